"""Which messages are due on the board, oldest first. Pure over cards."""

from collections.abc import Iterable

from desktop.core.card import Card
from desktop.core.drafts.asking import MESSAGES
from desktop.core.vocabulary import DraftKind, StepKind
from desktop.ui.board.due import due_cards
from desktop.ui.board.model import Moment


def due_messages(columns: Iterable[Iterable[Card]], moment: Moment) -> list[tuple[str, DraftKind | None]]:
    """Projects whose due step is a message, with its kind. Each of `columns` is ordered by due moment."""
    now = moment.now.timestamp()
    found: list[tuple[str, DraftKind | None]] = []
    for card in due_cards(columns, moment):
        kind = MESSAGES.get(StepKind(card.step)) if card.step else None
        if kind is not None and card.due_at is not None and card.due_at <= now:
            found.append((card.project, kind))
    return found
