"""Which intents are messages to write, and which form records the same when it was sent already. Only names."""

from typing import Final

from desktop.core.vocabulary import DraftKind
from desktop.ui.intents import Intent

WRITTEN: Final = {
    Intent.FOLLOW_UP: DraftKind.FOLLOW_UP,
    Intent.FINAL_NOTICE: DraftKind.FINAL_NOTICE,
    Intent.SUPPORT_CONTACTED: DraftKind.SUPPORT_REQUEST,
    Intent.RESTART: DraftKind.RESTART,
    Intent.HARDSHIP: DraftKind.HARDSHIP,
    Intent.CANCELLATION: DraftKind.CANCELLATION,
}
"""They open the editor."""

OFFERED: Final = {
    Intent.QUOTE_SENT: DraftKind.MILESTONE_PLAN,
    Intent.REQUEST: DraftKind.PAYMENT_REQUEST,
    Intent.COMPLETED: DraftKind.COMPLETION,
}
"""Their forms offer to write the message."""

RECORDED: Final = {
    DraftKind.MILESTONE_PLAN: Intent.QUOTE_SENT,
    DraftKind.PAYMENT_REQUEST: Intent.REQUEST,
    DraftKind.FOLLOW_UP: Intent.FOLLOW_UP,
    DraftKind.FINAL_NOTICE: Intent.FINAL_NOTICE,
    DraftKind.COMPLETION: Intent.COMPLETED,
    DraftKind.SUPPORT_REQUEST: Intent.SUPPORT_CONTACTED,
}
"""The forms that record what was sent; the other kinds are plain messages."""
