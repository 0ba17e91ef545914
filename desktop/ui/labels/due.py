"""The banner of what is due: how many clients, and one phrase for each."""

from desktop.core.card import Card
from desktop.core.standing import StepKind
from desktop.ui.labels.text import fill, translate


def headline(clients: int) -> str:
    if clients == 1:
        return translate("Due", "1 client needs you today.")
    return translate("Due", "%n clients need you today.", "", clients)


def go_through() -> str:
    return translate("Due", "Go through them")


def more(number: int) -> str:
    """After the phrases that have room."""
    return translate("Due", "and 1 more") if number == 1 else translate("Due", "and %n more", "", number)


def step(kind: StepKind, card: Card) -> str:
    """A step that is due."""
    match kind:
        case StepKind.FOLLOW_UP:
            return fill(translate("Due", "Follow-up %1 to %2"), str(card.number or 1), card.client)
        case StepKind.FINAL_NOTICE:
            return fill(translate("Due", "Final notice to %1"), card.client)
        case StepKind.MARK_COMPLETE:
            return fill(translate("Due", "%1’s window is over: mark “%2” as complete"), card.client, card.title)
        case StepKind.CHECK_RELEASE:
            return fill(translate("Due", "Check if %1 has paid “%2”"), card.platform, card.title)
        case StepKind.CONTACT_SUPPORT:
            return fill(
                translate("Due", "Contact support about %1") if card.held else translate("Due", "Formal demand to %1"),
                card.client,
            )
        case StepKind.CHECK_SUPPORT:
            return fill(
                translate("Due", "Ask support about %1") if card.held else translate("Due", "Look at the demand to %1 again"),
                card.client,
            )
        case StepKind.WITHDRAW_QUOTE:
            return fill(translate("Due", "Withdraw the quote to %1"), card.client)
        case StepKind.REVIEW_PAUSE:
            return fill(translate("Due", "Look at the pause of %1 again"), card.client)
        case StepKind.DELIVER:
            return fill(translate("Due", "“%1” for %2"), card.step_title, card.client)


def window_ends_today(card: Card, clock: str) -> str:
    return fill(translate("Due", "%1’s window ends today at %2"), card.client, clock)


def window_ends_tomorrow(card: Card, clock: str) -> str:
    return fill(translate("Due", "%1’s window ends tomorrow at %2"), card.client, clock)


def hours_end_today(card: Card, hours: int, clock: str) -> str:
    return fill(translate("Due", "%1’s %2 hours end today at %3"), card.client, str(hours), clock)


def hours_end_tomorrow(card: Card, hours: int, clock: str) -> str:
    return fill(translate("Due", "%1’s %2 hours end tomorrow at %3"), card.client, str(hours), clock)
