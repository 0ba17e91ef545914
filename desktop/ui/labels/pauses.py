"""The pause in words: on the panel, the ladder and the conversation strip (R15, R16)."""

from desktop.core.vocabulary import PauseReason
from desktop.ui.labels.text import fill, translate


def until(reason: PauseReason, day: str) -> str:
    return fill(
        {
            PauseReason.HARDSHIP: translate("Pause", "Paused for hardship until %1."),
            PauseReason.HOLIDAY: translate("Pause", "Paused for a vacation until %1."),
            PauseReason.OUT_OF_OFFICE: translate("Pause", "Paused, out of office, until %1."),
            PauseReason.AGREED: translate("Pause", "Paused until %1: you agreed to wait."),
            PauseReason.OTHER: translate("Pause", "Paused until %1."),
        }[reason],
        day,
    )


def open_end(reason: PauseReason, day: str) -> str:
    """`day`: when to look at it again."""
    return fill(
        {
            PauseReason.HARDSHIP: translate("Pause", "Paused for hardship until you resume it. Look at it again on %1."),
            PauseReason.HOLIDAY: translate("Pause", "Paused for a vacation until you resume it. Look at it again on %1."),
            PauseReason.OUT_OF_OFFICE: translate("Pause", "Paused, out of office, until you resume it. Look at it again on %1."),
            PauseReason.AGREED: translate("Pause", "You agreed to wait: paused until you resume it. Look at it again on %1."),
            PauseReason.OTHER: translate("Pause", "Paused until you resume it. Look at it again on %1."),
        }[reason],
        day,
    )


def kindness(has_end: bool) -> str:
    """R16, said kindly."""
    if has_end:
        return translate("Pause", "No notice, completion or support step is offered until then. A kind word is enough for now.")
    return translate("Pause", "No notice, completion or support step is offered meanwhile. A kind word is enough for now.")


def nothing_due(has_end: bool) -> str:
    """R15, R6."""
    if has_end:
        return translate("Pause", "Nothing is due until then; after that the wait starts anew.")
    return translate("Pause", "Nothing else is due meanwhile; once you resume it, the wait starts anew.")


def private_note(note: str) -> str:
    return fill(translate("Pause", "Your private note: %1"), note)


def mark() -> str:
    """Below the mark on the ladder."""
    return translate("Pause", "Paused")


def mark_until(day: str) -> str:
    return fill(translate("Pause", "until %1"), day)


def mark_review(day: str) -> str:
    return fill(translate("Pause", "review %1"), day)


def spoken_mark(when: str) -> str:
    return fill(translate("Pause", "Paused, %1"), when)


def stretch(first: str, last: str) -> str:
    """A pause on the strip. `last` is empty while its end is not known."""
    if not last:
        return fill(translate("Pause", "Paused since %1."), first)
    return fill(translate("Pause", "Paused from %1 to %2."), first, last)
