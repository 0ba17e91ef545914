"""The briefing after time away: one sentence for each thing that happened meanwhile."""

from desktop.core.card import Card, Dial
from desktop.core.vocabulary import StepKind
from desktop.ui.labels.text import fill, translate


def title(since: str) -> str:
    """`since`: a day; empty when nobody knows since when."""
    return fill(translate("Away", "While you were away, since %1"), since) if since else translate("Away", "While you were away")


def fell_due(card: Card, day: str) -> str:
    """`day`: on which it fell due, before today."""
    title, number = card.title, str(card.number or 1)
    match StepKind(card.step or StepKind.DELIVER):
        case StepKind.FOLLOW_UP:
            return fill(translate("Away", "%1: follow-up %2 fell due on %3."), title, number, day)
        case StepKind.FINAL_NOTICE:
            return fill(translate("Away", "%1: the final notice fell due on %2."), title, day)
        case StepKind.CONTACT_SUPPORT if card.dial == Dial.PLATFORM and not card.held:
            return fill(translate("Away", "%1: the payment did not come, a demand is next since %2."), title, day)
        case StepKind.CONTACT_SUPPORT if card.dial == Dial.PLATFORM:
            return fill(translate("Away", "%1: the payment was not released, support is next since %2."), title, day)
        case StepKind.MARK_COMPLETE | StepKind.CONTACT_SUPPORT | StepKind.WITHDRAW_QUOTE:
            return fill(translate("Away", "%1: the time of the final notice ended on %2."), title, day)
        case StepKind.CHECK_RELEASE:
            return fill(translate("Away", "%1: the payment should be released since %2."), title, day)
        case StepKind.CHECK_SUPPORT if not card.held:
            return fill(translate("Away", "%1: the demand waits for a look since %2."), title, day)
        case StepKind.CHECK_SUPPORT:
            return fill(translate("Away", "%1: support can be asked since %2."), title, day)
        case StepKind.REVIEW_PAUSE:
            return fill(translate("Away", "%1: the pause waits for a look since %2."), title, day)
        case StepKind.DELIVER:
            return fill(translate("Away", "%1: “%2” was to be delivered on %3."), title, card.step_title, day)


def fell_due_today(card: Card) -> str:
    title, number = card.title, str(card.number or 1)
    match StepKind(card.step or StepKind.DELIVER):
        case StepKind.FOLLOW_UP:
            return fill(translate("Away", "%1: follow-up %2 fell due today."), title, number)
        case StepKind.FINAL_NOTICE:
            return fill(translate("Away", "%1: the final notice fell due today."), title)
        case StepKind.CONTACT_SUPPORT if card.dial == Dial.PLATFORM and not card.held:
            return fill(translate("Away", "%1: the payment did not come, a demand is next as of today."), title)
        case StepKind.CONTACT_SUPPORT if card.dial == Dial.PLATFORM:
            return fill(translate("Away", "%1: the payment was not released, support is next as of today."), title)
        case StepKind.MARK_COMPLETE | StepKind.CONTACT_SUPPORT | StepKind.WITHDRAW_QUOTE:
            return fill(translate("Away", "%1: the time of the final notice ended today."), title)
        case StepKind.CHECK_RELEASE:
            return fill(translate("Away", "%1: the payment should be released as of today."), title)
        case StepKind.CHECK_SUPPORT if not card.held:
            return fill(translate("Away", "%1: the demand waits for a look as of today."), title)
        case StepKind.CHECK_SUPPORT:
            return fill(translate("Away", "%1: support can be asked as of today."), title)
        case StepKind.REVIEW_PAUSE:
            return fill(translate("Away", "%1: the pause waits for a look as of today."), title)
        case StepKind.DELIVER:
            return fill(translate("Away", "%1: “%2” is to be delivered today."), title, card.step_title)


def resumed(card: Card) -> str:
    return fill(translate("Away", "%1: the pause has ended."), card.title)


def waits(number: int) -> str:
    """In passing, when the window was open all the while."""
    if number == 1:
        return translate("Away", "1 thing happened while you were away.")
    return translate("Away", "%n things happened while you were away.", "", number)


def read() -> str:
    return translate("Away", "Read")
