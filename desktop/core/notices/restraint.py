"""What holds a notice back, until when, and when to look again (N2, N4); and whether somebody was away meanwhile."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.core.calendars import Calendar
from desktop.core.notices.quiet import QuietHours, is_quiet, quiet_ends
from desktop.core.vocabulary import StepKind

LONGEST_SLEEP = timedelta(minutes=15)

_A_TIMER_IS_LATE = timedelta(minutes=2)
_LONGEST_LOOK_BACK = 370  # days: whoever was away longer was away

# What falls due when a final window ends (R11).
WINDOW_ENDS = frozenset({StepKind.MARK_COMPLETE, StepKind.CONTACT_SUPPORT, StepKind.WITHDRAW_QUOTE})


@dataclass(frozen=True, slots=True)
class Restraint:
    """`own`: the designer's calendar; `paused_until`: nothing is told before; `enabled`: anything is told at all."""

    quiet: QuietHours
    own: Calendar
    paused_until: datetime | None = None
    enabled: bool = True


def may_tell(kind: StepKind, now: datetime, restraint: Restraint) -> bool:
    """Whether a step that is due may be told now. The end of a final window breaks quiet time where the designer says so (N2);
    nothing breaks what they paused or switched off."""
    if not restraint.enabled or is_paused(now, restraint):
        return False
    if restraint.quiet.window_end_may_break and kind in WINDOW_ENDS:
        return True
    return not is_quiet(now, restraint.quiet, restraint.own)


def held_until(now: datetime, restraint: Restraint) -> datetime | None:
    """The first moment from now on at which anything may be told; None: not before the designer says so."""
    if not restraint.enabled:
        return None
    start = restraint.paused_until if restraint.paused_until is not None and is_paused(now, restraint) else now
    return quiet_ends(start, restraint.quiet, restraint.own)


def is_paused(now: datetime, restraint: Restraint) -> bool:
    return restraint.paused_until is not None and now < restraint.paused_until


def was_away(looked_at: datetime | None, spoke_at: datetime | None, now: datetime, own: Calendar) -> bool:
    """Whether what is due now deserves a briefing: the program was closed (`looked_at` None), the machine slept since it last
    looked, or the designer had a day of rest since something could last be told (`spoke_at`)."""
    if looked_at is None or now - looked_at > LONGEST_SLEEP + _A_TIMER_IS_LATE:
        return True
    if spoke_at is None:
        return False
    today = own.day_of(now)
    return any(not own.works(day) for day in range(max(own.day_of(spoke_at) + 1, today - _LONGEST_LOOK_BACK), today))


def sleep_until(now: datetime, *moments: datetime | None) -> datetime:
    """The moment to look again (N4): the first of those to come, never later than in 15 minutes. A moment that has passed is
    looked at now."""
    ahead = [moment for moment in moments if moment is not None]
    return max(min([now + LONGEST_SLEEP, *ahead]), now)
