"""The sheet of today: the sections of the list one below the other, the card beside them, and the way of the keyboard through the
rows. It decides nothing about what stands where in the list."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.notices.today import TodayItem, TodayList
from desktop.ui import theme
from desktop.ui.labels import today as words
from desktop.ui.today.good_day import GoodDay
from desktop.ui.today.handled import HandledSection
from desktop.ui.today.lines import Line
from desktop.ui.today.row import TodayRow
from desktop.ui.today.section import TodaySection
from desktop.ui.today.side_card import SideCard
from desktop.ui.widgets.scrolling import Scrolling

_LIST, _SIDE, _BESIDE_FROM = 860, 360, 860


class Sheet(Scrolling):
    """Signals: `main_wanted(Line)`, `open_wanted(TodayItem)`, `snooze_wanted(TodayItem, QPoint)`, `project_opened(str)`."""

    main_wanted = Signal(object)
    open_wanted = Signal(object)
    snooze_wanted = Signal(object, QPoint)
    project_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.good_day = GoodDay()
        self._needs = TodaySection("needs", urgent=True)
        self._later = TodaySection("later")
        self._snoozed = TodaySection("snoozed")
        self.handled = HandledSection()
        self.side = SideCard()
        self._sections = (self._needs, self._later, self._snoozed)
        self._last: TodayRow | None = None
        self._lay_out()
        for section in self._sections:
            section.main_wanted.connect(self.main_wanted)
            section.open_wanted.connect(self.open_wanted)
            section.snooze_wanted.connect(self.snooze_wanted)
            section.stepped.connect(self._on_stepped)
            section.entered.connect(self._on_entered)
        self.handled.opened.connect(self.project_opened)
        self.handled.stepped_out.connect(self._on_stepped_out)
        self.side.opened.connect(self.project_opened)

    # -- what is shown

    def show_list(self, found: TodayList, line_of: Callable[[TodayItem], Line], zone: tzinfo) -> None:
        holder = self._with_keyboard()
        last = holder or self._last
        place = self.rows().index(last) if last in self.rows() else 0
        self._needs.show_items(words.needs_you(len(found.needs)), found.needs, line_of)
        self._later.show_items(words.later(), found.later, line_of)
        self._snoozed.show_items(words.put_off(), found.snoozed, line_of)
        self.handled.show_list(found, zone)
        self.good_day.setVisible(not found.needs)
        # A heading stands a little below the edge of the card beside it, a card level with it.
        self._parts.setContentsMargins(0, theme.current().px(10) if found.needs else 0, 0, 0)
        rows = self.rows()
        if last not in rows:
            last = rows[min(place, len(rows) - 1)] if rows else None
            if holder is not None and last is not None:
                last.setFocus(Qt.FocusReason.OtherFocusReason)
        self._last = last
        self._mark_reachable()

    def rows(self) -> list[TodayRow]:
        """All rows, from top to bottom."""
        return [row for section in self._sections for row in section.rows()]

    def current_project(self) -> str | None:
        """The project of the row that has or had the keyboard."""
        return self._last.line.item.card.project if self._last is not None and self._last in self.rows() else None

    # -- the keyboard

    def first_place(self) -> QWidget:
        """The row that had the keyboard last, the first one, or this itself."""
        rows = self.rows()
        return self._last if self._last in rows else rows[0] if rows else self

    def _with_keyboard(self) -> TodayRow | None:
        """The row that has the keyboard on it or in it, or will have it once the window is active."""
        focused = self.window().focusWidget()
        return next((row for row in self.rows() if focused in (row, row.main, row.clock)), None)

    def _on_stepped(self, row: TodayRow, step: int) -> None:
        rows = self.rows()
        wanted = rows.index(row) + step
        if 0 <= wanted < len(rows):
            rows[wanted].setFocus(Qt.FocusReason.OtherFocusReason)
        elif wanted == len(rows):
            self.handled.list.focus_line(0)

    def _on_stepped_out(self) -> None:
        rows = self.rows()
        if rows:
            rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self, row: TodayRow) -> None:
        self._last = row
        self._mark_reachable()
        self.ensureWidgetVisible(row, 0, theme.current().px(12))

    def _mark_reachable(self) -> None:
        rows = self.rows()
        current = self._last if self._last in rows else (rows[0] if rows else None)
        for row in rows:
            row.set_reachable(row is current)

    # -- where things stand

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """The card stands beside the list; where the room is short, above it if it tells something, else below."""
        beside = self.viewport().width() >= theme.current().px(_BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight
        if not beside:
            direction = QBoxLayout.Direction.BottomToTop if self.side.tells() else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self.side.setMaximumWidth(theme.current().px(_SIDE if beside else _LIST))

    def _lay_out(self) -> None:
        look = theme.current()
        column = QWidget()
        column.setMaximumWidth(look.px(_LIST))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        parts = self._parts = QVBoxLayout(column)
        parts.setSpacing(look.px(16))
        for part in (self.good_day, *self._sections, self.handled):
            parts.addWidget(part)
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(22))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(23))
        self._columns.addWidget(column, _LIST, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.side, _SIDE, Qt.AlignmentFlag.AlignTop)
        self._columns.addStretch(1)
        outer.addLayout(self._columns)
        outer.addStretch(1)
        self.show_body(body)
