"""How words leave the program: by the clipboard, by the mail program, by a file. Each way only prepares them: sending is the
designer's.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.services.drafts.mail import Mailto, eml, mailto, recorded, text_file

# What a bundled program changes for itself, and must not hand on to the mail program.
_OF_THE_BUNDLE = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def copy_both(subject: str, body: str) -> None:
    """As it is kept in the history, word for word."""
    copy(recorded(subject, body))


def open_in_mail(recipient: str, subject: str, body: str) -> Mailto | None:
    """Opens a new mail; what did not fit into it is on the clipboard. None: nothing opened, all of it is on the clipboard."""
    address = mailto(recipient, subject, body)
    with environment_of_the_desktop():
        opened = QDesktopServices.openUrl(QUrl.fromEncoded(address.url.encode(), QUrl.ParsingMode.StrictMode))
    if not opened:
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


@contextmanager
def environment_of_the_desktop() -> Iterator[None]:
    """What is started here sees the environment as the desktop gave it, not as the bundle changed it."""
    if not getattr(sys, "frozen", False):
        yield
        return
    kept = {name: os.environ.get(name) for name in _OF_THE_BUNDLE}
    for name in _OF_THE_BUNDLE:
        _set(name, os.environ.get(f"{name}_ORIG"))
    try:
        yield
    finally:
        for name, value in kept.items():
            _set(name, value)


def _set(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value
