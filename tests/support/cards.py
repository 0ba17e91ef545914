"""Cards as they are derived, with only what a test is about."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desktop.core.card import Card, ColumnSum, matters, order, packed
from desktop.core.vocabulary import Column
from desktop.ui.board.model import Moment

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 20, 10, tzinfo=PARIS)
MOMENT = Moment(NOW, PARIS)


def moment() -> Moment:
    return MOMENT


def at(text: str) -> int:
    """Epoch seconds of a wall clock in Paris: "2026-11-20 09:00"."""
    return int(datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC).timestamp())


def card(project: str = "p1", column: str = "client_turn", **values: Any) -> Card:
    """A card of 2 500 euros, half of them paid, whose client has been silent since Friday."""
    standing: dict[str, Any] = {
        "title": "Tea tin range",
        "client": "Northlight Tea",
        "platform": "99designs",
        "currency": "EUR",
        "segments": packed(((62_500, "released"), (62_500, "released"), (125_000, "requested"))),
        "amount": 125_000,
        "headline": "requested",
        "total": 250_000,
        "dial": "silence",
        "silent_from": at("2026-11-13 16:20"),
        "base_at": at("2026-11-13 16:20"),
        "step": "follow_up",
        "number": 1,
        "variant": None,
        "due_at": at("2026-11-20 09:00"),
        "step_title": "",
        "pause_reason": None,
        "paused_until": None,
        "event": "",
        "event_at": None,
        "tags": (),
        "paid": 125_000,
        "awaiting": 125_000,
        "at_risk": 0,
        "next_change_at": None,
    }
    return Card(project, column, **(standing | values))


class Shelf:
    """A source of a board: cards in memory, read as a store reads them."""

    def __init__(self, *cards: Card):
        self.kept = {one.project: one for one in cards}
        self.asked: list[tuple[str, int, int]] = []

    def cards(self, column: str, limit: int = -1, offset: int = 0) -> list[Card]:
        self.asked.append((column, limit, offset))
        found = sorted((one for one in self.kept.values() if one.column == column), key=order)
        return found[offset:] if limit < 0 else found[offset : offset + limit]

    def sums(self) -> list[ColumnSum]:
        return sums(self.kept.values())

    def put(self, *cards: Card) -> None:
        self.kept |= {one.project: one for one in cards}


def sums(cards: Any) -> list[ColumnSum]:
    """The sums of cards, counted one by one."""
    parts: dict[tuple[str, str], list[int]] = {}
    for one in cards:
        part = parts.setdefault((one.column, one.currency), [0] * 5)
        for place, amount in enumerate((1, matters(one), one.paid, one.awaiting, one.at_risk)):
            part[place] += amount
    order_of = list(Column)
    return [ColumnSum(*key, *part) for key, part in sorted(parts.items(), key=lambda item: order_of.index(Column(item[0][0])))]
