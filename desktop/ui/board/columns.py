"""The six columns side by side: one selection among them, keys and drags across them, scrolling sideways when they do not fit."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.core.card import Card
from desktop.core.vocabulary import Column
from desktop.ui import theme
from desktop.ui.board.column import ColumnPanel
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.edge_scroll import EdgeScroll
from desktop.ui.board.flights import Flights
from desktop.ui.board.model import BoardModel
from desktop.ui.board.view import ColumnView
from desktop.ui.widgets.scroll_bar import SlimScrollBar

if TYPE_CHECKING:
    from desktop.ui.board_moves import Move

MovesOf = Callable[[Card], "Mapping[Column, Move]"]
_ORDER = tuple(Column)
_EXPLAINED_MS = 4000


class ColumnsArea(QScrollArea):
    """Signals: `opened(str)` a project; `current_changed(str)` the selected project, "" for none; `move_requested(str, Column)`;
    `menu_requested(Card, QPoint global)`; `fold_requested(Column, bool)`."""

    opened = Signal(str)
    current_changed = Signal(str)
    move_requested = Signal(str, object)
    menu_requested = Signal(object, QPoint)
    fold_requested = Signal(object, bool)

    def __init__(self, model: BoardModel, delegate: CardDelegate, moves_of: MovesOf, parent: QWidget | None = None):
        super().__init__(parent)
        self._moves_of = moves_of
        self._dragged: tuple[Card, Mapping[Column, Move]] | None = None
        self._chosen: ColumnView | None = None
        self._said = ""
        self.panels = {column: ColumnPanel(model.columns[column], delegate, self._hovering) for column in _ORDER}
        self._edge_scroll = EdgeScroll(self)
        self._explained_timer = QTimer(self, singleShot=True, interval=_EXPLAINED_MS)
        self._explained_timer.timeout.connect(self._on_explained)
        self._content = QWidget()
        self._model = model
        self.flights = Flights(self.panels, delegate, self._content)
        self._build()
        for panel in self.panels.values():
            self._connect(panel)

    def _build(self) -> None:
        look = theme.current()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBar(SlimScrollBar(Qt.Orientation.Horizontal, 9))
        self.setViewport(QWidget())  # one of Qt's own would have to be told from all kinds of widgets: 20 ms of the start
        row = QHBoxLayout(self._content)
        row.setContentsMargins(look.px(22), 0, look.px(22), look.px(18))
        row.setSpacing(look.px(12))
        for panel in self.panels.values():
            row.addWidget(panel)
        self.setWidget(self._content)
        for widget in (self._content, self.viewport()):
            widget.setAutoFillBackground(False)
            widget.setBackgroundRole(QPalette.ColorRole.Window)

    def _connect(self, panel: ColumnPanel) -> None:
        view = panel.view
        view.opened.connect(self.opened)
        view.sideways.connect(self._on_sideways)
        view.shift_requested.connect(self._on_shift)
        view.menu_requested.connect(self.menu_requested)
        view.drag_began.connect(self._on_drag_began)
        view.drag_ended.connect(self._on_drag_ended)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        panel.dropped.connect(self._on_dropped)
        panel.fold_requested.connect(self.fold_requested)

    # ---- selection

    def current_project(self) -> str:
        card = self._chosen.current_card() if self._chosen else None
        return card.project if card else ""

    def select(self, card: Card) -> None:
        """Makes a card current, if it is shown, and scrolls to it."""
        view = self.panels[Column(card.column)].view
        row = view.cards.row_of(card)
        if row >= 0:
            view.select(row)
            self.ensureWidgetVisible(self.panels[Column(card.column)], 12, 0)

    def focus(self) -> None:
        """Gives the keyboard to the selected card, or to the first card there is."""
        view = self._chosen if self._chosen and self._chosen.currentIndex().isValid() else None
        if view is None:
            view = next((panel.view for panel in self.panels.values() if panel.view.cards.rowCount()), None)
            if view is not None:
                view.select(0)
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Around a change of the models: the selected card stays selected where it goes, and keeps the keyboard."""
        project = self.current_project()
        had_focus = any(panel.view.hasFocus() for panel in self.panels.values())
        self.blockSignals(True)
        try:
            yield
        finally:
            card = self._model.card(project)
            if card is not None and self.current_project() != project:
                self.select(card)
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
        place = _ORDER.index(source.cards.column) + side
        while 0 <= place < len(_ORDER):
            panel = self.panels[_ORDER[place]]
            if panel.view.cards.rowCount() and not panel.folded:
                self._go_to(panel, height)
                return
            place += side

    def _go_to(self, panel: ColumnPanel, height: int) -> None:
        """To the card at the same height, or the last one."""
        index = panel.view.indexAt(QPoint(panel.view.viewport().width() // 2, max(height, 0)))
        row = index.row() if index.isValid() else panel.view.cards.rowCount() - 1
        panel.view.select(row)
        panel.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(panel, 12, 0)

    def _on_shift(self, side: int) -> None:
        """Moves the card to the nearest column on that side that will have it; says why when there is none."""
        card = self._chosen.current_card() if self._chosen else None
        if card is None:
            return
        moves = self._moves_of(card)
        place = _ORDER.index(Column(card.column))
        beyond = _ORDER[place + 1 :] if side > 0 else _ORDER[:place][::-1]
        target = next((column for column in beyond if moves[column].allowed), None)
        if target is not None:
            self.move_requested.emit(card.project, target)
        elif beyond:
            self._explain(beyond[0], moves[beyond[0]])

    def _explain(self, column: Column, move: "Move") -> None:
        self._on_explained()
        self.panels[column].explain(move)
        self.ensureWidgetVisible(self.panels[column], 12, 0)
        self._explained_timer.start()

    def _on_explained(self) -> None:
        for panel in self.panels.values():
            panel.explain_no_more()

    # ---- drags

    def _hovering(self, column: Column) -> "Move | None":
        return self._dragged[1][column] if self._dragged else None

    def _on_drag_began(self, card: Card) -> None:
        self._explained_timer.stop()
        self._on_explained()
        self._dragged = (card, self._moves_of(card))
        self._edge_scroll.start()

    def _on_drag_ended(self) -> None:
        self._dragged = None
        self._edge_scroll.stop()

    def _on_dropped(self, column: Column) -> None:
        """The request waits for the end of the drag, which is a loop of its own."""
        if self._dragged is not None:
            project = self._dragged[0].project
            QTimer.singleShot(0, self, lambda: self.move_requested.emit(project, column))
