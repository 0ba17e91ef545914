"""Finding cards by what is typed: accents and case do not matter, every word must occur somewhere in title, client, platform or
tags. Pure."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any

from desktop.core.card import Card, order
from desktop.core.folding import fold

Key = Callable[[Card], tuple[Any, ...]]
Test = Callable[[Card], bool]


def haystack(card: Card) -> str:
    """What a card is searched by, folded."""
    return fold("\n".join((card.title, card.client, card.platform, *card.tags)))


def needles(typed: str) -> tuple[str, ...]:
    return tuple(fold(typed).split())


def matches(folded: str, words: tuple[str, ...]) -> bool:
    return all(word in folded for word in words)


class Filter:
    """What `passes` (None: every card) and was searched for, as folded `words`. What cards are searched by is folded once and
    kept from the first search on."""

    def __init__(self) -> None:
        self.words: tuple[str, ...] = ()
        self.passes: Test | None = None
        self._folded: dict[str, tuple[Card, str]] = {}

    def fits(self, card: Card) -> bool:
        """Whether it may be shown, whatever is searched for."""
        return self.passes is None or self.passes(card)

    def lets_through(self, card: Card) -> bool:
        return self.fits(card) and (not self.words or matches(self._text_of(card), self.words))

    def found(self, cards: list[Card]) -> list[Card]:
        """Those of many cards that are found, as fast as it goes: a key waits for this."""
        if not self.words:
            return cards
        known, words, found = self._folded, self.words, []
        for card in cards:
            kept = known.get(card.project)
            text = kept[1] if kept is not None and kept[0] is card else self._text_of(card)
            for word in words:
                if word not in text:
                    break
            else:
                found.append(card)
        return found

    def get_ready(self, cards: Iterable[Card]) -> None:
        """Folds what these will be searched by."""
        for card in cards:
            self._text_of(card)

    def forget(self, card: Card) -> None:
        self._folded.pop(card.project, None)

    def _text_of(self, card: Card) -> str:
        known = self._folded.get(card.project)
        if known is None or known[0] is not card:
            known = self._folded[card.project] = (card, haystack(card))
        return known[1]


def find(cards: list[Card], wanted: Card, key: Key = order) -> int:
    """The place of a card among those that are sorted, or -1."""
    wanted_key = key(wanted)
    place = bisect_left(cards, wanted_key, key=key)
    return place if place < len(cards) and key(cards[place]) == wanted_key else -1
