"""What a designer can ask for: one frozen value a command. `at` is when it really happened (aware; never later than now, C2).
`decide` turns a command into edits or refuses it.
"""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.model import NOTHING_SET, Client, Deliverable, Designer, Milestone, PolicyValues
from desktop.core.vocabulary import By, Outcome, PauseReason, Payment, Purpose, SupportOutcome, Work


@dataclass(frozen=True, slots=True)
class EditDesigner:
    designer: Designer


@dataclass(frozen=True, slots=True)
class CreateClient:
    """`client.id` is a new id made by the caller."""

    client: Client


@dataclass(frozen=True, slots=True)
class EditClient:
    client: Client


@dataclass(frozen=True, slots=True)
class DeleteClient:
    """Moves the client and all of their projects to the trash."""

    client: str


@dataclass(frozen=True, slots=True)
class CreateProject:
    """`project` is a new id; `new_client` is created in the same stroke when the project's client is new."""

    project: str
    client: str
    title: str
    currency: str
    platform: str
    milestones: tuple[Milestone, ...] = ()
    tags: tuple[str, ...] = ()
    new_client: Client | None = None


@dataclass(frozen=True, slots=True)
class EditProject:
    """The head of a project. The currency can change only while nothing is requested or released (M3)."""

    project: str
    client: str
    title: str
    currency: str
    platform: str
    tags: tuple[str, ...] = ()
    policy: PolicyValues = NOTHING_SET


@dataclass(frozen=True, slots=True)
class DeleteProject:
    """Moves the project to the trash."""

    project: str


@dataclass(frozen=True, slots=True)
class AddMilestone:
    project: str
    milestone: Milestone


@dataclass(frozen=True, slots=True)
class EditMilestone:
    """Title, kind, amount, due date and deliverables; work and payment go their own way (`MoveMilestone`)."""

    project: str
    milestone: str
    title: str
    kind: str
    amount: int
    due_on: date | None
    deliverables: tuple[Deliverable, ...]


@dataclass(frozen=True, slots=True)
class RemoveMilestone:
    """Only while it is planned and unsecured; later it is cancelled instead."""

    project: str
    milestone: str


@dataclass(frozen=True, slots=True)
class TickDeliverable:
    """Marks the deliverable at `index` as delivered on a day of the designer, or not delivered (None)."""

    project: str
    milestone: str
    index: int
    delivered_on: date | None


@dataclass(frozen=True, slots=True)
class MoveMilestone:
    """A legal move of work or payment (M3); exactly one of the two is set."""

    project: str
    milestone: str
    at: datetime
    work: Work | None = None
    payment: Payment | None = None
    by: By = By.ME


@dataclass(frozen=True, slots=True)
class RecordQuoteSent:
    project: str
    at: datetime
    text: str = ""
    channel: str | None = None


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


@dataclass(frozen=True, slots=True)
class RecordMessage:
    project: str
    at: datetime
    text: str = ""
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class RecordReply:
    """A message of the client: settled, or a promise for a date (R2)."""

    project: str
    at: datetime
    text: str = ""
    promised_by: date | None = None
    channel: str | None = None


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


@dataclass(frozen=True, slots=True)
class RecordSupportReplied:
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


Command = (
    EditDesigner
    | CreateClient
    | EditClient
    | DeleteClient
    | CreateProject
    | EditProject
    | DeleteProject
    | AddMilestone
    | EditMilestone
    | RemoveMilestone
    | TickDeliverable
    | MoveMilestone
    | RecordQuoteSent
    | RecordQuoteAccepted
    | RecordRequest
    | RecordMessage
    | RecordReply
    | RecordAutoReply
    | RecordFollowUp
    | RecordFinalNotice
    | RecordCompleted
    | RecordCompletionRejected
    | RecordSupportContacted
    | RecordSupportReplied
    | PauseProject
    | ResumeProject
    | AddNote
    | CloseProject
    | ReopenProject
    | RetractContact
)
