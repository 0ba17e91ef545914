"""The small calendar that a date field opens, in the look of the program."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QToolButton, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.labels.text import translate
from desktop.ui.theme import SEMIBOLD, Size, Token

_CELL = 34
_NO_MARK = "QToolButton { border: none; } QToolButton::menu-indicator { image: none; }"


class Calendar(QCalendarWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleIdentifier("calendar")
        for part in (self, *self.findChildren(QAbstractItemView)):
            part.setAccessibleName(translate("Fields", "Choose from a calendar"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFont(theme.font(Size.BODY))
        quiet, plain = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(look.color(Token.INK2))
        quiet.setBackground(look.color(Token.SURFACE))
        plain.setForeground(look.color(Token.INK))
        self.setHeaderTextFormat(quiet)
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, plain)
        self._dress_head()
        cell = max(look.px(_CELL), self.fontMetrics().height() + 10)
        self.setMinimumSize(cell * 7 + 8, cell * 8 + 8)

    def _dress_head(self) -> None:
        look = theme.current()
        head = self.findChild(QWidget, "qt_calendar_navigationbar")
        if head is None:
            return
        colors = theme.palette(look)
        colors.setColor(QPalette.ColorRole.Highlight, look.color(Token.SURFACE))
        colors.setColor(QPalette.ColorRole.HighlightedText, look.color(Token.INK))
        head.setPalette(colors)
        head.setMinimumHeight(max(look.px(36), self.fontMetrics().height() + 12))
        arrows = [Icon.CHEVRON_LEFT, Icon.CHEVRON_RIGHT]
        if self.isRightToLeft():
            arrows.reverse()
        names = dict(zip(("qt_calendar_prevmonth", "qt_calendar_nextmonth"), arrows, strict=True))
        for button in head.findChildren(QToolButton):
            button.setPalette(colors)
            button.setFont(theme.font(Size.BODY, SEMIBOLD))
            button.setStyleSheet(_NO_MARK)
            if button.objectName() in names:
                button.setIcon(icons.icon(names[button.objectName()]))
                button.setIconSize(QSize(look.px(16), look.px(16)))
