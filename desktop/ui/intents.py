"""What a designer can set out to do with a project, before the details are asked: the shared names of menu items, drops, keys and
dialogs, and for each a command to ask the service whether it would be refused. It opens nothing."""

from datetime import datetime
from enum import StrEnum

from desktop.core.commands import (
    AddNote,
    CloseProject,
    Command,
    PauseProject,
    RecordCompleted,
    RecordCompletionRejected,
    RecordFinalNotice,
    RecordFollowUp,
    RecordMessage,
    RecordQuoteAccepted,
    RecordQuoteSent,
    RecordReply,
    RecordRequest,
    RecordSupportContacted,
    RecordSupportReplied,
    ReopenProject,
    ResumeProject,
)
from desktop.core.vocabulary import Outcome, PauseReason, Purpose, SupportOutcome

_ANY_TEXT = "…"


class Intent(StrEnum):
    """What to do with one project."""

    QUOTE_SENT = "quote_sent"
    QUOTE_ACCEPTED = "quote_accepted"
    REQUEST = "request"
    MESSAGE = "message"
    REPLY = "reply"
    FOLLOW_UP = "follow_up"
    FINAL_NOTICE = "final_notice"
    COMPLETED = "completed"
    COMPLETION_REJECTED = "completion_rejected"
    CHECK_RELEASE = "check_release"
    SUPPORT_CONTACTED = "support_contacted"
    SUPPORT_REPLIED = "support_replied"
    PAUSE = "pause"
    RESUME = "resume"
    NOTE = "note"
    ADD_MILESTONE = "add_milestone"
    EDIT_PROJECT = "edit_project"
    CLOSE = "close"
    REOPEN = "reopen"
    DELETE = "delete"


def trial(intent: Intent, project: str, now: datetime) -> Command | None:
    """A command that stands for the intent, good for `service.preview` only; None: never refused beforehand."""
    match intent:
        case Intent.REQUEST:
            return RecordRequest(project, now, Purpose.FEEDBACK, _ANY_TEXT)
        case Intent.FOLLOW_UP:
            return RecordFollowUp(project, now, _ANY_TEXT)
        case Intent.FINAL_NOTICE:
            return RecordFinalNotice(project, now, _ANY_TEXT)
        case Intent.SUPPORT_REPLIED:
            return RecordSupportReplied(project, now, SupportOutcome.CLIENT_REACHED)
        case Intent.PAUSE:
            return PauseProject(project, now, PauseReason.OTHER)
        case Intent.NOTE:
            return AddNote(project, now, _ANY_TEXT)
        case Intent.MESSAGE:
            return RecordMessage(project, now, _ANY_TEXT)
        case Intent.CLOSE:
            return CloseProject(project, now, Outcome.CANCELLED)
    plain = _PLAIN.get(intent)
    return None if plain is None else plain(project, now)


_PLAIN = {
    Intent.QUOTE_SENT: RecordQuoteSent,
    Intent.QUOTE_ACCEPTED: RecordQuoteAccepted,
    Intent.REPLY: RecordReply,
    Intent.COMPLETED: RecordCompleted,
    Intent.COMPLETION_REJECTED: RecordCompletionRejected,
    Intent.SUPPORT_CONTACTED: RecordSupportContacted,
    Intent.RESUME: ResumeProject,
    Intent.REOPEN: ReopenProject,
}
