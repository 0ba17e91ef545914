"""The month of the calendar: in each day what is planned, by name as far as there is room, else the number. The arrow keys move
through the days, Page Up and Page Down through the months, Home goes to today, Enter opens the day."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.assessment import SkipReason
from desktop.services.schedule import Planned
from desktop.ui import theme
from desktop.ui.calendar.entry_look import paint_dot
from desktop.ui.calendar.lines import tone, what
from desktop.ui.dialogs.fields.month_view import MonthView
from desktop.ui.labels import calendar as words
from desktop.ui.theme import MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import mirrored, rounded, write

_SPOKEN, _INSET, _DOT = 5, 7, 7
_ROWS, _COLUMNS = 6, 7


class CalendarMonth(MonthView):
    """`entries_of`: what stands on a day. Signals: `moved()`: another day is at hand; `entered()`: it was opened by key."""

    moved = Signal()
    entered = Signal()

    def __init__(
        self,
        today: date,
        holiday_of: Callable[[date], str],
        entries_of: Callable[[date], Sequence[Planned]],
        parent: QWidget | None = None,
    ):
        self._entries_of = entries_of
        super().__init__(today, holiday_of, parent)
        self.setAccessibleIdentifier("calendar.month")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_today(self, today: date) -> None:
        self._today = today
        self.show_entries()

    def show_entries(self) -> None:
        """What stands on the days has changed."""
        self._speak()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self.go_to(self._today)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def go_to(self, day: date) -> None:
        super().go_to(day)
        self.moved.emit()

    def spoken(self, day: date) -> str:
        said = super().spoken(day)
        if day == self._today:
            said = words.spoken_today(said)
        entries = self._entries_of(day)
        if not entries:
            return said
        first = [words.spoken_entry(entry.title, what(entry, self._today)) for entry in entries[:_SPOKEN]]
        return words.spoken_entries(said, len(entries), first)

    # -- looks

    def _cell(self, number: int) -> QRect:
        """As in a small month, but the row of names is no higher than it must be."""
        head = QFontMetrics(theme.font(Size.SMALLEST)).height() + theme.current().px(8)
        width, height = self.width() / _COLUMNS, (self.height() - head) / _ROWS
        row, column = divmod(number, _COLUMNS)
        top, bottom = (0, head) if row < 0 else (round(head + row * height), round(head + (row + 1) * height))
        left, right = round(column * width), round((column + 1) * width)
        return mirrored(self, self.rect(), QRect(left, top, right - left, bottom - top))

    def _paint_day(self, painter: QPainter, day: date, cell: QRect) -> None:
        look = theme.current()
        rest, inside = self.rest_of(day), day.month == self.current.month
        box, radius = QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), float(look.px(8))
        free = Token.CANVAS if look.scheme is theme.Scheme.DARK else Token.SUNKEN  # hardly seen in the dark
        ground = Token.SURFACE if rest is None else Token.ACCENT_SOFT if rest is SkipReason.DAY_OFF else free
        rounded(painter, box, radius, look.color(ground), look.color(Token.LINE))
        if day == self.current:
            rounded(painter, box, radius, None, look.color(Token.ACCENT), 2 if self.hasFocus() else 1)
        head = self._paint_number(painter, day, cell, inside)
        inner = QRect(cell.left() + look.px(_INSET), head, cell.width() - 2 * look.px(_INSET), cell.bottom() - look.px(4) - head)
        entries = self._entries_of(day)
        said = self._holiday_of(day) if rest is SkipReason.HOLIDAY else words.off() if rest is SkipReason.DAY_OFF else ""
        if entries:
            self._paint_entries(painter, entries, inner, cell)
            inner = QRect(cell.left() + head - cell.top(), cell.top() + look.px(7), cell.right() - cell.left(), head - cell.top())
            inner.setRight(cell.right() - look.px(_INSET))
        if said:
            self._paint_words(painter, said, mirrored(self, cell, inner), Token.INK2)

    def _paint_number(self, painter: QPainter, day: date, cell: QRect, inside: bool) -> int:
        """The number of the day, in a disc today; returns where the room below it begins."""
        look = theme.current()
        strong = day == self._today
        font = theme.font(Size.SECONDARY, SEMIBOLD if strong else MEDIUM, True)
        side = max(look.px(20), QFontMetrics(font).height() + 4)
        spot = mirrored(self, cell, QRect(cell.left() + look.px(6), cell.top() + look.px(6), side, side))
        if strong:
            rounded(painter, QRectF(spot), side / 2, look.color(Token.ACCENT))
        painter.setFont(font)
        painter.setPen(look.color(Token.ON_ACCENT if strong else Token.INK if inside else Token.INK3))
        write(painter, spot, str(day.day))
        return spot.bottom() + look.px(2)

    def _paint_entries(self, painter: QPainter, entries: Sequence[Planned], inner: QRect, cell: QRect) -> None:
        """As many lines as there is room for, the last of them the number of the others; where there is room for none, the
        number stands beside the day."""
        look = theme.current()
        line = QFontMetrics(theme.font(Size.SECONDARY)).height() + look.px(2)
        room = max(inner.height() // line, 0)
        if not room or inner.width() < look.px(56):
            self._paint_count(painter, len(entries), cell)
            return
        shown = len(entries) if len(entries) <= room else room - 1
        for number, entry in enumerate(entries[:shown]):
            place = QRect(inner.left(), inner.top() + number * line, inner.width(), line)
            self._paint_entry(painter, entry, place)
        if shown < len(entries):
            place = QRect(inner.left(), inner.top() + shown * line, inner.width(), line)
            self._paint_words(painter, words.number_more(len(entries) - shown), place, Token.INK2, MEDIUM)

    def _paint_entry(self, painter: QPainter, entry: Planned, place: QRect) -> None:
        """A dot in the tone of its kind (a ring for what may not come) and the project."""
        look = theme.current()
        dot = look.px(_DOT)
        middle = place.top() + QFontMetrics(theme.font(Size.SECONDARY)).height() // 2
        spot = QRectF(mirrored(self, place, QRect(place.left(), middle - dot // 2, dot, dot)))
        paint_dot(painter, spot, tone(entry), entry.is_next)
        left = dot + look.px(5)
        words_box = mirrored(self, place, place.adjusted(left, 0, 0, 0))
        self._paint_words(painter, entry.title, words_box, Token.INK if entry.is_next else Token.INK2)

    def _paint_words(self, painter: QPainter, text: str, box: QRect, token: Token, weight: int = 400) -> None:
        font = theme.font(Size.SECONDARY, weight)
        metrics = QFontMetrics(font)
        if box.height() < metrics.height():
            return
        painter.setFont(font)
        painter.setPen(theme.current().color(token))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        line = QRect(box.left(), box.top(), box.width(), metrics.height())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())  # names differ at their ends
        painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_count(self, painter: QPainter, number: int, cell: QRect) -> None:
        look = theme.current()
        font = theme.font(Size.SMALLEST, SEMIBOLD, True)
        text, metrics = str(number), QFontMetrics(font)
        height = metrics.height() + 2
        width = max(height, metrics.horizontalAdvance(text) + look.px(8))
        box = QRect(cell.right() - width - look.px(4), cell.bottom() - height - look.px(4), width, height)
        shown = mirrored(self, cell, box)
        rounded(painter, QRectF(shown), height / 2, look.color(Token.FOLLOW_SOFT))
        painter.setFont(font)
        painter.setPen(look.color(Token.FOLLOW))
        write(painter, shown, text)
