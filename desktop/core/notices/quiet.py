"""Quiet time (N2): hours of the day and days of rest on which nothing is told. Knows nothing of what is due."""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from desktop.core.assessment import SkippedDay
from desktop.core.calendars import Calendar


@dataclass(frozen=True, slots=True)
class QuietHours:
    """No notification from `begins` to `ends`, wall clock of the designer, and none on their days of rest, unless `rest_days` is
    off (N2). `window_end_may_break`: the end of a final window is told all the same. Hours without an end (begins = ends) are
    none."""

    begins: time = time(19)
    ends: time = time(8, 30)
    window_end_may_break: bool = False
    rest_days: bool = True

    def rests(self, day: int, own: Calendar) -> bool:
        """Whether nothing is told all day (an ordinal)."""
        return self.rest_days and not own.works(day)


@dataclass(frozen=True, slots=True)
class QuietDay:
    """What a day sounds like. `rest`: why nothing is told all day; else it may be told from `opens` (None: midnight) to `closes`
    (None: midnight), but not within `pause`, quiet hours that begin and end on this day.
    """

    rest: SkippedDay | None = None
    opens: time | None = None
    closes: time | None = None
    pause: tuple[time, time] | None = None


def is_quiet(moment: datetime, quiet: QuietHours, own: Calendar) -> bool:
    """Whether nothing is told at a moment: quiet hours, or a day of rest of the designer (N2)."""
    local = moment.astimezone(own.zone)
    if quiet.rests(local.toordinal(), own):
        return True
    now = local.time()
    if quiet.begins <= quiet.ends:
        return quiet.begins <= now < quiet.ends
    return now >= quiet.begins or now < quiet.ends


def quiet_ends(moment: datetime, quiet: QuietHours, own: Calendar) -> datetime:
    """The moment itself, or the first one after it that is not quiet."""
    if not is_quiet(moment, quiet, own):
        return moment.astimezone(UTC)
    local = moment.astimezone(own.zone)
    day = local.toordinal()
    overnight = quiet.begins > quiet.ends
    if quiet.rests(day, own) or (overnight and local.time() >= quiet.begins):
        # The rest of this day is quiet; days of rest begin to speak where their next working day does.
        day = own.first_from(day + 1) if quiet.rest_days else day + 1
        opens = quiet.ends if overnight or quiet.begins == time(0) else time(0)
    else:
        opens = quiet.ends
    return own.moment(day, opens)


def quiet_day(moment: datetime, quiet: QuietHours, own: Calendar) -> QuietDay:
    """What the designer's day of a moment sounds like."""
    rest = own.rest(own.day_of(moment)) if quiet.rest_days else None
    if rest is not None:
        return QuietDay(rest)
    if quiet.begins == quiet.ends:
        return QuietDay()
    if quiet.begins > quiet.ends:
        return QuietDay(opens=quiet.ends if quiet.ends != time(0) else None, closes=quiet.begins)
    if quiet.begins == time(0):
        return QuietDay(opens=quiet.ends)
    return QuietDay(pause=(quiet.begins, quiet.ends))
