"""The cards of the board by client, platform or tag: one list model a group, over the cards that the board's own models show.
Groups stand by what is due first, and stay where they are while cards change. Not on the way of the start."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from desktop.core.card import Card, order
from desktop.core.vocabulary import Column
from desktop.ui.board.arrangement import NO_TAG, Grouping, group_title, groups_of, is_closed, urgency
from desktop.ui.board.model import BoardModel, ColumnModel, Key, Moments
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
    """`order` of the groups, and the model of each in `models`. Signal: `changed`: other groups than before."""

    changed = Signal()

    def __init__(self, board: BoardModel, moments: Moments, parent: QObject | None = None):
        super().__init__(parent)
        self.grouping = Grouping.CLIENT
        self.order: list[str] = []
        self.models: dict[str, GroupModel] = {}
        self._board = board
        self._moments = moments
        self._key: Key = order
        self._sorted: list[Card] | None = None
        self._with_closed = False
        self._titles: dict[str, str] = {}
        self._cards: dict[str, Card] = {}

    def arrange(self, grouping: Grouping, key: Key, with_closed: bool) -> None:
        """Other groups, or other cards in them: all stand anew by what is due first."""
        is_other = grouping is not self.grouping
        if key is not self._key:
            self._sorted = None
        self.grouping, self._key, self._with_closed = grouping, key, with_closed
        cards = self._by_group()
        for group in [*self.models] if is_other else [group for group in self.models if group not in cards]:
            self.models.pop(group).deleteLater()
        self._titles = {group: group_title(found[-1], grouping, group) for group, found in cards.items()}
        ranks = {group: self._rank(group, found) for group, found in cards.items()}
        self.order = sorted(cards, key=ranks.__getitem__)
        for group, found in cards.items():
            self._model(group).show_cards(found, key)
        self.changed.emit()

    def _by_group(self) -> dict[str, list[Card]]:
        """The cards that are shown by group, in their order."""
        if self._sorted is None:
            self._sorted = sorted(self._board.all_cards(), key=self._key)
        seen = {card.project for card in self._board.shown()}
        cards: dict[str, list[Card]] = defaultdict(list)
        self._cards = {}
        for card in self._sorted:
            if card.project in seen and (self._with_closed or not is_closed(card)):
                self._cards[card.project] = card
                for group in self.groups_of(card):
                    cards[group].append(card)
        return cards

    def follow(self, changes: Iterable[Change]) -> None:
        """Cards that changed, as the board's models show them now."""
        self._sorted = None
        before = self.order.copy(), self._titles.copy()
        for old, new in changes:
            project = (new or old).project  # type: ignore[union-attr] # one of both is there
            self._replace(self._cards.get(project), new if new is not None and self._is_here(new) else None)
        if (self.order, self._titles) != before:
            self.changed.emit()

    def title(self, group: str) -> str:
        return words.no_tag() if self.grouping is Grouping.TAG and group == NO_TAG else self._titles.get(group, group)

    def groups_of(self, card: Card) -> tuple[str, ...]:
        return groups_of(card, self.grouping)

    def shown(self) -> Iterable[Card]:
        """The cards in the groups, each once."""
        return self._cards.values()

    def _is_here(self, card: Card) -> bool:
        return (self._with_closed or not is_closed(card)) and self._board.columns[Column(card.column)].lets_through(card)

    def _replace(self, old: Card | None, new: Card | None) -> None:
        were = () if old is None else self.groups_of(old)
        are = () if new is None else self.groups_of(new)
        for group in were:
            if group not in are:
                self._take(group, old)
        for group in are:
            self._titles[group] = group_title(new, self.grouping, group) if new is not None else group
            if group in were and old is not None and new is not None:
                self.models[group].replace(old, new)
            elif new is not None:
                self._put(group, new)
        if old is not None:
            self._cards.pop(old.project, None)
        if new is not None:
            self._cards[new.project] = new

    def _take(self, group: str, card: Card | None) -> None:
        model = self.models[group]
        if card is not None:
            model.remove(card)
        if not model.rowCount():
            self.order.remove(group)
            self.models.pop(group).deleteLater()

    def _put(self, group: str, card: Card) -> None:
        if group not in self.models:
            rank = self._rank(group, [card])
            ranks = (self._rank(each, self.models[each].all_cards()) for each in self.order)
            place = next((place for place, other in enumerate(ranks) if other > rank), len(self.order))
            self.order.insert(place, group)
        self._model(group).insert(card)

    def _rank(self, group: str, cards: Iterable[Card]) -> tuple[bool, int, str, str]:
        """What groups stand by; the cards without a tag stand last."""
        return self.grouping is Grouping.TAG and group == NO_TAG, urgency(cards), self._titles[group].casefold(), group

    def _model(self, group: str) -> GroupModel:
        found = self.models.get(group)
        if found is None:
            found = self.models[group] = GroupModel(group, self._moments, self, self._key)
        return found
