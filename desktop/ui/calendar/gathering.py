"""Gathers what stands in the calendar between the frames of the window, and keeps it by day. After a change only the projects
that were touched are looked at again."""

from collections.abc import Generator
from datetime import date

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop.services.failures import StoreError
from desktop.services.schedule import Planned, gather, planned
from desktop.services.service import Update
from desktop.ui.session import Session

_SLICE_MS, _TOLD_EVERY, _SHOWN_EVERY, _FEW = 12, 50, 1000, 200


class Gathering(QObject):
    """Signals: `moved(int, int)`: projects looked at, and of how many; `grown()`: there is more to show; `found()`: that was all;
    `failed(object)`: a StoreError."""

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
        self._run: Generator[tuple[int, int, str, tuple[Planned, ...]], None, None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_slice)

    # -- what is known

    def on(self, day: date) -> list[Planned]:
        """The entries of a day: first what comes next in its project, then what comes only if nothing happens before."""
        return sorted(self._days.get(day, ()), key=_order)

    def number_on(self, day: date) -> int:
        return len(self._days.get(day, ()))

    def number_from(self, day: date) -> int:
        return sum(len(entries) for one, entries in self._days.items() if one >= day)

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
        self._run = gather(self._session.service)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._run = None

    def give_up(self) -> None:
        """Nobody waits for it: the next time it begins anew."""
        self._is_stale |= self.is_running
        self.stop()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

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

    def _on_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._run is not None and clock.elapsed() < _SLICE_MS:
            try:
                done, total, project, entries = next(self._run)
            except StopIteration:
                self.stop()
                self.found.emit()
                return
            except StoreError as error:
                self.stop()
                self.failed.emit(error)
                return
            self._put(project, entries)
            if done % _TOLD_EVERY == 0:
                self.moved.emit(done, total)
            if done % _SHOWN_EVERY == 0:
                self.grown.emit()


def _order(entry: Planned) -> tuple[bool, str, str]:
    return not entry.is_next, entry.title.casefold(), entry.project
