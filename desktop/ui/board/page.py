"""The board page: head, banner, columns, and the first start while there is nothing. It shows what a source has and what it is
told of; what the designer wants leaves as signals."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.card import Card
from desktop.core.standing import Column
from desktop.ui.board.banner import DueBanner, Room
from desktop.ui.board.columns import ColumnsArea, Lanes, MovesOf
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.loading import BoardLoader, BoardSource
from desktop.ui.board.model import BoardModel, Moments
from desktop.ui.board.sums import BoardHead
from desktop.ui.board.totals import Totals, head_facts, sums_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.ui.board.arranging import Arranging

ExtendMenu = Callable[["QMenu", Card], None]


class BoardPage(QWidget):
    """Signals: `project_opened(str)`; `current_changed(str)` the selected project, "" for none; `move_requested(str, Column)`;
    `due_requested` to go through what is due; `fold_changed(Column, bool)`; `new_project_requested`, `sample_requested`,
    `import_requested`; `loaded` when all cards are there.
    `moments` gives now and the designer's zone; `moves_of` what moving a card to each column means; `extend_menu` adds the
    project's actions to a card's menu. `arranged`: the board is looked at in another way (see `arrangement`);
    `tag_change_requested(str project, str source, str target)`: instead of a tag, another; "" stands for none.
    """

    project_opened = Signal(str)
    current_changed = Signal(str)
    move_requested = Signal(str, object)
    due_requested = Signal()
    fold_changed = Signal(object, bool)
    new_project_requested = Signal()
    sample_requested = Signal()
    import_requested = Signal()
    loaded = Signal()
    arranged = Signal()
    tag_change_requested = Signal(str, str, str)

    def __init__(self, source: BoardSource, moments: Moments, moves_of: MovesOf, extend_menu: ExtendMenu | None = None):
        super().__init__()
        self._source = source
        self._moments = moments
        self._moves_of = moves_of
        self._extend_menu = extend_menu
        self._totals = Totals()
        self._complete = False
        self.model = BoardModel(moments, self)
        self._loader = BoardLoader(source, self.model, self._show_anew, self)
        self._loader.finished.connect(self._on_loaded)
        self.head = BoardHead()
        self.search = self.head.search
        self.search.entered.connect(self.model.get_ready)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.focus_board)
        self.head.view.clicked.connect(self.choose_view)
        self.head.new.clicked.connect(self.new_project_requested)
        self.banner = DueBanner()
        self.banner.requested.connect(self.due_requested)
        self._delegate = CardDelegate(moments)
        self.columns = ColumnsArea(self.model, self._delegate, moves_of)
        self.columns.move_requested.connect(self.move_requested)
        self.columns.fold_requested.connect(self.fold)
        self._room = Room(self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._room)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self._pages, 1)

    # ---- ways to look at it

    @property
    def lanes(self) -> Lanes:
        """The columns in front: those by turn, or groups."""
        return self._room.lanes

    def current_project(self) -> str:
        """The selected project, "" for none."""
        return self.lanes.current_project()

    def arranging(self) -> "Arranging":
        """What puts other ways to look at the board in force; made when it is first wanted."""
        return self._room.made_arranging(self._delegate, self._moments)

    def choose_view(self) -> None:
        """Opens what all of that is chosen in."""
        if self.head.view.isVisible():
            self.arranging().open_panel(self.head.view)

    def on_arranged(self) -> None:
        self._show_heads()
        self.arranged.emit()

    # ---- content

    def load_first(self) -> None:
        """Reads the first cards of every column, the sums, and what is due among them: all that the first paint shows."""
        self._loader.load_first(self._room.arranging is not None)
        self._room.apply_again()
        self._totals.read(self._source.sums())
        self._show_derived()

    def load_rest(self) -> None:
        """Reads the other cards, a few at a time; `loaded` follows."""
        self._loader.load_rest()

    def reload(self) -> None:
        """Reads everything anew, after a change too large to be told card by card; `loaded` follows."""
        self._loader.reload()

    def update_cards(self, cards: Iterable[Card], removed: Iterable[str] = ()) -> None:
        """Cards that changed or are new, and ids of projects that are gone. The selected card stays selected where it goes."""
        cards, lanes = tuple(cards), self.lanes
        places = lanes.flights.places_of(old for card in cards if (old := self.model.card(card.project)))
        with lanes.staying():
            changes = self.model.update(cards, removed)
            self._room.follow(changes)
        self._loader.start_over()
        if self._complete and not self._loader.is_loading:
            self._totals.follow(changes)
        else:  # what a card was before is known only when all of them are there
            self._totals.read(self._source.sums())
        self._show_derived()
        lanes.flights.follow(changes, places)

    def refresh(self) -> None:
        """Paints the moment anew: dials, days and hours. Nothing is read."""
        for panel in self.lanes.panels.values():
            panel.view.viewport().update()
        self._room.refresh()
        self.banner.show_due_of(self.open_columns(), self._moments())

    def select(self, project: str) -> None:
        """Selects a project's card, if it is shown."""
        card = self.model.card(project)
        if card is not None:
            self.lanes.select(card)

    def set_folded(self, column: Column, folded: bool) -> None:
        self.columns.panels[column].set_folded(folded)

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def focus_board(self) -> None:
        self.lanes.focus()

    def first_place(self) -> QWidget | None:
        return self.lanes.first_place()

    def _show_derived(self) -> None:
        """Sums, heads, banner and the first start follow the cards."""
        self._show_heads()
        self.banner.show_due_of(self.open_columns(), self._moments())
        self._show_first_start(not self._totals.sums() and not self.model.all_cards())
        self.head.arrange()

    def _show_heads(self) -> None:
        """The sums of all cards, or while searching and filtering of those that were found."""
        narrowed = bool(self.search.text().strip()) or self._room.is_filtered()
        sums = sums_of(self.model.shown()) if narrowed else self._totals.sums()
        if narrowed and not sums:
            self.arranging()  # says so, and offers the ways out
        facts = head_facts(sums)
        self.head.show_sums(sums or self._totals.nothing())
        for column, panel in self.columns.panels.items():
            panel.show_facts(facts[Column(column)], narrowed)
        self._room.tell()

    def open_columns(self) -> list[Iterator[Card]]:
        """The cards of every column but the closed one."""
        return [self.model.columns[column].all_cards() for column in Column if column is not Column.CLOSED]

    def _show_first_start(self, empty: bool) -> None:
        if empty and self._pages.count() == 1:
            from desktop.ui.board.first_start import FirstStart

            self._pages.addWidget(FirstStart.of(self))
        self._pages.setCurrentIndex(1 if empty else 0)
        self.head.show_tools(not empty)

    # ---- what the designer does

    def _on_search(self, typed: str) -> None:
        with self.lanes.staying():
            self.model.set_filter(typed)
            self._room.narrow()
        self._show_heads()

    def _show_anew(self, cards: list[Card]) -> None:
        with self.lanes.staying():
            self.model.replace_all(cards)

    def _on_loaded(self) -> None:
        self._complete = True
        self._room.apply_again()
        self._totals.read(self._source.sums())
        self._show_derived()
        self.loaded.emit()

    def open_menu(self, card: Card, place: QPoint) -> None:
        from desktop.ui.board.card_menu import CardMenu

        menu = CardMenu(card, self._moves_of(card), self)
        menu.opened.connect(self.project_opened)
        menu.move_requested.connect(self.move_requested)
        if self._extend_menu is not None:
            self._extend_menu(menu, card)
        menu.popup(place)

    def fold(self, column: Column, folded: bool) -> None:
        self.set_folded(column, folded)
        self._room.apply_again()
        self.fold_changed.emit(column, folded)
