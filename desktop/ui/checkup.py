"""A look at the data after an end that was not clean, in a worker with a connection of its own, while the window answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal


class Checkup(QObject):
    """`examine` runs in the worker and gives the number of problems, or raises. Signal: `found(int)` when there are any."""

    found = Signal(int)
    _done = Signal(int)

    def __init__(self, examine: Callable[[], int], parent: QObject | None = None):
        super().__init__(parent)
        self._examine = examine
        self._done.connect(self._on_done)

    def begin(self) -> None:
        QThreadPool.globalInstance().start(self._run)

    def _run(self) -> None:
        self._done.emit(self._examine())

    def _on_done(self, problems: int) -> None:
        if problems:
            self.found.emit(problems)
