"""The calm window for what nobody expected, and the one for data that cannot be opened."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.labels.text import translate
from desktop.ui.widgets.question_box import QuestionBox, Role


def tell(parent: QWidget | None, sentence: str) -> QuestionBox:
    """Says why the data cannot be opened."""
    return _opened(_box(parent, translate("Trouble", "The data cannot be opened"), sentence))


def tell_problems(parent: QWidget, number: int) -> QuestionBox:
    """Says that the data is not all right after an end that was not clean."""
    if number == 1:
        said = translate("Trouble", "Relance did not end properly last time, and a problem was found in the data.")
    else:
        said = translate("Trouble", "Relance did not end properly last time, and %n problems were found in the data.", "", number)
    return _opened(_box(parent, translate("Trouble", "Something is wrong in the data"), said, _more()))


def tell_found(parent: QWidget, number: int) -> QuestionBox:
    """Says that the data is not all right, to whoever wanted to know."""
    if number == 1:
        said = translate("Trouble", "A problem was found in the data. Nothing was changed.")
    else:
        said = translate("Trouble", "%n problems were found in the data. Nothing was changed.", "", number)
    return _opened(_box(parent, translate("Trouble", "Something is wrong in the data"), said, _more()))


def _more() -> str:
    return translate("Trouble", "“relance check” tells more. Good copies are in the backups folder beside the data.")


def tell_bug(parent: QWidget, details: str) -> QuestionBox:
    """Says that something unexpected happened; the details hold places in the code only and can be copied."""
    box = _box(
        parent,
        translate("Trouble", "Something unexpected happened"),
        translate("Trouble", "What was saved is safe, and you can go on."),
        translate("Trouble", "If it happens again, please report it with these details. They name no client."),
    )
    box.add_answer("trouble.copy", translate("Trouble", "Copy details"), Role.HELP).clicked.connect(_Copy(box, details).run)
    return _opened(box)


def _box(parent: QWidget | None, heading: str, *notes: str) -> QuestionBox:
    return QuestionBox("trouble", heading, notes, parent)


def _opened(box: QuestionBox) -> QuestionBox:
    box.make_default(box.add_answer("trouble.close", translate("Trouble", "Close"), Role.STAY))
    box.open()
    return box


class _Copy:
    """Puts the details on the clipboard; kept by the box."""

    def __init__(self, box: QuestionBox, details: str):
        self._details = details
        box.setProperty("copy", self)

    def run(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
