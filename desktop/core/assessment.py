"""The shapes of the engine's answers: where a project stands, what comes next, the ladder, and why a date is what it is.
Only values; `assess`, `ladder` and `why` fill them.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.core.money import MoneySums
from desktop.core.vocabulary import Column, Origin, Outcome, PauseReason, Purpose, StepKind, Turn, Variant


@dataclass(frozen=True, slots=True)
class Step:
    """The next rung. `due_at`: the moment it falls due; `due`: that moment has come. `milestone`: id, for `deliver`."""

    kind: StepKind
    number: int | None
    variant: Variant | None
    due_at: datetime
    due: bool
    milestone: str | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """The pause in force. `since`: its first instant; `until`: the last paused day, None until resumed (R15); `hardship`: one of
    the pauses in force is for hardship (R16).
    """

    reason: PauseReason
    since: datetime
    until: date | None
    review_on: date | None
    hardship: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """Where a project stands at a moment. Equal at every moment before `next_change_at` (None: nothing will change by itself).

    `silent_since`: start of the silence (R1), None without one; `base`: instant or day the next step counts from (R6);
    `noticed_at`, `window_ends_at`: of the running or ended final notice (T6, R16); `support_since`: the last support contact of
    this silence (contacting it again restarts the count, R13); `answered_at`: the client's last sign of life;
    `back_at`: when the client came back from a silence or a pause, while nothing was written since.
    """

    column: Column
    turn: Turn
    quote_phase: bool
    purpose: Purpose | None
    silent_since: datetime | None
    base: datetime | date | None
    needed_by: date | None
    follow_ups_sent: int
    variant: Variant | None
    noticed_at: datetime | None
    window_ends_at: datetime | None
    completed_at: datetime | None
    support_since: datetime | None
    answered_at: datetime | None
    back_at: datetime | None
    closed_at: datetime | None
    outcome: Outcome | None
    pause: Pause | None
    next: Step | None
    money: MoneySums
    next_change_at: datetime | None


class RungState(StrEnum):
    DONE = "done"
    DUE = "due"
    PLANNED = "planned"


class SkipReason(StrEnum):
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    DAY_OFF = "day_off"


class Whose(StrEnum):
    CLIENT = "client"
    DESIGNER = "designer"
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day that was not counted. `name`: the public holiday's, in English."""

    day: date
    reason: SkipReason
    whose: Whose
    name: str = ""


@dataclass(frozen=True, slots=True)
class Why:
    """The explained sum of a date. `base`: where counting starts; `amount` with `unit` counted from it ("working_days",
    "hours", "calendar_days"); `not_before`: first day after needed-by on which both work (R7); `landed_on`: the day it fell
    on (T5); `origin`: where `amount` comes from (R19).
    """

    base: datetime | date | None = None
    amount: int | None = None
    unit: str | None = None
    skipped: tuple[SkippedDay, ...] = ()
    not_before: date | None = None
    landed_on: date | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    """One line of the ladder (R18). `at`: when it was done or falls due; `why` is None for what was done.
    `contact`: the entry that did it.
    """

    kind: StepKind
    number: int | None
    variant: Variant | None
    state: RungState
    at: datetime
    why: Why | None = None
    contact: str | None = None
