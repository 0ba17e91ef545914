"""Where the board's cards come from: as they were derived and kept (for the first paint), or derived for one moment without
writing anything (screenshots, and whoever asks about another day)."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Protocol

from desktop.core.card import Card, ColumnSum, matters, order


class BoardSource(Protocol):
    """What a board is filled from."""

    def cards(self, column: str, limit: int = -1, offset: int = 0) -> list[Card]:
        """Cards of a column in their order; `limit` -1: all."""

    def sums(self) -> list[ColumnSum]:
        """Count and money of every column and currency that has cards."""


class DerivedBoard:
    """A board of cards that were just derived."""

    def __init__(self, cards: Iterable[Card] = ()):
        self._columns: dict[str, list[Card]] = defaultdict(list)
        for card in cards:
            self._columns[card.column].append(card)
        for column in self._columns.values():
            column.sort(key=order)

    def cards(self, column: str, limit: int = -1, offset: int = 0) -> list[Card]:
        found = self._columns.get(column, [])
        return found[offset:] if limit < 0 else found[offset : offset + limit]

    def sums(self) -> list[ColumnSum]:
        groups: dict[tuple[str, str], list[Card]] = defaultdict(list)
        for column in self._columns.values():
            for card in column:
                groups[card.column, card.currency].append(card)
        return [
            ColumnSum(
                column,
                currency,
                len(cards),
                sum(matters(card) for card in cards),
                sum(card.paid for card in cards),
                sum(card.awaiting for card in cards),
                sum(card.at_risk for card in cards),
            )
            for (column, currency), cards in groups.items()
        ]
