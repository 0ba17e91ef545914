"""In which order what is due needs the designer. Decides no wording."""

from enum import IntEnum

from desktop.core.card import Card, by_name
from desktop.core.vocabulary import StepKind


class Urgency(IntEnum):
    """Why something stands in the list of today, the most urgent first."""

    WINDOW_ENDED = 0  # what falls due then: complete, contact support, withdraw the quote
    FINAL_NOTICE = 1
    FOLLOW_UP = 2
    CHECK_RELEASE = 3
    CHECK_SUPPORT = 4
    REVIEW_PAUSE = 5
    DELIVER = 6
    WINDOW_ENDS = 7  # a final window that still runs, and ends today or tomorrow


_OF_STEP = {
    StepKind.MARK_COMPLETE: Urgency.WINDOW_ENDED,
    StepKind.CONTACT_SUPPORT: Urgency.WINDOW_ENDED,
    StepKind.WITHDRAW_QUOTE: Urgency.WINDOW_ENDED,
    StepKind.FINAL_NOTICE: Urgency.FINAL_NOTICE,
    StepKind.FOLLOW_UP: Urgency.FOLLOW_UP,
    StepKind.CHECK_RELEASE: Urgency.CHECK_RELEASE,
    StepKind.CHECK_SUPPORT: Urgency.CHECK_SUPPORT,
    StepKind.REVIEW_PAUSE: Urgency.REVIEW_PAUSE,
    StepKind.DELIVER: Urgency.DELIVER,
}


def urgency_of(step: StepKind) -> Urgency:
    """Of a step that is due."""
    return _OF_STEP[step]


def order(urgency: Urgency, card: Card) -> tuple[int, int, str, str]:
    """By urgency, then oldest first."""
    return urgency, card.due_at or 0, by_name(card.title), card.project
