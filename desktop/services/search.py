"""Searching everything that is recorded: what is found by some words, and what one likely wants while nothing is typed. Changes
nothing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.card import Card
from desktop.storage.search import BEGINS, ENDS, FoundClient, FoundEntry, FoundMilestone

if TYPE_CHECKING:
    from desktop.services.service import Service

__all__ = ["BEGINS", "ENDS", "Found", "FoundClient", "FoundEntry", "FoundMilestone", "Likely", "find", "likely"]

_MOST = 6  # of a kind
_DUE = 4


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the best of each kind first."""

    projects: tuple[Card, ...] = ()
    clients: tuple[FoundClient, ...] = ()
    milestones: tuple[FoundMilestone, ...] = ()
    entries: tuple[FoundEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Likely:
    """`due`: projects whose step is due, the oldest first; `last`: others with the newest entries."""

    due: tuple[Card, ...] = ()
    last: tuple[Card, ...] = ()


def find(service: "Service", text: str, most: int = _MOST) -> Found:
    """What has words that begin as those of `text`, all of them; `most` of each kind."""
    search = service.store.search
    return Found(
        search.projects(text, most), search.clients(text, most), search.milestones(text, most), search.entries(text, most)
    )


def likely(service: "Service", most: int = _MOST) -> Likely:
    """What one probably goes on with."""
    due = service.store.first_due(service.now(), _DUE)
    known = {card.project for card in due}
    last = service.store.search.last_touched(most + len(known))
    return Likely(due, tuple(card for card in last if card.project not in known)[:most])
