"""Cards as rows of their table, and back; the order of the board. Plain tuples and JSON: it is on the way of the start."""

import json
from sys import intern
from typing import Any

from desktop.core.card import Card, by_name, unpacked

CARD = ", ".join(("project_id", "board_column", *Card._fields[2:]))
SORTED_BY = "sort_at, sort_title"

_SEGMENTS = Card._fields.index("segments")
_TAGS = Card._fields.index("tags")
# Words that many cards say: kept once.
_WORDS = "column client platform currency headline dial step variant step_title pause_reason event client_id platform_id"
_SHARED = tuple(map(Card._fields.index, _WORDS.split()))
_LAST = 1 << 53  # sorts behind every moment


def card_row(card: Card) -> tuple[Any, ...]:
    """The row of a card, with what it is sorted by: the due moment, or for closed ones the newest event; then the title."""
    closed = card.column == "closed"
    sort_at = -(card.event_at or 0) if closed else _LAST if card.due_at is None else card.due_at
    row: list[Any] = list(card)
    row[_TAGS] = json.dumps(card.tags, ensure_ascii=False)
    return (*row, sort_at, by_name(card.title))


def card(row: tuple[Any, ...]) -> Card:
    """Raises ValueError or TypeError for a row that no card made."""
    values = list(row)
    for place in _SHARED:
        if values[place] is not None:
            values[place] = intern(values[place])
    unpacked(row[_SEGMENTS])
    values[_TAGS] = () if row[_TAGS] == "[]" else tuple(map(intern, json.loads(row[_TAGS])))
    return Card._make(values)
