"""Cards as rows of their table, and back; the order of the board. Plain tuples and JSON: it is on the way of the start."""

import json
from typing import Any

from desktop.core.card import Card

CARD = ", ".join(("project_id", "board_column", *Card._fields[2:]))
SORTED_BY = "sort_at, sort_title"

_SEGMENTS = Card._fields.index("segments")
_TAGS = Card._fields.index("tags")
_LAST = 1 << 53  # sorts behind every moment


def card_row(card: Card) -> tuple[Any, ...]:
    """The row of a card, with what it is sorted by: the due moment, or for closed ones the newest event; then the title."""
    closed = card.column == "closed"
    sort_at = -(card.event_at or 0) if closed else _LAST if card.due_at is None else card.due_at
    row: list[Any] = list(card)
    row[_SEGMENTS] = json.dumps(card.segments)
    row[_TAGS] = json.dumps(card.tags, ensure_ascii=False)
    return (*row, sort_at, card.title.casefold())


def card(row: tuple[Any, ...]) -> Card:
    values = list(row)
    values[_SEGMENTS] = tuple(map(tuple, json.loads(row[_SEGMENTS])))
    values[_TAGS] = tuple(json.loads(row[_TAGS]))
    return Card._make(values)
