"""What the draft editor says: its title, its questions, the names of gaps and facts, what is ticked before a message goes out."""

from desktop.core.vocabulary import DraftKind
from desktop.ui.labels.text import fill, translate


def gap(fact: str) -> str:
    """The name of a required fact that is not known, as it stands in the text."""
    return _gaps().get(fact, translate("Drafts", "missing?"))


def _gaps() -> dict[str, str]:
    return {
        "name": translate("Drafts", "their name?"),
        "client": translate("Drafts", "their name?"),
        "me": translate("Drafts", "your name?"),
        "signature": translate("Drafts", "your signature?"),
        "project": translate("Drafts", "which project?"),
        "platform": translate("Drafts", "which platform?"),
        "support": translate("Drafts", "which support?"),
        "need": translate("Drafts", "what do you need?"),
        "needed_by": translate("Drafts", "needed by?"),
        "milestone": translate("Drafts", "which milestone?"),
        "asked_on": translate("Drafts", "asked on?"),
        "last_message_on": translate("Drafts", "last written on?"),
        "answered_on": translate("Drafts", "answered on?"),
        "new_date": translate("Drafts", "new date?"),
        "amount": translate("Drafts", "what amount?"),
        "held_amount": translate("Drafts", "what amount?"),
        "transfer_amount": translate("Drafts", "what amount?"),
        "total": translate("Drafts", "what total?"),
        "deposit": translate("Drafts", "what deposit?"),
        "fee": translate("Drafts", "what fee?"),
        "delivered": translate("Drafts", "what was delivered?"),
        "delivered_on": translate("Drafts", "delivered on?"),
        "open_work": translate("Drafts", "what is open?"),
        "window": translate("Drafts", "how long?"),
        "window_end": translate("Drafts", "until when?"),
        "close_on": translate("Drafts", "closed on?"),
        "release_on": translate("Drafts", "released on?"),
        "release_after": translate("Drafts", "released after?"),
        "support_step": translate("Drafts", "which step?"),
        "schedule": translate("Drafts", "which milestones?"),
        "attempts": translate("Drafts", "which messages?"),
        "money_list": translate("Drafts", "which amounts?"),
        "today": translate("Drafts", "which day?"),
    }


def title(kind: DraftKind, number: int | None, client: str, support: str) -> str:
    """On top of the editor."""
    match kind:
        case DraftKind.FOLLOW_UP:
            return fill(translate("Drafts", "Follow-up %1 to %2"), str(number or 1), client)
        case DraftKind.SUPPORT_REQUEST:
            return fill(translate("Drafts", "Request to %1"), support or translate("Drafts", "support"))
    return fill(
        {
            DraftKind.MILESTONE_PLAN: translate("Drafts", "Milestone plan for %1"),
            DraftKind.PAYMENT_REQUEST: translate("Drafts", "Request to %1"),
            DraftKind.FINAL_NOTICE: translate("Drafts", "Final notice to %1"),
            DraftKind.COMPLETION: translate("Drafts", "Completion for %1"),
            DraftKind.RESTART: translate("Drafts", "Restart with %1"),
            DraftKind.HARDSHIP: translate("Drafts", "Kind words to %1"),
            DraftKind.CANCELLATION: translate("Drafts", "Cancellation for %1"),
        }[kind],
        client,
    )


def language_hint() -> str:
    return translate("Drafts", "Language of the message, and how it addresses the client")


def subject_spoken() -> str:
    return translate("Drafts", "Subject of the message")


def body_spoken() -> str:
    return translate("Drafts", "Message")


def copy_and_mark(kind: DraftKind) -> str:
    """On the main button."""
    if kind is DraftKind.COMPLETION:
        return translate("Drafts", "Copy and mark as complete")
    return translate("Drafts", "Copy and mark as sent")


def open_in_mail() -> str:
    return translate("Drafts", "Open in mail")


def save() -> str:
    return translate("Drafts", "Save")


def more() -> str:
    return translate("Drafts", "More ways")


def way(key: str) -> str:
    """An entry of the menu of other ways."""
    return {
        "copy-subject": translate("Drafts", "Copy the subject"),
        "copy-body": translate("Drafts", "Copy the message"),
        "copy-both": translate("Drafts", "Copy subject and message"),
        "sent-before": translate("Drafts", "Sent at another time…"),
        "record": translate("Drafts", "Already sent it? Record it…"),
        "own-words": translate("Drafts", "Change the shipped words…"),
    }[key]


def nothing_is_sent() -> str:
    return translate("Drafts", "Nothing is sent by Relance itself")


def fill_in(name: str) -> str:
    """Why the message cannot go out: a blank."""
    return fill(translate("Drafts", "First fill in “%1”"), name)


def change_first() -> str:
    """Why the message cannot go out: something that must not stand in it."""
    return translate("Drafts", "First change what is marked")


def write_first() -> str:
    return translate("Drafts", "Write a few words first")


def facts_used() -> str:
    return translate("Drafts", "Facts used")


def skip() -> str:
    return translate("Drafts", "Skip")


def place(number: int, of: int) -> str:
    """Where one is in a walk."""
    return fill(translate("Drafts", "%1 of %2"), str(number), str(of))
