"""Decisions that move a milestone's work or payment (M3, R14), and the closing that follows when all is paid."""

from collections.abc import Callable

from desktop.core import commands as c
from desktop.core.decide.state import Decision
from desktop.core.history import all_settled
from desktop.core.ladder import is_open
from desktop.core.milestones import move_payment, move_work, release_path, release_refused
from desktop.core.model import Milestone
from desktop.core.money import is_awaiting
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import By, ContactType, Outcome, Payment, Turn, Work


def move(d: Decision, milestone: Milestone, by: By, work: Work | None = None, payment: Payment | None = None) -> Milestone:
    """Moves a milestone and writes the entry that tells it. Raises Refused."""
    moved = milestone
    if work is not None:
        moved = move_work(moved, work, d.day())
    if payment is not None:
        moved = move_payment(moved, payment, d.around.platform.escrow)
    d.put_milestone(moved)
    d.append(ContactType.MILESTONE, milestone=milestone.id, work=work, payment=payment, by=by, text="")
    return moved


def deliver(d: Decision, milestone: Milestone) -> Milestone:
    """Hands the work over. Work that was only planned was done in between: it is begun and delivered in one stroke."""
    if milestone.work is Work.PLANNED:
        milestone = move(d, milestone, By.ME, work=Work.IN_PROGRESS)
    return move(d, milestone, By.ME, work=Work.DELIVERED)


def release(d: Decision, milestone: Milestone, by: By) -> None:
    """Moves the payment through what is left of its way to released. Raises Refused where there is no way."""
    path = release_path(milestone, d.around.platform.escrow)
    if path is None:
        raise release_refused(milestone)
    for payment in path:
        milestone = move(d, milestone, by, payment=payment)


def release_awaited(d: Decision, by: By) -> None:
    """Releases all that is awaited (M2) and can be."""
    for milestone in d.project.milestones:
        if is_awaiting(milestone) and release_path(milestone, d.around.platform.escrow) is not None:
            release(d, milestone, by)


def close_when_paid(d: Decision) -> None:
    """When everything is delivered and paid, nothing is left to wait for: the project is closed as paid (R12)."""
    project = d.project
    if not all_settled(project.milestones) or any(map(is_open, project.milestones)):
        return
    if d.seen(d.now).turn is not Turn.NOBODY:
        d.append(ContactType.CLOSED, outcome=Outcome.PAID, text="")


def _move_milestone(d: Decision) -> None:
    command: c.MoveMilestone = d.command
    milestone = d.milestone(command.milestone)
    move(d, milestone, command.by, command.work, command.payment)
    if command.payment is Payment.RELEASED or command.work is Work.APPROVED:
        close_when_paid(d)


def _deliver_milestone(d: Decision) -> None:
    deliver(d, d.milestone(d.command.milestone))


def _released(d: Decision) -> None:
    """R12."""
    command: c.RecordReleased = d.command
    for milestone in dict.fromkeys(command.milestones):
        release(d, d.milestone(milestone), command.by)
    close_when_paid(d)


def _completion_rejected(d: Decision) -> None:
    """R14: back at my turn, what was delivered and is not paid is in progress again."""
    if d.seen(d.at()).completed_at is None:
        raise Refused(Reason.NOT_COMPLETED)
    d.append(ContactType.COMPLETION_REJECTED)
    for milestone in d.project.milestones:
        if milestone.work is Work.DELIVERED and milestone.payment is not Payment.RELEASED:
            move(d, milestone, By.CLIENT, work=Work.IN_PROGRESS)


DECISIONS: dict[type, Callable[[Decision], None]] = {
    c.MoveMilestone: _move_milestone,
    c.DeliverMilestone: _deliver_milestone,
    c.RecordReleased: _released,
    c.RecordCompletionRejected: _completion_rejected,
}
