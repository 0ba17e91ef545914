"""The cards in memory: one list model a column, all of them kept by `BoardModel`. The models follow what the service derived;
views never edit them. A change touches only the rows it concerns, and there is no reset, so selection and scroll stay."""

from bisect import bisect_left, insort_left
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime, tzinfo
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from desktop.core.card import Card, order
from desktop.core.standing import Column
from desktop.ui.board import search
from desktop.ui.board.face import spoken, spoken_details
from desktop.ui.board.search import Key, Test

Index = QModelIndex | QPersistentModelIndex
_OF_A_CARD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled


class Moment(NamedTuple):
    """The moment cards are shown at: aware `now`, and the designer's `zone` that days are counted in (T7)."""

    now: datetime
    zone: tzinfo


Moments = Callable[[], Moment]


class CardRole(IntEnum):
    CARD = Qt.ItemDataRole.UserRole + 1
    PROJECT = Qt.ItemDataRole.UserRole + 2


class ColumnModel(QStringListModel):
    """The cards of one column that match the `filter`, in order. The rows are counted on the C++ side (as empty strings): views
    ask for them once a row with every layout; what they show is looked up here. `column`: a `Column`, or a group of cards."""

    def __init__(self, column: str, moments: Moments, parent: QObject | None = None, key: Key = order):
        super().__init__(parent)
        self.column = column
        self._moments = moments
        self._all: list[Card] = []
        self._shown: list[Card] = []
        self._coming: list[Card] = []
        self.filter = search.Filter()
        self._key = key
        self._fitting: list[Card] | None = None
        # Connected before any view is, so that views find the cards of the rows they are told of.
        self.rowsInserted.connect(self._on_rows_inserted)
        self.rowsRemoved.connect(self._on_rows_removed)
        self.rowsMoved.connect(self._on_rows_moved)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._shown[index.row()]
        match role:
            case CardRole.CARD:
                return card
            case CardRole.PROJECT:
                return card.project
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(card)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return spoken_details(card)
        return None

    def spoken(self, card: Card) -> str:
        moment = self._moments()
        return spoken(card, moment.now, moment.zone)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _OF_A_CARD if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def mimeData(self, indexes: Any) -> QMimeData:
        """The titles, for other programs; within the board the page knows what is dragged."""
        data = QMimeData()
        data.setText("\n".join(self.card(index.row()).title for index in indexes))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """A drop is a command to the service, never an edit."""
        return False

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return False

    def card(self, row: int) -> Card:
        return self._shown[row]

    def cards(self) -> list[Card]:
        """The cards that are shown, in order."""
        return self._shown.copy()

    def all_cards(self) -> Iterator[Card]:
        """All cards, shown or not, in order."""
        return iter(self._all)

    def row_of(self, card: Card) -> int:
        """The row a card is shown at, or -1."""
        return search.find(self._shown, card, self._key)

    def set_filter(self, words: tuple[str, ...]) -> None:
        self.filter.words = words
        self._show(self.filter.found(self.fitting()))

    def arrange(self, passes: Test | None, key: Key) -> None:
        """From now on shows only the cards that pass (None: all do), sorted by `key`."""
        self.filter.passes, self._fitting = passes, None
        if key is not self._key:
            self._sort(key)
        self._show(self.filter.found(self.fitting()))

    def _sort(self, key: Key) -> None:
        """What is selected stays so where it goes."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        cards = [self._shown[index.row()] for index in before]
        self._key = key
        self._shown.sort(key=key)
        self.changePersistentIndexList(before, [self.index(self.row_of(card)) for card in cards])
        self.layoutChanged.emit()

    def fitting(self) -> list[Card]:
        """All cards that may be shown whatever is searched for, in the order they are shown in."""
        if self._fitting is None:
            cards = self._all if self.filter.passes is None else filter(self.filter.passes, self._all)
            self._fitting = list(cards) if self._key is order else sorted(cards, key=self._key)
        return self._fitting

    def add(self, cards: Iterable[Card]) -> None:
        """Many new cards at once. Those that come in their order, behind all others, need no sorting."""
        coming = sorted(cards, key=order)
        if self._all and order(coming[0]) < order(self._all[-1]):
            coming = sorted([*self._all, *coming], key=order)
            self._all = []
        self._all.extend(coming)
        self._fitting = None
        self._show(self.filter.found(self.fitting()))

    def replace_all(self, cards: Iterable[Card]) -> None:
        """Other cards than before; the same objects keep their rows where they can."""
        self._all, self._fitting = sorted(cards, key=order), None
        self._show(self.filter.found(self.fitting()))

    def replace(self, old: Card, new: Card) -> None:
        """The same card, changed: its row is repainted, or moves to its new place."""
        self._forget(old)
        self._remember(new)
        row, shown = self.row_of(old), self.filter.lets_through(new)
        if row < 0 or not shown:
            if row >= 0:
                self.removeRows(row, 1)
            if shown:
                self._insert_rows(self._place_of(new), [new])
            return
        place = self._place_of(new)
        if place in (row, row + 1):
            self._shown[row] = new
        else:
            self.moveRows(QModelIndex(), row, 1, QModelIndex(), place)
            row = place if place < row else place - 1
            self._shown[row] = new
        changed = self.index(row)
        self.dataChanged.emit(changed, changed)

    def insert(self, new: Card) -> None:
        self._remember(new)
        if self.filter.lets_through(new):
            self._insert_rows(self._place_of(new), [new])

    def remove(self, old: Card) -> None:
        self._forget(old)
        row = self.row_of(old)
        if row >= 0:
            self.removeRows(row, 1)

    def _remember(self, new: Card) -> None:
        insort_left(self._all, new, key=order)
        self._fitting = None

    def _forget(self, old: Card) -> None:
        del self._all[search.find(self._all, old)]
        self.filter.forget(old)
        self._fitting = None

    def _place_of(self, card: Card) -> int:
        return bisect_left(self._shown, self._key(card), key=self._key)

    def _insert_rows(self, row: int, coming: list[Card]) -> None:
        self._coming = coming
        self.insertRows(row, len(coming))

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._shown[first:first], self._coming = self._coming, []

    def _on_rows_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        del self._shown[first : last + 1]

    def _on_rows_moved(self, parent: QModelIndex, first: int, last: int, target: QModelIndex, place: int) -> None:
        moved = self._shown.pop(first)
        self._shown.insert(place if place < first else place - 1, moved)

    def _show(self, wanted: list[Card]) -> None:
        """Shows other cards: what stays at the start and at the end is not touched."""
        old, start, end = self._shown, 0, 0
        shorter = min(len(old), len(wanted))
        while start < shorter and old[start] is wanted[start]:
            start += 1
        while end < shorter - start and old[-1 - end] is wanted[-1 - end]:
            end += 1
        if start + end < len(old):
            self.removeRows(start, len(old) - start - end)
        if start + end < len(wanted):
            self._insert_rows(start, wanted[start : len(wanted) - end])


class BoardModel(QObject):
    """All cards that are loaded, each in the model of its column."""

    def __init__(self, moments: Moments, parent: QObject | None = None):
        super().__init__(parent)
        self.columns = {column: ColumnModel(column, moments, self) for column in Column}
        self._cards: dict[str, Card] = {}

    def card(self, project: str) -> Card | None:
        return self._cards.get(project)

    def add(self, column: Column, cards: Iterable[Card]) -> None:
        """Cards as they are loaded; one that is known already is left as it is."""
        new = [card for card in cards if card.project not in self._cards]
        self._cards.update((card.project, card) for card in new)
        if new:
            self.columns[column].add(new)

    def replace_all(self, cards: Iterable[Card]) -> None:
        """Everything as read anew. What did not change is not touched."""
        known = self._cards
        kept = [old if (old := known.get(card.project)) is not None and old == card else card for card in cards]
        self._cards = {card.project: card for card in kept}
        for column, model in self.columns.items():
            model.replace_all(card for card in kept if card.column == column)

    def update(self, cards: Iterable[Card], removed: Iterable[str] = ()) -> list[tuple[Card | None, Card | None]]:
        """Cards that changed or are new, and projects that are gone. Returns what each card was before, and what it is now."""
        changes: list[tuple[Card | None, Card | None]] = []
        for project in removed:
            gone = self._cards.pop(project, None)
            if gone is not None:
                self.columns[Column(gone.column)].remove(gone)
                changes.append((gone, None))
        for card in cards:
            changes.append((self.card(card.project), card))
            self._update(card)
        return changes

    def _update(self, card: Card) -> None:
        old = self._cards.get(card.project)
        self._cards[card.project] = card
        target = self.columns[Column(card.column)]
        if old is None:
            target.insert(card)
        elif old.column == card.column:
            target.replace(old, card)
        else:
            self.columns[Column(old.column)].remove(old)
            target.insert(card)

    def get_ready(self) -> None:
        """Somebody is about to search: what that takes once is done before the first key."""
        for model in self.columns.values():
            model.filter.get_ready(model.all_cards())

    def set_filter(self, typed: str) -> None:
        words = search.needles(typed)
        for model in self.columns.values():
            model.set_filter(words)

    def arrange(self, passes: Test | None = None, key: Key = order) -> None:
        for model in self.columns.values():
            model.arrange(passes, key)

    def shown(self) -> Iterator[Card]:
        return (card for model in self.columns.values() for card in model.cards())

    def fitting(self) -> Iterator[Card]:
        """Those that the filters let through, whatever is searched for."""
        return (card for model in self.columns.values() for card in model.fitting())

    def all_cards(self) -> Collection[Card]:
        return self._cards.values()
