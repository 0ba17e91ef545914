"""For each intent a command that stands for it, to ask the service beforehand whether it would be refused. It opens nothing."""

from datetime import datetime

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
from desktop.ui.intents import Intent

_ANY_TEXT = "…"


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
