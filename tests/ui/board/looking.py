"""A small studio, and what is seen of it on a board that is looked at in some way."""

from PySide6.QtWidgets import QLabel

from desktop.core.card import Card
from desktop.ui.board.arrangement import Arrangement
from desktop.ui.board.page import BoardPage
from tests.support.cards import at, card


def studio() -> list[Card]:
    return [
        card("tea", "follow_up", client_id="a", client="Northlight", tags=("packaging",), due_at=at("2026-11-20 09:00")),
        card("tin", client_id="a", client="Northlight", tags=("packaging", "print"), due_at=at("2026-11-24 09:00")),
        card("poster", client_id="b", client="Onda", currency="USD", due_at=at("2026-12-24 09:00"), title="Poster"),
        card("logo", "closed", client_id="c", client="Dorée", dial="closed", event="paid", event_at=5, step=None, due_at=None),
    ]


def look(page: BoardPage, arrangement: Arrangement) -> None:
    page.arranging().apply(arrangement)


def shown(page: BoardPage) -> dict[str, list[str]]:
    """What each column that is made shows."""
    return {column: [one.project for one in panel.view.cards.cards()] for column, panel in page.lanes.panels.items()}


def text_of(page: BoardPage, identifier: str) -> str:
    return plain(next(one.text() for one in page.findChildren(QLabel) if one.accessibleIdentifier() == identifier))


def plain(text: str) -> str:
    """With spaces that may break."""
    return text.replace("\u00a0", " ")
