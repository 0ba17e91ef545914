"""Commands about what happened: each becomes an entry of the conversation."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.vocabulary import Outcome, PauseReason, Purpose, SupportOutcome


@dataclass(frozen=True, slots=True)
class RecordQuoteSent:
    project: str
    at: datetime
    text: str = ""
    channel: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RecordQuoteAccepted:
    """`secured`: ids of milestones whose money the client secured with it."""

    project: str
    at: datetime
    text: str = ""
    secured: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordRequest:
    """Asks the client for something. `delivered`: the milestone's work was handed over with it; `payment_requested`: its
    payment was asked for with it.
    """

    project: str
    at: datetime
    purpose: Purpose
    need: str
    needed_by: date | None = None
    milestone: str | None = None
    text: str = ""
    channel: str | None = None
    delivered: bool = False
    payment_requested: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RecordMessage:
    project: str
    at: datetime
    text: str = ""
    channel: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RecordReply:
    """A message of the client: settled, or a promise for a date (R2). `ends_pause`: the pause in force ends with it (R15)."""

    project: str
    at: datetime
    text: str = ""
    promised_by: date | None = None
    channel: str | None = None
    ends_pause: bool = False


@dataclass(frozen=True, slots=True)
class RecordAutoReply:
    project: str
    at: datetime
    text: str = ""
    back_on: date | None = None


@dataclass(frozen=True, slots=True)
class RecordFollowUp:
    """The next follow-up was sent; its number is counted by the program."""

    project: str
    at: datetime
    text: str
    language: str | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class RecordFinalNotice:
    """The final notice was sent; its variant is decided by R9 at this moment and fixed."""

    project: str
    at: datetime
    text: str
    language: str | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class RecordCompleted:
    project: str
    at: datetime
    text: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RecordCompletionRejected:
    project: str
    at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class RecordSupportContacted:
    project: str
    at: datetime
    text: str = ""
    channel: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RecordSupportReplied:
    """What support achieved (R13). When it is `paid`, what was awaited is released by support."""

    project: str
    at: datetime
    outcome: SupportOutcome
    text: str = ""


@dataclass(frozen=True, slots=True)
class PauseProject:
    """`until`: the last paused day; without it `review_on` says when to look again (R15). `note` is private."""

    project: str
    at: datetime
    reason: PauseReason
    until: date | None = None
    review_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ResumeProject:
    project: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AddNote:
    project: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class CloseProject:
    project: str
    at: datetime
    outcome: Outcome
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReopenProject:
    project: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RetractContact:
    """Takes an entry back; both stay visible in the history (C1)."""

    project: str
    contact: str
