"""A look at the data, in a worker with a connection of its own, while the window answers: after an end that was not clean, or
when the designer wants it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.services.failures import StoreError
from desktop.ui.long_work import LongWork, untold


class Checkup(QObject):
    """`examine` runs in the worker and gives the number of problems, or raises a StoreError. Signals: `found(int)` when there are
    any, else `nothing_found`; `failed(object)`: the StoreError."""

    found = Signal(int)
    nothing_found = Signal()
    failed = Signal(object)

    def __init__(self, examine: Callable[[], int], parent: QObject | None = None):
        super().__init__(parent)
        self._work = LongWork(untold(examine))
        self._work.ended.connect(self._on_ended)

    def begin(self) -> None:
        self._work.begin()

    def _on_ended(self, error: Exception | None) -> None:
        if isinstance(error, StoreError):
            self.failed.emit(error)
        elif self._work.result:
            self.found.emit(self._work.result)
        elif error is None:
            self.nothing_found.emit()
