"""The facts of a message by name: as gaps that wait in its text, and as rows beside it."""

from desktop.ui.labels.text import translate


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
        "secured_amount": translate("Drafts", "what amount?"),
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


def fact(name: str, several: bool = False) -> str:
    """What a fact beside the message is."""
    if name == "delivered" and several:
        return translate("Drafts", "Deliverables")
    return {
        "silent_since": translate("Drafts", "Silent since"),
        "delivered": translate("Drafts", "Deliverable"),
        "milestone": translate("Drafts", "Milestone"),
        "need": translate("Drafts", "What you need"),
        "needed_by": translate("Drafts", "Needed by"),
        "open_work": translate("Drafts", "Still open"),
        "amount": translate("Drafts", "At stake"),
        "total": translate("Drafts", "Total"),
        "deposit": translate("Drafts", "Deposit"),
        "fee": translate("Drafts", "Cancellation fee"),
        "delivered_on": translate("Drafts", "Delivered on"),
        "window_end": translate("Drafts", "Ends, in their time"),
        "release_on": translate("Drafts", "Released by"),
        "new_date": translate("Drafts", "New date offered"),
    }[name]
