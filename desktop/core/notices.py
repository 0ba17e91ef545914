"""When a designer may be told that something is due (N1-N4): pure functions of moments, quiet hours and calendars. What was told,
and how, is kept and done elsewhere."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop.core.assessment import Step
from desktop.core.calendars import Calendar
from desktop.core.vocabulary import StepKind

LONGEST_SLEEP = timedelta(minutes=15)

# What falls due when a final window ends (R11).
_WINDOW_ENDS = frozenset({StepKind.MARK_COMPLETE, StepKind.CONTACT_SUPPORT, StepKind.WITHDRAW_QUOTE})


class NoticeKey(NamedTuple):
    """What makes a notification one and the same (N1). `due_at`: epoch seconds."""

    project: str
    step: str
    number: int
    due_at: int


@dataclass(frozen=True, slots=True)
class QuietHours:
    """No notification from `begins` to `ends`, wall clock of the designer, and none on their days of rest (N2).
    `window_end_may_break`: the end of a final window is told all the same."""

    begins: time = time(19)
    ends: time = time(8, 30)
    window_end_may_break: bool = False


class Snooze(StrEnum):
    """How long something is put off (N3)."""

    ONE_HOUR = "one_hour"
    TOMORROW = "tomorrow"
    NEXT_WORKING_DAY = "next_working_day"
    DATE = "date"


def key_of(project: str, step: Step) -> NoticeKey:
    """The key of a step that is due."""
    return NoticeKey(project, step.kind.value, step.number or 0, int(step.due_at.timestamp()))


def is_quiet(moment: datetime, quiet: QuietHours, own: Calendar) -> bool:
    """Whether nothing is told at a moment: quiet hours, or a day of rest of the designer (N2)."""
    local = moment.astimezone(own.zone)
    if not own.works(local.toordinal()):
        return True
    now = local.time()
    if quiet.begins <= quiet.ends:
        return quiet.begins <= now < quiet.ends
    return now >= quiet.begins or now < quiet.ends


def told_at(step: Step, quiet: QuietHours, own: Calendar) -> datetime:
    """The moment from which a step that falls due may be told: its due moment, or the end of the quiet time it falls in. The end
    of a final window breaks through where the designer says so (N2)."""
    if quiet.window_end_may_break and step.kind in _WINDOW_ENDS:
        return step.due_at
    return quiet_ends(step.due_at, quiet, own)


def quiet_ends(moment: datetime, quiet: QuietHours, own: Calendar) -> datetime:
    """The moment itself, or the first one after it that is not quiet. Quiet hours without an end (begins = ends) are none."""
    if not is_quiet(moment, quiet, own):
        return moment.astimezone(UTC)
    local = moment.astimezone(own.zone)
    day = local.toordinal()
    overnight = quiet.begins > quiet.ends
    if not own.works(day) or (overnight and local.time() >= quiet.begins):
        # The rest of this day is quiet; days of rest begin to speak where their next working day does.
        day = own.first_from(day + 1)
        opens = quiet.ends if overnight or quiet.begins == time(0) else time(0)
    else:
        opens = quiet.ends
    return own.moment(day, opens)


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


def sleep_until(now: datetime, *moments: datetime | None) -> datetime:
    """The moment to look again (N4): the first of those to come, never later than in 15 minutes. A moment that has passed is
    looked at now."""
    ahead = [moment for moment in moments if moment is not None]
    return max(min([now + LONGEST_SLEEP, *ahead]), now)
