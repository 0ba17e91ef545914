"""Fills the board's models: a first handful of every column at once, the rest in small bites between which the window answers."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.card import Card, ColumnSum
from desktop.core.standing import Column
from desktop.ui.board.model import BoardModel

_FIRST, _BITE = 16, 400


class BoardSource(Protocol):
    """Where the board reads: derived cards in the order of their column, and the sums of all of them."""

    def cards(self, column: str, limit: int = -1, offset: int = 0) -> Sequence[Card]: ...

    def sums(self) -> Sequence[ColumnSum]: ...


class BoardLoader(QObject):
    """`show_anew`: shows cards that were all read anew. Signal: `finished` when all cards are in the models."""

    finished = Signal()

    def __init__(
        self,
        source: BoardSource,
        model: BoardModel,
        show_anew: Callable[[list[Card]], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._show_anew = show_anew
        self._source = source
        self._model = model
        self._left: list[Column] = []
        self._offset = 0
        self._fresh: list[Card] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_bite)

    @property
    def is_loading(self) -> bool:
        return self._timer.isActive()

    def load_first(self, all_of_them: bool = False) -> None:
        """Enough for the first paint: the first of every column, or all where others may stand first."""
        for column in Column:
            self._model.add(column, self._source.cards(column, -1 if all_of_them else _FIRST, 0))

    def load_rest(self) -> None:
        """Everything that is not in the models yet."""
        self._begin(None)

    def reload(self) -> None:
        """Reads everything anew, and shows what differs when all is read."""
        self._begin([])

    def start_over(self) -> None:
        """Something has changed while loading: places in the columns are no longer the same."""
        if self.is_loading:
            self._begin(None if self._fresh is None else [])

    def _begin(self, fresh: list[Card] | None) -> None:
        self._fresh = fresh
        self._left = list(Column)
        self._offset = 0
        self._timer.start()

    def _on_bite(self) -> None:
        column = self._left[0]
        cards = self._source.cards(column, _BITE, self._offset)
        if self._fresh is None:
            self._model.add(column, cards)
        else:
            self._fresh.extend(cards)
        self._offset += len(cards)
        if len(cards) < _BITE:
            self._left.pop(0)
            self._offset = 0
        if not self._left:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        if self._fresh is not None:
            self._show_anew(self._fresh)
            self._fresh = None
        self.finished.emit()
