"""How words leave the program: by the clipboard, by the mail program, by a file. Each way only prepares them: sending is the
designer's.
"""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, QUrl
from PySide6.QtGui import QGuiApplication

from desktop.services.drafts.mail import Mailto, eml, mailto, recorded, text_file
from desktop.ui.opening import opened_outside


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def copy_both(subject: str, body: str) -> None:
    """As it is kept in the history, word for word."""
    copy(recorded(subject, body))


def open_in_mail(recipient: str, subject: str, body: str) -> Mailto | None:
    """Opens a new mail; what did not fit into it is on the clipboard. None: nothing opened, all of it is on the clipboard."""
    address = mailto(recipient, subject, body)
    if not opened_outside(QUrl.fromEncoded(address.url.encode(), QUrl.ParsingMode.StrictMode)):
        copy_both(subject, body)
        return None
    if not address.has_subject:
        copy_both(subject, body)
    elif not address.has_body:
        copy(body)
    return address


def save(file: Path, name: str, recipient: str, subject: str, body: str) -> str:
    """Writes a mail or, where the ending says so, a text. Returns why it could not be; empty when it could. A file that was there
    stays as it was then."""
    is_text = file.suffix.casefold() == ".txt"
    content = text_file(subject, body) if is_text else eml(name, recipient, subject, body)
    target = QSaveFile(str(file))
    if target.open(QIODevice.OpenModeFlag.WriteOnly) and target.write(content) == len(content) and target.commit():
        return ""
    return target.errorString()
