"""The board before there is a project: what the program is for, and the first steps."""

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.board.dial import dial
from desktop.ui.board.face import Face, Line
from desktop.ui.board.metrics import metrics
from desktop.ui.icons import Icon
from desktop.ui.labels import board as words
from desktop.ui.theme import Tone
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from desktop.ui.board.page import BoardPage

_PITCH = 55
_NO_LINE = Line(Icon.BELL, "", Tone.PLAIN)


class DialsRow(QWidget):
    """Four dials, as a silence goes: begun, due, in its final window, paid."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        box = metrics().box
        return QSize(3 * theme.current().px(_PITCH) + box, box)

    def paintEvent(self, event: QPaintEvent) -> None:
        faces = (
            Face(Tone.WAIT, words.silent_days(2), None, 0.35, False, "", "", _NO_LINE),
            Face(Tone.FOLLOW, words.silent_days(7), None, 1.0, True, "", "", _NO_LINE),
            Face(Tone.FINAL, words.hours_left(18), None, 0.625, False, "", "", _NO_LINE),
            Face(Tone.PAID, "", Icon.CIRCLE_CHECK, None, False, "", "", _NO_LINE),
        )
        ordered = reversed(faces) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else faces
        painter = QPainter(self)
        for place, face in enumerate(ordered):
            painter.drawPixmap(QPointF(place * theme.current().px(_PITCH), 0), dial(face, self.devicePixelRatioF()))


class FirstStart(QWidget):
    """Signals: what the designer chose to begin with."""

    new_project_requested = Signal()
    sample_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        new = Button(words.new_project(), Kind.PRIMARY, Icon.PLUS)
        sample = Button(words.look_around(), icon=Icon.SPARKLES)
        bring = Button(words.import_content(), icon=Icon.IMPORT)
        for button, signal, name in (
            (new, self.new_project_requested, "new"),
            (sample, self.sample_requested, "sample"),
            (bring, self.import_requested, "import"),
        ):
            button.setAccessibleIdentifier(f"first.{name}")
            button.clicked.connect(signal)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, theme.current().px(70))
        box.addWidget(EmptyState(words.first_headline(), words.first_text(), (new, sample, bring), DialsRow()))

    @classmethod
    def of(cls, page: "BoardPage") -> Self:
        """What is chosen here is what the page asks for."""
        made = cls()
        made.new_project_requested.connect(page.new_project_requested)
        made.sample_requested.connect(page.sample_requested)
        made.import_requested.connect(page.import_requested)
        return made
