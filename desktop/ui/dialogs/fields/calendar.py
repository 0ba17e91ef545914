"""The small calendar that a date field opens, in the look of the program."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.labels.text import translate
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import filled, rounded, write

_CELL, _RADIUS = 34, 8
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

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Flat, where Qt's style has a gradient."""
        look, is_chosen = theme.current(), day == self.selectedDate()
        is_near = day.month() == self.monthShown()
        filled(painter, rect, look.color(Token.SURFACE))
        if is_chosen:
            rounded(painter, QRectF(rect).adjusted(2, 2, -2, -2), look.px(_RADIUS), look.color(Token.ACCENT))
        painter.setFont(self.font())
        painter.setPen(look.color(Token.ON_ACCENT if is_chosen else Token.INK if is_near else Token.INK2))
        write(painter, rect, self.locale().toString(day.day()))

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


class CalendarPopup(QFrame):
    """Opened by a field. Signal: `chosen(QDate)`, when it is gone already."""

    chosen = Signal(QDate)

    def __init__(self, day: date, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = Calendar(self)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(self._on_chosen)
        self.calendar.clicked.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 5, 5, 5)
        layout.addWidget(self.calendar)

    def open_below(self, field: QWidget) -> None:
        """Above it where the screen has no room below."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        corner = field.mapToGlobal(QPoint(field.width() - self.width() if self.isRightToLeft() else 0, field.height() + 2))
        if corner.y() + self.height() > room.bottom():
            corner.setY(max(field.mapToGlobal(QPoint()).y() - self.height() - 2, room.top()))
        corner.setX(max(min(corner.x(), room.right() - self.width()), room.left()))
        self.move(corner)
        self.show()
        self.calendar.setFocus()

    def _on_chosen(self, day: QDate) -> None:
        """Return says it is chosen, a click on some systems twice."""
        if self.isVisible():
            self.close()
            self.chosen.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        filled(painter, self.rect(), look.color(Token.SURFACE))
        painter.setPen(look.color(Token.LINE))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
