"""A month to look at and to choose days from: weekends, public holidays and days off are told apart by shape and by words. The
arrow keys move through the days, Page Up and Page Down through the months. To a screen reader it is a table, a cell a day with
all that is to be said of it; it is painted as a whole.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.core.assessment import SkipReason
from desktop.core.model import DateRange
from desktop.ui import formats, theme
from desktop.ui.dialogs.fields.day_table import COLUMNS, DayTable
from desktop.ui.labels import settings as words
from desktop.ui.theme import MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.painting import mirrored, rounded, write

_ROWS, _CELL = 6, 36
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthView(DayTable):
    """`chosen(date)`: a day was clicked, or entered with the keyboard; `month_shown(date)`: another month is on view.

    `holiday_of`: the name of the public holiday on a day, or nothing.
    """

    chosen = Signal(object)
    month_shown = Signal(object)

    def __init__(self, today: date, holiday_of: Callable[[date], str], parent: QWidget | None = None):
        super().__init__(_ROWS, self._said, parent)
        self._today = self.current = today
        self._holiday_of = holiday_of
        self._weekend: frozenset[int] = frozenset()
        self._ranges: Sequence[DateRange] = ()
        self._from: date | None = None
        self._choice: date | None = None
        self._last: date | None = None
        self._speak()

    def show_marks(self, weekend: frozenset[int], ranges: Sequence[DateRange]) -> None:
        self._weekend, self._ranges = weekend, ranges
        self._speak()
        self.viewport().update()

    def show_start(self, first: date | None) -> None:
        """Marks the first day of days off that are being chosen."""
        self._from = first
        self.viewport().update()

    def show_choice(self, day: date, last: date | None) -> None:
        """Marks the day that is chosen; days after `last` look as if they were not there to be chosen."""
        self._choice, self._last = day, last
        self.viewport().update()

    def go_to(self, day: date) -> None:
        """Moves to a day, and to its month."""
        turned = (day.year, day.month) != (self.current.year, self.current.month)
        self.current = day
        self._speak()
        self.viewport().update()
        if turned:
            self.month_shown.emit(day)

    def turn(self, months: int) -> None:
        """Goes that many months on, to the same day or the last one there is."""
        year, month = divmod(self.current.year * 12 + self.current.month - 1 + months, 12)
        following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
        last = (following - timedelta(days=1)).day
        self.go_to(date(year, month + 1, min(self.current.day, last)))

    def rest_of(self, day: date) -> SkipReason | None:
        """Why the day is not a working day."""
        if any(off.first <= day <= off.last for off in self._ranges):
            return SkipReason.DAY_OFF
        if self._holiday_of(day):
            return SkipReason.HOLIDAY
        return SkipReason.WEEKEND if day.weekday() in self._weekend else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in range(COLUMNS):
            self.setColumnWidth(column, self._cell(column).width())
        for row in range(_ROWS + 1):
            self.setRowHeight(row, self._cell((row - 1) * COLUMNS).height())

    # -- where the days stand

    def sizeHint(self) -> QSize:
        cell = self._least()
        return QSize(cell * COLUMNS, cell * (_ROWS + 1))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _least(self) -> int:
        digits = QFontMetrics(theme.font(Size.BODY))
        return max(theme.current().px(_CELL), digits.height() + 10)

    def _first(self) -> date:
        """The day in the first cell."""
        start = self.current.replace(day=1)
        return start - timedelta(days=(start.weekday() - (QLocale().firstDayOfWeek().value - 1)) % 7)

    def _cell(self, number: int) -> QRect:
        """Number 0 is the first day; the row of names stands above."""
        width, height = self.width() / COLUMNS, self.height() / (_ROWS + 1)
        row, column = divmod(number, COLUMNS)
        box = QRect(round(column * width), round((row + 1) * height), round(width), round(height))
        return mirrored(self, self.rect(), box)

    def _said(self, number: int) -> str:
        """Of a cell: the day in it, or the weekday whose column it heads."""
        if number < 0:
            return QLocale().standaloneDayName(_weekday(number + COLUMNS), QLocale.FormatType.LongFormat)
        return self.spoken(self._first() + timedelta(days=number))

    def cell_of(self, day: date) -> QRect:
        return self._cell((day - self._first()).days)

    def _day_at(self, place: QPoint) -> date | None:
        for number in range(_ROWS * COLUMNS):
            if self._cell(number).contains(place):
                return self._first() + timedelta(days=number)
        return None

    # -- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            step = _STEPS[key]
            if self.isRightToLeft() and abs(step) == 1:
                step = -step
            self.go_to(self.current + timedelta(days=step))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.current)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.go_to(day)
            self.chosen.emit(day)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), tooltip(self.spoken(day)) if day else "", self)
            return True
        return super().viewportEvent(event)

    def spoken(self, day: date) -> str:
        """A day with what it is."""
        holiday = self._holiday_of(day)
        rest = SkipReason.HOLIDAY if holiday else self.rest_of(day)
        return words.spoken_day(formats.long_day(day), rest, holiday)

    def _speak(self) -> None:
        """The month is the name; the cell of the day at hand is what a screen reader says when it moves."""
        self.setAccessibleName(QLocale().toString(QDate(self.current.year, self.current.month, 1), "MMMM yyyy"))
        self.tell((self.current - self._first()).days)

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._paint_names(painter)
        first = self._first()
        for number in range(_ROWS * COLUMNS):
            self._paint_day(painter, first + timedelta(days=number), self._cell(number))

    def _paint_names(self, painter: QPainter) -> None:
        locale = QLocale()
        painter.setFont(theme.font(Size.SMALLEST, MEDIUM))
        painter.setPen(theme.current().color(Token.INK2))
        for column in range(COLUMNS):
            box = self._cell(column - COLUMNS)
            write(painter, box, locale.standaloneDayName(_weekday(column), QLocale.FormatType.ShortFormat))

    def _paint_day(self, painter: QPainter, day: date, cell: QRect) -> None:
        look = theme.current()
        rest = self.rest_of(day)
        inside = day.month == self.current.month and (self._last is None or day <= self._last)
        box = QRectF(cell).adjusted(1, 1, -1, -1)
        radius = look.px(8)
        if day == self._choice:
            rounded(painter, box, radius, look.color(Token.ACCENT))
        elif day == self._from:
            rounded(painter, box, radius, look.color(Token.ACCENT_SOFT), look.color(Token.ACCENT))
        elif rest is SkipReason.DAY_OFF:
            rounded(painter, box, radius, look.color(Token.ACCENT_SOFT))
        elif rest is not None:
            rounded(painter, box, radius, look.color(Token.SUNKEN))
        if day == self.current and self.hasFocus():
            rounded(painter, box, radius, None, look.color(Token.ACCENT), 2)
        elif day == self._today:
            rounded(painter, box, radius, None, look.color(Token.INK3))
        ink = _ink_of(rest) if inside else Token.INK3
        if day == self._choice:
            ink = Token.ON_ACCENT
        painter.setPen(look.color(ink))
        painter.setFont(theme.font(Size.BODY, SEMIBOLD if day == self._today or rest is SkipReason.DAY_OFF else MEDIUM, True))
        write(painter, cell, str(day.day))
        if rest is SkipReason.HOLIDAY:
            dot = look.px(4)
            spot = QRectF(cell.center().x() - dot / 2, box.bottom() - dot - look.px(3), dot, dot)
            rounded(painter, spot, dot / 2, look.color(Token.FOLLOW_RING if inside else Token.INK3))


def _ink_of(rest: SkipReason | None) -> Token:
    return Token.ACCENT if rest is SkipReason.DAY_OFF else Token.INK2 if rest else Token.INK


def _weekday(column: int) -> int:
    """As Qt counts them, of a column."""
    return (QLocale().firstDayOfWeek().value - 1 + column) % 7 + 1
