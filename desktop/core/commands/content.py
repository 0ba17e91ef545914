"""Commands about clients, projects and milestones."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.model import NOTHING_SET, Client, Deliverable, Milestone, PolicyValues
from desktop.core.vocabulary import By, Payment, Work


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
    """The head of a project. The currency can change only while nothing is requested or released (M3). `renew`: the project takes
    the values its platform has now instead of those it started with.
    """

    project: str
    client: str
    title: str
    currency: str
    platform: str
    tags: tuple[str, ...] = ()
    policy: PolicyValues = NOTHING_SET
    renew: bool = False


@dataclass(frozen=True, slots=True)
class DeleteProject:
    """Moves the project to the trash."""

    project: str


@dataclass(frozen=True, slots=True)
class RestoreProject:
    """Takes the project out of the trash, and its client too if that is there."""

    trashed: str


@dataclass(frozen=True, slots=True)
class RestoreClient:
    """Takes the client out of the trash, with the projects that went there in the same stroke."""

    trashed: str


@dataclass(frozen=True, slots=True)
class AddMilestone:
    project: str
    milestone: Milestone


@dataclass(frozen=True, slots=True)
class AddDeposit:
    """A deposit that is taken off the greatest of the other milestones, so that the price stays. `deposit.id` is a new id; an
    empty deposit that is there already takes the amount instead.
    """

    project: str
    deposit: Milestone


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
class DeliverMilestone:
    """The milestone's work was handed over; work that was only planned was done in between."""

    project: str
    milestone: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RecordReleased:
    """The payment of `milestones` (ids) was released, whatever was still to be asked for on the way there (R12)."""

    project: str
    at: datetime
    milestones: tuple[str, ...]
    by: By = By.TIMER
