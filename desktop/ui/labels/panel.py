"""What the project panel says besides names: who the client is, and the sentence that stands where there is no ladder."""

from desktop.core.vocabulary import PauseReason
from desktop.ui.labels.text import fill, translate


def about(client: str, platform: str, language: str, city: str) -> str:
    """Below the title: client, platform, language of the drafts, clock of the client."""
    return fill(translate("Panel", "%1 · %2 · writes in %3, %4 time"), client, platform, language, city)


def if_silence_goes_on() -> str:
    return translate("Panel", "What happens if the silence goes on")


def what_is_next() -> str:
    return translate("Panel", "What is next")


def deliver(title: str, day: str) -> str:
    return fill(translate("Panel", "It is your turn. Next: deliver “%1” by %2."), title, day)


def deliver_late(title: str, day: str) -> str:
    return fill(translate("Panel", "It is your turn. “%1” was due on %2."), title, day)


def your_turn() -> str:
    return translate("Panel", "It is your turn. When you need something from the client, ask, and the silence counts from then.")


def quote_to_send() -> str:
    return translate("Panel", "Send the quote, and the silence counts from then.")


def closed() -> str:
    return translate("Panel", "This project is closed. Nothing is due.")


def paused(reason: PauseReason, until: str | None, review: str | None) -> str:
    """The pause, and what waits meanwhile (R15, R16)."""
    if reason is PauseReason.HARDSHIP:
        if until is not None:
            return fill(
                translate(
                    "Panel",
                    "Paused for hardship until %1. Final notice, completion and support wait. A kind word is enough for now.",
                ),
                until,
            )
        return translate(
            "Panel", "Paused for hardship. Final notice, completion and support wait. A kind word is enough for now."
        )
    if until is not None:
        return fill(translate("Panel", "Paused until %1. The interval starts anew after that."), until)
    if review is not None:
        return fill(translate("Panel", "Paused until you resume it. Look at it again on %1."), review)
    return translate("Panel", "Paused until you resume it.")


def conversation() -> str:
    return translate("Panel", "Conversation")


def history() -> str:
    return translate("Panel", "History")


def nothing_happened() -> str:
    return translate("Panel", "Nothing happened yet.")


def show_older() -> str:
    return translate("Panel", "Show older entries")


def fork_complete() -> str:
    return translate("Panel", "Everything agreed is delivered, so the final notice is the “complete” one.")


def fork_incomplete(names: str) -> str:
    return fill(
        translate("Panel", "Not everything is delivered yet, so the final notice is the “incomplete” one. Open: %1."), names
    )


def quoted(name: str) -> str:
    return fill(translate("Panel", "“%1”"), name)
