"""Putting something off (N3)."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from desktop.core.calendars import Calendar


class Snooze(StrEnum):
    """How long something is put off (N3)."""

    ONE_HOUR = "one_hour"
    TOMORROW = "tomorrow"
    NEXT_WORKING_DAY = "next_working_day"
    DATE = "date"


def snoozed_until(choice: Snooze, now: datetime, own: Calendar, workday_start: time, day: date | None = None) -> datetime:
    """When something comes back that was put off at `now` (N3). `day`: the designer's choice for DATE; a day that is past comes
    back at once."""
    today = own.day_of(now)
    match choice:
        case Snooze.ONE_HOUR:
            return now.astimezone(UTC) + timedelta(hours=1)
        case Snooze.TOMORROW:
            return own.moment(today + 1, workday_start)
        case Snooze.NEXT_WORKING_DAY:
            return own.moment(own.first_from(today + 1), workday_start)
    chosen = today if day is None else day.toordinal()
    return max(own.moment(chosen, workday_start), now.astimezone(UTC))
