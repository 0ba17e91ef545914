"""Finding cards by what is typed: accents and case do not matter, every word must occur somewhere in title, client, platform or
tags. Pure."""

import unicodedata

from desktop.core.card import Card


def haystack(card: Card) -> str:
    """What a card is searched by, folded once."""
    return fold("\n".join((card.title, card.client, card.platform, *card.tags)))


def needles(typed: str) -> tuple[str, ...]:
    return tuple(fold(typed).split())


def matches(folded: str, words: tuple[str, ...]) -> bool:
    return all(word in folded for word in words)


def fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).casefold()
