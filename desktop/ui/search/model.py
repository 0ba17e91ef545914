"""What the palette lists, as a list model: each group's title is a row that cannot be chosen, its items follow."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.labels import search as words
from desktop.ui.search.items import Group, Item


class Role(IntEnum):
    """ITEM: the item of a row, None for the title of a group."""

    ITEM = Qt.ItemDataRole.UserRole + 1


class FoundModel(QAbstractListModel):
    """Is filled anew with every letter."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._rows: list[tuple[str, Item | None]] = []  # title of the group, item of it

    def show_groups(self, groups: list[Group]) -> None:
        self.beginResetModel()
        self._rows = [(group.title, item) for group in groups for item in (None, *group.items)]
        self.endResetModel()

    def number(self) -> int:
        """How many items there are."""
        return sum(item is not None for _, item in self._rows)

    def next_item(self, row: int, step: int) -> int:
        """The item nearest to a row, seen in the direction of `step`; -1 if there is none."""
        while 0 <= row < len(self._rows):
            if self._rows[row][1] is not None:
                return row
            row += step
        return -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        group, item = self._rows[index.row()]
        if role == Role.ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return group if item is None else item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return group if item is None else words.spoken(group, item.spoken())
        return None
