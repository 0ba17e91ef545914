"""All that comes up as a list on a card: a heading for each day, below it what stands there. It is told what that is."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta, tzinfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.schedule import Planned
from desktop.ui import formats, theme
from desktop.ui.calendar.day_card import EntryList
from desktop.ui.calendar.lines import clock, row
from desktop.ui.labels import calendar as words
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.row_list import Row


class Agenda(QWidget):
    """`list`: days and entries."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.list = EntryList("calendar.agenda")
        self.list.setAccessibleName(words.coming_up())
        self._more = Label("", Size.BODY, token=Token.INK2)
        self._more.setContentsMargins(look.px(20), 0, look.px(20), 0)
        self._more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(8), look.px(10), look.px(4), look.px(10))
        column.addWidget(self.list, 1)
        column.addWidget(self._more)

    def show_entries(
        self, entries: Sequence[Planned], total: int, today: date, zone: tzinfo, rest_of: Callable[[date], str]
    ) -> None:
        """`entries`: by day, the first of `total`; `rest_of`: why a day is no working day, or nothing."""
        rows: list[Row] = []
        before: date | None = None
        for number, entry in enumerate(entries):
            if entry.day != before:
                before = entry.day
                rows.append(Row(f"\n{before}", _heading(before, today), rest_of(before), is_heading=True))
            rows.append(row(entry, number, today, clock(entry, zone)))
        self.list.show_rows(rows)
        self._more.setText(words.first_of(formats.count(len(entries)), formats.count(total)))
        self._more.setVisible(total > len(entries))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(14), look.color(Token.SURFACE), look.color(Token.LINE))


def _heading(day: date, today: date) -> str:
    if day == today:
        return words.heading_today(formats.long_day(day))
    if day == today + timedelta(days=1):
        return words.heading_tomorrow(formats.long_day(day))
    written = formats.title_day(day)
    return written if day.year == today.year else f"{written} {day.year}"
