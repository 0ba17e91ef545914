"""Parts of the dialog of an import: how far it is, and the lines of what differs or is wrong."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui import formats, theme
from desktop.ui.labels import importing as words
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.progress_bar import SlimProgressBar
from desktop.ui.widgets.scroll_bar import SlimScrollBar

_SEEN = 14  # lines of them without scrolling


class _Lines(QPlainTextEdit):
    """As high as its lines, up to a number."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        room = max(1, self.width() - self._air())
        lines = sum(1 + metrics.horizontalAdvance(line) // room for line in self.toPlainText().split("\n", _SEEN))
        below = math.ceil(self.document().documentMargin()) + 1 if lines > _SEEN else 0  # no part of the next line is seen
        return QSize(super().sizeHint().width(), min(lines, _SEEN) * metrics.lineSpacing() + self._air() - below)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() + self._air())

    def _air(self) -> int:
        """Above and below the lines together; a last line that just fits is scrolled to."""
        return 2 * (self.frameWidth() + math.ceil(self.document().documentMargin())) + 1


def line_list() -> QPlainTextEdit:
    made = _Lines()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
    made.setAccessibleIdentifier("import.list")
    dress(made)
    made.hide()
    return made


class HowFar(QWidget):
    """A bar, and how many of how many."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = SlimProgressBar("import.bar")
        self.bar.setAccessibleName(words.title())
        self._state = Label("", Size.SECONDARY, token=Token.INK2)
        self._state.setAccessibleIdentifier("import.state")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        column.addWidget(self.bar)
        column.addWidget(self._state)

    def begin(self) -> None:
        self.bar.setRange(0, 0)
        self.bar.reset()
        self._state.setText("")
        self.show()

    def tell(self, done: int, of_all: int) -> None:
        self.bar.setRange(0, of_all)
        self.bar.setValue(done)
        self._state.setText(words.how_far(formats.count(done), formats.count(of_all)))
