"""Decisions that write an entry of the conversation: what was sent, what came back, pauses, notes, closing and reopening."""

from collections.abc import Callable, Sequence

from desktop.core import commands as c
from desktop.core.assessment import Assessment
from desktop.core.decide.money import deliver, move, release_awaited
from desktop.core.decide.state import Decision
from desktop.core.history import standing
from desktop.core.ladder import variant_of
from desktop.core.model import Contact
from desktop.core.policy import resolve
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import By, ContactType, Payment, SupportOutcome, Turn, Variant, Work


def _open(d: Decision) -> Assessment:
    """Where the project stood when it happened; refused when it was closed."""
    seen = d.seen(d.at())
    if seen.turn is Turn.NOBODY:
        raise Refused(Reason.CLOSED)
    return seen


def _clients_turn(d: Decision) -> Assessment:
    seen = _open(d)
    if seen.turn is not Turn.CLIENT:
        raise Refused(Reason.NOT_CLIENTS_TURN)
    return seen


def _not_in_hardship(seen: Assessment) -> None:
    """R16: during a hardship pause no final notice, completion or support step can be recorded."""
    if seen.pause is not None and seen.pause.hardship:
        raise Refused(Reason.HARDSHIP)


def _quote_sent(d: Decision) -> None:
    _open(d)
    d.append(ContactType.QUOTE_SENT, language=d.command.language)


def _quote_accepted(d: Decision) -> None:
    _open(d)
    if any(contact.type is ContactType.QUOTE_ACCEPTED for contact in standing(d.project.contacts)):
        raise Refused(Reason.QUOTE_ALREADY_ACCEPTED)
    d.append(ContactType.QUOTE_ACCEPTED)
    for milestone in d.command.secured:
        move(d, d.milestone(milestone), By.CLIENT, payment=Payment.SECURED)


def _request(d: Decision) -> None:
    command: c.RecordRequest = d.command
    _open(d)
    if command.milestone is not None:
        milestone = d.milestone(command.milestone)
        if command.delivered and milestone.work not in (Work.DELIVERED, Work.APPROVED):
            milestone = deliver(d, milestone)
        if command.payment_requested and milestone.payment is not Payment.REQUESTED:
            move(d, milestone, By.ME, payment=Payment.REQUESTED)
    d.append(
        ContactType.REQUEST,
        purpose=command.purpose,
        need=command.need.strip(),
        needed_by=command.needed_by,
        milestone=command.milestone,
        language=command.language,
    )


def _message(d: Decision) -> None:
    _open(d)
    d.append(ContactType.MESSAGE, language=d.command.language)


def _reply(d: Decision) -> None:
    """R2; R15 when it ends a pause."""
    command: c.RecordReply = d.command
    seen = _open(d)
    if command.promised_by is not None and command.promised_by < d.day():
        raise Refused(Reason.PROMISE_BEFORE_REPLY)
    if command.ends_pause and seen.pause is None:
        raise Refused(Reason.NOT_PAUSED)
    d.append(ContactType.REPLY, promised_by=command.promised_by)
    if command.ends_pause:
        d.append(ContactType.RESUMED, text="")


def _auto_reply(d: Decision) -> None:
    """R3."""
    _open(d)
    d.append(ContactType.AUTO_REPLY, back_on=d.command.back_on)


def _follow_up(d: Decision) -> None:
    """R7. One may be sent earlier than it falls due."""
    seen = _clients_turn(d)
    d.append(ContactType.FOLLOW_UP, number=seen.follow_ups_sent + 1, language=d.command.language)


def _final_notice(d: Decision) -> None:
    """R10: early by choice, but never while paused and never before one follow-up in this silence. R9 fixes the variant."""
    seen = _clients_turn(d)
    _not_in_hardship(seen)
    if seen.pause is not None:
        raise Refused(Reason.PAUSED)
    if seen.noticed_at is not None:
        raise Refused(Reason.NOTICE_RUNS)
    if seen.follow_ups_sent == 0:
        raise Refused(Reason.NO_FOLLOW_UP_SENT)
    variant = variant_of(d.project, seen.quote_phase, seen.purpose)
    around = d.around
    hours = resolve(d.project, around.client, around.platform, around.designer).window_hours
    d.append(ContactType.FINAL_NOTICE, variant=variant, window_hours=hours, language=d.command.language)


def _completed(d: Decision) -> None:
    """R11: only on a platform that knows it, and when the window of a `complete` notice has ended."""
    seen = _open(d)
    _not_in_hardship(seen)
    if seen.pause is not None:
        raise Refused(Reason.PAUSED)
    if d.around.platform.completion is None:
        raise Refused(Reason.NO_COMPLETION, platform=d.around.platform.name)
    if seen.noticed_at is None or seen.window_ends_at is None:
        raise Refused(Reason.NO_FINAL_NOTICE)
    if seen.variant is not Variant.COMPLETE:
        raise Refused(Reason.NOTICE_NOT_COMPLETE)
    if d.at() < seen.window_ends_at:
        raise Refused(Reason.WINDOW_RUNS)
    d.append(ContactType.COMPLETED, language=d.command.language)


def _support_contacted(d: Decision) -> None:
    """R13."""
    _not_in_hardship(_open(d))
    d.append(ContactType.SUPPORT_CONTACTED, language=d.command.language)


def _support_replied(d: Decision) -> None:
    """R13."""
    if _open(d).support_since is None:
        raise Refused(Reason.NOT_WITH_SUPPORT)
    d.append(ContactType.SUPPORT_REPLIED, support_outcome=d.command.outcome)
    if d.command.outcome is SupportOutcome.PAID:
        release_awaited(d, By.SUPPORT)


def _pause(d: Decision) -> None:
    """R15."""
    command: c.PauseProject = d.command
    _open(d)
    if any(day is not None and day < d.day() for day in (command.until, command.review_on)):
        raise Refused(Reason.UNTIL_BEFORE_PAUSE)
    facts = {"reason": command.reason, "until": command.until, "review_on": command.review_on}
    d.append(ContactType.PAUSED, note=command.note, **facts)


def _resume(d: Decision) -> None:
    if _open(d).pause is None:
        raise Refused(Reason.NOT_PAUSED)
    d.append(ContactType.RESUMED)


def _note(d: Decision) -> None:
    if not d.command.text.strip():
        raise Refused(Reason.TEXT_MISSING)
    d.append(ContactType.NOTE)


def _close(d: Decision) -> None:
    _open(d)
    d.append(ContactType.CLOSED, outcome=d.command.outcome)


def _reopen(d: Decision) -> None:
    """Refused for a completed project where the platform forbids it (product.md)."""
    if d.seen(d.at()).turn is not Turn.NOBODY:
        raise Refused(Reason.NOT_CLOSED)
    platform = d.around.platform
    forbidden = platform.completion is not None and not platform.completion.can_reopen
    if forbidden and _was_completed(standing(d.project.contacts)):
        raise Refused(Reason.CANNOT_REOPEN, platform=platform.name)
    d.append(ContactType.REOPENED)


def _was_completed(entries: Sequence[Contact]) -> bool:
    """Whether the last word about completion is that the project was marked complete."""
    ends = (ContactType.COMPLETED, ContactType.COMPLETION_REJECTED, ContactType.REOPENED)
    last = next((contact.type for contact in reversed(entries) if contact.type in ends), None)
    return last is ContactType.COMPLETED


def _retract(d: Decision) -> None:
    """C1. An entry about a milestone is undone with its rows, not by itself (M3)."""
    contacts = d.project.contacts
    found = next((contact for contact in contacts if contact.id == d.command.contact), None)
    if found is None:
        raise Refused(Reason.NOT_FOUND)
    if found.type in (ContactType.MILESTONE, ContactType.RETRACTED):
        raise Refused(Reason.UNDO_INSTEAD)
    if found not in standing(contacts):
        raise Refused(Reason.ALREADY_RETRACTED)
    d.append_retraction(found.id)


DECISIONS: dict[type, Callable[[Decision], None]] = {
    c.RecordQuoteSent: _quote_sent,
    c.RecordQuoteAccepted: _quote_accepted,
    c.RecordRequest: _request,
    c.RecordMessage: _message,
    c.RecordReply: _reply,
    c.RecordAutoReply: _auto_reply,
    c.RecordFollowUp: _follow_up,
    c.RecordFinalNotice: _final_notice,
    c.RecordCompleted: _completed,
    c.RecordSupportContacted: _support_contacted,
    c.RecordSupportReplied: _support_replied,
    c.PauseProject: _pause,
    c.ResumeProject: _resume,
    c.AddNote: _note,
    c.CloseProject: _close,
    c.ReopenProject: _reopen,
    c.RetractContact: _retract,
}
