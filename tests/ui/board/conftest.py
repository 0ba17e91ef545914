"""A board page over cards in memory, as on the morning of the design pictures."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.card import Card
from desktop.core.vocabulary import Column
from desktop.ui import theme
from desktop.ui.board.page import BoardPage
from desktop.ui.board_moves import Move
from desktop.ui.intents import Intent
from desktop.ui.theme import Scheme
from tests.support.cards import Shelf, at, card, moment

ALLOWED = {
    Column.QUOTE: {Column.MY_TURN, Column.CLOSED},
    Column.MY_TURN: {Column.CLIENT_TURN, Column.CLOSED},
    Column.CLIENT_TURN: {Column.MY_TURN, Column.FOLLOW_UP, Column.CLOSED},
    Column.FOLLOW_UP: {Column.MY_TURN, Column.FINAL_NOTICE, Column.CLOSED},
    Column.FINAL_NOTICE: {Column.MY_TURN, Column.CLOSED},
    Column.CLOSED: {Column.MY_TURN},
}


def moves_of(one: Card) -> dict[Column, Move]:
    """Which moves mean something, with a sentence each."""
    allowed = ALLOWED[Column(one.column)]
    return {
        column: Move(column, Intent.REPLY, f"To {column}") if column in allowed else Move(column, None, f"Not to {column}.")
        for column in Column
    }


def morning() -> list[Card]:
    return [
        card("quote", "quote", title="Packaging refresh", dial="quote", due_at=at("2026-11-23 09:00")),
        card("mine", "my_turn", title="Brand guidelines", dial="mine", step="deliver", due_at=at("2026-11-26 09:00")),
        card("wait-1", title="Festival poster", client="Teatro Onda", due_at=at("2026-11-23 09:00")),
        card("wait-2", title="Wine label series", client="Domaine Aubrac", due_at=at("2026-11-24 09:00")),
        card("follow", "follow_up", at_risk=125_000),
        card("closed", "closed", dial="closed", event="paid", event_at=at("2026-11-14 10:00"), step=None, due_at=None),
    ]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(*morning())


@pytest.fixture
def open_board(qtbot: QtBot, qapp: QApplication) -> Callable[[Shelf], BoardPage]:
    """Opens a page over a source, everything loaded."""
    theme.apply(qapp, Scheme.LIGHT, 1.0)

    def opened(source: Shelf) -> BoardPage:
        page = BoardPage(source, moment, moves_of)
        qtbot.addWidget(page)
        page.resize(1364, 900)
        page.load_first()
        page.show()
        with qtbot.waitSignal(page.loaded):
            page.load_rest()
        return page

    return opened


@pytest.fixture
def page(open_board: Callable[[Shelf], BoardPage], shelf: Shelf) -> BoardPage:
    return open_board(shelf)
