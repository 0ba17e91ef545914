"""Which messages are due on the board, oldest first. Pure over cards."""

from collections.abc import Iterable

from desktop.core.card import Card
from desktop.core.vocabulary import DraftKind, StepKind
from desktop.ui.board.due import due_cards
from desktop.ui.board.model import Moment

_KINDS = {
    StepKind.FOLLOW_UP: DraftKind.FOLLOW_UP,
    StepKind.FINAL_NOTICE: DraftKind.FINAL_NOTICE,
    StepKind.MARK_COMPLETE: DraftKind.COMPLETION,
    StepKind.CONTACT_SUPPORT: DraftKind.SUPPORT_REQUEST,
    StepKind.CHECK_SUPPORT: DraftKind.SUPPORT_REQUEST,
}


def due_messages(columns: Iterable[Iterable[Card]], moment: Moment) -> list[tuple[str, DraftKind | None]]:
    """Projects whose due step is a message, with its kind. Each of `columns` is ordered by due moment."""
    now = moment.now.timestamp()
    found: list[tuple[str, DraftKind | None]] = []
    for card in due_cards(columns, moment):
        kind = _KINDS.get(StepKind(card.step)) if card.step else None
        if kind is not None and card.due_at is not None and card.due_at <= now:
            found.append((card.project, kind))
    return found
