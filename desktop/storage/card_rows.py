"""Cards as rows of their table, and back; the order of the board. Plain tuples and JSON: it is on the way of the start."""

import json
from sys import intern
from typing import Any

from desktop.core.card import Card, order, unpacked

CARD = ", ".join(("project_id", "board_column", *Card._fields[2:]))
SORTED_BY = "sort_at, sort_title"

_SEGMENTS = Card._fields.index("segments")
_TAGS = Card._fields.index("tags")
# Words that many cards say: kept once.
_WORDS = "column client platform currency headline dial step variant step_title pause_reason event client_id platform_id"
_SHARED = tuple(map(Card._fields.index, _WORDS.split()))


def card_row(card: Card) -> tuple[Any, ...]:
    """The row of a card, with what it is sorted by."""
    sort_at, sort_title, _ = order(card)
    row: list[Any] = list(card)
    row[_TAGS] = json.dumps(card.tags, ensure_ascii=False)
    return (*row, sort_at, sort_title)


def card(row: tuple[Any, ...]) -> Card:
    """Raises ValueError or TypeError for a row that no card made."""
    values = list(row)
    for place in _SHARED:
        if values[place] is not None:
            values[place] = intern(values[place])
    unpacked(row[_SEGMENTS])
    values[_TAGS] = () if row[_TAGS] == "[]" else tuple(map(intern, json.loads(row[_TAGS])))
    return Card._make(values)
