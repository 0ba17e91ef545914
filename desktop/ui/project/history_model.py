"""The history as a list model, newest first: every act, those that were taken back included (C1). A long one shows more
of itself when asked to (not by Qt's own `fetchMore`, which would fetch all of it for a view that is as high as its content).
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.history_rows import rows_of
from desktop.core.model import Contact
from desktop.core.vocabulary import DIRECTIONS, ContactType, Direction
from desktop.ui import formats
from desktop.ui.icons import Icon
from desktop.ui.labels import history
from desktop.ui.labels import strip as words
from desktop.ui.labels.history_together import delivered_and_asked
from desktop.ui.project.facts import Facts
from desktop.ui.widgets.label import tooltip

_PAGE = 100
_SPACE = re.compile("(?!(?<=«)[\u00a0\u202f]|[\u00a0\u202f][»:;?!])\\s+")  # but what French keeps at its marks
_ICONS = {
    ContactType.MILESTONE: Icon.CIRCLE_CHECK,
    ContactType.PAUSED: Icon.PAUSE,
    ContactType.RESUMED: Icon.PLAY,
    ContactType.CLOSED: Icon.ARCHIVE,
    ContactType.REOPENED: Icon.ROTATE_CCW,
    ContactType.NOTE: Icon.STICKY_NOTE,
    ContactType.RETRACTED: Icon.UNDO_2,
}


class Role(IntEnum):
    """Data of a row besides its text."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `sentence` says it all in a line, `words` is the kept text that is not in it."""

    contact: Contact
    when: str
    icon: Icon
    sentence: str
    words: str
    taken_back: bool


class HistoryModel(QAbstractListModel):
    """Rows are made when they are first asked for."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._facts: Facts | None = None
        self._order: list[Contact] = []
        self._standing: frozenset[str] = frozenset()
        self._delivering: frozenset[str] = frozenset()
        self._titles: dict[str, str] = {}
        self._made: dict[str, Entry] = {}
        self._shown = 0

    def show_facts(self, facts: Facts) -> None:
        """Another state of a project. New entries of the same project are inserted; anything else is shown anew."""
        before, self._facts = self._facts, facts
        standing = frozenset(entry.id for entry in facts.entries)
        order, self._delivering = rows_of(sorted(facts.project.contacts, key=_at)[::-1], standing)
        titles = {m.id: m.title for m in facts.project.milestones}
        same_project = before is not None and before.project.id == facts.project.id
        known = same_project and before is not None and before.today == facts.today and titles == self._titles
        if known and self._insert(order, standing):
            return
        self.beginResetModel()
        self._order, self._standing, self._titles, self._made = order, standing, titles, {}
        kept = self._shown if same_project else 0
        self._shown = min(max(_PAGE, kept), len(order))
        self.endResetModel()

    def _insert(self, order: list[Contact], standing: frozenset[str]) -> bool:
        """Takes over `order` when it only has more entries at its top; False when it is something else."""
        added = len(order) - len(self._order)
        if added < 0 or [entry.id for entry in order[added:]] != [entry.id for entry in self._order]:
            return False
        changed = standing ^ self._standing
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._order, self._shown = order, self._shown + added
            self.endInsertRows()
        self._standing = standing
        for row, contact in enumerate(order[: self._shown]):
            if contact.id in changed and row >= added:
                self._made.pop(contact.id, None)
                self.dataChanged.emit(self.index(row), self.index(row))
        return True

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._shown

    def has_more(self) -> bool:
        return self._shown < len(self._order)

    def show_more(self) -> None:
        """Shows a page more, if there is one. Pages grow, so that all of a long history is reached in a few."""
        more = min(max(_PAGE, self._shown // 2), len(self._order) - self._shown)
        if more <= 0:
            return
        self.beginInsertRows(QModelIndex(), self._shown, self._shown + more - 1)
        self._shown += more
        self.endInsertRows()

    def reveal(self, contact: str) -> int:
        """The row of an entry, shown now if it was not; -1 where it has none of its own."""
        row = next((row for row, one in enumerate(self._order) if one.id == contact), -1)
        while row >= self._shown:
            self.show_more()
        return row

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < self._shown:
            return None
        entry = self.entry(index.row())
        if role == Role.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.entry(entry.when, entry.sentence)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(entry.words[:2000])
        return None

    def entry(self, row: int) -> Entry:
        contact = self._order[row]
        made = self._made.get(contact.id)
        if made is None:
            made = self._made[contact.id] = self._make(contact)
        return made

    def _make(self, contact: Contact) -> Entry:
        facts = self._facts
        if facts is None:
            raise LookupError("nothing is shown yet")
        told = history.tell(contact, self._titles, facts.platform, facts.today)
        if contact.id in self._delivering:
            title = self._titles.get(contact.milestone or "", "")
            told = replace(told, sentence=delivered_and_asked(contact, title, facts.today))
        if contact.type is ContactType.RETRACTED and _is_retraction(contact.retracts, facts):
            told = history.put_back()
        gone = contact.type is not ContactType.RETRACTED and contact.id not in self._standing
        if gone:
            told = history.taken_back(told)
        when = formats.day_and_clock(facts.local(contact.at), facts.today)
        return Entry(contact, when, _icon(contact), re.sub(_SPACE, " ", told.sentence).strip(), told.words, gone)


def _is_retraction(contact: str | None, facts: Facts) -> bool:
    return any(one.id == contact and one.type is ContactType.RETRACTED for one in facts.project.contacts)


def _at(contact: Contact) -> datetime:
    return contact.at


def _icon(contact: Contact) -> Icon:
    found = _ICONS.get(contact.type)
    if found is not None:
        return found
    return Icon.ARROW_DOWN_LEFT if DIRECTIONS[contact.type] is Direction.IN else Icon.ARROW_UP_RIGHT
