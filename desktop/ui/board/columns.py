"""Columns side by side: one selection among them, keys and drags across them, scrolling sideways when they do not fit. What the
columns are is the matter of those that inherit; here are the six."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.card import Card
from desktop.core.standing import Column
from desktop.ui import theme
from desktop.ui.board.carrying import Carrying
from desktop.ui.board.column import ColumnPanel, Drop
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.flights import Flights
from desktop.ui.board.model import BoardModel
from desktop.ui.board.view import Area, ColumnView

if TYPE_CHECKING:
    from desktop.ui.board_moves import Move

MovesOf = Callable[[Card], "Mapping[Column, Move]"]
_ORDER = tuple(Column)
_EXPLAINED_MS = 4000
SIDE = 22
"""Free beside the first column and the last, as beside the banner above them."""


class Lanes(Area):
    """Signals: `opened(str)` a project; `current_changed(str)` the selected project, "" for none; `menu_requested(Card, QPoint
    global)`. `panels`: the columns that are made, by what they are called; `content`: what they lie on."""

    opened = Signal(str)
    current_changed = Signal(str)
    menu_requested = Signal(object, QPoint)

    def __init__(self, model: BoardModel, delegate: CardDelegate, content: QWidget, parent: QWidget | None = None):
        super().__init__(parent)
        self._model = model
        self.content = content
        self.flights = Flights(self, delegate)
        self.panels: dict[str, ColumnPanel] = {}
        self._chosen: ColumnView | None = None
        self._said = ""
        self.carrying = Carrying(self)
        self._explained_timer = QTimer(self, singleShot=True, interval=_EXPLAINED_MS)
        self._explained_timer.timeout.connect(self._on_explained)

    # ---- what the columns are

    def order(self) -> Sequence[str]:
        """All columns from one side to the other."""
        raise NotImplementedError

    def columns_of(self, card: Card) -> Sequence[str]:
        """Those that a card stands in."""
        raise NotImplementedError

    def panel(self, column: str) -> ColumnPanel:
        """Made if it is not there yet."""
        return self.panels[column]

    def has_cards(self, column: str) -> bool:
        """Whether the keyboard can go there."""
        raise NotImplementedError

    def drop_of(self, card: Card, source: str, target: str) -> Drop:
        """What carrying a card from one column to another means."""
        raise NotImplementedError

    def drop(self, card: Card, source: str, target: str) -> None:
        """Asks for that."""
        raise NotImplementedError

    def _connect(self, panel: ColumnPanel) -> None:
        view = panel.view
        view.opened.connect(self.opened)
        view.sideways.connect(self._on_sideways)
        view.shift_requested.connect(self._on_shift)
        view.menu_requested.connect(self.menu_requested)
        view.drag_began.connect(self._on_drag_began)
        view.drag_ended.connect(self.carrying.end)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        panel.dropped.connect(self.carrying.drop)

    # ---- selection

    def current_card(self) -> Card | None:
        return self._chosen.current_card() if self._chosen else None

    def current_project(self) -> str:
        card = self.current_card()
        return card.project if card else ""

    def select(self, card: Card) -> None:
        """Makes a card current, if it is shown, and scrolls to it. Of several places it keeps the one it has."""
        columns = self.columns_of(card)
        chosen = self._chosen.cards.column if self._chosen else ""
        column = chosen if chosen in columns else next(iter(columns), None)
        if column is None:
            return
        view = self.panel(column).view
        row = view.cards.row_of(card)
        if row >= 0:
            view.select(row)
            self.ensureWidgetVisible(self.panel(column), theme.current().px(SIDE), 0)

    def focus(self) -> None:
        """Gives the keyboard to the selected card, or to the first card there is."""
        view = self._chosen
        if view is None or not view.currentIndex().isValid():
            first = next((column for column in self.order() if self.has_cards(column)), None)
            if first is not None:
                view = self.panel(first).view
                view.select(0)
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_place(self) -> QWidget:
        """The list with the selected card; without one this itself."""
        return self._chosen if self._chosen is not None and self._chosen.currentIndex().isValid() else self

    def has_keyboard(self) -> bool:
        return any(panel.view.hasFocus() for panel in self.panels.values())

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Around a change of the models: the selected card stays selected where it goes, and keeps the keyboard; columns that
        were scrolled show the cards they showed."""
        project, had_focus = self.current_project(), self.has_keyboard()
        column = self._chosen.cards.column if self._chosen else ""
        may_jump = (panel for panel in self.panels.values() if panel.view is self._chosen or panel.view.is_scrolled())
        anchors = [(panel, panel.view.anchor()) for panel in may_jump]
        self.blockSignals(True)
        try:
            yield
        finally:
            card = self._model.card(project)
            if card is not None and self.current_project() != project:
                self.select(card)
            for panel, anchor in anchors:
                shows_what_came = panel.view is self._chosen and panel.column != column
                seen = self._model.card(anchor.project)
                if self.panels.get(panel.column) is panel and not shows_what_came and (seen or not anchor.project):
                    panel.view.scroll_to(seen, anchor.offset)
            self.blockSignals(False)
        self._tell_current()
        if had_focus:
            self.focus()

    def _view_with(self, index: QModelIndex) -> ColumnView | None:
        return next((panel.view for panel in self.panels.values() if panel.view.cards is index.model()), None)

    def _on_current_changed(self, current: QModelIndex) -> None:
        view = self._view_with(current)
        if view is not None:
            self._chosen = view
            for panel in self.panels.values():
                if panel.view is not view and panel.view.currentIndex().isValid():
                    panel.view.select(-1)
        self._tell_current()

    def _tell_current(self) -> None:
        """Says which project is selected, when that has changed."""
        project = self.current_project()
        if project != self._said and not self.signalsBlocked():
            self._said = project
            self.current_changed.emit(project)

    # ---- keys

    def _on_sideways(self, side: int) -> None:
        source = self._chosen
        if source is None:
            return
        index = source.currentIndex()
        height = source.visualRect(index).center().y()
        order = self.order()
        place = order.index(source.cards.column) + side
        while 0 <= place < len(order):
            if self.has_cards(order[place]):
                self._go_to(self.panel(order[place]), height)
                return
            place += side

    def _go_to(self, panel: ColumnPanel, height: int) -> None:
        """To the card at the same height, or the last one."""
        self.ensureWidgetVisible(panel, theme.current().px(SIDE), 0)
        index = panel.view.indexAt(QPoint(panel.view.viewport().width() // 2, max(height, 0)))
        row = index.row() if index.isValid() else panel.view.cards.rowCount() - 1
        panel.view.select(row)
        panel.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_shift(self, side: int) -> None:
        """Moves the card to the nearest column on that side that will have it; says why when there is none."""
        card = self.current_card()
        if card is None or self._chosen is None:
            return
        source, order = self._chosen.cards.column, self.order()
        place = order.index(source)
        beyond = order[place + 1 :] if side > 0 else order[:place][::-1]
        target = next((column for column in beyond if self.drop_of(card, source, column).allowed), None)
        if target is not None:
            self.drop(card, source, target)
        elif beyond:
            self._explain(beyond[0], self.drop_of(card, source, beyond[0]))

    def _explain(self, column: str, drop: Drop) -> None:
        self._on_explained()
        self.panel(column).explain(drop)
        self.ensureWidgetVisible(self.panel(column), theme.current().px(SIDE), 0)
        self._explained_timer.start()

    def _on_explained(self) -> None:
        for panel in self.panels.values():
            panel.explain_no_more()

    # ---- drags

    def _hovering(self, column: str) -> Drop | None:
        return self.carrying.over(column)

    def _on_drag_began(self, card: Card) -> None:
        self._explained_timer.stop()
        self._on_explained()
        self.carrying.begin(card, self._chosen.cards.column if self._chosen else "")


class ColumnsArea(Lanes):
    """The six columns, by whose turn it is. Signals: `move_requested(str, Column)`; `fold_requested(Column, bool)`."""

    move_requested = Signal(str, object)
    fold_requested = Signal(object, bool)

    def __init__(self, model: BoardModel, delegate: CardDelegate, moves_of: MovesOf, parent: QWidget | None = None):
        super().__init__(model, delegate, QWidget(), parent)
        self._moves_of = moves_of
        self._moves: tuple[Card, Mapping[Column, Move]] | None = None
        self.panels = {column: ColumnPanel(model.columns[column], delegate, self._hovering) for column in _ORDER}
        look = theme.current()
        row = QHBoxLayout(self.content)
        row.setContentsMargins(look.px(SIDE), 0, look.px(SIDE), look.px(18))
        row.setSpacing(look.px(12))
        for panel in self.panels.values():
            row.addWidget(panel)
            self._connect(panel)
            panel.fold_requested.connect(self.fold_requested)
        self.setWidget(self.content)
        for widget in (self.content, self.viewport()):
            widget.setAutoFillBackground(False)
            widget.setBackgroundRole(QPalette.ColorRole.Window)

    def order(self) -> Sequence[str]:
        return _ORDER

    def columns_of(self, card: Card) -> Sequence[str]:
        return (card.column,)

    def has_cards(self, column: str) -> bool:
        return self.panels[column].view.cards.rowCount() > 0 and not self.panels[column].folded

    def _on_shift(self, side: int) -> None:
        self._moves = None  # time has passed
        super()._on_shift(side)

    def _on_drag_began(self, card: Card) -> None:
        self._moves = None
        super()._on_drag_began(card)

    def drop_of(self, card: Card, source: str, target: str) -> Drop:
        if self._moves is None or self._moves[0] is not card:
            self._moves = (card, self._moves_of(card))
        return self._moves[1][Column(target)]

    def drop(self, card: Card, source: str, target: str) -> None:
        self.move_requested.emit(card.project, Column(target))
