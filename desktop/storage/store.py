"""The store: everything that is kept, behind one door. Reads values of the model, makes the edits of a command in one
transaction, keeps what is derived beside them. Decides nothing and asks no clock."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.core.card import Card
from desktop.core.edits import Edit
from desktop.storage import editing, search_index
from desktop.storage.cards import Cards
from desktop.storage.contents import Contents
from desktop.storage.database import Database
from desktop.storage.drafts_in_work import KeptDraftsInWork
from desktop.storage.due import Due
from desktop.storage.holiday_cache import HolidayCache
from desktop.storage.notices import KeptNotices
from desktop.storage.own_words import KeptOwnWords
from desktop.storage.preferences import KeptPreferences
from desktop.storage.search import Search
from desktop.storage.trash import Trash


class Store(Contents, Due, KeptOwnWords, KeptDraftsInWork, KeptNotices, KeptPreferences):
    """What a designer has recorded, and what goes with it, in one file. Used by the thread that opened it."""

    def __init__(self, database: Database):
        super().__init__(database)
        self._cards = Cards(database)
        self._holidays = HolidayCache(database)

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False, now: datetime | None = None) -> Self:
        """Opens the store of a data folder. For writing, it is made or brought to the newest schema first, the latter after a
        verified backup dated `now` (default: when the file was last written). `read_only` makes and changes nothing.

        Raises Missing (nothing to read yet), TooNew, Foreign, Damaged, ReadOnly, Locked, DiskFull or InputOutput.
        """
        return cls(Database.open(folder, read_only=read_only, now=now))

    @property
    def database(self) -> Database:
        """For the storage layer's own checks."""
        return self._database

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def read_only(self) -> bool:
        return self._database.read_only

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def trash(self) -> Trash:
        """What was deleted and can be taken back."""
        return Trash(self._database, self)

    @property
    def search(self) -> Search:
        """What is found by words."""
        return Search(self._database)

    # Changes

    @property
    def is_writing(self) -> bool:
        """Whether a transaction is open: a long one is done in slices, and may yet be given up."""
        return self._database.is_writing

    def transaction(self) -> AbstractContextManager[None]:
        """Several changes as one: all that is done inside is kept, or nothing of it."""
        return self._database.transaction()

    def snapshot(self) -> AbstractContextManager[None]:
        """Several readings as one: all that is read inside belongs to one moment, whatever another program writes."""
        return self._database.snapshot()

    def apply(self, edits: Iterable[Edit], cards: Iterable[Card], now: datetime) -> None:
        """Makes edits and keeps the cards of the projects they touch, in one transaction. `now`: when things go to the trash.

        Raises LookupError if an edit does not fit what is kept (a bug of the caller), ReadOnly, Locked, DiskFull, InputOutput;
        nothing was changed then.
        """
        with self._database.transaction():
            newest = search_index.newest_contact(self._database)
            for edit in edits:
                editing.write(self._database, edit, now)
            search_index.add_contacts(self._database, newest)
            self._cards.put(cards)

    def purge_project(self, project_id: str) -> None:
        """Removes a project and its log for good, whether in the trash or not: for an import that replaces it."""
        with self._database.transaction():
            editing.purge_project(self._database, project_id)

    def purge_client(self, client_id: str) -> None:
        """Removes a client for good who has no project left, not even in the trash."""
        with self._database.transaction():
            editing.purge_client(self._database, client_id)

    # What is derived

    def rebuild_search(self) -> None:
        """Throws away by what everything is found, and derives it anew."""
        with self._database.transaction():
            search_index.rebuild(self._database)

    def forget_words(self) -> Iterator[None]:
        """Leaves no word, by which it was found, of what was removed for good; a little of the work with each step, each kept by
        itself."""
        for step in search_index.merging(self._database):
            with self._database.transaction():
                step()
            yield

    def put_cards(self, cards: Iterable[Card]) -> None:
        """Keeps cards in place of the ones there were."""
        with self._database.transaction():
            self._cards.put(cards)

    def drop_cards(self, basis: str) -> None:
        """Throws all cards away. `basis` names what the next ones are derived with (rules, holidays, zone)."""
        with self._database.transaction():
            self._cards.drop(basis)

    def settle_cards(self, basis: str) -> None:
        """All cards were put anew, derived with `basis`; those without a project go."""
        with self._database.transaction():
            self._cards.settle(basis)

    def card_basis(self) -> str:
        """What the cards are derived with, as said to `drop_cards` or `settle_cards`."""
        return self._cards.basis()

    def stale(self, now: datetime) -> tuple[str, ...]:
        """Ids of the projects whose card's `next_change_at` has come, by that moment."""
        return self._cards.stale(now)

    def without_card(self) -> tuple[str, ...]:
        """Ids of the projects that have no card."""
        return self._cards.missing()

    def next_change_at(self) -> int | None:
        """The next moment at which some card is no longer right, in epoch seconds."""
        return self._cards.next_change_at()

    def holidays(self, country: str, subdivision: str | None, year: int, library: str | None = None) -> dict[date, str] | None:
        """The public holidays of a year as kept, from that version of the holiday library if one is named; None: not kept."""
        return self._holidays.get(country, subdivision, year, library)

    def put_holidays(self, country: str, subdivision: str | None, year: int, days: Mapping[date, str], library: str) -> None:
        """Keeps the public holidays of a year with the version of the library they come from."""
        self._holidays.put(country, subdivision, year, days, library)
