"""What a file tells that the program would have refused as a new command (R10, R16, M3): history is taken as it happened, with a
warning. Warns only; changes and forbids nothing.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.core.history import standing
from desktop.core.milestones import payment_moves, work_moves
from desktop.core.model import Contact, Milestone, Project
from desktop.core.vocabulary import By, ContactType, PauseReason, Payment, Work
from desktop.services.exchange.findings import Code, Findings

_ANSWERS = {
    ContactType.REPLY,
    ContactType.QUOTE_ACCEPTED,
    ContactType.COMPLETION_REJECTED,
    ContactType.SUPPORT_REPLIED,
    ContactType.CLOSED,
    ContactType.REOPENED,
}
_NOT_IN_HARDSHIP = {
    ContactType.FINAL_NOTICE: "A final notice",
    ContactType.COMPLETED: "A completion",
    ContactType.SUPPORT_CONTACTED: "A support step",
}


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
        text = f"{_NOT_IN_HARDSHIP[contact.type]} during a hardship pause; the program would not have recorded it (R16)."
        findings.warn(path, Code.AGAINST_THE_RULES, text)
    elif contact.type is ContactType.FINAL_NOTICE and reason is not None:
        text = "A final notice during a pause; the program would not have recorded it (R10)."
        findings.warn(path, Code.AGAINST_THE_RULES, text)
    elif contact.type is ContactType.FINAL_NOTICE and course.follow_ups == 0:
        text = "A final notice before any follow-up of this silence; the program would not have recorded it (R10)."
        findings.warn(path, Code.AGAINST_THE_RULES, text)


def _check_move(contact: Contact, course: _Course, path: str, findings: Findings) -> None:
    """M3, from the second entry of a milestone on: where it came from before the first is not told."""
    id_ = contact.milestone or ""
    if contact.work is not None:
        before = course.work.get(id_)
        if before is not None and contact.work not in work_moves(Milestone(id_, "", work=before)):
            _warn_of_move("work", before, contact.work, path, findings)
        course.work[id_] = contact.work
    if contact.payment is not None:
        held = course.payment.get(id_)
        if held is not None and contact.payment not in payment_moves(Milestone(id_, "", payment=held), escrow=False):
            _warn_of_move("payment", held, contact.payment, path, findings)
        course.payment[id_] = contact.payment


def _warn_of_move(what: str, before: Work | Payment, after: Work | Payment, path: str, findings: Findings) -> None:
    text = f'A move of {what} from "{before}" to "{after}"; the program would not have recorded it (M3).'
    findings.warn(path, Code.AGAINST_THE_RULES, text)
