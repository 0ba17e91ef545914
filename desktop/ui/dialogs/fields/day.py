"""A day that may be left empty: typed in the usual ways, or chosen from a calendar. Arrow keys step by a day."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui import formats, theme
from desktop.ui.dialogs.fields.calendar import CalendarButton
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.labels.text import translate
from desktop.ui.widgets.field_button import ICON, PADDING
from desktop.ui.widgets.painting import sided

_SHOWN = "ddd d MMM yyyy"
_CENTURY = 2000  # of a year in two digits


class DayField(QLineEdit):
    """`today` is where the calendar opens and what a typed day without a year refers to."""

    def __init__(self, today: date, parent: QWidget | None = None):
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(translate("Fields", "No date"))
        self._open = CalendarButton(self._shown_day, self)
        self._open.chosen.connect(self._on_chosen)
        self.editingFinished.connect(self._on_editing_finished)

    def sizeHint(self) -> QSize:
        wanted = self.fontMetrics().horizontalAdvance(day_text(date(2026, 9, 30), self.locale())) + theme.current().px(48)
        return QSize(wanted, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def value(self) -> date | None:
        """The day; None when the field is empty or holds no day (`is_wrong` tells which)."""
        return parse_day(self.text(), self.locale(), self._today)

    def is_wrong(self) -> bool:
        return bool(self.text().strip()) and self.value() is None

    def set_value(self, day: date | None) -> None:
        self.setText("" if day is None else day_text(day, self.locale()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        day = self.value()
        self.set_value(self._today if day is None else day + timedelta(days=step))

    def _on_editing_finished(self) -> None:
        day = self.value()
        if day is not None:
            self.set_value(day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _dress(self) -> None:
        """Room for the button, where a line ends."""
        padding = theme.current().px(PADDING)
        self.setTextMargins(*sided(self, padding - 2, 0, theme.current().px(ICON) + padding + padding // 2, 0))
        self._open.stand()

    def _shown_day(self) -> date:
        return self.value() or self._today

    def _on_chosen(self, day: date) -> None:
        self.set_value(day)
        self.setFocus()


def day_of(field: DayField) -> date | None:
    """The day of a field that may be empty; Incomplete when it holds no day."""
    if field.is_wrong():
        raise Incomplete(
            translate("Dialogs", "This is not a date. Type it like 2026-11-19, or choose it from the calendar."), field
        )
    return field.value()


def day_text(day: date, locale: QLocale) -> str:
    return formats.written(day, _SHOWN, locale)


def parse_day(text: str, locale: QLocale, today: date) -> date | None:
    """The day meant by a text: as shown, ISO (2026-11-19), in numbers in the locale's own order ("19/11/26"), in words ("19 Nov
    2026", "November 19, 2026"); without a year it is the next one to come. None: no day."""
    text = re.sub(r"(?<=\d)(?:st|nd|rd|th|er|[º°])(?=[\s,]|$)|,", "", text.strip())
    try:
        year_first, in_numbers = _YEAR_FIRST.fullmatch(text), _IN_NUMBERS.fullmatch(text)
        if year_first is not None:
            return date(*map(int, year_first.groups()))
        return _in_words(text, locale, today) if in_numbers is None else _ordered(in_numbers, locale, today)
    except ValueError:
        return None


_YEAR_FIRST = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_IN_NUMBERS = re.compile(r"(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?[./]?")


def _ordered(numbers: re.Match[str], locale: QLocale, today: date) -> date:
    """Day and month, or month and day where they are written so. ValueError: there is no such day."""
    short = str(locale.dateFormat(QLocale.FormatType.ShortFormat))
    first, second, year = int(numbers[1]), int(numbers[2]), numbers[3]
    day, month = (first, second) if short.index("d") < short.index("M") else (second, first)
    if year is None:
        return _next_to_come(month, day, today)
    return date(int(year) + (_CENTURY if len(year) == 2 else 0), month, day)


def _in_words(text: str, locale: QLocale, today: date) -> date | None:
    for pattern in (_SHOWN, "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy"):
        found = locale.toDate(text, pattern)
        if found.isValid() and found.year() >= 1900:
            return date(found.year(), found.month(), found.day())
    for pattern in ("d MMM", "d MMMM", "ddd d MMM", "MMM d", "MMMM d"):
        found = locale.toDate(text, pattern, today.year)
        if found.isValid():
            return _next_to_come(found.month(), found.day(), today)
    return None


def _next_to_come(month: int, day: int, today: date) -> date:
    this_year = date(today.year, month, day)
    return this_year if this_year >= today - timedelta(days=90) else date(today.year + 1, month, day)
