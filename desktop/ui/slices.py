"""Long work in the thread of the window, done in slices between its frames, so that it answers meanwhile."""

from collections.abc import Callable, Generator, Iterator
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop.services.failures import StoreError

_SLICE_MS = 12


class Slices(QObject):
    """`take` is given each thing the work yields. Signals: `ended(object)`: what the work returned; `failed(object)`: a
    StoreError it raised."""

    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, take: Callable[[Any], None], parent: QObject | None = None):
        super().__init__(parent)
        self._take = take
        self._work: Iterator[Any] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_slice)

    def begin(self, work: Iterator[Any]) -> None:
        """From the next frame on; what was begun before is given up."""
        self.stop()
        self._work = work
        self._timer.start()

    def begin_at_once(self, work: Iterator[Any]) -> None:
        """As `begin`, with the first slice now: short work has ended when this returns."""
        self.begin(work)
        self._on_slice()

    def stop(self) -> None:
        """Work that is a generator is closed: it can leave what it holds."""
        self._timer.stop()
        work, self._work = self._work, None
        if isinstance(work, Generator):
            work.close()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def _on_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._work is not None and clock.elapsed() < _SLICE_MS:
            try:
                found = next(self._work)
            except StopIteration as end:
                self.stop()
                self.ended.emit(end.value)
            except StoreError as error:
                self.stop()
                self.failed.emit(error)
            except Exception:
                self.stop()  # what is wrong with it is told once
                raise
            else:
                self._take(found)
