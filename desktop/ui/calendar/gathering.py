"""Gathers what stands in the calendar between the frames of the window, and keeps it by day. After a change only the projects
that were touched are looked at again."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.core.card import by_name
from desktop.services.failures import StoreError
from desktop.services.schedule import Planned, gather, planned
from desktop.services.service import Update
from desktop.ui.session import Session
from desktop.ui.slices import Slices

_TOLD_EVERY, _SHOWN_EVERY, _FEW = 50, 1000, 200


class Gathering(QObject):
    """`only`: the client whose projects are told of, empty for all. Signals: `moved(int, int)`: projects looked at, and of how
    many; `grown()`: there is more to show; `found()`: that was all; `failed(object)`: a StoreError."""

    moved = Signal(int, int)
    grown = Signal()
    found = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._stale: set[str] = set()
        self._days: dict[date, list[Planned]] = {}
        self._of_project: dict[str, tuple[Planned, ...]] = {}
        self.only = ""
        self._slices = Slices(self._on_looked, self)
        self._slices.ended.connect(self._on_ended)
        self._slices.failed.connect(self.failed)

    # -- what is known

    def on(self, day: date) -> list[Planned]:
        """The entries of a day: first what comes next in its project, what is late longest before the others, then what comes
        only if nothing happens before."""
        return sorted(self._shown_on(day), key=_order)

    def number_from(self, day: date) -> int:
        return sum(len(self._shown_on(one)) for one in self._days if one >= day)

    def _shown_on(self, day: date) -> list[Planned]:
        entries = self._days.get(day, [])
        return [entry for entry in entries if entry.client_id == self.only] if self.only else entries

    def from_(self, day: date, most: int) -> list[Planned]:
        """The entries from a day on, by day; no more than `most`."""
        found: list[Planned] = []
        for one in sorted(other for other in self._days if other >= day):
            found += self.on(one)
            if len(found) >= most:
                return found[:most]
        return found

    @property
    def is_empty(self) -> bool:
        return not any(self._days.values())

    # -- looking

    def note(self, update: Update | None) -> None:
        """What was known is not so any more; without an update, all of it."""
        self._is_stale |= update is None or update.everything
        if update is not None:
            self._stale |= {card.project for card in update.cards} | update.removed

    def catch_up(self) -> None:
        """Looks at what has changed since."""
        if self._is_stale or len(self._stale) > _FEW:
            self.begin()
        elif self._stale:
            self._look_again()

    def begin(self) -> None:
        """Looks at all projects anew; what was begun before is given up."""
        self._is_stale = False
        self._stale.clear()
        self._days, self._of_project = {}, {}
        self._slices.begin(gather(self._session.service))

    def stop(self) -> None:
        self._slices.stop()

    def give_up(self) -> None:
        """Nobody waits for it: the next time it begins anew."""
        self._is_stale |= self.is_running
        self.stop()

    @property
    def is_running(self) -> bool:
        return self._slices.is_running

    def _look_again(self) -> None:
        stale, self._stale = self._stale, set()
        try:
            for project in stale:
                self._put(project, planned(self._session.service, project))
        except StoreError as error:
            self._is_stale = True
            self.failed.emit(error)
        self.grown.emit()

    def _put(self, project: str, entries: tuple[Planned, ...]) -> None:
        for old in self._of_project.get(project, ()):
            self._days[old.day].remove(old)
        self._of_project[project] = entries
        for entry in entries:
            self._days.setdefault(entry.day, []).append(entry)

    def _on_ended(self, _nothing: object) -> None:
        self.found.emit()

    def _on_looked(self, looked: tuple[int, int, str, tuple[Planned, ...]]) -> None:
        done, total, project, entries = looked
        self._put(project, entries)
        if done % _TOLD_EVERY == 0:
            self.moved.emit(done, total)
        if done % _SHOWN_EVERY == 0:
            self.grown.emit()


def _order(entry: Planned) -> tuple[bool, date, str, str]:
    return not entry.is_next, entry.since or entry.day, by_name(entry.title), entry.project
