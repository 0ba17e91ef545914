"""What makes a month that is painted as a whole a table to a screen reader: a cell a day, below a row of weekdays."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

COLUMNS = 7


class DayTable(QTableView):
    """`said`: what is said of a cell by its number; those of the weekdays are below 0. It does nothing with hands, and paints
    nothing that its heir does not paint."""

    def __init__(self, rows: int, said: Callable[[int], str], parent: QWidget | None = None):
        super().__init__(parent)
        self._words = _Words(rows + 1, said, self)
        self.setModel(self._words)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.hide()
            head.setMinimumSectionSize(1)
        self.setFrameShape(self.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)

    def tell(self, number: int) -> None:
        """The words may be other ones now; the keyboard is on that cell."""
        self._words.dataChanged.emit(
            self._words.index(0, 0),
            self._words.index(self._words.rowCount() - 1, COLUMNS - 1),
            [Qt.ItemDataRole.AccessibleTextRole],
        )
        self.setCurrentIndex(self._words.index(number // COLUMNS + 1, number % COLUMNS))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A day is taken when the button is let go."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice is no more than once."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is drawn along."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Words(QAbstractTableModel):
    def __init__(self, rows: int, said: Callable[[int], str], parent: QWidget):
        super().__init__(parent)
        self._rows = rows
        self._said = said

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.AccessibleTextRole or not index.isValid():
            return None
        return self._said((index.row() - 1) * COLUMNS + index.column())
