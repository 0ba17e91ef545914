"""The rungs (R6-R13, R17, R18): which step follows from a position, when it falls due and why then, and the plan if the silence
goes on.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import NamedTuple

from desktop.core import calendars
from desktop.core.assessment import Rung, RungState, SkippedDay, Why
from desktop.core.calendars import Calendar
from desktop.core.model import Contact, Milestone, Project
from desktop.core.policy import Policy
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import ContactType, MilestoneKind, Origin, Purpose, StepKind, Unit, Variant, Work

_LAST_RUNGS = (StepKind.CHECK_RELEASE, StepKind.CONTACT_SUPPORT, StepKind.WITHDRAW_QUOTE, StepKind.CHECK_SUPPORT)


class Ahead(NamedTuple):
    """A step to come. `why` explains `at` when it is called; explaining costs more than counting."""

    kind: StepKind
    number: int | None
    variant: Variant | None
    at: datetime
    why: "partial[Why]"


@dataclass(frozen=True, slots=True)
class Position:
    """How far up the ladder a silence has come. `base`: instant, or last paused day (R6). `noticed_at`, `window_ends_at`: of the
    final notice sent; `completed_at`; `support_base`: last time support was
    contacted, or the last day of a pause since (R16).
    """

    base: datetime | date
    needed_by: date | None
    follow_ups: int
    variant: Variant
    noticed_at: datetime | None = None
    notice_hours: int = 0
    window_ends_at: datetime | None = None
    completed_at: datetime | None = None
    support_base: datetime | date | None = None


def variant_of(project: Project, quote_phase: bool, purpose: Purpose | None) -> Variant:
    """R9, R8: `quote` while the quote is not accepted or when a quote was asked about; else `complete` if all that was agreed is
    delivered or approved with every deliverable ticked; else `incomplete`.
    """
    if quote_phase or purpose is Purpose.QUOTE:
        return Variant.QUOTE
    return Variant.INCOMPLETE if any(map(is_open, project.milestones)) else Variant.COMPLETE


def is_open(milestone: Milestone) -> bool:
    """Whether the milestone keeps the project incomplete (R9). Cancelled ones and the cancellation fee never do."""
    if milestone.work is Work.CANCELLED or milestone.kind is MilestoneKind.CANCELLATION_FEE:
        return False
    done = milestone.work in (Work.DELIVERED, Work.APPROVED)
    return not done or any(d.delivered_on is None for d in milestone.deliverables)


def following(position: Position, around: Surroundings, policy: Policy, now: datetime) -> Ahead:
    """The step that follows from a position. `now` only chooses among the returning support checks (R13)."""
    if position.support_base is not None:
        return _check_support(position.support_base, around, policy, now)
    if position.completed_at is not None:
        return _after_completion(position, position.completed_at, around, policy)
    if position.window_ends_at is not None and position.noticed_at is not None:
        return _after_window(position, position.noticed_at, position.window_ends_at, around, policy)
    sent = position.follow_ups
    if sent < len(policy.follow_up_after):
        needed_by = position.needed_by if sent == 0 else None
        at, why = _landing(position.base, policy.follow_up_after[sent], needed_by, around, policy, "follow_up_after")
        return Ahead(StepKind.FOLLOW_UP, sent + 1, None, at, why)
    at, why = _landing(position.base, policy.final_notice_after, None, around, policy, "final_notice_after")
    return Ahead(StepKind.FINAL_NOTICE, None, position.variant, at, why)


def climb(position: Position, step: Ahead, at: datetime, policy: Policy) -> Position:
    """The position after a step was done at a moment."""
    match step.kind:
        case StepKind.FOLLOW_UP:
            return replace(position, base=at, follow_ups=position.follow_ups + 1)
        case StepKind.FINAL_NOTICE:
            ends = calendars.plus_hours(at, policy.window_hours)
            return replace(position, noticed_at=at, notice_hours=policy.window_hours, window_ends_at=ends)
        case StepKind.MARK_COMPLETE:
            return replace(position, base=at, completed_at=at)
    return replace(position, support_base=at)


def planned(position: Position, around: Surroundings, policy: Policy, now: datetime, earliest: datetime) -> list[Rung]:
    """The next rung and those after it, each as if the one before were done at its due moment, or now if that is past (R18).
    `earliest`: now, or the end of a pause: nothing is done before it (R15)."""
    rungs: list[Rung] = []
    while True:
        step = following(position, around, policy, now)
        state = RungState.DUE if not rungs and step.at <= now else RungState.PLANNED
        rungs.append(Rung(step.kind, step.number, step.variant, state, step.at, step.why()))
        if step.kind in _LAST_RUNGS:
            return rungs
        position = climb(position, step, max(step.at, earliest), policy)


_DONE_BY = {
    ContactType.FOLLOW_UP: StepKind.FOLLOW_UP,
    ContactType.FINAL_NOTICE: StepKind.FINAL_NOTICE,
    ContactType.COMPLETED: StepKind.MARK_COMPLETE,
    ContactType.SUPPORT_CONTACTED: StepKind.CONTACT_SUPPORT,
}


def done(contact: Contact, number: int | None) -> Rung:
    """A rung behind: what was sent in this silence."""
    return Rung(_DONE_BY[contact.type], number, contact.variant, RungState.DONE, contact.at, None, contact.id)


def deliver_next(project: Project) -> Milestone | None:
    """R17: the milestone with the earliest due date whose work is planned or in progress."""
    waiting = [m for m in project.milestones if m.due_on is not None and m.work in (Work.PLANNED, Work.IN_PROGRESS)]
    return min(waiting, key=lambda m: m.due_on or date.max, default=None)


def _counted_from(base: datetime | date, calendar: Calendar) -> int:
    """The day from which T4 counts: of an instant in the calendar's zone, or the last paused day itself (R6)."""
    return calendar.day_of(base) if isinstance(base, datetime) else base.toordinal()


def _landing(
    base: datetime | date, days: int, needed_by: date | None, around: Surroundings, policy: Policy, source: str
) -> tuple[datetime, "partial[Why]"]:
    """T4, T5, R7: count over the client's working days, land on the first day on which both work, at the designer's workday
    start; for follow-up 1 not before the first such day after needed-by. In far zones that moment can lie before the base
    itself: then the next shared day is taken, so that nothing falls due before it was asked.
    """
    theirs, own = around.client_calendar, around.designer_calendar
    start = _counted_from(base, theirs)
    counted = theirs.after(start, days)
    landed = calendars.first_shared(counted, own, theirs)
    not_before = None
    if needed_by is not None:
        not_before = calendars.first_shared(needed_by.toordinal() + 1, own, theirs)
        landed = max(landed, not_before)
    opening = around.designer.workday_start
    at = own.moment(landed, opening)
    while isinstance(base, datetime) and at < base:
        landed = calendars.first_shared(landed + 1, own, theirs)
        at = own.moment(landed, opening)
    return at, partial(_why_landing, base, days, (start, counted, not_before, landed), around, policy.origins[source])


def _why_landing(
    base: datetime | date, days: int, marks: tuple[int, int, int | None, int], around: Surroundings, origin: Origin
) -> Why:
    """The client's days that were not counted, and after the count the days of either on which nothing lands."""
    start, counted, not_before, landed = marks
    theirs, own = around.client_calendar, around.designer_calendar
    return Why(
        base=base,
        amount=days,
        unit=Unit.WORKING_DAYS,
        skipped=(*calendars.skipped(start + 1, counted, theirs), *calendars.skipped(counted + 1, landed, theirs, own)),
        not_before=None if not_before is None else date.fromordinal(not_before),
        landed_on=date.fromordinal(landed),
        origin=origin,
    )


def _after_window(position: Position, noticed_at: datetime, ends: datetime, around: Surroundings, policy: Policy) -> Ahead:
    """R11: what is due at the end of the window. Without completion on the platform, support (or the formal demand) follows."""
    why = partial(_why_window, noticed_at, position.notice_hours, policy)
    match position.variant:
        case Variant.QUOTE:
            kind = StepKind.WITHDRAW_QUOTE
        case Variant.COMPLETE if around.platform.completion is not None:
            kind = StepKind.MARK_COMPLETE
        case _:
            kind = StepKind.CONTACT_SUPPORT
    return Ahead(kind, None, None, ends, why)


def _why_window(noticed_at: datetime, hours: int, policy: Policy) -> Why:
    return Why(base=noticed_at, amount=hours, unit=Unit.HOURS, origin=policy.origins["window_hours"])


def _after_completion(position: Position, completed_at: datetime, around: Surroundings, policy: Policy) -> Ahead:
    """R12. Where no automatic release is known, the client gets the time before a final notice once more to accept the work
    before support is asked: the rules name no date, and this is the kinder one.
    """
    completion = around.platform.completion
    if completion is None or completion.auto_release is None:
        at, landing = _landing(position.base, policy.final_notice_after, None, around, policy, "final_notice_after")
        return Ahead(StepKind.CONTACT_SUPPORT, None, None, at, landing)
    own = around.designer_calendar
    start = own.day_of(completed_at)
    expected = release_day(completed_at, around)
    landed = own.after(expected, 1)
    at = own.moment(landed, around.designer.workday_start)
    return Ahead(StepKind.CHECK_RELEASE, None, None, at, partial(_why_release, completed_at, start, expected, landed, around))


def release_day(completed_at: datetime, around: Surroundings) -> int:
    """The day on which the platform releases by itself (R12), an ordinal in the designer's zone. Only where it does."""
    completion = around.platform.completion
    if completion is None or completion.auto_release is None:
        raise ValueError("the platform has no automatic release")
    period = completion.auto_release
    own = around.designer_calendar
    if around.release_calendar is not None:
        return around.release_calendar.after(own.day_of(completed_at), period.amount)
    if period.unit is Unit.HOURS:
        return own.day_of(calendars.plus_hours(completed_at, period.amount))
    return own.day_of(completed_at) + period.amount


def _why_release(completed_at: datetime, start: int, expected: int, landed: int, around: Surroundings) -> Why:
    completion = around.platform.completion
    period = completion.auto_release if completion else None
    left_out: list[SkippedDay] = []
    if around.release_calendar is not None:
        left_out += calendars.skipped(start + 1, expected, around.release_calendar)
    left_out += calendars.skipped(expected + 1, landed, around.designer_calendar)
    return Why(
        base=completed_at,
        amount=period.amount if period else None,
        unit=period.unit if period else None,
        skipped=tuple(left_out),
        not_before=date.fromordinal(expected) + timedelta(days=1),
        landed_on=date.fromordinal(landed),
        origin=Origin.PLATFORM,
    )


def _check_support(first_base: datetime | date, around: Surroundings, policy: Policy, now: datetime) -> Ahead:
    """R13: every so many working days of the designer. The check that has fallen due last, or the first one to come: a check
    nobody made is not told twice, the next one is.
    """
    own = around.designer_calendar
    days = policy.support_check_after
    number, start = 1, _counted_from(first_base, own)
    landed = own.after(start, days)
    while True:
        following_day = own.after(landed, days)
        if own.moment(following_day, around.designer.workday_start) > now:
            break
        number, start, landed = number + 1, landed, following_day
    at = own.moment(landed, around.designer.workday_start)
    base = first_base if number == 1 else date.fromordinal(start)
    return Ahead(StepKind.CHECK_SUPPORT, number, None, at, partial(_why_support, base, start, landed, days, own, policy))


def next_support_check(step_at: datetime, around: Surroundings, policy: Policy) -> datetime:
    """The moment of the check after the one at `step_at` (R13)."""
    own = around.designer_calendar
    return own.moment(own.after(own.day_of(step_at), policy.support_check_after), around.designer.workday_start)


def _why_support(base: datetime | date, start: int, landed: int, days: int, own: Calendar, policy: Policy) -> Why:
    return Why(
        base=base,
        amount=days,
        unit=Unit.WORKING_DAYS,
        skipped=tuple(calendars.skipped(start + 1, landed, own)),
        landed_on=date.fromordinal(landed),
        origin=policy.origins["support_check_after"],
    )
