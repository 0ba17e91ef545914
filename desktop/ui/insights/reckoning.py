"""Gathers the insights between the frames of the window, so that it answers meanwhile."""

from collections.abc import Generator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop.core.insights import Insights
from desktop.services.failures import StoreError
from desktop.services.insights import gather
from desktop.services.service import Service

_SLICE_MS, _TOLD_EVERY = 12, 50


class Reckoning(QObject):
    """Signals: `moved(int, int)`: projects looked at, and of how many; `found(object)`: the Insights; `failed(object)`: a
    StoreError."""

    moved = Signal(int, int)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._run: Generator[tuple[int, int], None, Insights] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_slice)

    def begin(self, service: Service) -> None:
        """Looks at all projects anew; what was begun before is given up."""
        self._run = gather(service)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._run = None

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def _on_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._run is not None and clock.elapsed() < _SLICE_MS:
            try:
                done, total = next(self._run)
            except StopIteration as end:
                self.stop()
                self.found.emit(end.value)
                return
            except StoreError as error:
                self.stop()
                self.failed.emit(error)
                return
            if done % _TOLD_EVERY == 0:
                self.moved.emit(done, total)
