"""What makes a notification one and the same (N1)."""

from typing import NamedTuple

from desktop.core.card import Card


class NoticeKey(NamedTuple):
    """`number`: of a follow-up, else 0; `due_at`: epoch seconds."""

    project: str
    step: str
    number: int
    due_at: int


def key_of(card: Card) -> NoticeKey | None:
    """The key of the step a card waits for; None without one."""
    if card.step is None or card.due_at is None:
        return None
    return NoticeKey(card.project, card.step, card.number or 0, card.due_at)
