"""What a draft may say, as typed facts: found in the project, never guessed. None is unknown. Which of them a text uses, and how
they are written in a language, is decided elsewhere.
"""

from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum

from desktop.core.model import Period
from desktop.core.vocabulary import ContactType


@dataclass(frozen=True, slots=True)
class Amount:
    """Minor units of a currency (M1)."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Hours:
    """The length of a final window (T6)."""

    count: int


@dataclass(frozen=True, slots=True)
class Items:
    """Things by name, for one line."""

    titles: tuple[str, ...]


class Standing(StrEnum):
    """How a milestone's payment is told."""

    PAID = "paid"
    HELD = "held"
    REQUESTED = "requested"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class MilestoneLine:
    """One line of a list of milestones. `standing`: None in a plan, where nothing is paid yet; `delivered`: the work is done."""

    title: str
    amount: Amount | None
    due_on: date | None = None
    standing: Standing | None = None
    delivered: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """One message of the designer in this silence. `number`: of a follow-up."""

    day: date
    type: ContactType
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Each field is a placeholder of the message files; what they mean is said where they are found. Dates of messages are the
    client's local days, those of attempts the designer's. `window_end` is aware, in the client's zone.
    """

    name: str | None = None
    client: str | None = None
    me: str | None = None
    signature: str | None = None
    project: str | None = None
    platform: str | None = None
    support: str | None = None
    support_step: str | None = None
    need: str | None = None
    needed_by: date | None = None
    milestone: str | None = None
    asked_on: date | None = None
    last_message_on: date | None = None
    answered_on: date | None = None
    new_date: date | None = None
    amount: Amount | None = None
    held_amount: Amount | None = None
    secured_amount: Amount | None = None
    transfer_amount: Amount | None = None
    total: Amount | None = None
    deposit: Amount | None = None
    fee: Amount | None = None
    delivered: Items | None = None
    delivered_on: date | None = None
    open_work: Items | None = None
    window: Hours | None = None
    window_end: datetime | None = None
    close_on: date | None = None
    release_on: date | None = None
    release_after: Period | None = None
    schedule: tuple[MilestoneLine, ...] | None = None
    attempts: tuple[Attempt, ...] | None = None
    money_list: tuple[MilestoneLine, ...] | None = None
    today: date | None = None


Fact = str | date | datetime | Amount | Hours | Items | Period | tuple[MilestoneLine, ...] | tuple[Attempt, ...]

PLACEHOLDERS = frozenset(field.name for field in fields(Facts))
