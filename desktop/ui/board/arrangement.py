"""How the board is arranged: what stands side by side, in which order, which cards are shown, and how large they are. Pure; it
knows no widget, no text and reads no clock. Not on the way of the start: the usual board needs none of it."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.core.card import Card, Dial, by_name, order
from desktop.core.vocabulary import Column
from desktop.ui.board.model import Moment
from desktop.ui.board.search import Key, Test
from desktop.ui.labels.board import platform_name


class Grouping(StrEnum):
    """What the columns of the board are."""

    TURN = "turn"
    CLIENT = "client"
    PLATFORM = "platform"
    TAG = "tag"


class Sorting(StrEnum):
    """What the cards of a column are sorted by."""

    DUE = "due"
    SILENCE = "silence"
    TITLE = "title"
    AMOUNT = "amount"
    ACTIVITY = "activity"


class Due(StrEnum):
    """What a card waits for, to filter by."""

    NOW = "now"
    WEEK = "week"
    NOTHING = "nothing"
    PAUSED = "paused"


class Amount(NamedTuple):
    """Projects of one currency whose total lies within both ends; minor units, None: no end."""

    currency: str
    least: int | None = None
    most: int | None = None


NO_TAG = ""
DAYS_OF_WEEK = 7
_LAST = 1 << 53  # behind every moment


class Filters(NamedTuple):
    """Which cards are shown: those that all of these let through; None lets all through. `client` and `platform` are ids."""

    client: str | None = None
    platform: str | None = None
    tag: str | None = None
    due: Due | None = None
    amount: Amount | None = None


class Arrangement(NamedTuple):
    """One way to look at the board."""

    grouping: Grouping = Grouping.TURN
    sorting: Sorting = Sorting.DUE
    compact: bool = False
    filters: Filters = Filters()

    def is_filtered(self) -> bool:
        return self.filters != Filters()


USUAL = Arrangement()


def lets_through(filters: Filters, moment: Moment) -> Test:
    """Says of a card whether the filters let it through at a moment."""
    now, week = int(moment.now.timestamp()), _end_of_week(moment)
    client, platform, tag, due, amount = filters

    def passes(card: Card) -> bool:
        return (
            (client is None or client_of(card) == client)
            and (platform is None or platform_of(card) == platform)
            and (tag is None or (tag in card.tags if tag else not card.tags))
            and (due is None or _waits(card, due, now, week))
            and (amount is None or _is_within(card, amount))
        )

    return passes


def _waits(card: Card, due: Due, now: int, week: int) -> bool:
    match due:
        case Due.NOW:
            return card.due_at is not None and card.due_at <= now
        case Due.WEEK:
            return card.due_at is not None and card.due_at < week
        case Due.NOTHING:
            return card.due_at is None and not is_closed(card)
        case Due.PAUSED:
            return card.dial == Dial.PAUSED


def _end_of_week(moment: Moment) -> int:
    """The end of the seventh day from today, in the designer's zone (T7)."""
    local = moment.now.astimezone(moment.zone)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    return int((midnight + timedelta(days=DAYS_OF_WEEK + 1)).timestamp())


def _is_within(card: Card, amount: Amount) -> bool:
    if card.currency != amount.currency:
        return False
    return (amount.least is None or card.total >= amount.least) and (amount.most is None or card.total <= amount.most)


def is_closed(card: Card) -> bool:
    return card.column == Column.CLOSED


def client_of(card: Card) -> str:
    """Its client's id; the name on a card that was made before cards knew ids."""
    return card.client_id or card.client


def platform_of(card: Card) -> str:
    return card.platform_id or card.platform


def currencies_of(cards: Iterable[Card]) -> tuple[str, ...]:
    """The currencies there are, the one with most cards first."""
    counts = Counter(card.currency for card in cards)
    return tuple(sorted(counts, key=lambda currency: (-counts[currency], currency)))


def key_of(sorting: Sorting, currencies: tuple[str, ...]) -> Key:
    """What cards are sorted by; what is equal stands by due moment, and closed ones stand last. Amounts are compared within a
    currency only; `currencies` is the order of those."""
    ranks = {currency: place for place, currency in enumerate(currencies)}

    def key(card: Card) -> tuple[Any, ...]:
        return (is_closed(card), *_sorted_by(card, sorting, ranks), *order(card))

    return key


def _sorted_by(card: Card, sorting: Sorting, ranks: dict[str, int]) -> tuple[Any, ...]:
    match sorting:
        case Sorting.DUE:
            return ()
        case Sorting.SILENCE:
            return (_LAST if card.silent_from is None else card.silent_from,)
        case Sorting.TITLE:
            return (by_name(card.title),)
        case Sorting.AMOUNT:
            return ranks.get(card.currency, len(ranks)), card.currency, -card.total
        case Sorting.ACTIVITY:
            return (-(card.active_at or 0),)


def groups_of(card: Card, grouping: Grouping) -> tuple[str, ...]:
    """The groups a card stands in: one, or one for each of its tags."""
    match grouping:
        case Grouping.TURN:
            return (card.column,)
        case Grouping.CLIENT:
            return (client_of(card),)
        case Grouping.PLATFORM:
            return (platform_of(card),)
        case Grouping.TAG:
            return tuple(dict.fromkeys(card.tags)) or (NO_TAG,)


def group_title(card: Card, grouping: Grouping, group: str) -> str:
    """The name of a group, as one of its cards says it."""
    return {Grouping.CLIENT: card.client, Grouping.PLATFORM: platform_name(card.platform_id, card.platform)}.get(grouping, group)


def urgency(cards: Iterable[Card]) -> int:
    """When the first of these is due; groups stand by that. Without anything due after those with, closed ones last."""
    return min((_LAST + 1 if is_closed(card) else _LAST if card.due_at is None else card.due_at for card in cards), default=_LAST)


def with_tag(tags: tuple[str, ...], source: str, target: str) -> tuple[str, ...]:
    """The tags of a card that was carried from the column of one tag to that of another."""
    wanted = [target if tag == source else tag for tag in tags] if source else [*tags, target]
    return tuple(tag for tag in dict.fromkeys(wanted) if tag != NO_TAG)


def packed(arrangement: Arrangement) -> str:
    """As it is kept."""
    return json.dumps({**arrangement._asdict(), "filters": arrangement.filters._asdict()})


def unpacked(text: str) -> Arrangement:
    """What was kept; what cannot be read is as usual."""
    try:
        kept = json.loads(text)
        filters = kept["filters"]
        amount = filters["amount"]
        return Arrangement(
            Grouping(kept["grouping"]),
            Sorting(kept["sorting"]),
            kept["compact"] is True,
            Filters(
                _text(filters["client"]),
                _text(filters["platform"]),
                _text(filters["tag"]),
                None if filters["due"] is None else Due(filters["due"]),
                None if amount is None else Amount(str(amount[0]), _number(amount[1]), _number(amount[2])),
            ),
        )
    except (ValueError, TypeError, KeyError, IndexError):
        return USUAL


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
