"""Working days (T1-T5): whose days count, how they are counted, and the moment a counted day begins. Holidays come from outside
as plain data; nothing here reads a clock or a file.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Protocol
from zoneinfo import ZoneInfo

from desktop.core.assessment import SkippedDay, SkipReason, Whose
from desktop.core.model import SATURDAY_SUNDAY, DateRange

# Days off without an end must not hang the count: after ten years without a working day, any day is one.
_LONGEST_REST = 3660


class Holidays(Protocol):
    """Public holidays of a country and subdivision in a year, with their English names; empty when none are known."""

    def __call__(self, country: str, subdivision: str | None, year: int, /) -> Mapping[date, str]: ...


@lru_cache(maxsize=512)
def zone(name: str) -> ZoneInfo:
    """The IANA time zone of that name. Raises ZoneInfoNotFoundError."""
    return ZoneInfo(name)


class Calendar:
    """The working days of somebody (T3), in their time zone. Days are ordinals (`date.toordinal`) where they are counted."""

    __slots__ = ("_country", "_days_off", "_holidays", "_names", "_subdivision", "_weekend", "_works", "whose", "zone")

    def __init__(
        self,
        whose: Whose,
        zone_name: str,
        holidays: Holidays,
        *,
        country: str | None = None,
        subdivision: str | None = None,
        weekend: frozenset[int] = SATURDAY_SUNDAY,
        days_off: Sequence[DateRange] = (),
    ):
        self.whose = whose
        self.zone = zone(zone_name)
        self._holidays = holidays
        self._country = country
        self._subdivision = subdivision
        self._weekend = weekend
        self._days_off = [(off.first.toordinal(), off.last.toordinal()) for off in days_off]
        self._names: dict[int, Mapping[date, str]] = {}
        self._works: dict[int, bool] = {}

    def day_of(self, instant: datetime) -> int:
        """The local day on which the instant falls."""
        return instant.astimezone(self.zone).toordinal()

    def works(self, ordinal: int) -> bool:
        """Whether the day is a working day (T3)."""
        known = self._works.get(ordinal)
        if known is None:
            known = self._works[ordinal] = self.rest(ordinal) is None
        return known

    def rest(self, ordinal: int) -> SkippedDay | None:
        """Why the day is not a working day: the weekend, a holiday by name, or a day off; None when it is one."""
        day = date.fromordinal(ordinal)
        if day.weekday() in self._weekend:
            return SkippedDay(day, SkipReason.WEEKEND, self.whose)
        if name := self._holiday(day):
            return SkippedDay(day, SkipReason.HOLIDAY, self.whose, name)
        if any(first <= ordinal <= last for first, last in self._days_off):
            return SkippedDay(day, SkipReason.DAY_OFF, self.whose)
        return None

    def _holiday(self, day: date) -> str | None:
        if self._country is None:
            return None
        names = self._names.get(day.year)
        if names is None:
            names = self._names[day.year] = self._holidays(self._country, self._subdivision, day.year)
        return names.get(day)

    def after(self, ordinal: int, days: int) -> int:
        """The day on which `days` working days have been counted after the given day, which does not count (T4)."""
        limit = ordinal + _LONGEST_REST
        while days > 0:
            ordinal += 1
            if self.works(ordinal) or ordinal > limit:
                days -= 1
        return ordinal

    def first_from(self, ordinal: int) -> int:
        """The first working day on or after the given one."""
        return ordinal if self.works(ordinal) else self.after(ordinal, 1)

    def moment(self, ordinal: int, at: time) -> datetime:
        """The instant (UTC) of a wall-clock time on a day. A time the clocks skip is read with the offset before the switch,
        one they repeat is the first of the two.
        """
        return datetime.combine(date.fromordinal(ordinal), at, self.zone).astimezone(UTC)

    def start_of(self, day: date) -> datetime:
        """The instant (UTC) at which a day begins."""
        return datetime.combine(day, time(0), self.zone).astimezone(UTC)


def first_shared(ordinal: int, one: Calendar, other: Calendar) -> int:
    """The first day on or after the given one on which both work (T5)."""
    limit = ordinal + _LONGEST_REST
    while not (one.works(ordinal) and other.works(ordinal)) and ordinal < limit:
        ordinal += 1
    return ordinal


def working_days_between(calendar: Calendar, start: datetime, end: datetime) -> int:
    """Working days after the day of `start` up to the day of `end`, both in the calendar's zone (T7 by T4)."""
    return sum(map(calendar.works, range(calendar.day_of(start) + 1, calendar.day_of(end) + 1)))


def calendar_days_between(calendar: Calendar, start: datetime, end: datetime) -> int:
    """Local calendar dates between two instants (T7)."""
    return calendar.day_of(end) - calendar.day_of(start)


def skipped(first: int, last: int, *calendars: Calendar) -> Iterator[SkippedDay]:
    """The days from `first` to `last` that are not working days of one of the calendars, each once, with the reason."""
    for ordinal in range(first, last + 1):
        for calendar in calendars:
            if found := calendar.rest(ordinal):
                yield found
                break


def plus_hours(instant: datetime, hours: int) -> datetime:
    """Elapsed time, whatever the clocks do (T6)."""
    return instant + timedelta(hours=hours)
