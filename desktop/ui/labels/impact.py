"""What a change would move, in words."""

from desktop.core.assessment import Step
from desktop.core.vocabulary import StepKind
from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Impact", "What this moves")


def looking() -> str:
    return translate("Impact", "Looking at what this moves…")


def nothing_moves() -> str:
    return translate("Impact", "No due date moves.")


def moves(count: int) -> str:
    if count == 1:
        return translate("Impact", "1 due date moves:")
    return translate("Impact", "%n due dates move:", "", count)


def more(count: int) -> str:
    return translate("Impact", "and %n more", "", count)


def step_name(step: Step, held: bool) -> str:
    """Within a sentence. `held`: as in `Card`."""
    if step.kind is StepKind.CONTACT_SUPPORT and not held:
        return translate("Impact", "formal demand")
    if step.kind is StepKind.CHECK_SUPPORT and not held:
        return translate("Impact", "look at the demand")
    if step.kind is StepKind.FOLLOW_UP:
        return fill(translate("Impact", "follow-up %1"), str(step.number or 1))
    return {
        StepKind.FINAL_NOTICE: translate("Impact", "final notice"),
        StepKind.MARK_COMPLETE: translate("Impact", "mark as complete"),
        StepKind.CHECK_RELEASE: translate("Impact", "check the release"),
        StepKind.CONTACT_SUPPORT: translate("Impact", "contact support"),
        StepKind.CHECK_SUPPORT: translate("Impact", "ask support"),
        StepKind.WITHDRAW_QUOTE: translate("Impact", "withdraw the quote"),
        StepKind.REVIEW_PAUSE: translate("Impact", "look at the pause"),
        StepKind.DELIVER: translate("Impact", "deliver"),
    }[step.kind]


def moved(title: str, step: str, before: str, after: str) -> str:
    return fill(translate("Impact", "%1, %2: %3 → %4"), title, step, before, after)


def becomes(title: str, before: str, before_day: str, after: str, after_day: str) -> str:
    """The next step is another one."""
    return fill(translate("Impact", "%1: %2, %3 → %4, %5"), title, before, before_day, after, after_day)


def begins(title: str, step: str, day: str) -> str:
    return fill(translate("Impact", "%1: %2 falls due, %3"), title, step, day)


def ends(title: str, step: str, day: str) -> str:
    return fill(translate("Impact", "%1: %2, %3, is not due any more"), title, step, day)
