"""The sentence of a request with which a milestone was delivered: what was one act reads as one."""

from datetime import date

from desktop.core.model import Contact
from desktop.core.vocabulary import Purpose
from desktop.ui import formats
from desktop.ui.labels.text import fill, translate


def delivered_and_asked(request: Contact, title: str, today: date) -> str:
    """`title`: of the milestone. What is needed is named where it is something else."""
    purpose = request.purpose or Purpose.FEEDBACK
    need = request.need if request.need.casefold() != title.casefold() else ""
    day = "" if request.needed_by is None else formats.weekday_day(request.needed_by, today)
    if need:
        return fill(_named_by(purpose) if day else _named(purpose), title, need, day)
    return fill(_plain_by(purpose) if day else _plain(purpose), title, day)


def _plain(purpose: Purpose) -> str:
    return {
        Purpose.FEEDBACK: translate("History", "You delivered “%1” and asked for feedback"),
        Purpose.APPROVAL: translate("History", "You delivered “%1” and asked for approval"),
        Purpose.PAYMENT: translate("History", "You delivered “%1” and asked for payment"),
        Purpose.QUOTE: translate("History", "You delivered “%1” and asked for an answer to the quote"),
    }[purpose]


def _plain_by(purpose: Purpose) -> str:
    return {
        Purpose.FEEDBACK: translate("History", "You delivered “%1” and asked for feedback by %2"),
        Purpose.APPROVAL: translate("History", "You delivered “%1” and asked for approval by %2"),
        Purpose.PAYMENT: translate("History", "You delivered “%1” and asked for payment by %2"),
        Purpose.QUOTE: translate("History", "You delivered “%1” and asked for an answer to the quote by %2"),
    }[purpose]


def _named(purpose: Purpose) -> str:
    return {
        Purpose.FEEDBACK: translate("History", "You delivered “%1” and asked for feedback on “%2”"),
        Purpose.APPROVAL: translate("History", "You delivered “%1” and asked for approval of “%2”"),
        Purpose.PAYMENT: translate("History", "You delivered “%1” and asked for payment of “%2”"),
        Purpose.QUOTE: translate("History", "You delivered “%1” and asked for an answer to the quote: “%2”"),
    }[purpose]


def _named_by(purpose: Purpose) -> str:
    return {
        Purpose.FEEDBACK: translate("History", "You delivered “%1” and asked for feedback on “%2” by %3"),
        Purpose.APPROVAL: translate("History", "You delivered “%1” and asked for approval of “%2” by %3"),
        Purpose.PAYMENT: translate("History", "You delivered “%1” and asked for payment of “%2” by %3"),
        Purpose.QUOTE: translate("History", "You delivered “%1” and asked for an answer to the quote by %3: “%2”"),
    }[purpose]
