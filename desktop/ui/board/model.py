"""The cards in memory: one list model a column, all of them kept by `BoardModel`. The models follow what the service derived;
views never edit them. A change touches only the rows it concerns, and there is no reset, so selection and scroll stay."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, tzinfo
from enum import IntEnum
from operator import attrgetter
from typing import Any, NamedTuple

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from desktop.core.card import Card, order
from desktop.core.vocabulary import Column
from desktop.ui.board import search
from desktop.ui.board.face import spoken, spoken_details

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Moment(NamedTuple):
    """The moment cards are shown at: aware `now`, and the designer's `zone` that days are counted in (T7)."""

    now: datetime
    zone: tzinfo


Moments = Callable[[], Moment]


class CardRole(IntEnum):
    CARD = Qt.ItemDataRole.UserRole + 1
    PROJECT = Qt.ItemDataRole.UserRole + 2


class Entry(NamedTuple):
    """A card with its place in the column and what it is found by."""

    key: tuple[int, str, str]
    card: Card
    haystack: str


_key = attrgetter("key")


def entry(card: Card) -> Entry:
    return Entry(order(card), card, search.haystack(card))


class ColumnModel(QStringListModel):
    """The cards of one column that match the filter, in order. The rows are counted on the C++ side (as empty strings), because a
    view asks for them once a row with every layout; what they show is looked up here."""

    def __init__(self, column: Column, moments: Moments, parent: QObject | None = None):
        super().__init__(parent)
        self.column = column
        self._moments = moments
        self._all: list[Entry] = []
        self._shown: list[Entry] = []
        self._coming: list[Entry] = []
        self._words: tuple[str, ...] = ()
        # Connected before any view is, so that views find the cards of the rows they are told of.
        self.rowsInserted.connect(self._on_rows_inserted)
        self.rowsRemoved.connect(self._on_rows_removed)
        self.rowsMoved.connect(self._on_rows_moved)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._shown[index.row()].card
        match role:
            case CardRole.CARD:
                return card
            case CardRole.PROJECT:
                return card.project
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                moment = self._moments()
                return spoken(card, moment.now, moment.zone)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return spoken_details(card)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

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
        return self._shown[row].card

    def cards(self) -> list[Card]:
        """The cards that are shown, in order."""
        return [shown.card for shown in self._shown]

    def all_cards(self) -> Iterator[Card]:
        """All cards, shown or not, in order."""
        return (one.card for one in self._all)

    def row_of(self, card: Card) -> int:
        """The row a card is shown at, or -1."""
        return _find(self._shown, entry(card))

    def total(self) -> int:
        """How many cards there are, shown or not."""
        return len(self._all)

    def set_filter(self, words: tuple[str, ...]) -> None:
        self._words = words
        self._show([one for one in self._all if search.matches(one.haystack, words)] if words else self._all.copy())

    def add(self, entries: Iterable[Entry]) -> None:
        """Many new cards at once."""
        self.replace_all([*self._all, *entries])

    def replace_all(self, entries: Iterable[Entry]) -> None:
        """Other cards than before; those that are the same objects keep their rows where they can."""
        self._all = sorted(entries, key=_key)
        self.set_filter(self._words)

    def replace(self, old: Entry, new: Entry) -> None:
        """The same card, changed: its row is repainted, or moves to its new place."""
        del self._all[_find(self._all, old)]
        self._all.insert(bisect_left(self._all, new.key, key=_key), new)
        row, shown = _find(self._shown, old), search.matches(new.haystack, self._words)
        if row < 0 or not shown:
            if row >= 0:
                self.removeRows(row, 1)
            if shown:
                self._insert_row(new)
            return
        place = bisect_left(self._shown, new.key, key=_key)
        if place in (row, row + 1):
            self._shown[row] = new
        else:
            self.moveRows(_NO_PARENT, row, 1, _NO_PARENT, place)
            row = place if place < row else place - 1
            self._shown[row] = new
        changed = self.index(row)
        self.dataChanged.emit(changed, changed)

    def insert(self, new: Entry) -> None:
        self._all.insert(bisect_left(self._all, new.key, key=_key), new)
        if search.matches(new.haystack, self._words):
            self._insert_row(new)

    def remove(self, old: Entry) -> None:
        del self._all[_find(self._all, old)]
        row = _find(self._shown, old)
        if row >= 0:
            self.removeRows(row, 1)

    def _insert_row(self, new: Entry) -> None:
        self._insert_rows(bisect_left(self._shown, new.key, key=_key), [new])

    def _insert_rows(self, row: int, coming: list[Entry]) -> None:
        self._coming = coming
        self.insertRows(row, len(coming))

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._shown[first:first] = self._coming
        self._coming = []

    def _on_rows_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        del self._shown[first : last + 1]

    def _on_rows_moved(self, parent: QModelIndex, first: int, last: int, target: QModelIndex, place: int) -> None:
        moved = self._shown.pop(first)
        self._shown.insert(place if place < first else place - 1, moved)

    def _show(self, wanted: list[Entry]) -> None:
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


def _find(entries: list[Entry], wanted: Entry) -> int:
    place = bisect_left(entries, wanted.key, key=_key)
    return place if place < len(entries) and entries[place].key == wanted.key else -1


class BoardModel(QObject):
    """All cards that are loaded, each in the model of its column."""

    def __init__(self, moments: Moments, parent: QObject | None = None):
        super().__init__(parent)
        self.columns = {column: ColumnModel(column, moments, self) for column in Column}
        self._entries: dict[str, Entry] = {}

    def card(self, project: str) -> Card | None:
        found = self._entries.get(project)
        return found.card if found else None

    def is_empty(self) -> bool:
        return not self._entries

    def add(self, column: Column, cards: Iterable[Card]) -> None:
        """Cards as they are loaded; one that is known already is left as it is."""
        entries = [entry(card) for card in cards if card.project not in self._entries]
        self._entries.update((one.card.project, one) for one in entries)
        if entries:
            self.columns[column].add(entries)

    def replace_all(self, entries: Iterable[Entry]) -> None:
        """Everything as read anew. What did not change is not touched."""
        known = self._entries
        kept = [old if (old := known.get(one.card.project)) is not None and old == one else one for one in entries]
        self._entries = {one.card.project: one for one in kept}
        for column, model in self.columns.items():
            model.replace_all(one for one in kept if one.card.column == column)

    def update(self, cards: Iterable[Card], removed: Iterable[str] = ()) -> list[tuple[Card | None, Card | None]]:
        """Cards that changed or are new, and projects that are gone. Returns what each card was before, and what it is now."""
        changes: list[tuple[Card | None, Card | None]] = []
        for project in removed:
            gone = self._entries.pop(project, None)
            if gone is not None:
                self.columns[Column(gone.card.column)].remove(gone)
                changes.append((gone.card, None))
        for card in cards:
            changes.append((self.card(card.project), card))
            self._update(card)
        return changes

    def _update(self, card: Card) -> None:
        old, new = self._entries.get(card.project), entry(card)
        self._entries[card.project] = new
        target = self.columns[Column(card.column)]
        if old is None:
            target.insert(new)
        elif old.card.column == card.column:
            target.replace(old, new)
        else:
            self.columns[Column(old.card.column)].remove(old)
            target.insert(new)

    def set_filter(self, typed: str) -> None:
        words = search.needles(typed)
        for model in self.columns.values():
            model.set_filter(words)
