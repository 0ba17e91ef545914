"""Names of the field's words, as they stand alone in a list, a menu or a table: kinds, states, purposes, reasons, outcomes."""

from desktop.core.vocabulary import (
    By,
    MilestoneKind,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Work,
)
from desktop.ui.labels.text import translate


def purpose_name(purpose: Purpose) -> str:
    return {
        Purpose.QUOTE: translate("Words", "An answer to the quote"),
        Purpose.FEEDBACK: translate("Words", "Feedback"),
        Purpose.APPROVAL: translate("Words", "Approval"),
        Purpose.PAYMENT: translate("Words", "Payment"),
    }[purpose]


def milestone_kind_name(kind: MilestoneKind) -> str:
    return {
        MilestoneKind.DEPOSIT: translate("Words", "Deposit"),
        MilestoneKind.STAGE: translate("Words", "Stage"),
        MilestoneKind.FINAL: translate("Words", "Final"),
        MilestoneKind.CANCELLATION_FEE: translate("Words", "Cancellation fee"),
    }[kind]


def work_name(work: Work) -> str:
    return {
        Work.PLANNED: translate("Words", "Planned"),
        Work.IN_PROGRESS: translate("Words", "In progress"),
        Work.DELIVERED: translate("Words", "Delivered"),
        Work.APPROVED: translate("Words", "Approved"),
        Work.CANCELLED: translate("Words", "Canceled"),
    }[work]


def payment_name(payment: Payment, held: bool = True) -> str:
    """`held`: a platform holds the money and releases it; without one the client transfers it."""
    if payment is Payment.RELEASED and not held:
        return translate("Words", "Transferred")
    return {
        Payment.UNSECURED: translate("Words", "Unsecured"),
        Payment.SECURED: translate("Words", "Secured"),
        Payment.REQUESTED: translate("Words", "Requested"),
        Payment.RELEASED: translate("Words", "Released"),
        Payment.REFUNDED: translate("Words", "Refunded"),
        Payment.WAIVED: translate("Words", "Waived"),
    }[payment]


def outcome_name(outcome: Outcome) -> str:
    return {
        Outcome.PAID: translate("Words", "Paid"),
        Outcome.CANCELLED: translate("Words", "Canceled"),
        Outcome.WITHDRAWN: translate("Words", "Quote withdrawn"),
        Outcome.WRITTEN_OFF: translate("Words", "Written off"),
    }[outcome]


def pause_reason_name(reason: PauseReason) -> str:
    return {
        PauseReason.HARDSHIP: translate("Words", "Hardship"),
        PauseReason.HOLIDAY: translate("Words", "Vacation"),
        PauseReason.OUT_OF_OFFICE: translate("Words", "Out of office"),
        PauseReason.AGREED: translate("Words", "We agreed to wait"),
        PauseReason.OTHER: translate("Words", "Other"),
    }[reason]


def support_outcome_name(outcome: SupportOutcome, held: bool = True) -> str:
    """`held`: support was asked; without a platform it was a demand, which the client answers."""
    if outcome is SupportOutcome.CLIENT_REACHED and not held:
        return translate("Words", "The client answered")
    return {
        SupportOutcome.CLIENT_REACHED: translate("Words", "They reached the client"),
        SupportOutcome.PAID: translate("Words", "I was paid"),
        SupportOutcome.UNPAID: translate("Words", "I will not be paid"),
    }[outcome]


def by_name(by: By) -> str:
    return {
        By.CLIENT: translate("Words", "The client"),
        By.TIMER: translate("Words", "The platform, by itself"),
        By.SUPPORT: translate("Words", "The platform’s support"),
        By.ME: translate("Words", "Me"),
    }[by]
