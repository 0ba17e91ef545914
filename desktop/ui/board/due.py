"""What the banner counts: steps that are due, and final windows that end today or tomorrow. Pure, over cards in the order of
their due moments, so it stops at the first that is later."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from operator import attrgetter

from desktop.core.card import Card, Dial
from desktop.core.standing import StepKind
from desktop.ui import formats
from desktop.ui.board.model import Moment
from desktop.ui.labels import due as words

_DUE_AT = attrgetter("due_at")


def due_cards(columns: Iterable[Iterable[Card]], moment: Moment) -> list[Card]:
    """Oldest first. Each of `columns` is ordered by due moment."""
    now, horizon = int(moment.now.timestamp()), _end_of_tomorrow(moment)
    found: list[Card] = []
    for cards in columns:
        for card in cards:
            if card.due_at is None or card.due_at >= horizon:
                break
            if card.due_at <= now or card.dial == Dial.WINDOW:
                found.append(card)
    return sorted(found, key=_DUE_AT)


def next_due(columns: Iterable[Iterable[Card]], moment: Moment, current: str) -> str | None:
    """The project to go to: the first that is due, or the one after `current`; None when nothing is."""
    due = [card.project for card in due_cards(columns, moment)]
    if not due:
        return None
    return due[(due.index(current) + 1) % len(due)] if current in due else due[0]


def clients(cards: Iterable[Card]) -> int:
    return len({card.client for card in cards})


def windows_first(due: Sequence[Card], moment: Moment) -> list[Card]:
    """Where not all of `due_cards` can be told: a window that ends is the only thing that cannot wait."""
    windows = bisect_right(due, moment.now.timestamp(), key=_DUE_AT)
    return [*due[windows:], *due[:windows]]


def phrases(cards: Iterable[Card], moment: Moment) -> list[str]:
    """One phrase a card."""
    return [_phrase(card, moment) for card in cards]


def _phrase(card: Card, moment: Moment) -> str:
    now = moment.now.timestamp()
    due = card.due_at or 0
    if due <= now or card.dial != Dial.WINDOW:
        return words.step(StepKind(card.step or StepKind.DELIVER), card)
    ends = datetime.fromtimestamp(due, UTC).astimezone(moment.zone)
    today = ends.date() == moment.now.astimezone(moment.zone).date()
    clock = formats.clock(ends.time())
    hours, rest = divmod(due - (card.base_at or 0), 3600)
    if card.base_at is None or rest or hours > 240:
        return words.window_ends_today(card, clock) if today else words.window_ends_tomorrow(card, clock)
    return words.hours_end_today(card, hours, clock) if today else words.hours_end_tomorrow(card, hours, clock)


def _end_of_tomorrow(moment: Moment) -> int:
    local = moment.now.astimezone(moment.zone)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return int((midnight + timedelta(days=2)).timestamp())
