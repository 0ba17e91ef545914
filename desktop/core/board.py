"""What the board shows of a project: the card as derived facts (see `Card`). It decides no wording and reads no clock."""

from datetime import UTC, date, datetime, timedelta
from math import ceil

from desktop.core.assessment import Assessment
from desktop.core.card import Card, Dial, Event, Headline, Segment, packed
from desktop.core.history import standing
from desktop.core.model import Milestone, Project
from desktop.core.money import counts_in_total, is_awaiting
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import Column, Outcome, PauseReason, Payment, Turn, Work

_CLOSED_EVENT = {
    Outcome.PAID: Event.PAID,
    Outcome.CANCELLED: Event.CANCELLED,
    Outcome.WITHDRAWN: Event.WITHDRAWN,
    Outcome.WRITTEN_OFF: Event.WRITTEN_OFF,
}


def card_of(project: Project, around: Surroundings, assessment: Assessment) -> Card:
    """The card of an assessed project; valid until `assessment.next_change_at`."""
    step = assessment.next
    pause = assessment.pause
    headline, amount = _headline(project, assessment)
    event, event_at = _event(assessment)
    milestone = next((m.title for m in project.milestones if step and m.id == step.milestone), "")
    return Card(
        project=project.id,
        column=assessment.column.value,
        title=project.title,
        client=around.client.name,
        platform=around.platform.name,
        currency=project.currency,
        segments=packed((m.amount, segment_of(m).value) for m in project.milestones if counts_in_total(m)),
        amount=amount,
        headline=headline.value,
        total=assessment.money.total,
        dial=_dial(assessment).value,
        silent_from=_epoch(assessment.silent_since),
        base_at=_ring_start(assessment, around),
        step=step.kind.value if step else None,
        number=step.number if step else None,
        variant=step.variant.value if step and step.variant else None,
        due_at=_epoch(step.due_at) if step else None,
        step_title=milestone,
        pause_reason=(PauseReason.HARDSHIP if pause.hardship else pause.reason).value if pause else None,
        paused_until=pause.until.isoformat() if pause and pause.until else None,
        event=event.value,
        event_at=_epoch(event_at),
        tags=project.tags,
        paid=assessment.money.paid,
        awaiting=assessment.money.awaiting,
        at_risk=assessment.money.at_risk,
        next_change_at=None if assessment.next_change_at is None else ceil(assessment.next_change_at.timestamp()),
        client_id=project.client,
        platform_id=around.platform.id,
        active_at=_epoch(max((entry.at for entry in standing(project.contacts)), default=project.created_at)),
        held=around.platform.escrow,
    )


def segment_of(milestone: Milestone) -> Segment:
    """The color of a milestone in the payment bar: its payment, and before that its work."""
    if milestone.payment is Payment.RELEASED:
        return Segment.RELEASED
    if milestone.payment is Payment.REQUESTED:
        return Segment.REQUESTED
    if milestone.work in (Work.DELIVERED, Work.APPROVED):
        return Segment.DELIVERED
    return Segment.SECURED if milestone.payment is Payment.SECURED else Segment.PLANNED


def _headline(project: Project, assessment: Assessment) -> tuple[Headline, int]:
    """The amount that matters now. On my turn what is safe; on the client's what they owe an answer about."""
    money = assessment.money
    if assessment.column is Column.QUOTE:
        return Headline.QUOTE, money.total
    if assessment.column is Column.CLOSED:
        return Headline.PAID, money.paid
    waiting = assessment.column is not Column.MY_TURN
    requested = sum(m.amount for m in project.milestones if m.payment is Payment.REQUESTED)
    if waiting and requested:
        return Headline.REQUESTED, requested
    if waiting and money.awaiting:
        return Headline.DELIVERED, sum(m.amount for m in project.milestones if is_awaiting(m))
    if money.secured and (waiting or not money.paid):
        return Headline.SECURED, money.secured
    if money.paid:
        return Headline.PAID, money.paid
    return Headline.PLANNED, money.total


def _dial(assessment: Assessment) -> Dial:
    if assessment.turn is Turn.NOBODY:
        return Dial.CLOSED
    if assessment.pause is not None:
        return Dial.PAUSED
    if assessment.support_since is not None:
        return Dial.SUPPORT
    if assessment.turn is Turn.PLATFORM or assessment.completed_at is not None:
        return Dial.PLATFORM
    if assessment.noticed_at is not None:
        return Dial.WINDOW
    if assessment.quote_phase:
        return Dial.QUOTE
    return Dial.MINE if assessment.turn is Turn.MINE else Dial.SILENCE


def _ring_start(assessment: Assessment, around: Surroundings) -> int | None:
    """Where the dial begins to fill: the notice's or the completion's instant, else the base; the end of a pause when the base
    is its last day."""
    start: datetime | date | None = assessment.base
    if assessment.completed_at is None and assessment.noticed_at is not None:
        start = assessment.noticed_at
    if isinstance(start, datetime):
        return _epoch(start)
    return None if start is None else _epoch(around.designer_calendar.start_of(start + timedelta(days=1)))


def _event(assessment: Assessment) -> tuple[Event, datetime | None]:
    if assessment.outcome is not None:
        return _CLOSED_EVENT[assessment.outcome], assessment.closed_at
    if assessment.support_since is not None:
        return Event.SUPPORT_CONTACTED, assessment.support_since
    if assessment.completed_at is not None:
        return Event.COMPLETED, assessment.completed_at
    if assessment.turn is Turn.MINE and assessment.answered_at is not None:
        return Event.ANSWERED, assessment.answered_at
    if assessment.quote_phase and assessment.silent_since is not None:
        return Event.QUOTE_SENT, assessment.silent_since
    return Event.NONE, None


def _epoch(instant: datetime | None) -> int | None:
    return None if instant is None else int(instant.astimezone(UTC).timestamp())
