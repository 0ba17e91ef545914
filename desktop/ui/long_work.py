"""Work that takes long, in a worker while the window answers: how far it is can be told, and it can be stopped."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from desktop.services.failures import StoreError
from desktop.services.progress import Progress

SEEN_AFTER_MS = 300  # what takes less is not worth a window that comes and goes
_TOLD_EVERY = 25
_UNDER_WAY: set["LongWork"] = set()  # kept until their end was told


class GivenUp(Exception):
    """It was stopped."""


def untold(work: Callable[[], object]) -> Callable[[Progress], object]:
    """As work that does not tell how far it is, and is not to be stopped."""

    def do(_told: Progress) -> object:
        return work()

    return do


class LongWork(QObject):
    """`work` runs in the worker. Signals: `moved(int, int)`: how many are done, and of how many; `ended(object)`: None, or why
    there is no `result`: a StoreError, an OSError or GivenUp. It is nobody's child, for it may end after whoever began it."""

    moved = Signal(int, int)
    ended = Signal(object)
    _done = Signal(object)

    def __init__(self, work: Callable[[Progress], object]):
        super().__init__()
        self._work = work
        self._stopped = False
        self.result: object = None
        self._done.connect(self._on_done)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_quit)

    def begin(self) -> None:
        _UNDER_WAY.add(self)
        QThreadPool.globalInstance().start(self._run)

    def give_up(self) -> None:
        self._stopped = True

    def _run(self) -> None:
        """In the worker."""
        try:
            self.result = self._work(self._on_moved)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told in the thread of the window
            self._done.emit(error)
        else:
            self._done.emit(None)

    def _on_moved(self, done: int, of_all: int) -> None:
        """In the worker."""
        if self._stopped:
            raise GivenUp
        if done % _TOLD_EVERY == 0:
            self.moved.emit(done, of_all)

    def _on_done(self, error: Exception | None) -> None:
        _UNDER_WAY.discard(self)
        self.ended.emit(error)
        if error is not None and not isinstance(error, StoreError | OSError | GivenUp):
            raise error

    def _on_quit(self) -> None:
        self.give_up()
        QThreadPool.globalInstance().waitForDone()
        _UNDER_WAY.discard(self)
