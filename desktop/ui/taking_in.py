"""Takes a file in that was looked at, a little between the frames of the window; until all of it is in, it can be given up."""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Signal

from desktop.services.failures import StoreError
from desktop.services.importing import Found, OnConflict, Outcome, taken_in
from desktop.services.service import Service

_SLICE_MS = 12


class TakingIn(QObject):
    """Signals: `moved(int, int)`: how many projects are in, and of how many; `ended(object)`: None, then `outcome` says what
    became of it, or a StoreError."""

    moved = Signal(int, int)
    ended = Signal(object)

    def __init__(self, found: Found, service: Service, choice: OnConflict, parent: QObject | None = None):
        super().__init__(parent)
        self.outcome: Outcome | None = None
        self._steps = taken_in(found, service, choice)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_slice)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.give_up)

    def begin(self) -> None:
        self._timer.start()

    def give_up(self) -> None:
        """Nothing was changed then."""
        self._timer.stop()
        self._steps.close()

    def _on_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._timer.isActive() and clock.elapsed() < _SLICE_MS:
            try:
                self.moved.emit(*next(self._steps))
            except StopIteration as end:
                self.outcome = end.value
                self._end(None)
            except StoreError as error:
                self._end(error)

    def _end(self, error: StoreError | None) -> None:
        self._timer.stop()
        self.ended.emit(error)
