"""What a screen reader says of a card: all that the card shows, in sentences."""

from desktop.core.standing import Column, StepKind
from desktop.ui.labels.columns import column_name
from desktop.ui.labels.text import fill, translate


def who(title: str, client: str, platform: str) -> str:
    return fill(translate("Spoken", "%1, %2, %3."), title, client, platform)


def money(amount: str, rest: str) -> str:
    """`amount` as on the card ("€ 1 250 requested"), and what it is of."""
    return fill(translate("Spoken", "%1 %2."), amount, rest)


def silent(days: int, step: str) -> str:
    """The silence and, unless empty, the next step."""
    if not step:
        return translate("Spoken", "Silent for 1 day.") if days == 1 else translate("Spoken", "Silent for %n days.", "", days)
    if days == 1:
        return fill(translate("Spoken", "Silent for 1 day, %1."), step)
    return fill(translate("Spoken", "Silent for %n days, %1.", "", days), step)


def window(days: int, hours: int, step: str) -> str:
    """A final notice that runs: the silence, the hours left, what comes then."""
    return fill(
        translate("Spoken", "Silent for %1 days, the final notice ends in %2 hours, then %3."), str(days), str(hours), step
    )


def quote(sent: str, step: str) -> str:
    """`sent`: when the quote was sent, as "Sent 2 days ago"."""
    return fill(translate("Spoken", "%1, %2."), sent, step)


def your_turn(step: str) -> str:
    return fill(translate("Spoken", "Your turn, %1."), step) if step else translate("Spoken", "Your turn.")


def with_support(days: int, step: str, held: bool) -> str:
    """`days` since support was contacted, or where the platform holds nothing a demand was sent."""
    sentence = translate("Spoken", "With support, day %1") if held else translate("Spoken", "Demand sent, day %1")
    text = fill(sentence, str(days))
    return fill(translate("Spoken", "%1, %2."), text, step) if step else fill(translate("Spoken", "%1."), text)


def as_shown(line: str) -> str:
    """A line of the card that is a sentence by itself."""
    return fill(translate("Spoken", "%1."), line)


def hardship(line: str) -> str:
    """`line`: of a card that is paused for hardship, which its icon alone tells."""
    return fill(translate("Spoken", "%1, for hardship."), line)


def due_today(step: str) -> str:
    return fill(translate("Spoken", "%1 due today"), step)


def due_late(step: str, days: int) -> str:
    if days == 1:
        return fill(translate("Spoken", "%1 due, 1 day late"), step)
    return fill(translate("Spoken", "%1 due, %n days late", "", days), step)


def due_on(step: str, day: str) -> str:
    return fill(translate("Spoken", "%1 on %2"), step, day)


def step(kind: StepKind, number: int, title: str, held: bool) -> str:
    """A step within a sentence. `title`: of the milestone to deliver; `held`: as in `Card`."""
    match kind:
        case StepKind.FOLLOW_UP:
            return fill(translate("Spoken", "follow-up %1"), str(number))
        case StepKind.FINAL_NOTICE:
            return translate("Spoken", "final notice")
        case StepKind.MARK_COMPLETE:
            return translate("Spoken", "marking as complete")
        case StepKind.CHECK_RELEASE:
            return translate("Spoken", "checking the release")
        case StepKind.CONTACT_SUPPORT:
            return translate("Spoken", "contacting support") if held else translate("Spoken", "formal demand for payment")
        case StepKind.CHECK_SUPPORT:
            return (
                translate("Spoken", "asking support how it stands")
                if held
                else translate("Spoken", "looking at the demand again")
            )
        case StepKind.WITHDRAW_QUOTE:
            return translate("Spoken", "withdrawing the quote")
        case StepKind.REVIEW_PAUSE:
            return translate("Spoken", "looking at the pause again")
        case StepKind.DELIVER:
            return fill(translate("Spoken", "delivery of “%1”"), title)


def in_column(spoken: str, column: Column) -> str:
    """A card whose column on the screen does not tell where it stands by turn."""
    return fill(translate("Spoken", "%1 Stands under “%2”."), spoken, column_name(column))


def milestones(states: list[str]) -> str:
    """The payment bar in words; `states` are "€ 625 released"."""
    return fill(translate("Spoken", "Milestones: %1."), "; ".join(states)) if states else ""


def tags(names: tuple[str, ...]) -> str:
    return fill(translate("Spoken", "Tags: %1."), ", ".join(names)) if names else ""
