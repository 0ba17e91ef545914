"""The one way for every change: a command is decided, written with its log entries and derived cards in one transaction, and only
then told. Also answers what the interface asks about projects. Knows no Qt and reads no clock but the one it is given."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

from desktop.core import assess
from desktop.core.assessment import Assessment, Rung
from desktop.core.calendars import Calendar
from desktop.core.card import Card
from desktop.core.edits import Change, Edit, PutClient, PutDesigner, PutPlatform, applied, by_project, inverse
from desktop.core.model import Client, Designer, Platform, Project
from desktop.core.refusal import Refused
from desktop.core.surroundings import Surroundings
from desktop.services.clock import Clock
from desktop.services.deriving import Deriving
from desktop.services.holiday_source import HolidaySource
from desktop.services.studio import Studio
from desktop.storage.store import Store

if TYPE_CHECKING:
    from desktop.core.commands import Command
    from desktop.services.impact import Moved

T = TypeVar("T")
_BATCH = 10  # things of a file that are written at once: a window answers between two batches


@dataclass(frozen=True, slots=True)
class Update:
    """What the interface must show anew. `change`: what was done (None when only time has passed); `removed`: projects that are
    gone; `everything`: all cards were derived anew, `cards` is empty then."""

    change: Change | None
    cards: tuple[Card, ...] = ()
    removed: frozenset[str] = frozenset()
    everything: bool = False


class Service:
    """The designer's content behind commands and questions. Used by the thread that opened the store."""

    def __init__(self, store: Store, clock: Clock, system_zone: str, new_id: Callable[[], str]):
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._holidays = HolidaySource(store)
        self._studio = Studio(store, self._holidays, system_zone)
        self._derived = Deriving(store, self._studio, self._holidays)

    @property
    def store(self) -> Store:
        """For the services beside this one."""
        return self._store

    # -- changes

    def execute(self, command: "Command") -> Update:
        """Does what the command asks. Raises Refused; a StoreError when it could not be kept. Nothing is changed then."""
        now = self._clock()
        return self._commit(self._decide(command, now), now)

    def undo(self, change: Change) -> Update:
        """Takes a change back; the update's change, undone in turn, does it again."""
        from desktop.services.trash import undone

        now = self._clock()
        turned = inverse(change, now, self._new_id)
        with self._store.transaction():
            undone(self, turned, now)
            return self._commit(turned, now)

    def preview(self, command: "Command") -> Refused | None:
        """Why the command would be refused, if it would."""
        try:
            self._decide(command, self._clock())
        except Refused as refused:
            return refused
        return None

    def moved_by(self, command: "Command") -> "list[Moved]":
        """Which due dates the command would move. Raises Refused. Changes nothing."""
        return [moved for moved in self.moving(command) if moved is not None]

    def moving(self, command: "Command") -> "Iterator[Moved | None]":
        """As `moved_by`, project by project (None: it stays), so that one can stop on the way. Raises Refused at once."""
        from desktop.services.impact import moving

        now = self._clock()
        change = self._decide(command, now)
        ids = self._store.project_ids() if change.everything else self._touched(change)
        return moving(change, map(self._store.project, ids), self._studio, self._studio.imagined(change.edits), now)

    def taking_in(self, parties: Sequence[Edit], projects: Iterable[tuple[Project, Sequence[Edit]]]) -> Iterator[None]:
        """Writes what a file brings, as it comes, a little with each step and all in one transaction: the edits of `parties`,
        then each project as it will be with its edits. If making `projects` raises, or nobody asks for the rest, nothing was
        changed."""
        now = self._clock()
        others = bool(self._store.project_ids()) and any(map(_bears_on_others, parties))
        try:
            with self._store.transaction():
                for some in _batches(parties):
                    self._store.apply(some, (), now)
                    yield
                self._studio.forget()
                if not self._store.project_ids():
                    self._derived.begin_anew()
                for batch in _batches(projects):
                    edits = chain.from_iterable(edits for _, edits in batch)
                    self._store.apply(edits, self.cards((project for project, _ in batch), now), now)
                    yield
                if others:
                    yield from self._derived.deriving_all(now)
                self._holidays.keep()
        except BaseException:
            self._studio.forget()
            raise

    def reread(self) -> None:
        """What was read is not so any more: a transaction around several changes was given up."""
        self._studio.forget()

    def _commit(self, change: Change, now: datetime) -> Update:
        if not change.edits:
            return Update(change)
        with self._learning(change):
            if change.everything:
                return self._commit_everything(change, now)
            cards, removed, edits = list[Card](), set[str](), by_project(change.edits)
            for project_id in self._touched(change):
                with_its_log = self._store.project(project_id) or self._store.trash.project(project_id)
                project = applied(with_its_log, project_id, edits.get(project_id, ()))
                if project is None:
                    removed.add(project_id)
                else:
                    cards.append(self._derived.card(project, now))
            with self._store.transaction():
                self._store.apply(change.edits, (), now)
                self._derived.keep(cards)
            return Update(change, tuple(cards), frozenset(removed))

    def _commit_everything(self, change: Change, now: datetime) -> Update:
        with self._store.transaction():
            self._store.apply(change.edits, (), now)
            self._derived.derive_all(now)
        return Update(change, everything=True)

    def _decide(self, command: "Command", now: datetime) -> Change:
        from desktop.services.state import decided  # not before something is changed

        return decided(command, self._store, self._studio, now, self._new_id)

    @contextmanager
    def _learning(self, change: Change) -> Iterator[None]:
        """The engine sees the change while its cards are derived; if it cannot be kept, all is read again as it was."""
        self._studio.learn(change.edits)
        try:
            yield
        except BaseException:
            self._studio.forget()
            raise

    def _touched(self, change: Change) -> list[str]:
        """The projects whose card may differ: those edited, and those of edited clients, each once."""
        of_clients = chain.from_iterable(self._store.projects_of(client) for client in sorted(change.clients))
        return list(dict.fromkeys(chain(sorted(change.projects), (project.id for project in of_clients))))

    # -- what is derived

    def refresh(self, anew: bool = False) -> Update:
        """Derives the cards again whose moment has passed, and all of them when what they rest on has changed, or if `anew`: they
        were derived at a later moment, for the clock was set back."""
        with self._store.transaction():
            updates = tuple(self.refreshing(anew))
        return Update(
            None, tuple(card for one in updates for card in one.cards), everything=any(one.everything for one in updates)
        )

    def refreshing(self, anew: bool = False) -> Iterator[Update]:
        """As `refresh`, a few cards with each step. Each step is kept by itself: commands may be executed between them."""
        for cards in self._derived.catching_up(self._clock(), anew):
            yield Update(None, everything=True) if cards is None else Update(None, cards)

    def cards(self, projects: Iterable[Project], now: datetime) -> Iterator[Card]:
        """The cards of projects at a moment, nothing written."""
        return self._derived.cards(projects, now)

    # -- questions

    def now(self) -> datetime:
        return self._clock()

    def system_zone(self) -> str:
        """What stands in for a designer without a time zone, an IANA name."""
        return self._studio.system_zone

    def zone(self) -> str:
        """The designer's time zone, an IANA name."""
        return self._studio.zone

    def designer(self) -> Designer:
        return self._studio.designer

    def own_calendar(self) -> Calendar:
        """The designer's working days."""
        return self._studio.own_calendar

    def platforms(self) -> tuple[Platform, ...]:
        return tuple(self._studio.platforms.values())

    def platform(self, platform_id: str) -> Platform | None:
        return self._studio.platforms.get(platform_id)

    def clients(self) -> tuple[Client, ...]:
        return self._store.clients()

    def client(self, client_id: str) -> Client | None:
        return self._studio.client(client_id)

    def project(self, project_id: str) -> Project | None:
        return self._store.project(project_id)

    def projects_of(self, client_id: str) -> tuple[Project, ...]:
        return self._store.projects_of(client_id)

    def around(self, project: Project) -> Surroundings:
        return self._studio.around(project)

    def assessment(self, project: Project) -> Assessment:
        """Where the project stands now."""
        return assess.assess(project, self._studio.around(project), self._clock())

    def ladder(self, project: Project) -> tuple[Rung, ...]:
        """The ladder as of now (R18)."""
        return assess.plan(project, self._studio.around(project), self._clock())

    def new_id(self) -> str:
        return self._new_id()


def _bears_on_others(edit: Edit) -> bool:
    """Whether cards of projects that the edit does not name may differ after it."""
    return isinstance(edit, PutDesigner | PutPlatform) or (isinstance(edit, PutClient) and edit.before is not None)


def _batches(all_of_them: Iterable[T]) -> Iterator[list[T]]:
    waiting = iter(all_of_them)
    while batch := list(islice(waiting, _BATCH)):
        yield batch
