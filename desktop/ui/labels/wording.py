"""What is said of a message before it goes out: what is satisfied, and what was found with the words it is about."""

from enum import Enum, auto

from desktop.core.vocabulary import Severity
from desktop.ui.labels.text import fill, translate

_LONGEST = 70


class Tick(Enum):
    """What a message can satisfy."""

    NEED_AND_DATE = auto()
    OFFER = auto()
    NOTICE = auto()
    DATES = auto()
    MONEY = auto()
    TONE = auto()
    BLANKS = auto()


def tick(which: Tick) -> str:
    return {
        Tick.NEED_AND_DATE: translate("Wording", "Says what you needed and by when"),
        Tick.OFFER: translate("Wording", "Offers to talk about a new timeline"),
        Tick.NOTICE: translate("Wording", "Says until when, in whose time, and what follows"),
        Tick.DATES: translate("Wording", "Dates and weekdays are right"),
        Tick.MONEY: translate("Wording", "Asks for no money that is already held"),
        Tick.TONE: translate("Wording", "Blames nobody and guesses at nothing"),
        Tick.BLANKS: translate("Wording", "No blank left to fill in"),
    }[which]


def finding(text: str, why: str, suggestion: str) -> str:
    """The words, why they were noticed, and what to do instead; `text` empty: it is about the whole."""
    words = " ".join(text.split())
    if not words:
        return f"{why} {suggestion}".strip()
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
    if not why:
        return f"“{shown}”"
    reason = fill(translate("Wording", "“%1”: %2", "words of a message, and what is to be said of them"), shown, _continued(why))
    return f"{reason} {suggestion}".strip()


def _continued(sentence: str) -> str:
    """A sentence that goes on after a colon; abbreviations keep their capitals."""
    return sentence[:1].lower() + sentence[1:] if sentence[1:2].islower() or sentence[1:2] == " " else sentence


def blank(name: str) -> str:
    """An open gap, by the name that stands in the text."""
    return fill(translate("Wording", "“%1”: fill it in, or take its sentence out."), name)


def instead(sentence: str) -> str:
    return fill(translate("Wording", "For example: %1"), sentence)


def keep_mine() -> str:
    return translate("Wording", "Keep mine")


def severity(which: Severity) -> str:
    """Spoken before a finding."""
    return {
        Severity.HINT: translate("Wording", "Hint"),
        Severity.WARNING: translate("Wording", "Warning"),
        Severity.BLOCKS: translate("Wording", "Must be changed"),
    }[which]


def satisfied() -> str:
    """Spoken before what is satisfied."""
    return translate("Wording", "All right")


def before_you_send() -> str:
    return translate("Wording", "Before you send")


def why_this_tone() -> str:
    return translate("Wording", "Why this tone?")
