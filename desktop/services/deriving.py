"""The cards of the board as an index: derived by the engine from facts, kept in the store, thrown away and made anew when what
they rest on has changed. Decides nothing; the store alone knows the facts."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

from desktop.core import assess, board
from desktop.core.card import Card
from desktop.core.model import Project
from desktop.services.holiday_source import HolidaySource, library_version
from desktop.services.studio import Studio
from desktop.storage.store import Store

# Part of what cards rest on: raised when the engine derives something else from the same facts.
_RULES = "3"
_AT_ONCE, _A_FEW = 100, 20  # cards


class Deriving:
    """Makes cards and keeps them. Holidays that were looked up on the way are kept with them."""

    def __init__(self, store: Store, studio: Studio, holidays: HolidaySource):
        self._store = store
        self._studio = studio
        self._holidays = holidays
        self._looked_over = False  # for projects without a card; once a run

    def card(self, project: Project, now: datetime) -> Card:
        """The card of a project at a moment, nothing written."""
        around = self._studio.around(project)
        return board.card_of(project, around, assess.assess(project, around, now))

    def cards(self, projects: Iterable[Project], now: datetime) -> Iterator[Card]:
        return (self.card(project, now) for project in projects)

    def keep(self, cards: Iterable[Card]) -> None:
        with self._store.transaction():
            self._store.put_cards(cards)
            self._holidays.keep()

    def is_current(self) -> bool:
        """Whether the kept cards rest on today's rules, holidays and time zone."""
        return self._store.card_basis() == self._basis()

    def begin_anew(self) -> None:
        """Throws all cards away; those to come rest on what is so now."""
        self._store.drop_cards(self._basis())

    def derive_all(self, now: datetime) -> None:
        with self._store.transaction():
            for _ in self.deriving_all(now):
                pass

    def deriving_all(self, now: datetime) -> Iterator[None]:
        """A little with each step; all of them belong in one transaction, which is quicker than `catching_up`."""
        self.begin_anew()
        waiting = self.cards(self._store.projects(), now)
        while some := list(islice(waiting, _AT_ONCE)):
            self.keep(some)
            yield

    def catching_up(self, now: datetime, anew: bool) -> Iterator[tuple[Card, ...] | None]:
        """Derives the cards again whose moment has passed, a few with each step; or all of them (`anew`, or what they rest on has
        changed), and the last step is None then."""
        if anew or not self.is_current():
            for _ in self._renewing(self._store.project_ids(), now):
                yield ()
            self._store.settle_cards(self._basis())
            yield None
            return
        stale = self._store.stale(now)
        if not self._looked_over:
            stale += self._store.without_card()
            self._looked_over = True
        yield from self._renewing(stale, now)

    def _renewing(self, ids: Iterable[str], now: datetime) -> Iterator[tuple[Card, ...]]:
        """Derives the cards of some projects again and keeps them, a few with each step; each step stands by itself, so that
        commands may be executed between them."""
        waiting = iter(ids)
        while some := list(islice(waiting, _A_FEW)):
            cards = tuple(self.cards(filter(None, map(self._store.project, some)), now))
            self.keep(cards)
            yield cards

    def _basis(self) -> str:
        return f"{_RULES}|{library_version()}|{self._studio.zone}"
