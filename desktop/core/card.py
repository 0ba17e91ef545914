"""What a card of the board shows: facts free of language and of the moment they are painted at, so that they can be kept as a
row until `next_change_at` and thrown away and rebuilt at any time.
"""

import json
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Dial(StrEnum):
    """What the dial at the corner of a card shows."""

    QUOTE = "quote"  # a page: the quote is not sent, or nothing counts yet
    MINE = "mine"  # a pen
    SILENCE = "silence"  # ring from base to next step, days of silence
    WINDOW = "window"  # ring over the final window, hours left
    PLATFORM = "platform"  # completed: waiting for the platform's release
    SUPPORT = "support"  # with the platform's support
    PAUSED = "paused"
    CLOSED = "closed"


class Segment(StrEnum):
    """Color of a milestone in the payment bar."""

    PLANNED = "planned"
    SECURED = "secured"
    DELIVERED = "delivered"
    REQUESTED = "requested"
    RELEASED = "released"


class Headline(StrEnum):
    """What the first amount of a card is."""

    QUOTE = "quote"
    PLANNED = "planned"
    SECURED = "secured"
    DELIVERED = "delivered"
    REQUESTED = "requested"
    PAID = "paid"


class Event(StrEnum):
    """The last thing worth a line when there is no step to show."""

    NONE = ""
    QUOTE_SENT = "quote_sent"
    ANSWERED = "answered"
    COMPLETED = "completed"
    SUPPORT_CONTACTED = "support_contacted"
    PAID = "paid"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"
    WRITTEN_OFF = "written_off"
    REOPENED = "reopened"


class Card(NamedTuple):
    """One card. Moments are whole epoch seconds (UTC), days are ISO dates, money is minor units of `currency`.

    `segments`: made by `packed`, because many cards are kept at a time; `amount` is what `headline` says, `total` what was
    agreed.
    `silent_from`: start of the silence; `base_at`: where the dial's ring starts; `step` with `number`, `variant`, `due_at`,
    `step_title` (title of the milestone to deliver): the next step; `event` with `event_at`: see `Event`; `active_at`: the newest
    entry of the log; `held`: the platform holds money, so that its support can be asked; else a demand takes its place.
    """

    project: str
    column: str
    title: str
    client: str
    platform: str
    currency: str
    segments: str
    amount: int
    headline: str
    total: int
    dial: str
    silent_from: int | None
    base_at: int | None
    step: str | None
    number: int | None
    variant: str | None
    due_at: int | None
    step_title: str
    pause_reason: str | None
    paused_until: str | None
    event: str
    event_at: int | None
    tags: tuple[str, ...]
    paid: int
    awaiting: int
    at_risk: int
    next_change_at: int | None
    client_id: str = ""
    platform_id: str = ""
    active_at: int | None = None
    held: bool = True


class ColumnSum(NamedTuple):
    """How many projects a column holds in one currency, and their sums. `amount`: what matters there (the total in Quote and
    My turn, the headline amounts elsewhere, what was paid in Closed).
    """

    column: str
    currency: str
    projects: int
    amount: int
    paid: int
    awaiting: int
    at_risk: int


class OfClient(NamedTuple):
    """What the cards of one client say together: how many projects are open, their newest entry, and since when the longest
    silence lasts, in epoch seconds."""

    client: str
    open: int
    active_at: int | None
    silent_from: int | None


def packed(segments: Iterable[tuple[int, str]]) -> str:
    """Amount and `Segment` of each milestone as one text (JSON)."""
    return json.dumps(list(segments))


def unpacked(segments: str) -> list[tuple[int, str]]:
    """Amount and `Segment` of each milestone. Raises ValueError or TypeError for what `packed` did not make."""
    return [(int(amount), str(state)) for amount, state in json.loads(segments)]


_LAST = 1 << 53  # behind every moment
_NUMBER = re.compile("[0-9]+")


def by_name(name: str) -> str:
    """What names are sorted by: case aside, and numbers as numbers, 2 before 10."""
    return _NUMBER.sub(_wide, name.casefold())


def _wide(number: re.Match[str]) -> str:
    return number[0].zfill(12)


def order(card: Card) -> tuple[int, str, str]:
    """What a column is sorted by: the due moment of the next step, those without one last, then the title; closed ones by their
    newest event."""
    if card.column == "closed":
        return -(card.event_at or 0), by_name(card.title), card.project
    return _LAST if card.due_at is None else card.due_at, by_name(card.title), card.project


def matters(card: Card) -> int:
    """What a card adds to its column's sum (see `ColumnSum`)."""
    if card.column in ("quote", "my_turn"):
        return card.total
    return card.paid if card.column == "closed" else card.amount
