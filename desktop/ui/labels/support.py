"""What follows when the platform's support was asked, or answered (R13), and when payments were released (R12)."""

from desktop.core.milestones import could_be_held
from desktop.core.model import Platform, Project
from desktop.ui.labels.supports import named
from desktop.ui.labels.text import fill, translate

_NAMED = 6


PLATFORM, EMAIL, PHONE, LETTER, OTHER = "platform", "email", "phone", "letter", "other"
"""How support was contacted, as it is kept: a word anybody may write in a file, so these are no more than the usual ones."""


def channels(platform: Platform) -> tuple[str, ...]:
    """The usual ways, the likeliest first. Who works without a platform sends a demand."""
    return (PLATFORM, EMAIL, PHONE, OTHER) if platform.escrow else (EMAIL, LETTER, PHONE, OTHER)


def channel_name(channel: str, platform: Platform) -> str:
    """As a choice, or as the end of a sentence; a word that is none of the usual ones as it was written."""
    match channel:
        case "platform":
            return fill(translate("Support", "on %1"), platform.name)
        case "email":
            return translate("Support", "by email")
        case "phone":
            return translate("Support", "by phone")
        case "letter":
            return translate("Support", "by letter")
        case "other":
            return translate("Support", "in another way")
    return channel


def again() -> str:
    return translate("Support", "The days are counted anew from now.")


def choose() -> str:
    return translate("Support", "Your choice decides what happens next.")


def reached() -> str:
    return translate("Support", "It is your turn again. The ladder starts anew with what you ask next.")


def paid(payments: list[str], held: bool) -> str:
    """`payments`: what is recorded as released with it, or without a platform (`held`) as transferred."""
    if not payments:
        return translate("Support", "The project is closed as paid. No payment was awaited, so none changes.")
    if not held:
        return fill(translate("Support", "The project is closed as paid. Recorded as transferred: %1."), _list(payments))
    return fill(translate("Support", "The project is closed as paid. Recorded as released by support: %1."), _list(payments))


def unpaid(amount: str) -> str:
    return fill(translate("Support", "The project is closed as written off. %1 stays unpaid."), amount)


def payment(title: str, amount: str) -> str:
    return fill(translate("Support", "“%1” (%2)"), title, amount)


def _list(names: list[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    return fill(translate("Support", "%1, …"), shown) if len(names) > _NAMED else shown


def was_released(held: bool) -> str:
    """`held`: the platform holds the money and releases it; without one the client transfers it."""
    return translate("Support", "Was the payment released?") if held else translate("Support", "Was the payment transferred?")


def it_was_released(held: bool) -> str:
    return translate("Support", "It was released") if held else translate("Support", "It was transferred")


def nothing_ticked(held: bool) -> str:
    if held:
        return translate("Support", "Please tick what was released.")
    return translate("Support", "Please tick what was transferred.")


def if_nothing(platform: Platform) -> str:
    if not platform.escrow:
        return translate("Support", "If nothing was paid, close this and go on with the ladder.")
    support = named(platform) or translate("Support", "the platform’s support")
    return fill(translate("Support", "If nothing was released, close this and contact %1."), support)


def why_nothing(project: Project, platform: Platform) -> str:
    """Why no payment can be released."""
    if platform.escrow and any(map(could_be_held, project.milestones)):
        return fill(
            translate("Support", "%1 holds no money here, so nothing can be released. Have it secured first."), platform.name
        )
    if not platform.escrow:
        return translate("Support", "There is no payment left to transfer.")
    return translate("Support", "There is no payment left to release.")
