"""The calm window for what nobody expected, and the one for data that cannot be opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.errands import Errand
from desktop.ui.labels import errands as errand_words
from desktop.ui.labels.text import translate
from desktop.ui.widgets.question_box import QuestionBox, Role

Run = Callable[[Errand], None]


def tell(parent: QWidget | None, sentence: str) -> QuestionBox:
    """Says why the data cannot be opened."""
    return _opened(_box(parent, translate("Trouble", "The data cannot be opened"), sentence))


def tell_problems(parent: QWidget, number: int, run: Run) -> QuestionBox:
    """Says that the data is not all right after an end that was not clean. `run`: does what is wanted."""
    if number == 1:
        said = translate("Trouble", "Relance did not close properly last time, and a problem was found in the data.")
    else:
        said = translate(
            "Trouble", "Relance did not close properly last time, and %n problems were found in the data.", "", number
        )
    box = _box(parent, _heading(), said, _more())
    box.add_answer("trouble.check", errand_words.check(), Role.ACCEPT).clicked.connect(partial(_run, run, Errand.CHECK))
    return _opened(_with_copies(box, run))


def tell_found(parent: QWidget, number: int, run: Run) -> QuestionBox:
    """Says that the data is not all right, to whoever wanted to know."""
    if number == 1:
        said = translate("Trouble", "A problem was found in the data. Nothing was changed.")
    else:
        said = translate("Trouble", "%n problems were found in the data. Nothing was changed.", "", number)
    return _opened(_with_copies(_box(parent, _heading(), said, _more()), run))


def _heading() -> str:
    return translate("Trouble", "Something is wrong with the data")


def _more() -> str:
    return translate(
        "Trouble",
        "Good copies are in the backups folder: the button opens it. For whoever helps you: “relance check” in a terminal lists"
        " what is wrong.",
    )


def _with_copies(box: QuestionBox, run: Run) -> QuestionBox:
    """The box stays while one looks at the copies."""
    opens = box.add_answer("trouble.backups", errand_words.open_backups(), Role.HELP)
    opens.clicked.connect(partial(_run, run, Errand.OPEN_BACKUPS))
    return box


def _run(run: Run, errand: Errand) -> None:
    run(errand)


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
