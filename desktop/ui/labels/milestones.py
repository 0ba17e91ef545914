"""What the panel says about milestones."""

from desktop.core.vocabulary import Payment, Work
from desktop.ui.labels.text import fill, translate


def paid_of(paid: str, total: str) -> str:
    return fill(translate("Milestones", "%1 of %2 paid"), paid, total)


def payment_on(payment: Payment, day: str, held: bool) -> str:
    """A payment status with the day it came about. `held`: by the platform, which releases it."""
    if payment is Payment.RELEASED and not held:
        return fill(translate("Milestones", "Transferred %1"), day)
    return fill(
        {
            Payment.UNSECURED: translate("Milestones", "Unsecured since %1"),
            Payment.SECURED: translate("Milestones", "Secured %1"),
            Payment.REQUESTED: translate("Milestones", "Requested %1"),
            Payment.RELEASED: translate("Milestones", "Released %1"),
            Payment.REFUNDED: translate("Milestones", "Refunded %1"),
            Payment.WAIVED: translate("Milestones", "Waived %1"),
        }[payment],
        day,
    )


def work_on(work: Work, day: str) -> str:
    """A work status with the day it came about."""
    return fill(
        {
            Work.PLANNED: translate("Milestones", "Planned since %1"),
            Work.IN_PROGRESS: translate("Milestones", "In progress since %1"),
            Work.DELIVERED: translate("Milestones", "Delivered %1"),
            Work.APPROVED: translate("Milestones", "Approved %1"),
            Work.CANCELLED: translate("Milestones", "Canceled %1"),
        }[work],
        day,
    )


def both(work: str, payment: str) -> str:
    """Two states beside each other."""
    return fill(translate("Milestones", "%1, %2"), work, payment)


def due(status: str, day: str) -> str:
    return fill(translate("Milestones", "%1, due %2"), status, day)


def ticked_on(title: str, day: str) -> str:
    return fill(translate("Milestones", "%1 (delivered %2)"), title, day)


def spoken(title: str, amount: str, work: str, payment: str) -> str:
    """A row in words: what is shown, and what its color says."""
    return fill(translate("Milestones", "%1, %2, work: %3, payment: %4"), title, amount, work, payment)


def details(kind: str, work: str, payment: str) -> str:
    """Above the deliverables of an open row."""
    return fill(translate("Milestones", "%1 · work: %2 · payment: %3"), kind, work, payment)


def no_deliverables() -> str:
    return translate("Milestones", "No deliverables are listed. Edit the milestone to add some.")


def none_yet() -> str:
    return translate("Milestones", "No milestones yet. They say what is paid when, and what happens to the rest.")


def bar(states: list[str]) -> str:
    return fill(translate("Milestones", "Payment bar: %1"), "; ".join(states))
