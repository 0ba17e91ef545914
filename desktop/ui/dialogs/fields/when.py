"""When something really happened: now, unless set to an earlier moment, in the designer's wall clock (C2)."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from desktop.ui.dialogs.fields.calendar import Calendar


class WhenField(QDateTimeEdit):
    """Shows minutes; left on the present minute its value is the present instant, so that what is recorded keeps its order."""

    def __init__(self, now: Callable[[], datetime], zone: ZoneInfo, parent: QWidget | None = None):
        super().__init__(parent)
        self._now = now
        self._zone = zone
        # The widget only carries a wall clock; UTC has no gaps that would bend it.
        self.setTimeZone(QTimeZone.utc())
        self.setCalendarPopup(True)
        self._calendar: Calendar | None = None
        self.setDisplayFormat("ddd d MMM yyyy  HH:mm")
        self._opened = now()
        wall = self._wall_of(self._opened)
        self.setMaximumDateTime(_to_qt(wall.replace(hour=23, minute=59)))
        self.setDateTime(_to_qt(wall))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The calendar is made when it may open for the first time."""
        if self._calendar is None:
            self._calendar = Calendar()
            self.setCalendarWidget(self._calendar)
        super().mousePressEvent(event)

    def value(self) -> datetime:
        """The instant, in UTC."""
        shown = self.dateTime()
        day, clock = shown.date(), shown.time()
        wall = datetime.combine(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()))
        for instant in (self._opened, self._now()):
            if wall == self._wall_of(instant):
                return instant
        return wall.replace(tzinfo=self._zone).astimezone(UTC)

    def is_future(self) -> bool:
        return self.value() > self._now()

    def set_value(self, at: datetime) -> None:
        self.setDateTime(_to_qt(self._wall_of(at)))

    def _wall_of(self, instant: datetime) -> datetime:
        return instant.astimezone(self._zone).replace(second=0, microsecond=0, tzinfo=None)


def _to_qt(wall: datetime) -> QDateTime:
    return QDateTime(QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute), QTimeZone.utc())
