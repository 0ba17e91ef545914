"""What each placeholder of a message stands for, in the menu that inserts it."""

from desktop.ui.labels.text import translate


def meaning(name: str) -> str:
    return (_people() | _asked() | _money() | _ending()).get(name, name)


def _people() -> dict[str, str]:
    return {
        "name": translate("Placeholders", "how you greet the client"),
        "client": translate("Placeholders", "the client’s name"),
        "me": translate("Placeholders", "your name"),
        "signature": translate("Placeholders", "your signature"),
        "project": translate("Placeholders", "the project’s title"),
        "platform": translate("Placeholders", "the platform"),
        "support": translate("Placeholders", "what its support is called"),
        "today": translate("Placeholders", "the day of the message"),
    }


def _asked() -> dict[str, str]:
    return {
        "need": translate("Placeholders", "what you need, in your words"),
        "needed_by": translate("Placeholders", "the day you need it by"),
        "milestone": translate("Placeholders", "the milestone in question"),
        "asked_on": translate("Placeholders", "when you first asked"),
        "last_message_on": translate("Placeholders", "when you wrote last"),
        "answered_on": translate("Placeholders", "when the client last answered"),
        "new_date": translate("Placeholders", "a new date to offer"),
        "delivered": translate("Placeholders", "what was delivered"),
        "delivered_on": translate("Placeholders", "when it was delivered"),
        "open_work": translate("Placeholders", "what is still open"),
        "attempts": translate("Placeholders", "the list of your messages"),
    }


def _money() -> dict[str, str]:
    return {
        "amount": translate("Placeholders", "the amount in question"),
        "held_amount": translate("Placeholders", "the amount, when the platform holds it"),
        "secured_amount": translate("Placeholders", "the amount, when it is secured without a platform"),
        "transfer_amount": translate("Placeholders", "the amount, when it is to be transferred"),
        "total": translate("Placeholders", "the total"),
        "deposit": translate("Placeholders", "the deposit"),
        "fee": translate("Placeholders", "the cancellation fee"),
        "schedule": translate("Placeholders", "the list of milestones"),
        "money_list": translate("Placeholders", "the list of amounts"),
    }


def _ending() -> dict[str, str]:
    return {
        "window": translate("Placeholders", "how long the final window is"),
        "window_end": translate("Placeholders", "when the final window ends"),
        "close_on": translate("Placeholders", "the day the quote is closed"),
        "release_on": translate("Placeholders", "the day of the automatic release"),
        "release_after": translate("Placeholders", "how long until the automatic release"),
        "support_step": translate("Placeholders", "the step with support"),
    }
