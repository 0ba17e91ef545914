"""Gathers the insights between the frames of the window, so that it answers meanwhile."""

from PySide6.QtCore import QObject, Signal

from desktop.services.insights import gather
from desktop.services.service import Service
from desktop.ui.slices import Slices

_TOLD_EVERY = 50


class Reckoning(QObject):
    """Signals: `moved(int, int)`: projects looked at, and of how many; `found(object)`: the Insights; `failed(object)`: a
    StoreError."""

    moved = Signal(int, int)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._slices = Slices(self._on_looked, self)
        self._slices.ended.connect(self.found)
        self._slices.failed.connect(self.failed)

    def begin(self, service: Service) -> None:
        """Looks at all projects anew; what was begun before is given up."""
        self._slices.begin(gather(service))

    def stop(self) -> None:
        self._slices.stop()

    @property
    def is_running(self) -> bool:
        return self._slices.is_running

    def _on_looked(self, far: tuple[int, int]) -> None:
        if far[0] % _TOLD_EVERY == 0:
            self.moved.emit(*far)
