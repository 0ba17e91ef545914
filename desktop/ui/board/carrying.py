"""A card that is carried over a board: where it comes from, what a drop would mean; and the board that scrolls sideways while
the card is held near one of its sides."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor

from desktop.core.card import Card
from desktop.ui.board.column import Drop

if TYPE_CHECKING:
    from desktop.ui.board.columns import Lanes

_EDGE, _STRIDE, _BEAT_MS = 56, 14, 16


class Carrying(QObject):
    """Between `begin` and `end` a card is carried."""

    def __init__(self, area: "Lanes"):
        super().__init__(area)
        self._area = area
        self._carried: tuple[Card, str] | None = None
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def is_going_on(self) -> bool:
        return self._carried is not None

    def begin(self, card: Card, source: str) -> None:
        self._carried = (card, source)
        self._timer.start()

    def end(self) -> None:
        self._carried = None
        self._timer.stop()

    def over(self, column: str) -> Drop | None:
        """What a drop on a column would mean; None: nothing is carried."""
        return None if self._carried is None else self._area.drop_of(*self._carried, column)

    def drop(self, column: str) -> None:
        """The request waits for the end of the drag, which is a loop of its own."""
        if self._carried is not None:
            card, source = self._carried
            QTimer.singleShot(0, self, lambda: self._area.drop(card, source, column))

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
