"""The composition root: the only module that knows all layers, and the only one that reads the clock and the system's zone."""

import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop import paths
from desktop.services.failures import Locked, Missing, StoreError, TooOld
from desktop.ui.wish import NO_WISH, Wish

if TYPE_CHECKING:
    from desktop.core.card import Card
    from desktop.services.clock import Clock
    from desktop.services.service import Service
    from desktop.storage.lock import WriterLock
    from desktop.storage.reader import BoardReader
    from desktop.storage.store import Store


def system_clock() -> datetime:
    return datetime.now(UTC)


def system_zone() -> str:
    """The IANA name of the system's time zone; UTC where it has none."""
    from PySide6.QtCore import QTimeZone

    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if "/" in name else "UTC"


def new_id() -> str:
    import uuid

    return uuid.uuid4().hex


def build(store: "Store", clock: "Clock" = system_clock, zone: Callable[[], str] = system_zone) -> "Service":
    """The service over an open store. `clock` enters here and nowhere else."""
    from desktop.services.service import Service

    return Service(store, clock, zone(), new_id)


def has_display() -> bool:
    """Whether a window can be shown here. Qt aborts where it cannot reach a display, so a local one is looked for."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    host, _, number = display.partition(":")
    if host or not number:
        return bool(display)
    return Path(f"/tmp/.X11-unix/X{number.partition('.')[0]}").exists()  # noqa: S108 - where X11 keeps its sockets


def run_window(folder: Path | None = None, *, demo: bool = False, wish: Wish = NO_WISH, clock: "Clock" = system_clock) -> int:
    """Opens the window and stays until it is closed. `folder`: the data folder, None for the user's own; `demo`: a made-up board
    in a folder that is thrown away afterwards. Where a window is open on that folder, it is told the `wish` instead.

    Raises a StoreError when the data cannot be opened: nothing was changed then.
    """
    os.umask(0o077)
    with ExitStack() as at_end:
        if demo:
            folder = Path(at_end.enter_context(_temporary()))
            _fill_with_demo(folder, clock)
        folder = folder or paths.data_folder()
        try:
            return _Start(folder, demo, clock, at_end).run(wish)
        except StoreError as error:
            from desktop.ui.program import tell_instead_of_a_window

            tell_instead_of_a_window(error, folder)
            raise


class _Start:
    """One run of the window: the board is read and painted first, all else comes after."""

    def __init__(self, folder: Path, demo: bool, clock: "Clock", at_end: ExitStack):
        self._folder = folder
        self._demo = demo
        self._clock = clock
        self._at_end = at_end

    def run(self, wish: Wish) -> int:
        from desktop.services.boards import LiveBoard

        lock = self._lock(wish)
        if lock is None:
            return 0
        self._board = LiveBoard(self._reader())
        self._at_end.callback(self._board.close)
        from desktop.ui.program import Program, application

        program = Program(
            application(self._folder), self._open_service, self._board, self._clock, system_zone, self._folder, self._demo
        )
        return program.run(wish, None if lock.last_ended_cleanly else self._examine)

    def _lock(self, wish: Wish) -> "WriterLock | None":
        """The right to write; None: a window is open already, and heard the wish."""
        from desktop.storage.lock import WriterLock

        acquire = partial(WriterLock.acquire, self._folder)
        try:
            lock: WriterLock | None = acquire()
        except Locked:
            from desktop.ui.single import enter

            lock = enter(self._folder, wish, acquire)
        return None if lock is None else self._at_end.enter_context(lock)

    def _examine(self) -> int:
        """How many problems the data has; called in a worker."""
        from desktop.services.examining import problems

        return problems(self._folder)

    def _reader(self) -> "BoardReader | None":
        """Reads the board as it was kept; None for a store that is still to be made."""
        from desktop.storage.reader import BoardReader

        try:
            return BoardReader(self._folder)
        except Missing:
            return None
        except TooOld:
            from desktop.ui.bringing_up import with_a_word
            from desktop.ui.program import application

            with_a_word(self._bring_up, application(self._folder))
            return BoardReader(self._folder)

    def _bring_up(self) -> None:
        self._open_store().close()

    def _open_store(self) -> "Store":
        from desktop.storage.store import Store

        return Store.open(self._folder, now=self._clock())

    def _open_service(self) -> "Service":
        store = self._at_end.enter_context(self._open_store())
        self._board.follow(store)
        return build(store, self._clock)


def _temporary() -> AbstractContextManager[str]:
    """A folder that is thrown away at the end."""
    import tempfile

    return tempfile.TemporaryDirectory(prefix="relance-")


class Shot(NamedTuple):
    """A picture to take. `at`: the moment to show; `size`: of the window in logical pixels; `project`: id of the one in front;
    `page`: as `relance screenshot --page` names it."""

    file: Path
    at: datetime
    theme: str = "light"
    scale: float = 1.0
    size: tuple[int, int] = (1440, 900)
    language: str = "en"
    project: str | None = None
    page: str = "board"


def screenshot(shot: Shot, folder: Path | None = None, *, demo: bool = False) -> None:
    """Draws the window as it is at a moment into a picture file, without a display; writes nothing else.

    Raises a StoreError, or OSError when the picture cannot be written.
    """
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(shot.scale)}
    with ExitStack() as at_end:
        if demo:
            folder = Path(at_end.enter_context(_temporary()))
            _fill_with_demo(folder, lambda: shot.at)
        from desktop.ui.shot import take

        look = _lived_until if shot.page in ("today", "search") else _as_of
        service, cards = look(folder or paths.data_folder(), shot.at, at_end)
        take(shot.file, service, cards, shot.theme, shot.size, shot.language, shot.project, shot.page)


def _as_of(folder: Path, at: datetime, at_end: ExitStack) -> "tuple[Service, list[Card]]":
    """The service over a store that is only read, and its cards at a moment; an empty one where there is nothing."""
    from desktop.storage.store import Store

    try:
        store = Store.open(folder, read_only=True)
    except Missing:
        nowhere = Path(at_end.enter_context(_temporary()))
        store = Store.open(nowhere)
    at_end.enter_context(store)
    service = build(store, lambda: at)
    return service, list(service.cards(store.projects(), at))


def _lived_until(folder: Path, at: datetime, at_end: ExitStack) -> "tuple[Service, list[Card]]":
    """As `_as_of`, in a copy that is thrown away, where time has taken effect: the list of today is found in the kept cards."""
    from desktop.storage import backup
    from desktop.storage.store import Store

    copy = Path(at_end.enter_context(_temporary()))
    with suppress(Missing):
        backup.copy(folder, copy)
    store = at_end.enter_context(Store.open(copy))
    service = build(store, lambda: at)
    service.refresh(anew=True)
    return service, list(service.cards(store.projects(), at))


def _fill_with_demo(folder: Path, clock: "Clock") -> None:
    from desktop.services import demo, importing
    from desktop.storage.store import Store

    with Store.open(folder) as store:
        service = build(store, clock)
        importing.carry_out(demo.document(clock(), service.zone()), store, service, undoable=False)
