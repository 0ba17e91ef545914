"""Which lines of the list are messages to write, in the order in which they need the designer. Pure."""

from collections.abc import Iterable

from desktop.core.drafts.asking import MESSAGES
from desktop.core.notices.urgency import Urgency
from desktop.core.vocabulary import DraftKind, StepKind
from desktop.services.notices.today import TodayItem


def due_messages(items: Iterable[TodayItem]) -> list[tuple[str, DraftKind | None]]:
    """Projects whose due step is a message, with its kind."""
    found: list[tuple[str, DraftKind | None]] = []
    for item in items:
        kind = MESSAGES.get(StepKind(item.card.step)) if item.card.step else None
        if kind is not None and item.urgency is not Urgency.WINDOW_ENDS:
            found.append((item.card.project, kind))
    return found
