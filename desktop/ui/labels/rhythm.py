"""How long a client usually takes to answer, in words."""

from desktop.core.rhythm import Rhythm
from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Rhythm", "How they answer")


def summary(rhythm: Rhythm) -> str:
    """One sentence: the usual time, the slowest, and what is left out."""
    usual = _usual(rhythm.usual_days, rhythm.slowest_usual)
    if not rhythm.outliers:
        return fill(translate("Rhythm", "%1."), usual)
    return fill(translate("Rhythm", "%1; %2."), usual, _left_out(rhythm.outliers))


def _usual(usual: int, slowest: int) -> str:
    if slowest == usual:
        return {
            0: translate("Rhythm", "Usually answers on the same day"),
            1: translate("Rhythm", "Usually answers in about 1 working day"),
        }.get(usual) or translate("Rhythm", "Usually answers in about %n working days", "", usual)
    sentence = {
        0: translate("Rhythm", "Usually answers on the same day (slowest %1)"),
        1: translate("Rhythm", "Usually answers in about 1 working day (slowest %1)"),
    }.get(usual) or translate("Rhythm", "Usually answers in about %n working days (slowest %1)", "", usual)
    return fill(sentence, str(slowest))


def _left_out(outliers: tuple[int, ...]) -> str:
    if len(outliers) == 1:
        return fill(translate("Rhythm", "one answer of %1 days is left out"), str(outliers[0]))
    count = len(outliers)
    return fill(translate("Rhythm", "%n answers of up to %1 days are left out", "", count), str(max(outliers)))


def silent(days: int) -> str:
    """The current silence, spoken."""
    if days == 1:
        return translate("Rhythm", "The silence lasts 1 working day now.")
    return translate("Rhythm", "The silence lasts %n working days now.", "", days)


def spoken(summary: str, silence: str) -> str:
    return fill(translate("Rhythm", "%1 %2"), summary, silence)


def now(days: int) -> str:
    """Beside the mark of the current silence."""
    return fill(translate("Rhythm", "now: %1"), str(days))


def unit() -> str:
    return translate("Rhythm", "working days")


def too_soon(first: int, needed: int) -> str:
    """Where the first follow-up comes before their slowest usual answer."""
    if first == 1:
        return fill(translate("Rhythm", "Your first follow-up comes after 1 working day; they can take up to %1."), str(needed))
    return fill(
        translate("Rhythm", "Your first follow-up comes after %1 working days; they can take up to %2."), str(first), str(needed)
    )


def use(days: int) -> str:
    return fill(translate("Rhythm", "Use %1 for this client"), str(days))
