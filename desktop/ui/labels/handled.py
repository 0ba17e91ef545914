"""What was done and received today, one sentence a project."""

from desktop.core.vocabulary import ContactType
from desktop.ui.labels.text import fill, translate


def done(kind: ContactType, number: int, title: str, client: str, clock: str, held: bool) -> str:
    """`number`: of a follow-up; `clock`: when it was; `held`: a platform has a support; else a demand was sent."""
    if kind is ContactType.FOLLOW_UP:
        return fill(translate("Handled", "%1 · %2: follow-up %3 sent at %4"), title, client, str(number), clock)
    return fill(_sentence(kind) if held else _of_a_demand(kind) or _sentence(kind), title, client, clock)


def your_turn(sentence: str) -> str:
    """After something a client or a support said."""
    return fill(translate("Handled", "%1. It is your turn."), sentence)


def _of_a_demand(kind: ContactType) -> str | None:
    return {
        ContactType.SUPPORT_CONTACTED: translate("Handled", "%1 · %2: formal demand sent at %3"),
        ContactType.SUPPORT_REPLIED: translate("Handled", "%1 · %2: the demand was answered at %3"),
    }.get(kind)


def _sentence(kind: ContactType) -> str:
    return {
        ContactType.QUOTE_SENT: translate("Handled", "%1 · %2: quote sent at %3"),
        ContactType.REQUEST: translate("Handled", "%1 · %2: asked at %3"),
        ContactType.MESSAGE: translate("Handled", "%1 · %2: message sent at %3"),
        ContactType.FINAL_NOTICE: translate("Handled", "%1 · %2: final notice sent at %3"),
        ContactType.COMPLETED: translate("Handled", "%1 · %2: marked as complete at %3"),
        ContactType.SUPPORT_CONTACTED: translate("Handled", "%1 · %2: support contacted at %3"),
        ContactType.QUOTE_ACCEPTED: translate("Handled", "%1 · %2: quote accepted at %3"),
        ContactType.REPLY: translate("Handled", "%1 · %2: the client answered at %3"),
        ContactType.COMPLETION_REJECTED: translate("Handled", "%1 · %2: completion rejected at %3"),
        ContactType.SUPPORT_REPLIED: translate("Handled", "%1 · %2: support answered at %3"),
        ContactType.PAUSED: translate("Handled", "%1 · %2: paused at %3"),
        ContactType.RESUMED: translate("Handled", "%1 · %2: resumed at %3"),
        ContactType.CLOSED: translate("Handled", "%1 · %2: closed at %3"),
        ContactType.REOPENED: translate("Handled", "%1 · %2: reopened at %3"),
    }[kind]
