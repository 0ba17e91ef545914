"""The board page: head, banner, columns, and the first start while there is nothing. It shows what a source has and what it is
told of; what the designer wants leaves as signals."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.card import Card
from desktop.core.vocabulary import Column
from desktop.ui import theme
from desktop.ui.board.banner import DueBanner
from desktop.ui.board.columns import ColumnsArea, MovesOf
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.due import clients, due_cards, phrases
from desktop.ui.board.loading import BoardLoader, BoardSource
from desktop.ui.board.model import BoardModel, Moments
from desktop.ui.board.sums import HeadSums
from desktop.ui.board.totals import Totals, facts_of_cards, head_facts
from desktop.ui.icons import Icon
from desktop.ui.labels import board as words
from desktop.ui.labels.text import search_keys
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

ExtendMenu = Callable[["QMenu", Card], None]


class BoardPage(QWidget):
    """Signals: `project_opened(str)`; `current_changed(str)` the selected project, "" for none; `move_requested(str, Column)`;
    `due_requested` to go through what is due; `fold_changed(Column, bool)`; `new_project_requested`, `sample_requested`,
    `import_requested`; `loaded` when all cards are there.
    `moments` gives now and the designer's zone; `moves_of` what moving a card to each column means; `extend_menu` adds the
    project's actions to a card's menu.
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

    def __init__(
        self,
        source: BoardSource,
        moments: Moments,
        moves_of: MovesOf,
        extend_menu: ExtendMenu | None = None,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._source = source
        self._moments = moments
        self._moves_of = moves_of
        self._extend_menu = extend_menu
        self._totals = Totals()
        self._facts = head_facts(())
        self._complete = False
        self.model = BoardModel(moments, self)
        self._loader = BoardLoader(source, self.model, self)
        self._loader.finished.connect(self._on_loaded)
        self.search = SearchField(words.search_placeholder(), search_keys())
        self.search.setAccessibleIdentifier("board.search")
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.focus_board)
        self._sums = HeadSums()
        self._new = Button(words.new_project(), Kind.PRIMARY, Icon.PLUS)
        self._new.setAccessibleIdentifier("board.new")
        self._new.clicked.connect(self.new_project_requested)
        self.head = PageHead(words.title(), self.search, self._sums, self._new)
        self.banner = DueBanner()
        self.banner.requested.connect(self.due_requested)
        self.columns = ColumnsArea(self.model, CardDelegate(moments), moves_of)
        self._pages = QStackedWidget()
        self._pages.addWidget(_below_head(self.banner, self.columns))
        self._build()
        self._connect()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.columns.opened.connect(self.project_opened)
        self.columns.current_changed.connect(self.current_changed)
        self.columns.move_requested.connect(self.move_requested)
        self.columns.menu_requested.connect(self._on_menu)
        self.columns.fold_requested.connect(self._on_fold)

    # ---- content

    def load_first(self) -> None:
        """Reads the first cards of every column, the sums, and what is due among them: all that the first paint shows."""
        self._loader.load_first()
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
        cards = tuple(cards)
        places = self.columns.flights.places_of(old for card in cards if (old := self.model.card(card.project)))
        with self.columns.staying():
            changes = self.model.update(cards, removed)
        self._loader.start_over()
        if self._complete and not self._loader.is_loading:
            self._totals.follow(changes)
        else:  # what a card was before is known only when all of them are there
            self._totals.read(self._source.sums())
        self._show_derived()
        for old, new in changes:
            if old and new and old.column != new.column and new.project in places:
                self.columns.flights.fly(new, places[new.project])

    def refresh(self) -> None:
        """Paints the moment anew: dials, days and hours. Nothing is read."""
        for panel in self.columns.panels.values():
            panel.view.viewport().update()
        self._show_due()

    def select(self, project: str) -> None:
        """Selects a project's card, if it is shown."""
        card = self.model.card(project)
        if card is not None:
            self.columns.select(card)

    def set_folded(self, column: Column, folded: bool) -> None:
        self.columns.panels[column].set_folded(folded)

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def focus_board(self) -> None:
        self.columns.focus()

    def _show_derived(self) -> None:
        """Sums, heads, banner and the first start follow the cards."""
        sums = self._totals.sums()
        self._facts = head_facts(sums)
        self._sums.show_sums(sums)
        self._show_heads()
        self._show_due()
        self._show_first_start(not sums and self.model.is_empty())
        self.head.arrange()

    def _show_heads(self) -> None:
        """The sums of all cards, or while searching of those that were found."""
        searching = bool(self.search.text().strip())
        for column, panel in self.columns.panels.items():
            found = facts_of_cards(column, self.model.columns[column].cards()) if searching else self._facts[column]
            panel.show_facts(found, searching)

    def open_columns(self) -> list[Iterator[Card]]:
        """The cards of every column but the closed one."""
        return [self.model.columns[column].all_cards() for column in Column if column is not Column.CLOSED]

    def _show_due(self) -> None:
        moment = self._moments()
        found = due_cards(self.open_columns(), moment)
        self.banner.show_due(clients(found), phrases(found[:12], moment))

    def _show_first_start(self, empty: bool) -> None:
        if empty and self._pages.count() == 1:
            from desktop.ui.board.first_start import FirstStart

            first = FirstStart()
            first.new_project_requested.connect(self.new_project_requested)
            first.sample_requested.connect(self.sample_requested)
            first.import_requested.connect(self.import_requested)
            self._pages.addWidget(first)
        self._pages.setCurrentIndex(1 if empty else 0)
        self.search.setHidden(empty)
        self._sums.setHidden(empty)

    # ---- what the designer does

    def _on_search(self, typed: str) -> None:
        with self.columns.staying():
            self.model.set_filter(typed)
        self._show_heads()

    def _on_loaded(self) -> None:
        self._complete = True
        self._totals.read(self._source.sums())
        self._show_derived()
        self.loaded.emit()

    def _on_menu(self, card: Card, place: QPoint) -> None:
        from desktop.ui.board.card_menu import CardMenu

        menu = CardMenu(card, self._moves_of(card), self)
        menu.opened.connect(self.project_opened)
        menu.move_requested.connect(self.move_requested)
        if self._extend_menu is not None:
            self._extend_menu(menu, card)
        menu.popup(place)

    def _on_fold(self, column: Column, folded: bool) -> None:
        self.set_folded(column, folded)
        self.fold_changed.emit(column, folded)


def _below_head(banner: DueBanner, columns: ColumnsArea) -> QWidget:
    look = theme.current()
    board = QWidget()
    box = QVBoxLayout(board)
    box.setContentsMargins(0, look.px(12), 0, 0)
    box.setSpacing(look.px(12))
    beside = QVBoxLayout()
    beside.setContentsMargins(look.px(22), 0, look.px(22), 0)
    beside.addWidget(banner)
    box.addLayout(beside)
    box.addWidget(columns, 1)
    return board
