"""The day at hand: what it is, and the list of what stands on it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.calendar.entry_look import EntryDelegate, is_wide
from desktop.ui.calendar.lines import project_of
from desktop.ui.labels import calendar as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.row_list import Row, RowList, RowRole
from desktop.ui.widgets.wrapping_label import WrappingLabel

_LEAST = 96  # two entries


class EntryList(RowList):
    """Entries of the calendar, under their days where those are given. `project_opened(str)`: by Enter or by a click."""

    project_opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._was_wide = False
        self.setAccessibleIdentifier(name)
        self.setItemDelegate(EntryDelegate(self))
        self.setUniformItemSizes(False)
        self.opened.connect(self._on_opened)
        self.clicked.connect(self._on_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if is_wide(self) is not self._was_wide:
            self._was_wide = is_wide(self)
            self.scheduleDelayedItemsLayout()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """To an entry: from a day it goes on to the first one of that day."""
        index = super().moveCursor(action, modifiers)
        row: Row | None = index.data(RowRole.ROW)
        return index.siblingAtRow(index.row() + 1) if row is not None and row.is_heading else index

    def current_project(self) -> str | None:
        return project_of(self.current_key()) or None

    def _on_opened(self, key: str) -> None:
        self.project_opened.emit(project_of(key))

    def _on_clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row: Row = index.data(RowRole.ROW)
        if not row.is_heading:
            self.project_opened.emit(project_of(row.key))


class DayCard(QWidget):
    """`project_opened(str)`."""

    project_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleIdentifier("calendar.day")
        self.heading = WrappingLabel("", Size.CARD_TITLE, SEMIBOLD, lines=2)
        self.note = WrappingLabel("", Size.BODY, token=Token.INK2)
        self.note.setAccessibleIdentifier("calendar.day.note")
        self.nothing = WrappingLabel(words.nothing_on_day(), Size.BODY, token=Token.INK2)
        self.list = EntryList("calendar.day.entries")
        self.list.project_opened.connect(self.project_opened)
        self.list.setMinimumHeight(look.px(_LEAST))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(8), look.px(14), look.px(8), look.px(8))
        column.setSpacing(look.px(6))
        texts = QVBoxLayout()
        texts.setContentsMargins(look.px(12), 0, look.px(12), 0)
        texts.setSpacing(look.px(4))
        for label in (self.heading, self.note, self.nothing):
            texts.addWidget(label)
        column.addLayout(texts)
        column.addWidget(self.list, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    def show_day(self, name: str, note: str, rows: Sequence[Row]) -> None:
        self.heading.setText(name)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.nothing.setVisible(not rows)
        self.list.setAccessibleName(name)
        self.list.show_rows(list(rows))
        self.list.setVisible(bool(rows))
        self._rest.setVisible(not rows)

    def focus_list(self) -> None:
        """The keyboard goes to the first entry."""
        self.list.setFocus()
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(14), look.color(Token.SURFACE), look.color(Token.LINE))
