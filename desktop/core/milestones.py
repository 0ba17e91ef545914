"""The legal moves of a milestone's work and payment (M3), what stands against one, and the effects a move brings with it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.core.model import Milestone
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import MilestoneKind, Payment, Work

_WORK_MOVES = {
    Work.PLANNED: {Work.IN_PROGRESS, Work.CANCELLED},
    Work.IN_PROGRESS: {Work.DELIVERED, Work.CANCELLED},
    Work.DELIVERED: {Work.APPROVED, Work.IN_PROGRESS, Work.CANCELLED},
    Work.APPROVED: {Work.CANCELLED},
    Work.CANCELLED: set(),
}
_PAYMENT_MOVES = {
    Payment.UNSECURED: {Payment.SECURED, Payment.WAIVED},
    Payment.SECURED: {Payment.REQUESTED, Payment.WAIVED, Payment.REFUNDED},
    Payment.REQUESTED: {Payment.RELEASED, Payment.WAIVED, Payment.REFUNDED},
    Payment.RELEASED: {Payment.REFUNDED},
    Payment.REFUNDED: {Payment.WAIVED},
    Payment.WAIVED: set(),
}


def work_moves(milestone: Milestone) -> frozenset[Work]:
    """Where the work may go from here (M3)."""
    return frozenset(_WORK_MOVES[milestone.work])


def payment_moves(milestone: Milestone, escrow: bool) -> frozenset[Payment]:
    """Where the payment may go from here (M3). Money that no platform holds is asked for without being secured first."""
    moves = _PAYMENT_MOVES[milestone.payment]
    if milestone.payment is Payment.UNSECURED and not escrow:
        moves = moves | {Payment.REQUESTED}
    return frozenset(moves)


def release_path(milestone: Milestone, escrow: bool) -> tuple[Payment, ...] | None:
    """The legal moves that end in a release (M3); None where there are none. Money that a platform should hold and does not is
    not released: it was never there."""
    match milestone.payment:
        case Payment.REQUESTED:
            return (Payment.RELEASED,)
        case Payment.SECURED:
            return (Payment.REQUESTED, Payment.RELEASED)
        case Payment.UNSECURED if not escrow:
            return (Payment.REQUESTED, Payment.RELEASED)
    return None


def releasable(milestones: Iterable[Milestone], escrow: bool) -> list[Milestone]:
    """Those whose payment can be released now; a fee only once it is asked for."""
    return [m for m in milestones if release_path(m, escrow) is not None and (m.payment is Payment.REQUESTED or _is_agreed(m))]


def could_be_held(milestone: Milestone) -> bool:
    """Agreed, and nobody holds its money."""
    return milestone.payment is Payment.UNSECURED and _is_agreed(milestone)


def _is_agreed(milestone: Milestone) -> bool:
    return milestone.work is not Work.CANCELLED and milestone.kind is not MilestoneKind.CANCELLATION_FEE


def move_work(milestone: Milestone, to: Work, day: date) -> Milestone:
    """The milestone after a move of its work. Delivering it hands over its deliverables: the open ones are ticked for `day`.
    Raises Refused."""
    if to not in work_moves(milestone):
        raise _not_allowed(milestone, "work", milestone.work, to)
    if to is not Work.DELIVERED:
        return replace(milestone, work=to)
    ticked = tuple(d if d.delivered_on else replace(d, delivered_on=day) for d in milestone.deliverables)
    return replace(milestone, work=to, deliverables=ticked)


def move_payment(milestone: Milestone, to: Payment, escrow: bool) -> Milestone:
    """The milestone after a move of its payment. Raises Refused."""
    if to not in payment_moves(milestone, escrow):
        raise release_refused(milestone, to)
    return replace(milestone, payment=to)


def amount_is_fixed(milestone: Milestone) -> bool:
    """M3: the amount of a requested or released milestone cannot change."""
    return milestone.payment in (Payment.REQUESTED, Payment.RELEASED)


def release_refused(milestone: Milestone, to: Payment = Payment.RELEASED) -> Refused:
    """Why a payment cannot go there from where it is."""
    return _not_allowed(milestone, "payment", milestone.payment, to)


def _not_allowed(milestone: Milestone, kind: str, now: Work | Payment, to: Work | Payment) -> Refused:
    return Refused(Reason.MOVE_NOT_ALLOWED, milestone=milestone.title, kind=kind, before=now.value, after=to.value)
