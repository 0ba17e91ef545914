"""What a notification says: of one thing that is due, or of several; and how much of a client's matter, as the designer chose."""

from desktop.core.card import Card, Headline
from desktop.core.vocabulary import StepKind
from desktop.services.notices.settings import Detail
from desktop.ui import formats
from desktop.ui.labels import due as words
from desktop.ui.labels.text import fill, translate

_LINES = 4  # of a digest


def title(cards: tuple[Card, ...], detail: Detail) -> str:
    """The first line."""
    number = len(cards)
    if number > 1:
        return translate("Notices", "%n things need you", "", number)
    card = cards[0]
    match detail:
        case Detail.FULL:
            return words.step(StepKind(card.step or StepKind.DELIVER), card)
        case Detail.NAMES:
            return card.client
        case Detail.MINIMAL:
            return translate("Notices", "Something needs you")


def body(cards: tuple[Card, ...], detail: Detail) -> str:
    """What stands under it; several lines for a digest."""
    if detail is Detail.MINIMAL:
        return ""
    if detail is Detail.NAMES:
        return _several(list(dict.fromkeys(card.client for card in cards))) if len(cards) > 1 else _something()
    if len(cards) == 1:
        return _at_stake(cards[0])
    return _several([words.step(StepKind(card.step or StepKind.DELIVER), card) for card in cards])


def open_draft() -> str:
    return translate("Notices", "Open draft")


def open_project() -> str:
    return translate("Notices", "Open")


def open_list() -> str:
    return translate("Notices", "Show the list")


def client_replied() -> str:
    return translate("Notices", "Client replied")


def snooze() -> str:
    return translate("Notices", "Snooze")


def _something() -> str:
    return translate("Notices", "Something is due.")


def _several(lines: list[str]) -> str:
    """The first few of them, one a line, and how many more there are."""
    left = len(lines) - _LINES
    if left <= 1:
        return "\n".join(lines[: _LINES + 1])
    return "\n".join([*lines[:_LINES], translate("Notices", "and %n more", "", left)])


def _at_stake(card: Card) -> str:
    """The project and what is at stake in it."""
    money = formats.money(card.amount, card.currency)
    match Headline(card.headline):
        case Headline.REQUESTED:
            said = translate("Notices", "“%1”: %2 requested")
        case Headline.DELIVERED:
            said = translate("Notices", "“%1”: %2 delivered and not paid")
        case Headline.SECURED:
            said = translate("Notices", "“%1”: %2 secured")
        case Headline.QUOTE:
            said = translate("Notices", "“%1”: a quote of %2")
        case Headline.PLANNED | Headline.PAID:
            return fill(translate("Notices", "“%1”"), card.title)
    return fill(said, card.title, money)
