"""The facts a designer keeps: frozen values without behavior. What can be derived from them (column, silence, ladder, sums)
is derived elsewhere in this layer and is never stored here.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from desktop.core.vocabulary import (
    By,
    Confidence,
    ContactType,
    Formality,
    MilestoneKind,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Unit,
    Variant,
    Work,
)

SATURDAY_SUNDAY = frozenset({5, 6})


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days off, both ends included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class PolicyValues:
    """The intervals of the ladder as set at one place; None is inherited from the next place (R19).

    `follow_up_after`: working days before follow-up 1, 2, ...; `final_notice_after`, `support_check_after`: working days;
    `window_hours`: hours.
    """

    follow_up_after: tuple[int, ...] | None = None
    final_notice_after: int | None = None
    window_hours: int | None = None
    support_check_after: int | None = None


NOTHING_SET = PolicyValues()


@dataclass(frozen=True, slots=True)
class Period:
    """A platform's period, such as 5 working days."""

    amount: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Completion:
    """What marking a project as complete does on a platform. `auto_release` None: unknown or none.

    `country`: whose holidays the platform's working days leave out; None: counted Monday to Friday (R12).
    """

    auto_release: Period | None = None
    country: str | None = None
    can_reopen: bool = True


@dataclass(frozen=True, slots=True)
class Platform:
    """Where a project runs, with its rules. None is unknown or none, never 0."""

    id: str
    name: str
    escrow: bool = False
    completion: Completion | None = None
    window_hours: int | None = None
    support_name: str | None = None
    support_language: str | None = None
    forbids_off_platform: bool = False
    dispute: Period | None = None
    source: str = ""
    checked_on: date | None = None
    confidence: Confidence = Confidence.UNKNOWN


@dataclass(frozen=True, slots=True)
class Designer:
    """The person the program works for. `time_zone` is an IANA name (None: the system's), `country` ISO 3166-1 alpha-2,
    `subdivision` ISO 3166-2 without the country; `weekend` holds weekdays, 0 is Monday.
    """

    name: str = ""
    signature: str = ""
    time_zone: str | None = None
    country: str | None = None
    subdivision: str | None = None
    weekend: frozenset[int] = SATURDAY_SUNDAY
    days_off: tuple[DateRange, ...] = ()
    workday_start: time = time(9)
    policy: PolicyValues = NOTHING_SET


@dataclass(frozen=True, slots=True)
class Client:
    """A person or company. `time_zone` None: the designer's (T2). `country` None: no public holidays are known."""

    id: str
    name: str
    person: str = ""
    email: str = ""
    language: str = "en"
    formality: Formality = Formality.FORMAL
    country: str | None = None
    subdivision: str | None = None
    time_zone: str | None = None
    weekend: frozenset[int] = SATURDAY_SUNDAY
    days_off: tuple[DateRange, ...] = ()
    policy: PolicyValues = NOTHING_SET
    note: str = ""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """A thing to hand over; ticked when `delivered_on` is set."""

    title: str
    delivered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """A paid part of a project; `amount` in minor units of the project's currency (M1)."""

    id: str
    title: str
    kind: MilestoneKind = MilestoneKind.STAGE
    amount: int = 0
    due_on: date | None = None
    work: Work = Work.PLANNED
    payment: Payment = Payment.UNSECURED
    deliverables: tuple[Deliverable, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """One dated entry of the conversation (C1-C3). Which of the optional fields are set depends on `type`.

    `at`: when it happened; `recorded_at`: when it was written down (both aware, UTC).
    """

    id: str
    at: datetime
    type: ContactType
    recorded_at: datetime
    channel: str | None = None
    text: str = ""
    language: str | None = None
    purpose: Purpose | None = None
    need: str = ""
    needed_by: date | None = None
    milestone: str | None = None
    number: int | None = None
    variant: Variant | None = None
    window_hours: int | None = None
    promised_by: date | None = None
    back_on: date | None = None
    support_outcome: SupportOutcome | None = None
    work: Work | None = None
    payment: Payment | None = None
    by: By | None = None
    reason: PauseReason | None = None
    until: date | None = None
    review_on: date | None = None
    note: str = ""
    outcome: Outcome | None = None
    retracts: str | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """One agreed piece of work for one client. `contacts` in the order they were recorded; C2 orders them for reading.

    `profile`: the values of its platform when the project started; None: those the platform has now.
    """

    id: str
    client: str
    title: str
    currency: str
    created_at: datetime
    platform: str = "direct"
    policy: PolicyValues = NOTHING_SET
    tags: tuple[str, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    contacts: tuple[Contact, ...] = ()
    profile: Platform | None = None


@dataclass(frozen=True, slots=True)
class Studio:
    """A designer's whole content: what the exchange file carries. `platforms`: the designer's own profiles."""

    designer: Designer = Designer()
    platforms: tuple[Platform, ...] = ()
    clients: tuple[Client, ...] = ()
    projects: tuple[Project, ...] = ()
