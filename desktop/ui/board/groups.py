"""The cards of the board by client, platform or tag: one list model a group that is looked at, over the cards of the board.
Groups stand by what is due first, and stay where they are while cards change. Not on the way of the start."""

from bisect import insort_left
from collections.abc import Collection, Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from desktop.core.card import Card, by_name, order
from desktop.core.vocabulary import Column
from desktop.ui.board.arrangement import NO_TAG, Grouping, group_title, groups_of, is_closed, urgency
from desktop.ui.board.model import BoardModel, ColumnModel, Moments
from desktop.ui.board.search import Filter, Key, find
from desktop.ui.board.totals import Change
from desktop.ui.labels import arrangement as words
from desktop.ui.labels.spoken import in_column


class GroupModel(ColumnModel):
    """The cards of one group: it shows all it has. What their column would tell is said of each."""

    def show_cards(self, cards: list[Card], key: Key) -> None:
        """Other cards than before, sorted by `key`."""
        self._key = key
        self._show(cards)

    def all_cards(self) -> Iterator[Card]:
        return iter(self._shown)

    def _remember(self, new: Card) -> None:
        """What is shown is all there is."""

    def _forget(self, old: Card) -> None:
        """What is not shown is gone."""

    def spoken(self, card: Card) -> str:
        return in_column(super().spoken(card), Column(card.column))


class Groups(QObject):
    """`order` of the groups that have something to show, and the `models` of those that were asked for. Signal: `changed`: other
    groups than before. A search hides and shows groups and cards; where they stand is settled before it."""

    changed = Signal()

    def __init__(self, board: BoardModel, moments: Moments, parent: QObject | None = None):
        super().__init__(parent)
        self.grouping = Grouping.CLIENT
        self.order: list[str] = []
        self.models: dict[str, GroupModel] = {}
        self._board = board
        self._moments = moments
        self._key: Key = order
        self._with_closed = False
        self._titles: dict[str, str] = {}
        self._all: dict[str, list[Card]] = {}  # of each group, in order, found or not
        self._known: dict[str, Card] = {}  # those by project
        self._ranked: list[str] = []  # all groups, as they stand
        self._cards: dict[str, Card] = {}  # what is shown, by project

    def arrange(self, grouping: Grouping, key: Key, with_closed: bool) -> None:
        """Other groups, or other cards in them: all stand anew by what is due first."""
        if grouping is not self.grouping:
            for group in [*self.models]:
                self.let_go(group)
        self.grouping, self._key, self._with_closed = grouping, key, with_closed
        cards = sorted((card for card in self._board.fitting() if with_closed or not is_closed(card)), key=key)
        self._known = {card.project: card for card in cards}
        self._all = {}
        for card in cards:
            for group in self.groups_of(card):
                self._all.setdefault(group, []).append(card)
        self._titles = {group: group_title(found[-1], grouping, group) for group, found in self._all.items()}
        ranks = {group: self._rank(group) for group in self._all}
        self._ranked = sorted(self._all, key=ranks.__getitem__)
        self._show()
        self.changed.emit()

    def narrow(self) -> None:
        """Another search lets other cards through: nothing else is touched."""
        before = self.order
        self._show()
        if self.order != before:
            self.changed.emit()

    def follow(self, changes: Iterable[Change]) -> None:
        """Cards that changed, as the board's models show them now."""
        before = self.order, self._titles.copy()
        for old, new in changes:
            project = (new or old).project  # type: ignore[union-attr] # one of both is there
            fits = new is not None and (self._with_closed or not is_closed(new)) and self._filter_of(new).fits(new)
            self._keep(self._known.get(project), new if fits else None)
            is_found = fits and new is not None and self._filter_of(new).lets_through(new)
            self._replace(self._cards.get(project), new if is_found else None)
        self._order()
        if (self.order, self._titles) != before:
            self.changed.emit()

    def title(self, group: str) -> str:
        return words.no_tag() if self.grouping is Grouping.TAG and group == NO_TAG else self._titles.get(group, group)

    def groups_of(self, card: Card) -> tuple[str, ...]:
        return groups_of(card, self.grouping)

    def shown(self) -> Collection[Card]:
        """The cards in the groups, each once."""
        return self._cards.values()

    def shows(self, card: Card) -> bool:
        return card.project in self._cards

    def model(self, group: str) -> GroupModel:
        """What a group shows; made when it is first wanted."""
        found = self.models.get(group)
        if found is None:
            found = self.models[group] = GroupModel(group, self._moments, self, self._key)
            found.show_cards(self._found(group), self._key)
        return found

    def let_go(self, group: str) -> None:
        """Nobody looks at a group any more."""
        model = self.models.pop(group, None)
        if model is not None:
            model.deleteLater()

    # ---- what is found

    def _show(self) -> None:
        fitting = self._known
        self._cards = {project: fitting[project] for card in self._board.shown() if (project := card.project) in fitting}
        self._order()
        for group, model in self.models.items():
            model.show_cards(self._found(group), self._key)

    def _found(self, group: str) -> list[Card]:
        return [card for card in self._all.get(group, ()) if card.project in self._cards]

    def _order(self) -> None:
        """Groups without anything to show go, and what stood for them."""
        found = self._cards
        if len(found) == len(self._known):
            self.order = self._ranked.copy()
        else:
            self.order = [group for group in self._ranked if any(card.project in found for card in self._all[group])]
        for group in self.models.keys() - set(self.order):
            self.let_go(group)

    # ---- what changes

    def _filter_of(self, card: Card) -> Filter:
        return self._board.columns[Column(card.column)].filter

    def _keep(self, old: Card | None, new: Card | None) -> None:
        """Among all cards of the groups, found or not."""
        if old is not None:
            del self._known[old.project]
            for group in self.groups_of(old):
                cards = self._all[group]
                del cards[find(cards, old, self._key)]
        if new is not None:
            self._known[new.project] = new
            for group in self.groups_of(new):
                self._titles[group] = group_title(new, self.grouping, group)
                insort_left(self._all.setdefault(group, []), new, key=self._key)
                if group not in self._ranked:
                    self._rank_in(group)
        for group in () if old is None else self.groups_of(old):
            if not self._all[group]:
                del self._all[group]
                self._ranked.remove(group)

    def _replace(self, old: Card | None, new: Card | None) -> None:
        """In the models of those who look, and among what is shown."""
        were = () if old is None else self.groups_of(old)
        are = () if new is None else self.groups_of(new)
        for group in {*were, *are} & self.models.keys():
            model = self.models[group]
            if old is not None and new is not None and group in were and group in are:
                model.replace(old, new)
            elif old is not None and group in were:
                model.remove(old)
            elif new is not None:
                model.insert(new)
        if old is not None:
            del self._cards[old.project]
        if new is not None:
            self._cards[new.project] = new

    def _rank_in(self, group: str) -> None:
        """A new group comes before the first one that can wait longer."""
        rank = self._rank(group)
        place = next((place for place, other in enumerate(self._ranked) if self._rank(other) > rank), len(self._ranked))
        self._ranked.insert(place, group)

    def _rank(self, group: str) -> tuple[bool, int, str, str]:
        """What groups stand by; the cards without a tag stand last."""
        last = self.grouping is Grouping.TAG and group == NO_TAG
        return last, urgency(self._all[group]), by_name(self._titles[group]), group
