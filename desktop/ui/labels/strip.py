"""What the conversation strip says."""

from desktop.ui.labels.text import fill, translate


def you() -> str:
    return translate("Strip", "you")


def client() -> str:
    return translate("Strip", "client")


def today() -> str:
    return translate("Strip", "today")


def today_silent(days: int) -> str:
    if days == 0:
        return translate("Strip", "today · silent since today")
    if days == 1:
        return translate("Strip", "today · 1 day silent")
    return translate("Strip", "today · %n days silent", "", days)


def today_paused() -> str:
    return translate("Strip", "today · paused")


def spoken(mine: int, theirs: int, since: str, silence: str) -> str:
    """The picture in words: how many wrote, since when, and the silence (empty without one)."""
    counted = fill(translate("Strip", "Since %3: messages from you %1, from the client %2."), str(mine), str(theirs), since)
    return fill(translate("Strip", "%1 %2"), counted, silence) if silence else counted


def silent_since(days: int, day: str) -> str:
    if days == 1:
        return fill(translate("Strip", "Silent for 1 day, since %1."), day)
    return fill(translate("Strip", "Silent for %n days, since %1.", "", days), day)


def nothing_yet() -> str:
    return translate("Strip", "No messages yet.")


def entry(when: str, sentence: str) -> str:
    return fill(translate("Strip", "%1: %2"), when, sentence)


def entry_after(told: str, more: str) -> str:
    """Two sentences."""
    return fill(translate("Strip", "%1 %2"), told, more)


def how_to_read() -> str:
    """Told to those who do not see the strip."""
    return translate(
        "Strip", "The left and right arrow keys go from message to message. All of them are in the history below, too."
    )
