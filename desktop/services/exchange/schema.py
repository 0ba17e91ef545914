"""The shape of the exchange file: one struct an object, with the bounds of every value. Names and values are those of the file;
what they mean is the matter of `reading` and `writing`. A value that may be null is null by default.
"""

from datetime import date, datetime
from functools import cache
from typing import Annotated

from msgspec import Meta, Struct, field, inspect

from desktop.core.decide.state import LARGEST_AMOUNT, LONGEST_TEXT
from desktop.core.vocabulary import (
    By,
    Confidence,
    ContactType,
    Direction,
    Formality,
    MilestoneKind,
    PauseReason,
    Payment,
    Purpose,
    Unit,
    Variant,
    Work,
)

VERSION = 1
PARTS = ("relance", "designer", "policy", "platforms", "clients", "projects")
LARGEST_FILE = 50_000_000
MOST_PROJECTS = MOST_CLIENTS = 100_000
MOST_PLATFORMS = 1_000
FIRST_YEAR, LAST_YEAR = 1970, 2200

LONGEST_ID = 1_000

Id = Annotated[str, Meta(max_length=LONGEST_ID, pattern=r"\S")]
Name = Annotated[str, Meta(max_length=LONGEST_TEXT, pattern=r"\S")]
Text = Annotated[str, Meta(max_length=LONGEST_TEXT)]
Code = Annotated[str, Meta(max_length=100)]
WallClock = Annotated[str, Meta(max_length=5, pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Weekday = Annotated[int, Meta(ge=0, le=6)]
Weekend = Annotated[list[Weekday], Meta(max_length=6)]
Days = Annotated[int, Meta(ge=1, le=365)]
Hours = Annotated[int, Meta(ge=1, le=2_160)]
Amount = Annotated[int, Meta(ge=0, le=LARGEST_AMOUNT)]
Number = Annotated[int, Meta(ge=1, le=1_000)]
Instant = Annotated[datetime, Meta(tz=True)]


class Entry(Struct, forbid_unknown_fields=True, gc=False):
    """An object of the file."""


@cache
def shape_of(entry: type[Entry]) -> inspect.StructType:
    """The fields of an object with their types and bounds."""
    found = inspect.type_info(entry)
    if not isinstance(found, inspect.StructType):
        raise TypeError(entry)
    return found


class DateRangeEntry(Entry):
    first: date = field(name="from")
    last: date = field(name="to")


DaysOff = Annotated[list[DateRangeEntry], Meta(max_length=1_000)]


class PolicyEntry(Entry, omit_defaults=True):
    follow_up_after: Annotated[list[Days], Meta(max_length=20)] | None = None
    final_notice_after: Days | None = None
    window_hours: Hours | None = None
    support_check_after: Days | None = None


class DesignerEntry(Entry):
    name: Text = ""
    signature: Text = ""
    time_zone: Code | None = None
    country: Code | None = None
    subdivision: Code | None = None
    weekend: Weekend = field(default_factory=lambda: [5, 6])
    days_off: DaysOff = field(default_factory=list)
    workday_start: WallClock = "09:00"


class PeriodEntry(Entry):
    amount: Annotated[int, Meta(ge=1, le=10_000)]
    unit: Unit


class CompletionEntry(Entry):
    auto_release: PeriodEntry | None = None
    country: Code | None = None
    can_reopen: bool = True


class PlatformEntry(Entry):
    id: Id | None = None
    name: Name | None = None
    escrow: bool = False
    completion: CompletionEntry | None = None
    window_hours: Hours | None = None
    support_name: Text | None = None
    support_language: Code | None = None
    forbids_off_platform: bool = False
    dispute: PeriodEntry | None = None
    source: Text = ""
    checked_on: date | None = None
    confidence: Confidence = Confidence.UNKNOWN


class ClientEntry(Entry, kw_only=True):
    id: Id | None = None
    name: Name
    person: Text = ""
    email: Text = ""
    language: Code = "en"
    formality: Formality = Formality.FORMAL
    country: Code | None = None
    subdivision: Code | None = None
    time_zone: Code | None = None
    weekend: Weekend = field(default_factory=lambda: [5, 6])
    days_off: DaysOff = field(default_factory=list)
    policy: PolicyEntry | None = None
    note: Text = ""


class DeliverableEntry(Entry):
    title: Text = ""
    delivered_on: date | None = None


class MilestoneEntry(Entry):
    id: Id | None = None
    title: Text | None = None
    kind: MilestoneKind = MilestoneKind.STAGE
    amount: Amount = 0
    due_on: date | None = None
    work: Work = Work.PLANNED
    payment: Payment = Payment.UNSECURED
    deliverables: Annotated[list[DeliverableEntry], Meta(max_length=1_000)] = field(default_factory=list)


class ContactEntry(Entry, omit_defaults=True):
    """An entry of the conversation. Which of the fields after `language` belong to it depends on `type` (see `contacts`)."""

    id: Id | None = None
    at: Instant | None = None
    recorded_at: Instant | None = None
    direction: Direction | None = None
    type: ContactType | None = None
    channel: Text | None = None
    text: Text = ""
    language: Code | None = None
    purpose: Purpose | None = None
    need: Text = ""
    needed_by: date | None = None
    milestone: Id | None = None
    number: Number | None = None
    variant: Variant | None = None
    window_hours: Hours | None = None
    settled: bool | None = None
    promised_by: date | None = None
    back_on: date | None = None
    work: Work | None = None
    payment: Payment | None = None
    by: By | None = None
    reason: PauseReason | None = None
    until: date | None = None
    review_on: date | None = None
    note: Text = ""
    outcome: Code | None = None
    contact: Id | None = None


class ProjectEntry(Entry, kw_only=True):
    id: Id | None = None
    client: Id
    title: Name
    platform: Id = "direct"
    currency: Code
    created_at: Instant | None = None
    policy: PolicyEntry | None = None
    tags: Annotated[list[Name], Meta(max_length=100)] = field(default_factory=list)
    milestones: Annotated[list[MilestoneEntry], Meta(max_length=200)] = field(default_factory=list)
    contacts: Annotated[list[ContactEntry], Meta(max_length=10_000)] = field(default_factory=list)
    platform_profile: PlatformEntry | None = None  # only where it is not the one the platform has now
