"""Scrolls a board sideways while something is held near one of its sides."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QScrollArea

_EDGE, _STRIDE, _BEAT_MS = 56, 14, 16


class EdgeScroll(QObject):
    """Runs between `start` and `stop` only."""

    def __init__(self, area: QScrollArea):
        super().__init__(area)
        self._area = area
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _on_beat(self) -> None:
        room = self._area.viewport().rect()
        place = self._area.viewport().mapFromGlobal(QCursor.pos())
        bar = self._area.horizontalScrollBar()
        if not room.adjusted(-_EDGE, 0, _EDGE, 0).contains(place):
            return
        if place.x() < _EDGE:
            bar.setValue(bar.value() - _STRIDE)
        elif place.x() > room.width() - _EDGE:
            bar.setValue(bar.value() + _STRIDE)
