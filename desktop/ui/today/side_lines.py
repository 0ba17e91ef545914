"""Short lines one below the other, the first few of them, and what shows the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.icons import Icon
from desktop.ui.labels import today as words
from desktop.ui.theme import Token
from desktop.ui.today.side_line import SideLine
from desktop.ui.widgets.buttons import Button, Kind

_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Told:
    """A line about a project."""

    project: str
    icon: Icon
    token: Token
    text: str


class SideLines(QWidget):
    """`name` begins the identifiers. `opened(str)`: a project; `stepped_out()`: the keyboard leaves upwards."""

    opened = Signal(str)
    stepped_out = Signal()

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._name = name
        self._told: tuple[Told, ...] = ()
        self._lines: list[SideLine] = []
        self._all = False
        self._more = Button("", Kind.LINK)
        self._more.setAccessibleIdentifier(f"{name}.more")
        self._more.clicked.connect(self._on_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_lines(self, told: Sequence[Told]) -> None:
        if tuple(told) != self._told:
            self._told = tuple(told)
            self._fill()

    def lines(self) -> list[SideLine]:
        """Those on show, from top to bottom."""
        return list(self._lines)

    def _fill(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = self._told if self._all else self._told[:_AT_ONCE]
        self._lines = [self._made(place, told) for place, told in enumerate(shown)]
        left = len(self._told) - len(shown)
        self._more.setText(words.more(left))
        self._more.setVisible(left > 0)

    def _made(self, place: int, told: Told) -> SideLine:
        line = SideLine(f"{self._name}.{told.project}", told.icon, told.token, told.text, place > 0)
        line.clicked.connect(partial(self.opened.emit, told.project))
        line.stepped.connect(partial(self._on_stepped, place))
        self._column.insertWidget(place, line)
        return line

    def focus_line(self, place: int) -> None:
        """The keyboard goes to a line."""
        if 0 <= place < len(self._lines):
            self._lines[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_stepped(self, place: int, step: int) -> None:
        if place + step < 0:
            self.stepped_out.emit()
        else:
            self.focus_line(place + step)

    def _on_more(self) -> None:
        self._all = True
        self._fill()
