"""Finding cards by what is typed: accents and case do not matter, every word must occur somewhere in title, client, platform or
tags. Pure."""

from desktop.core.card import Card
from desktop.core.folding import fold


def haystack(card: Card) -> str:
    """What a card is searched by, folded."""
    return fold("\n".join((card.title, card.client, card.platform, *card.tags)))


def needles(typed: str) -> tuple[str, ...]:
    return tuple(fold(typed).split())


def matches(folded: str, words: tuple[str, ...]) -> bool:
    return all(word in folded for word in words)


class Filter:
    """What was typed, as folded `words`. While there are any, what cards are searched by is folded once and kept."""

    def __init__(self) -> None:
        self.words: tuple[str, ...] = ()
        self._folded: dict[str, tuple[Card, str]] = {}

    def set(self, words: tuple[str, ...]) -> None:
        self.words = words
        if not words:
            self._folded.clear()

    def lets_through(self, card: Card) -> bool:
        if not self.words:
            return True
        known = self._folded.get(card.project)
        if known is None or known[0] is not card:
            known = self._folded[card.project] = (card, haystack(card))
        return matches(known[1], self.words)
