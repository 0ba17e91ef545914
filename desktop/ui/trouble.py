"""The calm window for what nobody expected, and the one for data that cannot be opened. Plain text only."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.labels.text import translate
from desktop.ui.widgets.message_box import MessageBox


def tell(parent: QWidget | None, sentence: str) -> QMessageBox:
    """Shows one sentence."""
    box = _box(parent, sentence)
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
    return box


def tell_problems(parent: QWidget, number: int) -> QMessageBox:
    """Says that the data is not all right after an end that was not clean."""
    if number == 1:
        said = translate("Trouble", "Relance did not end properly last time, and a problem was found in the data.")
    else:
        said = translate("Trouble", "Relance did not end properly last time, and %n problems were found in the data.", "", number)
    return _tell_problems(parent, said)


def tell_found(parent: QWidget, number: int) -> QMessageBox:
    """Says that the data is not all right, to whoever wanted to know."""
    if number == 1:
        return _tell_problems(parent, translate("Trouble", "A problem was found in the data. Nothing was changed."))
    return _tell_problems(parent, translate("Trouble", "%n problems were found in the data. Nothing was changed.", "", number))


def _tell_problems(parent: QWidget, sentence: str) -> QMessageBox:
    box = _box(parent, sentence)
    box.setInformativeText(
        translate("Trouble", "“relance check” tells more. Good copies are in the backups folder beside the data.")
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
    return box


def tell_bug(parent: QWidget, details: str) -> QMessageBox:
    """Says that something unexpected happened; the details hold places in the code only and can be copied."""
    box = _box(parent, translate("Trouble", "Something unexpected happened. What was saved is safe, and you can go on."))
    box.setInformativeText(translate("Trouble", "If it happens again, please report it with these details. They name no client."))
    copy = box.addButton(translate("Trouble", "Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(_Copy(box, details).run)
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
    return box


def _box(parent: QWidget | None, sentence: str) -> QMessageBox:
    box = MessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setAccessibleIdentifier("trouble")
    box.setText(sentence)
    return box


class _Copy:
    """Puts the details on the clipboard; kept by the box."""

    def __init__(self, box: QMessageBox, details: str):
        self._details = details
        box.setProperty("copy", self)

    def run(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
