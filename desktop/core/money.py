"""Money: integers in minor units of an ISO 4217 currency (M1), sums that never mix currencies (M2), and the legal moves of
work and payment (M3). Never floats.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind, Payment, Work


@dataclass(frozen=True, slots=True)
class MoneySums:
    """Sums of one project in minor units of `currency` (M2)."""

    currency: str
    total: int
    paid: int
    awaiting: int
    at_risk: int
    secured: int


def is_awaiting(milestone: Milestone) -> bool:
    """Delivered or approved work, or requested payment, not released (M2). Refunded and waived money is no longer awaited."""
    if milestone.payment in (Payment.RELEASED, Payment.REFUNDED, Payment.WAIVED):
        return False
    return milestone.payment is Payment.REQUESTED or milestone.work in (Work.DELIVERED, Work.APPROVED)


def counts_in_total(milestone: Milestone) -> bool:
    """What was agreed and still stands: not cancelled, waived or refunded; a cancellation fee once it is asked for or paid."""
    if milestone.payment in (Payment.RELEASED, Payment.REQUESTED):
        return True
    dropped = milestone.work is Work.CANCELLED or milestone.payment in (Payment.WAIVED, Payment.REFUNDED)
    return not dropped and milestone.kind is not MilestoneKind.CANCELLATION_FEE


def sums(currency: str, milestones: Iterable[Milestone], at_risk: bool) -> MoneySums:
    """The sums of one project (M2). `at_risk`: it stands in Follow-up or Final notice, or was written off."""
    total = paid = awaiting = secured = 0
    for milestone in milestones:
        if counts_in_total(milestone):
            total += milestone.amount
        if milestone.payment is Payment.RELEASED:
            paid += milestone.amount
        elif is_awaiting(milestone):
            awaiting += milestone.amount
        if milestone.payment is Payment.SECURED:
            secured += milestone.amount
    return MoneySums(currency, total, paid, awaiting, awaiting if at_risk else 0, secured)
