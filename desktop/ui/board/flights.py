"""Lets cards that change their column be seen on their way. What it takes is loaded when the first one moves."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from desktop.core.card import Card
from desktop.core.vocabulary import Column
from desktop.ui import theme
from desktop.ui.board.column import ColumnPanel
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.view import AROUND

_AT_ONCE = 3  # more cards than these change their column without being carried there


class Flights:
    """`over`: what the columns lie on, and cards fly over."""

    def __init__(self, panels: Mapping[Column, ColumnPanel], delegate: CardDelegate, over: QWidget):
        self._panels = panels
        self._delegate = delegate
        self._over = over

    def places_of(self, cards: Iterable[Card]) -> dict[str, QPoint]:
        """Where cards are seen, by project; those that are not seen are left out, and all when they are many."""
        cards = tuple(cards)
        if len(cards) > _AT_ONCE:
            return {}
        return {card.project: place for card in cards if (place := self._place_of(card)) is not None}

    def _place_of(self, card: Card) -> QPoint | None:
        view = self._panels[Column(card.column)].view
        box = view.place_of(card)
        return None if box is None else view.viewport().mapTo(self._over, box.topLeft())

    def fly(self, card: Card, start: QPoint) -> None:
        """The picture of a card goes from where it was to where it is now, when that can be seen."""
        from desktop.ui.board.motion import Flight

        view = self._panels[Column(card.column)].view
        box, end = view.place_of(card), self._place_of(card)
        if box is None or end is None or not theme.moves(self._over):
            return
        margin = QPoint(AROUND, AROUND)
        self._delegate.away.add(card.project)
        flight = Flight(view.picture_of(card, box), start - margin, end - margin, self._over)
        flight.landed.connect(partial(self._on_landed, card))

    def _on_landed(self, card: Card) -> None:
        self._delegate.away.discard(card.project)
        self._panels[Column(card.column)].view.viewport().update()
