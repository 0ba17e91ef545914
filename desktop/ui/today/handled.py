"""What was done and received today, as short lines in one card at the end of the list."""

from datetime import tzinfo

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.vocabulary import DIRECTIONS, Direction
from desktop.services.notices.today import TodayList
from desktop.ui import formats, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import handled as words
from desktop.ui.labels import today
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.today.side_lines import SideLines, Told
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded


class HandledSection(QWidget):
    """`opened(str)`: a project; `stepped_out()`: the keyboard leaves upwards."""

    opened = Signal(str)
    stepped_out = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleIdentifier("today.handled.section")
        heading = Label(today.handled(), Size.SECONDARY, SEMIBOLD, Token.INK2)
        heading.setContentsMargins(look.px(2), 0, 0, 0)
        self.list = SideLines("today.handled")
        self.list.opened.connect(self.opened)
        self.list.stepped_out.connect(self.stepped_out)
        card = _Card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(look.px(18), look.px(5), look.px(18), look.px(6))
        inner.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(heading)
        column.addWidget(card)

    def show_list(self, found: TodayList, zone: tzinfo) -> None:
        """Hidden when nothing was."""
        told = []
        for one in found.handled:
            clock = formats.clock(one.at.astimezone(zone).time())
            text = words.done(one.type, one.number or 1, one.title, one.client, clock, one.held)
            if DIRECTIONS[one.type] is Direction.IN:
                told.append(Told(one.project, Icon.REPLY, Token.CALM, words.your_turn(text) if one.mine else text))
            else:
                told.append(Told(one.project, Icon.CHECK, Token.PAID, text))
        self.list.show_lines(told)
        self.setVisible(bool(told))


class _Card(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(12), look.color(Token.SURFACE), look.color(Token.LINE))
