"""A list of rows that is as high as what it shows, for pages that scroll as one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.widgets.row_list import Row, RowList


class TallList(RowList):
    """`reached(QRect)`: the keyboard came to a row; this is its place in the list."""

    reached = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: list[Row]) -> None:
        super().show_rows(rows)
        self.setFixedHeight(self.sizeHintForRow(0) * len(rows) + 1)
        self.setVisible(bool(rows))

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.reached.emit(self.visualRect(current))
