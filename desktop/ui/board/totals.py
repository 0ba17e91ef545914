"""How many cards there are and how much money, by column and currency. Read once, then followed card by card: a change need not
be counted through ten thousand cards. Pure."""

from collections import defaultdict
from collections.abc import Iterable

from desktop.core.card import Card, ColumnSum, matters
from desktop.core.standing import Column
from desktop.ui.board.column_head import HeadFacts

Change = tuple[Card | None, Card | None]
"""A card as it was (None: it is new) and as it is (None: it is gone)."""


class Totals:
    def __init__(self) -> None:
        self._parts: dict[tuple[str, str], list[int]] = {}

    def read(self, sums: Iterable[ColumnSum]) -> None:
        """Begins anew with the sums of all cards."""
        self._parts = {(one.column, one.currency): list(one[2:]) for one in sums}

    def follow(self, changes: Iterable[Change]) -> None:
        for old, new in changes:
            if old is not None:
                self._add(old, -1)
            if new is not None:
                self._add(new, 1)

    def _add(self, card: Card, sign: int) -> None:
        part = self._parts.setdefault((card.column, card.currency), [0] * 5)
        for place, amount in enumerate((1, matters(card), card.paid, card.awaiting, card.at_risk)):
            part[place] += sign * amount

    def nothing(self) -> list[ColumnSum]:
        """No money in any of the currencies there are."""
        return [one._replace(projects=0, amount=0, paid=0, awaiting=0, at_risk=0) for one in self.sums()]

    def sums(self) -> list[ColumnSum]:
        return [ColumnSum(*key, *part) for key, part in self._parts.items() if part[0]]


def head_facts(sums: Iterable[ColumnSum]) -> dict[Column, HeadFacts]:
    """What the heads of all columns show; the currency with most cards first."""
    found: dict[Column, list[ColumnSum]] = {column: [] for column in Column}
    for one in sums:
        found[Column(one.column)].append(one)
    return {column: _facts(column, parts) for column, parts in found.items()}


def _facts(column: Column, parts: list[ColumnSum]) -> HeadFacts:
    ordered = sorted(parts, key=lambda one: (-count_of(one), one.currency))
    return HeadFacts(column, sum(map(count_of, ordered)), tuple((one.currency, one.amount) for one in ordered))


def sums_of(cards: Iterable[Card]) -> list[ColumnSum]:
    """The sums of some cards only: those that are shown."""
    parts: dict[tuple[str, str], list[int]] = {}
    for card in cards:
        key = card.column, card.currency
        part = parts.get(key)
        if part is None:
            part = parts[key] = [0] * 5
        part[0] += 1
        part[1] += matters(card)
        part[2] += card.paid
        part[3] += card.awaiting
        part[4] += card.at_risk
    return [ColumnSum(*key, *part) for key, part in parts.items()]


def count_of(one: ColumnSum) -> int:
    return one[2]  # by place: to a type checker `count` is the method of every tuple


def facts_of_cards(column: str, cards: Iterable[Card], title: str) -> HeadFacts:
    """What the head of a column shows that is none of the six."""
    counts: dict[str, int] = defaultdict(int)
    amounts: dict[str, int] = defaultdict(int)
    for card in cards:
        counts[card.currency] += 1
        amounts[card.currency] += matters(card)
    ordered = sorted(counts, key=lambda currency: (-counts[currency], currency))
    return HeadFacts(column, sum(counts.values()), tuple((currency, amounts[currency]) for currency in ordered), title)
