"""What the project panel says besides names: who the client is, and the sentence that stands where there is no ladder."""

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


def with_support(name: str | None, escrow: bool, days: int, day: str) -> str:
    """R13. Without a platform that holds money, what is called support is a demand (`name`) that was sent."""
    if not escrow:
        return fill(translate("Panel", "%1 sent, day %2; look again %3."), name or _demand(), str(days), day)
    return fill(translate("Panel", "With %1, day %2; ask again %3."), name or _support(), str(days), day)


def ask_support_now(name: str | None, escrow: bool, days: int, day: str) -> str:
    """The day to ask again has come. `day`: when it was; empty for today."""
    if not escrow:
        since = translate("Panel", "%1 sent, day %2; it was time to look again on %3.")
        now = translate("Panel", "%1 sent, day %2; look again today.")
        return fill(since if day else now, name or _demand(), str(days), day)
    since = translate("Panel", "With %1, day %2; it was time to ask again on %3.")
    now = translate("Panel", "With %1, day %2; ask again today.")
    return fill(since if day else now, name or _support(), str(days), day)


def _support() -> str:
    return translate("Panel", "the platform’s support")


def _demand() -> str:
    return translate("Panel", "Formal demand")


def conversation() -> str:
    return translate("Panel", "Conversation")


def history() -> str:
    return translate("Panel", "History")


def nothing_happened() -> str:
    return translate("Panel", "Nothing happened yet.")


def show_older() -> str:
    return translate("Panel", "Show older entries")
