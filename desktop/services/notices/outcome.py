"""The shapes in which the interface hears what is to be shown. Only values."""

from dataclasses import dataclass
from datetime import datetime

from desktop.core.card import Card
from desktop.core.notices.keys import NoticeKey, key_of


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification. `cards`: those whose step it is about, oldest first; more than one make a digest. `id` is good as long as
    the program runs."""

    id: str
    cards: tuple[Card, ...]

    @property
    def keys(self) -> tuple[NoticeKey, ...]:
        return keys_of(self.cards)


@dataclass(frozen=True, slots=True)
class Briefing:
    """After time away. `since`: when something could last be told (None: never); `due`: what fell due meanwhile and still is,
    oldest first; `resumed`: projects whose pause ended by itself, as their cards are now."""

    since: datetime | None
    due: tuple[Card, ...]
    resumed: tuple[Card, ...] = ()

    @property
    def keys(self) -> tuple[NoticeKey, ...]:
        return keys_of(self.due)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is to be done after a look. `show`: a notification to show, recorded already; `changed`: notifications of which only a
    part still counts, to be replaced where they are still seen; `taken_back`: ids of those whose reason is gone; `briefing`:
    waits to be shown, see `Notices.briefed`; `next_look`: when to look again."""

    show: Notice | None
    changed: tuple[Notice, ...]
    taken_back: tuple[str, ...]
    briefing: Briefing | None
    next_look: datetime


def keys_of(cards: tuple[Card, ...]) -> tuple[NoticeKey, ...]:
    return tuple(key for card in cards if (key := key_of(card)) is not None)
