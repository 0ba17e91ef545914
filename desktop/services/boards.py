"""Where the board's cards come from: as they were derived and kept (for the first paint), or derived for one moment without
writing anything (screenshots, and whoever asks about another day)."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from desktop.core.card import Card, ColumnSum, matters, order
from desktop.storage.reader import BoardReader

if TYPE_CHECKING:
    from desktop.storage.store import Store


class BoardSource(Protocol):
    """What a board is filled from."""

    def cards(self, column: str, limit: int = -1, offset: int = 0) -> list[Card]:
        """Cards of a column in their order; `limit` -1: all."""

    def sums(self) -> list[ColumnSum]:
        """Count and money of every column and currency that has cards."""

    def next_change_at(self) -> int | None:
        """The next moment at which a card is no longer right, in epoch seconds."""

    def time_zone(self) -> str | None:
        """The designer's time zone; None: the system's."""


class LiveBoard:
    """The board as it is kept. `reader`: reads it for the first paint, None when there is nothing yet; once the store is open for
    writing, its own connection reads."""

    def __init__(self, reader: BoardReader | None):
        self._reader = reader

    def follow(self, store: "Store") -> None:
        """From now on the store's connection reads; the first reader's is closed."""
        if self._reader is not None:
            self._reader.close()
        self._reader = BoardReader(store.database)

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def cards(self, column: str, limit: int = -1, offset: int = 0) -> list[Card]:
        return self._reader.cards(column, limit, offset) if self._reader else []

    def sums(self) -> list[ColumnSum]:
        return self._reader.sums() if self._reader else []

    def next_change_at(self) -> int | None:
        """The next moment at which a card is no longer right, in epoch seconds."""
        return self._reader.next_change_at() if self._reader else None

    def time_zone(self) -> str | None:
        """The designer's time zone as it is kept; None: the system's."""
        return self._reader.time_zone() if self._reader else None


class DerivedBoard:
    """A board of cards that were just derived."""

    def __init__(self, cards: Iterable[Card] = (), zone: str | None = None):
        self._zone = zone
        self._columns: dict[str, list[Card]] = defaultdict(list)
        for card in cards:
            self._columns[card.column].append(card)
        for column in self._columns.values():
            column.sort(key=order)

    def cards(self, column: str, limit: int = -1, offset: int = 0) -> list[Card]:
        found = self._columns.get(column, [])
        return found[offset:] if limit < 0 else found[offset : offset + limit]

    def time_zone(self) -> str | None:
        return self._zone

    def next_change_at(self) -> int | None:
        return None

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
