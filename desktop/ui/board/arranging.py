"""Puts a way to look at the board in force: what its models show and in which order, columns by turn or groups, how large cards
are, the bar that says so, and what stands there when nothing fits. Made when the board is first looked at in another way than
the usual one. It reads nothing and changes no card."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.card import Card, order
from desktop.core.vocabulary import Column
from desktop.ui.board import arrangement as ways
from desktop.ui.board.arrangement import USUAL, Arrangement, Filters, Grouping, Sorting
from desktop.ui.board.columns import Lanes
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.filter_bar import FilterBar, chips_of, filter_chips
from desktop.ui.board.metrics import Form
from desktop.ui.board.model import Moments
from desktop.ui.board.nothing_fits import NothingFits
from desktop.ui.board.search import Key
from desktop.ui.board.totals import Change
from desktop.ui.labels import arrangement as words

if TYPE_CHECKING:
    from desktop.ui.board.banner import Room
    from desktop.ui.board.groups import Groups
    from desktop.ui.board.groups_area import GroupsArea
    from desktop.ui.board.page import BoardPage


class Arranging(QObject):
    """`room`: where the bar and the columns stand. Signal: `changed`: another way to look was chosen."""

    changed = Signal()

    def __init__(self, page: "BoardPage", room: "Room", delegate: CardDelegate, moments: Moments):
        super().__init__(page)
        self.arrangement = USUAL
        self._page = page
        self._board = page.model
        self._columns = page.columns
        self._delegate = delegate
        self._moments = moments
        self._room = room
        self._key: Key = order
        self._groups: Groups | None = None
        self._area: GroupsArea | None = None
        self._empty: NothingFits | None = None
        self.bar = FilterBar()
        self.bar.removed.connect(self._on_removed)
        self.bar.cleared.connect(self._on_cleared)
        self.bar.usual_wanted.connect(self.look_as_usual)
        room.above.addWidget(self.bar)

    @property
    def lanes(self) -> Lanes:
        """The columns in front."""
        return self._area if self._area is not None and self._is_grouped() else self._columns

    def shown(self) -> list[Card]:
        """The cards that are shown, each once."""
        return list(self._groups.shown() if self._groups is not None and self._is_grouped() else self._board.shown())

    def _is_grouped(self) -> bool:
        return self.arrangement.grouping is not Grouping.TURN

    def _with_closed(self) -> bool:
        return not self._columns.panels[Column.CLOSED].folded

    # ---- putting in force

    def apply(self, arrangement: Arrangement) -> None:
        """The selected card, the keyboard and what is in sight stay."""
        if arrangement == self.arrangement:
            return
        before, card, had_keyboard = self.lanes, self.lanes.current_card(), self.lanes.has_keyboard()
        with before.staying():
            if self._area is not None and arrangement.grouping is not self.arrangement.grouping:
                self._area.forget()
            self.arrangement = arrangement
            self._rearrange()
        if self.lanes is not before:
            before.hide()
            self.lanes.show()
            if card is not None:
                self.lanes.select(card)
            if had_keyboard:
                self.lanes.focus()
        self.tell()
        self.changed.emit()

    def apply_again(self) -> None:
        """Over other cards, or at another moment."""
        with self.lanes.staying():
            self._rearrange()
        self.tell()

    def refresh(self) -> None:
        """Time has passed: other cards are due."""
        if self.arrangement.filters.due is not None:
            self.apply_again()

    def narrow(self) -> None:
        """Another search: the board's models show other cards than before."""
        if self._groups is not None and self._is_grouped():
            self._groups.narrow()

    def follow(self, changes: list[Change]) -> None:
        """Cards that changed, as the board's models show them now."""
        if self._groups is not None and self._is_grouped():
            self._groups.follow(changes)

    def _rearrange(self) -> None:
        arrangement = self.arrangement
        passes = ways.lets_through(arrangement.filters, self._moments()) if arrangement.is_filtered() else None
        self._dress()
        self._key = ways.key_of(arrangement.sorting, ways.currencies_of(self._board.all_cards()))
        self._board.arrange(passes, order if arrangement.sorting is Sorting.DUE else self._key)
        if self._is_grouped():
            self._made_groups().arrange(arrangement.grouping, self._key, self._with_closed())

    def _dress(self) -> None:
        """Cards in their size, saying what their column does not."""
        grouping = self.arrangement.grouping
        form = Form(self.arrangement.compact, grouping is not Grouping.TURN, grouping is not Grouping.CLIENT)
        if form == self._delegate.form:
            return
        self._delegate.form = form
        for lanes in filter(None, (self._columns, self._area)):
            for panel in lanes.panels.values():
                panel.view.measure_anew()

    def _made_groups(self) -> "Groups":
        if self._groups is not None:
            return self._groups
        from desktop.ui.board.groups import Groups
        from desktop.ui.board.groups_area import GroupsArea

        self._groups = Groups(self._board, self._moments, self)
        self._area = GroupsArea(self._board, self._groups, self._delegate)
        self._area.hide()
        self._room.add(self._area)
        self._area.tag_change_requested.connect(self._page.tag_change_requested)
        return self._groups

    # ---- what is said about it

    def tell(self) -> None:
        """The bar, the heads of the groups, and the words for an empty board follow what is shown."""
        arrangement = self.arrangement
        if self._area is not None and self._is_grouped():
            self._area.show_facts()
        others = self._is_grouped() or arrangement.sorting is not Sorting.DUE
        count = self._count() if arrangement.is_filtered() else ""
        self.bar.show_chips(chips_of(arrangement, self._board.all_cards()), count, arrangement.is_filtered(), others)
        self._tell_empty()

    def _count(self) -> str:
        shown, of = len(self.shown()), list(self._board.all_cards())
        if self._is_grouped() and not self._with_closed():
            return words.count_open(shown, sum(not ways.is_closed(card) for card in of))
        return words.count(shown, len(of))

    def _tell_empty(self) -> None:
        if self._empty is not None:
            self._room.place.removeWidget(self._empty)
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None
        narrowed = self.arrangement.is_filtered() or self._is_grouped() or bool(self._page.search.text().strip())
        is_empty = narrowed and not self.shown() and bool(self._board.all_cards())
        if is_empty:
            self._empty = self._made_empty()
            self._room.place.addWidget(self._empty, 1)
            self._empty.show()  # not only when the layout has its turn
        self.lanes.setVisible(not is_empty)

    def _made_empty(self) -> NothingFits:
        hidden = any(True for _ in self._board.shown())  # closed ones, which the groups leave out
        typed = self._page.search.text().strip()
        made = NothingFits(list(filter_chips(self.arrangement.filters, self._board.all_cards()).values()), typed, hidden)
        made.clear_wanted.connect(self._on_cleared)
        made.closed_wanted.connect(self._on_show_closed)
        return made

    # ---- what the designer does

    def open_panel(self, below: QWidget) -> None:
        """Where all of it is chosen."""
        from desktop.ui.board.view_panel import ViewPanel

        panel = ViewPanel(self.arrangement, list(self._board.all_cards()), self._with_closed(), below)
        panel.chosen.connect(self.apply)
        panel.closed_wanted.connect(self._on_closed_wanted)
        panel.open_below(below)

    def _on_removed(self, name: str) -> None:
        arrangement = self.arrangement
        if name in ("grouping", "sorting"):
            usual = USUAL._asdict()[name]
            self.apply(arrangement._replace(**{name: usual}))
        else:
            self.apply(arrangement._replace(filters=arrangement.filters._replace(**{name: None})))

    def _on_cleared(self) -> None:
        self._page.search.clear()
        self.apply(self.arrangement._replace(filters=Filters()))
        self.tell()

    def look_as_usual(self) -> None:
        self.apply(USUAL)

    def _on_show_closed(self) -> None:
        self._on_closed_wanted(True)

    def _on_closed_wanted(self, wanted: bool) -> None:
        self._page.fold(Column.CLOSED, not wanted)
