"""A milestone as the panel tells it: its status with the day it came about, and what is spoken of it. Pure."""

from dataclasses import dataclass
from datetime import date

from desktop.core.board import segment_of
from desktop.core.card import Segment
from desktop.core.model import Contact, Milestone
from desktop.core.vocabulary import ContactType, Payment, Work
from desktop.ui import formats
from desktop.ui.labels import milestones as words
from desktop.ui.labels.text import within
from desktop.ui.labels.words import milestone_kind_name, payment_name, work_name
from desktop.ui.project.facts import Facts

_ENDS = (Payment.RELEASED, Payment.REQUESTED, Payment.REFUNDED, Payment.WAIVED)


@dataclass(frozen=True, slots=True)
class MilestoneFacts:
    """One row: texts ready to show."""

    milestone: Milestone
    segment: Segment
    status: str
    amount: str
    spoken: str
    details: str
    ticks: tuple[str, ...]


def rows_of(facts: Facts) -> list[MilestoneFacts]:
    return [_row(facts, milestone) for milestone in facts.project.milestones]


def _row(facts: Facts, milestone: Milestone) -> MilestoneFacts:
    amount = formats.money(milestone.amount, facts.project.currency)
    status = _status(facts, milestone)
    work, payment = work_name(milestone.work), payment_name(milestone.payment, facts.platform.escrow)
    return MilestoneFacts(
        milestone=milestone,
        segment=segment_of(milestone),
        status=status,
        amount=amount,
        spoken=words.spoken(milestone.title, amount, within(work), within(payment)),
        details=words.details(milestone_kind_name(milestone.kind), within(work), within(payment)),
        ticks=tuple(
            d.title if d.delivered_on is None else words.ticked_on(d.title, formats.short_day(d.delivered_on, facts.today))
            for d in milestone.deliverables
        ),
    )


def _status(facts: Facts, milestone: Milestone) -> str:
    """What matters most: the end of its payment, else the work, with its day where it is known."""
    if milestone.payment in _ENDS:
        day, held = _payment_day(facts, milestone), facts.platform.escrow
        return words.payment_on(milestone.payment, _short(day, facts), held) if day else payment_name(milestone.payment, held)
    if milestone.work in (Work.DELIVERED, Work.APPROVED, Work.CANCELLED):
        day = _work_day(facts, milestone)
        done = words.work_on(milestone.work, _short(day, facts)) if day else work_name(milestone.work)
        is_held = milestone.payment is Payment.SECURED and milestone.work is not Work.CANCELLED
        return words.both(done, within(payment_name(milestone.payment))) if is_held else done
    status = payment_name(milestone.payment) if milestone.payment is Payment.SECURED else work_name(milestone.work)
    if milestone.payment is Payment.SECURED and milestone.work is Work.IN_PROGRESS:
        status = words.both(work_name(milestone.work), within(payment_name(milestone.payment)))
    return words.due(status, _short(milestone.due_on, facts)) if milestone.due_on else status


def _payment_day(facts: Facts, milestone: Milestone) -> date | None:
    moved = _last(facts, milestone, payment=milestone.payment)
    if moved is None and milestone.payment is Payment.REQUESTED:
        moved = next((e for e in reversed(facts.entries) if e.type is ContactType.REQUEST and e.milestone == milestone.id), None)
    return facts.day_of(moved.at) if moved else None


def _work_day(facts: Facts, milestone: Milestone) -> date | None:
    moved = _last(facts, milestone, work=milestone.work)
    if moved is not None:
        return facts.day_of(moved.at)
    if milestone.work is Work.CANCELLED:
        return None
    return max((d.delivered_on for d in milestone.deliverables if d.delivered_on), default=None)


def _last(facts: Facts, milestone: Milestone, work: Work | None = None, payment: Payment | None = None) -> Contact | None:
    """The last standing entry that moved the milestone there."""
    for entry in reversed(facts.entries):
        if entry.type is not ContactType.MILESTONE or entry.milestone != milestone.id:
            continue
        if (work and entry.work is work) or (payment and entry.payment is payment):
            return entry
    return None


def _short(day: date, facts: Facts) -> str:
    return formats.short_day(day, facts.today)
