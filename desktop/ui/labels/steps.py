"""The rungs of the ladder, the state of a project and its actions in words, as the project panel shows and speaks them."""

from desktop.core.assessment import RungState
from desktop.core.model import Platform
from desktop.core.vocabulary import ContactType, Outcome, PauseReason, StepKind
from desktop.ui.intents import Intent
from desktop.ui.labels.supports import called, named
from desktop.ui.labels.text import fill, translate


def rung_name(kind: StepKind, number: int | None, support: str | None, held: bool) -> str:
    """Below a rung that is due or planned. `support`: what the platform's support is called; `held`: there is a platform that
    holds money, else its place is taken by a demand."""
    match kind:
        case StepKind.FOLLOW_UP:
            return fill(translate("Ladder", "Follow-up %1"), str(number or 1))
        case StepKind.CONTACT_SUPPORT if support:
            return support
        case StepKind.CONTACT_SUPPORT if not held:
            return translate("Ladder", "Formal demand")
        case StepKind.CHECK_SUPPORT if not held:
            return translate("Ladder", "Look again")
    return {
        StepKind.FINAL_NOTICE: translate("Ladder", "Final notice"),
        StepKind.MARK_COMPLETE: translate("Ladder", "Mark complete"),
        StepKind.CHECK_RELEASE: translate("Ladder", "Check release"),
        StepKind.CONTACT_SUPPORT: translate("Ladder", "Contact support"),
        StepKind.CHECK_SUPPORT: translate("Ladder", "Ask support"),
        StepKind.WITHDRAW_QUOTE: translate("Ladder", "Withdraw quote"),
        StepKind.REVIEW_PAUSE: translate("Ladder", "Review pause"),
        StepKind.DELIVER: translate("Ladder", "Deliver"),
    }[kind]


def done_name(kind: StepKind, number: int | None, support: str | None, held: bool) -> str:
    """Below a rung that is behind; as `rung_name`."""
    if kind is StepKind.MARK_COMPLETE:
        return translate("Ladder", "Completed")
    return rung_name(kind, number, support, held)


def opening_name(kind: ContactType) -> str | None:
    """What started the silence; None when the ladder itself shows it."""
    return {
        ContactType.REQUEST: translate("Ladder", "Request sent"),
        ContactType.QUOTE_SENT: translate("Ladder", "Quote sent"),
        ContactType.REPLY: translate("Ladder", "Promised"),
    }.get(kind)


def window_end(hours: int) -> str:
    return fill(translate("Ladder", "%1 h end"), str(hours))


def complete() -> str:
    return translate("Ladder", "Complete")


def release_expected() -> str:
    return translate("Ladder", "Release")


def pays_by(day: str) -> str:
    return fill(translate("Ladder", "pays by %1"), day)


def by_day(day: str) -> str:
    return fill(translate("Ladder", "by %1"), day)


def today() -> str:
    return translate("Ladder", "today")


def since(day: str) -> str:
    return fill(translate("Ladder", "since %1"), day)


def spoken_rung(state: RungState, name: str, when: str) -> str:
    return fill(
        {
            RungState.DONE: translate("Ladder", "%1, done, %2"),
            RungState.DUE: translate("Ladder", "%1, due, %2"),
            RungState.PLANNED: translate("Ladder", "%1, planned, %2"),
        }[state],
        name,
        when,
    )


def step_due(kind: StepKind, number: int | None, held: bool) -> str:
    """On the pill when a step is due. `held`: there is a platform that holds money."""
    if kind is StepKind.CONTACT_SUPPORT and not held:
        return translate("Status", "A demand is next")
    if kind is StepKind.CHECK_SUPPORT and not held:
        return translate("Status", "Look at the demand again")
    if kind is StepKind.FOLLOW_UP:
        return fill(translate("Status", "Follow-up %1 due"), str(number or 1))
    return {
        StepKind.FINAL_NOTICE: translate("Status", "Final notice due"),
        StepKind.MARK_COMPLETE: translate("Status", "The window has ended"),
        StepKind.CHECK_RELEASE: translate("Status", "Check the release"),
        StepKind.CONTACT_SUPPORT: translate("Status", "Support is next"),
        StepKind.CHECK_SUPPORT: translate("Status", "Ask support how it stands"),
        StepKind.WITHDRAW_QUOTE: translate("Status", "The window has ended"),
        StepKind.REVIEW_PAUSE: translate("Status", "Look at the pause again"),
        StepKind.DELIVER: translate("Status", "Delivery due"),
    }[kind]


def step_on(kind: StepKind, number: int | None, day: str) -> str:
    """On the pill when a step is planned."""
    if kind is StepKind.FOLLOW_UP:
        return fill(translate("Status", "Follow-up %1 on %2"), str(number or 1), day)
    return fill(
        {
            StepKind.FINAL_NOTICE: translate("Status", "Final notice on %1"),
            StepKind.MARK_COMPLETE: translate("Status", "Final notice until %1"),
            StepKind.CHECK_RELEASE: translate("Status", "Completed, check the release on %1"),
            StepKind.CONTACT_SUPPORT: translate("Status", "Final notice until %1"),
            StepKind.CHECK_SUPPORT: translate("Status", "With support, ask on %1"),
            StepKind.WITHDRAW_QUOTE: translate("Status", "Final notice until %1"),
            StepKind.REVIEW_PAUSE: translate("Status", "Paused, review on %1"),
            StepKind.DELIVER: translate("Status", "Your turn, deliver by %1"),
        }[kind],
        day,
    )


def hours_left(hours: int) -> str:
    if hours == 1:
        return translate("Status", "Final notice, 1 hour left")
    return translate("Status", "Final notice, %n hours left", "", hours)


def support_since(days: int, held: bool) -> str:
    """`held`: with the support of a platform; without one a demand was sent."""
    if not held:
        return fill(translate("Status", "Demand sent, day %1"), str(days))
    return fill(translate("Status", "With support, day %1"), str(days))


def paused(reason: PauseReason, until: str | None) -> str:
    if until is None:
        return translate("Status", "Paused for hardship") if reason is PauseReason.HARDSHIP else translate("Status", "Paused")
    if reason is PauseReason.HARDSHIP:
        return fill(translate("Status", "Paused for hardship until %1"), until)
    return fill(translate("Status", "Paused until %1"), until)


def your_turn() -> str:
    return translate("Status", "Your turn")


def clients_turn() -> str:
    return translate("Status", "Client’s turn")


def quote_to_send() -> str:
    return translate("Status", "Quote to send")


def closed(outcome: Outcome, day: str) -> str:
    return fill(
        {
            Outcome.PAID: translate("Status", "Paid %1"),
            Outcome.CANCELLED: translate("Status", "Canceled %1"),
            Outcome.WITHDRAWN: translate("Status", "Quote withdrawn %1"),
            Outcome.WRITTEN_OFF: translate("Status", "Written off %1"),
        }[outcome],
        day,
    )


def action(intent: Intent, number: int, platform: Platform) -> str:
    """On a button or in a menu. `number`: of the next follow-up; a "…" tells that details are asked."""
    match intent:
        case Intent.FOLLOW_UP:
            return fill(translate("Actions", "Write follow-up %1"), str(number))
        case Intent.SUPPORT_CONTACTED if platform.support_name and platform.escrow:
            return fill(translate("Actions", "Contact %1…"), named(platform) or "")
        case Intent.SUPPORT_CONTACTED if platform.support_name:
            return fill(translate("Actions", "%1…"), called(platform) or "")
        case Intent.SUPPORT_REPLIED if not platform.escrow:
            return translate("Actions", "Demand answered…")
        case Intent.CHECK_RELEASE if not platform.escrow:
            return translate("Actions", "Payment transferred…")
    return _actions()[intent]


def in_menu(intent: Intent, number: int, platform: Platform) -> str:
    """In a menu, where a "…" stands for whatever opens a window."""
    name = action(intent, number, platform)
    if name.endswith("…") or intent in (Intent.RESUME, Intent.REOPEN):
        return name
    return fill(translate("Actions", "%1…"), name)


def _actions() -> dict[Intent, str]:
    return {
        Intent.QUOTE_SENT: translate("Actions", "Quote sent…"),
        Intent.QUOTE_ACCEPTED: translate("Actions", "Quote accepted…"),
        Intent.REQUEST: translate("Actions", "Ask the client…"),
        Intent.MESSAGE: translate("Actions", "Message sent…"),
        Intent.REPLY: translate("Actions", "Client replied"),
        Intent.FINAL_NOTICE: translate("Actions", "Write final notice"),
        Intent.COMPLETED: translate("Actions", "Mark complete…"),
        Intent.COMPLETION_REJECTED: translate("Actions", "Completion rejected…"),
        Intent.CHECK_RELEASE: translate("Actions", "Payment released…"),
        Intent.SUPPORT_CONTACTED: translate("Actions", "Contact support…"),
        Intent.SUPPORT_REPLIED: translate("Actions", "Support replied…"),
        Intent.RESTART: translate("Actions", "Write a restart note…"),
        Intent.HARDSHIP: translate("Actions", "Write a note of sympathy…"),
        Intent.CANCELLATION: translate("Actions", "Write a cancellation note…"),
        Intent.PAUSE: translate("Actions", "Pause"),
        Intent.RESUME: translate("Actions", "Resume"),
        Intent.NOTE: translate("Actions", "Add a note…"),
        Intent.ADD_MILESTONE: translate("Actions", "Add milestone…"),
        Intent.EDIT_PROJECT: translate("Actions", "Edit project…"),
        Intent.CLOSE: translate("Actions", "Close project…"),
        Intent.REOPEN: translate("Actions", "Reopen"),
        Intent.DELETE: translate("Actions", "Delete project…"),
    }
