"""Lets cards that change their column be seen on their way. What it takes is loaded when the first one moves."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from desktop.core.card import Card
from desktop.ui import theme
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.view import AROUND, ColumnView

if TYPE_CHECKING:
    from desktop.ui.board.columns import Lanes
    from desktop.ui.board.totals import Change

_AT_ONCE = 3  # more cards than these change their column without being carried there


class Flights:
    """`lanes`: the columns cards fly between."""

    def __init__(self, lanes: "Lanes", delegate: CardDelegate):
        self._lanes = lanes
        self._delegate = delegate

    def places_of(self, cards: Iterable[Card]) -> dict[str, QPoint]:
        """Where cards are seen, by project; those that are not seen are left out, and all when they are many."""
        cards = tuple(cards)
        if len(cards) > _AT_ONCE:
            return {}
        return {card.project: place for card in cards if (place := self._place_of(card)) is not None}

    def _view_of(self, card: Card) -> ColumnView | None:
        """Where a card is seen; the first place of several."""
        panels = (self._lanes.panels.get(column) for column in self._lanes.columns_of(card))
        return next((panel.view for panel in panels if panel is not None and panel.view.place_of(card) is not None), None)

    def _place_of(self, card: Card) -> QPoint | None:
        view = self._view_of(card)
        box = None if view is None else view.place_of(card)
        return None if view is None or box is None else view.viewport().mapTo(self._lanes.content, box.topLeft())

    def follow(self, changes: "Iterable[Change]", places: dict[str, QPoint]) -> None:
        """Cards that stand in other columns now fly there from their `places`."""
        for old, new in changes:
            if old and new and new.project in places and self._lanes.columns_of(old) != self._lanes.columns_of(new):
                self.fly(new, places[new.project])

    def fly(self, card: Card, start: QPoint) -> None:
        """The picture of a card goes from where it was to where it is now, when that can be seen."""
        from desktop.ui.board.motion import Flight

        view, over = self._view_of(card), self._lanes.content
        box, end = None if view is None else view.place_of(card), self._place_of(card)
        if view is None or box is None or end is None or end == start or not theme.moves(over):
            return
        margin = QPoint(AROUND, AROUND)
        self._delegate.away.add(card.project)
        flight = Flight(view.picture_of(card, box), start - margin, end - margin, over)
        flight.landed.connect(partial(self._on_landed, card))

    def _on_landed(self, card: Card) -> None:
        self._delegate.away.discard(card.project)
        shown = [panel.view for column in self._lanes.columns_of(card) if (panel := self._lanes.panels.get(column)) is not None]
        boxes = [(view, box) for view in shown if (box := view.place_of(card)) is not None]
        for view, box in boxes:
            view.viewport().update(box)
        if not boxes:  # it is another card by now, or elsewhere
            for panel in self._lanes.panels.values():
                panel.view.viewport().update()
