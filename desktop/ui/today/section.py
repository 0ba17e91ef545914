"""A part of the list of today: a heading, rows, and what shows more of them. The rows of a day that got out of hand are made as
they are asked for."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.notices.today import TodayItem
from desktop.ui import theme
from desktop.ui.labels import today as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.today.lines import Line
from desktop.ui.today.row import TodayRow
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label

_URGENT_AT_ONCE, _AT_ONCE = 25, 10


class TodaySection(QWidget):
    """`name` begins the identifiers. Signals carry the item: `main_wanted(Line)`, `open_wanted(TodayItem)`,
    `snooze_wanted(TodayItem, QPoint)`; `stepped(TodayRow, int)`: the keyboard leaves a row for the one before or after it;
    `entered(TodayRow)`: the keyboard is on it."""

    main_wanted = Signal(object)
    open_wanted = Signal(object)
    snooze_wanted = Signal(object, QPoint)
    stepped = Signal(object, int)
    entered = Signal(object)

    def __init__(self, name: str, urgent: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleIdentifier(f"today.{name}")
        self._urgent = urgent
        self._items: Sequence[TodayItem] = ()
        self._line_of: Callable[[TodayItem], Line] | None = None
        self._most = self._step = _URGENT_AT_ONCE if urgent else _AT_ONCE
        self._rows: dict[str, TodayRow] = {}
        self.heading = Label("", Size.SECONDARY, SEMIBOLD, Token.INK2)
        self.heading.setContentsMargins(look.px(2), 0, 0, 0)
        self.heading.setAccessibleIdentifier(f"today.{name}.heading")
        self._more = Button("", Kind.LINK)
        self._more.setAccessibleIdentifier(f"today.{name}.more")
        self._more.clicked.connect(self._on_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(8))
        self._column.addWidget(self.heading)
        self._column.addSpacing(look.px(2))
        self._first = self._column.count()
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def rows(self) -> list[TodayRow]:
        """From top to bottom."""
        return list(self._rows.values())

    def show_items(self, heading: str, items: Sequence[TodayItem], line_of: Callable[[TodayItem], Line]) -> None:
        """Hidden without items. A row that stays keeps the keyboard."""
        self.heading.setText(heading)
        self._items, self._line_of = items, line_of
        shown = [line_of(item) for item in items[: self._most]]
        before, self._rows = self._rows, {}
        for place, line in enumerate(shown):
            project = line.item.card.project
            row = before.pop(project, None)
            if row is None:
                row = self._made(line)
            elif row.line != line:
                row.show_line(line)
            self._rows[project] = row
            if self._column.indexOf(row) != self._first + place:
                self._column.removeWidget(row)
                self._column.insertWidget(self._first + place, row)
                row.show()  # now: a window that becomes active passes by what is only going to be shown
        for row in before.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        left = len(items) - len(shown)
        self._more.setText(words.more(left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(items))

    def _made(self, line: Line) -> TodayRow:
        row = TodayRow(line, self._urgent, self)
        row.main_wanted.connect(partial(self._on_main, row))
        row.open_wanted.connect(partial(self._on_open, row))
        row.snooze_wanted.connect(partial(self._on_snooze, row))
        row.stepped.connect(partial(self.stepped.emit, row))
        row.entered.connect(partial(self.entered.emit, row))
        return row

    def _on_main(self, row: TodayRow) -> None:
        self.main_wanted.emit(row.line)

    def _on_open(self, row: TodayRow) -> None:
        self.open_wanted.emit(row.line.item)

    def _on_snooze(self, row: TodayRow, place: QPoint) -> None:
        self.snooze_wanted.emit(row.line.item, place)

    def _on_more(self) -> None:
        self._most += self._step
        if self._line_of is not None:
            self.show_items(self.heading.text(), self._items, self._line_of)
