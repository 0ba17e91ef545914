"""When something really happened: now, unless set to an earlier moment, in the designer's wall clock (C2)."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from desktop.ui.dialogs.fields.calendar import CalendarButton

_DAY = 1
"""The number of the month's day among the parts that are typed: the weekday before it follows."""


class WhenField(QDateTimeEdit):
    """Shows minutes; left on the present minute its value is the present instant, so that what is recorded keeps its order."""

    def __init__(self, now: Callable[[], datetime], zone: ZoneInfo, parent: QWidget | None = None):
        super().__init__(parent)
        self._now = now
        self._zone = zone
        # The widget only carries a wall clock; UTC has no gaps that would bend it.
        self.setTimeZone(QTimeZone.utc())
        self.setButtonSymbols(self.ButtonSymbols.NoButtons)
        self.setDisplayFormat("ddd d MMM yyyy HH:mm")
        self._opened = now()
        wall = self._wall_of(self._opened)
        self.setMaximumDateTime(_to_qt(wall.replace(hour=23, minute=59)))
        self.setDateTime(_to_qt(wall))
        self._open = CalendarButton(self._day, self, wall.date())
        self._open.chosen.connect(self._on_chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """One begins with the day: nobody types the weekday."""
        super().focusInEvent(event)
        if self.currentSectionIndex() == 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setCurrentSectionIndex(_DAY)
            self.setSelectedSection(self.Section.DaySection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open.stand()

    def value(self) -> datetime:
        """The instant, in UTC."""
        clock = self.dateTime().time()
        wall = datetime.combine(self._day(), time(clock.hour(), clock.minute()))
        for instant in (self._opened, self._now()):
            if wall == self._wall_of(instant):
                return instant
        return wall.replace(tzinfo=self._zone).astimezone(UTC)

    def is_future(self) -> bool:
        return self.value() > self._now()

    def set_value(self, at: datetime) -> None:
        self.setDateTime(_to_qt(self._wall_of(at)))

    def _day(self) -> date:
        day = self.date()
        return date(day.year(), day.month(), day.day())

    def _on_chosen(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))
        self.setFocus()

    def _wall_of(self, instant: datetime) -> datetime:
        return instant.astimezone(self._zone).replace(second=0, microsecond=0, tzinfo=None)


def _to_qt(wall: datetime) -> QDateTime:
    return QDateTime(QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute), QTimeZone.utc())
