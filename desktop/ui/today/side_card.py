"""The card beside the list of today: what happened while the designer was away, and when nothing is told. Shows what it is
given."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels import quiet
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.today.side_lines import SideLines, Told
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel


class SideCard(QWidget):
    """`opened(str)`: a project."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleIdentifier("today.side")
        self._title = WrappingLabel("", Size.SECONDARY, SEMIBOLD, Token.INK2, lines=2)
        self._title.setAccessibleIdentifier("today.away.heading")
        self.away = SideLines("today.away")
        self.away.opened.connect(self.opened)
        self._part = QWidget()
        self._part.setAccessibleIdentifier("today.away")
        part = QVBoxLayout(self._part)
        part.setContentsMargins(0, 0, 0, look.px(7))
        part.setSpacing(look.px(6))
        part.addWidget(self._title)
        part.addWidget(self.away)
        self._quiet = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._quiet.setAccessibleIdentifier("today.quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(16), look.px(18), look.px(18))
        column.setSpacing(look.px(9))
        column.addWidget(self._part)
        column.addWidget(Label(quiet.title(), Size.SECONDARY, SEMIBOLD, Token.INK2))
        column.addWidget(self._quiet)
        self._part.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_quiet(self, sentence: str) -> None:
        self._quiet.setText(sentence)

    def show_away(self, title: str, told: Sequence[Told]) -> None:
        """The briefing; hidden without lines."""
        self._title.setText(title)
        self.away.show_lines(told)
        self._part.setVisible(bool(told))

    def tells(self) -> bool:
        """Whether there is a briefing."""
        return not self._part.isHidden()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        box, radius = QRectF(self.rect()), float(look.px(12))
        rounded(painter, box, radius, look.color(Token.LINE))
        rounded(painter, box.adjusted(0, 0, 0, -1), radius, look.color(Token.SURFACE), look.color(Token.LINE))
