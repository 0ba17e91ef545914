"""What a file tells that the program would have refused as a new command (R10, R16, M3): history is taken as it happened, with a
warning. Warns only; changes and forbids nothing.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.core.history import standing
from desktop.core.milestones import payment_moves, work_moves
from desktop.core.model import Contact, Milestone, Project
from desktop.core.vocabulary import By, ContactType, PauseReason, Payment, Work
from desktop.services.exchange.findings import Doubt, Findings

_ANSWERS = {
    ContactType.REPLY,
    ContactType.QUOTE_ACCEPTED,
    ContactType.COMPLETION_REJECTED,
    ContactType.SUPPORT_REPLIED,
    ContactType.CLOSED,
    ContactType.REOPENED,
}
_NOT_IN_HARDSHIP = {ContactType.FINAL_NOTICE, ContactType.COMPLETED, ContactType.SUPPORT_CONTACTED}


@dataclass(slots=True)
class _Course:
    """How far the conversation has come. Days of pauses are taken from the instants as written, whatever the zone: enough for a
    warning.
    """

    follow_ups: int = 0
    paused: PauseReason | None = None
    paused_until: date | None = None
    work: dict[str, Work] = field(default_factory=dict)
    payment: dict[str, Payment] = field(default_factory=dict)

    def pause_at(self, at: datetime) -> PauseReason | None:
        if self.paused_until is not None and at.date() > self.paused_until:
            return None
        return self.paused


def look(project: Project, path: str, findings: Findings) -> None:
    """Warns of what stands in the conversation of a project against the rules."""
    if not any(contact.type in _NOT_IN_HARDSHIP or contact.type is ContactType.MILESTONE for contact in project.contacts):
        return
    places = {contact.id: f"{path}.contacts[{index}]" for index, contact in enumerate(project.contacts)}
    course = _Course()
    for contact in standing(project.contacts):
        _hear(contact, course, places[contact.id], findings)


def _hear(contact: Contact, course: _Course, path: str, findings: Findings) -> None:
    if contact.type in _NOT_IN_HARDSHIP:
        _check_step(contact, course, path, findings)
    if contact.type is ContactType.FOLLOW_UP:
        course.follow_ups += 1
    elif contact.type in _ANSWERS:
        course.follow_ups = 0
    elif contact.type is ContactType.PAUSED:
        course.paused, course.paused_until = contact.reason, contact.until
    elif contact.type is ContactType.RESUMED:
        course.paused = course.paused_until = None
    elif contact.type is ContactType.MILESTONE:
        _check_move(contact, course, path, findings)
        if contact.payment is Payment.RELEASED and contact.by is By.CLIENT:
            course.follow_ups = 0


def _check_step(contact: Contact, course: _Course, path: str, findings: Findings) -> None:
    reason = course.pause_at(contact.at)
    if reason is PauseReason.HARDSHIP:
        findings.warn(path, Doubt.IN_HARDSHIP, kind=contact.type.value)
    elif contact.type is ContactType.FINAL_NOTICE and reason is not None:
        findings.warn(path, Doubt.IN_PAUSE)
    elif contact.type is ContactType.FINAL_NOTICE and course.follow_ups == 0:
        findings.warn(path, Doubt.BEFORE_FOLLOW_UP)


def _check_move(contact: Contact, course: _Course, path: str, findings: Findings) -> None:
    """M3, from the second entry of a milestone on: where it came from before the first is not told."""
    id_ = contact.milestone or ""
    if contact.work is not None:
        before = course.work.get(id_)
        if before is not None and contact.work not in work_moves(Milestone(id_, "", work=before)):
            findings.warn(path, Doubt.MOVE, moved="work", before=before.value, after=contact.work.value)
        course.work[id_] = contact.work
    if contact.payment is not None:
        held = course.payment.get(id_)
        if held is not None and contact.payment not in payment_moves(Milestone(id_, "", payment=held), escrow=False):
            findings.warn(path, Doubt.MOVE, moved="payment", before=held.value, after=contact.payment.value)
        course.payment[id_] = contact.payment
