"""The words of the list of today: its headings, what a line says, its buttons, and what a day says on which nothing is to
be done."""

from desktop.core.card import Card, Headline, Segment
from desktop.core.vocabulary import StepKind, Variant
from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Pages", "Today")


def needs_you(number: int) -> str:
    return fill(translate("Today", "Needs you · %1"), str(number))


def later() -> str:
    return translate("Today", "Later this week and next")


def put_off() -> str:
    return translate("Today", "Put off")


def handled() -> str:
    return translate("Today", "Done and received today")


def more(number: int) -> str:
    return translate("Today", "Show %n more", "", number)


def go_through() -> str:
    return translate("Today", "Go through them")


def whose(project: str, client: str) -> str:
    return fill(translate("Today", "%1 · %2", "project and client"), project, client)


def both(first: str, second: str) -> str:
    """Two sentences in a row; the second may be missing."""
    return fill(translate("Today", "%1. %2", "two sentences"), first, second) if second else first


# What is due


def is_due(card: Card) -> str:
    """A step that is due today."""
    match StepKind(card.step or StepKind.DELIVER):
        case StepKind.FOLLOW_UP:
            return fill(translate("Today", "Follow-up %1 is due"), str(card.number or 1))
        case StepKind.DELIVER:
            return fill(translate("Today", "Your turn: deliver “%1” today"), card.step_title)
    return _due(card)


def was_due_yesterday(card: Card) -> str:
    match StepKind(card.step or StepKind.DELIVER):
        case StepKind.FOLLOW_UP:
            return fill(translate("Today", "Follow-up %1 was due yesterday"), str(card.number or 1))
        case StepKind.FINAL_NOTICE:
            return translate("Today", "The final notice was due yesterday")
        case StepKind.DELIVER:
            return fill(translate("Today", "Your turn: “%1” was due yesterday"), card.step_title)
    return _due(card)


def was_due_on(card: Card, day: str) -> str:
    match StepKind(card.step or StepKind.DELIVER):
        case StepKind.FOLLOW_UP:
            return fill(translate("Today", "Follow-up %1 was due on %2"), str(card.number or 1), day)
        case StepKind.FINAL_NOTICE:
            return fill(translate("Today", "The final notice was due on %1"), day)
        case StepKind.DELIVER:
            return fill(translate("Today", "Your turn: “%1” was due on %2"), card.step_title, day)
    return _due(card)


def _due(card: Card) -> str:
    match StepKind(card.step or StepKind.DELIVER):
        case StepKind.CHECK_RELEASE:
            return fill(translate("Today", "%1 should have released the payment by now"), card.platform)
        case StepKind.CHECK_SUPPORT:
            return (
                fill(translate("Today", "Ask %1 how it stands"), card.platform)
                if card.held
                else translate("Today", "Time to look at the demand again")
            )
        case StepKind.REVIEW_PAUSE:
            return translate("Today", "Time to look at the pause again")
        case StepKind.MARK_COMPLETE:
            return translate("Today", "The project can be marked as complete")
        case StepKind.WITHDRAW_QUOTE:
            return translate("Today", "The quote can be withdrawn")
        case StepKind.CONTACT_SUPPORT:
            return (
                translate("Today", "The next step is to contact support")
                if card.held
                else translate("Today", "The next step is a formal demand for payment")
            )
        case _:
            return translate("Today", "The final notice is due")


def window_ended_today(hours: int, clock: str) -> str:
    return fill(translate("Today", "The %1 hours ended today at %2"), str(hours), clock)


def window_ended_yesterday(hours: int, clock: str) -> str:
    return fill(translate("Today", "The %1 hours ended yesterday at %2"), str(hours), clock)


def window_ended_on(hours: int, day: str, clock: str) -> str:
    return fill(translate("Today", "The %1 hours ended on %2 at %3"), str(hours), day, clock)


def window_ends_today(hours: int, clock: str) -> str:
    return fill(translate("Today", "The %1 hours end today at %2"), str(hours), clock)


def window_ends_tomorrow(hours: int, clock: str) -> str:
    return fill(translate("Today", "The %1 hours end tomorrow at %2"), str(hours), clock)


def window_ends_on(hours: int, day: str, clock: str) -> str:
    return fill(translate("Today", "The %1 hours end on %2 at %3"), str(hours), day, clock)


# Why


def needed_by(need: str, day: str) -> str:
    """What the client was asked for, in the designer's own words, and by when."""
    return fill(translate("Today", "Needed by %1: %2"), day, need) if need else fill(translate("Today", "Needed by %1"), day)


def was_needed_by(need: str, day: str) -> str:
    """The same, of a day that is past."""
    if need:
        return fill(translate("Today", "Was needed by %1: %2"), day, need)
    return fill(translate("Today", "Was needed by %1"), day)


def no_answer_since(day: str) -> str:
    return fill(translate("Today", "Last message %1, no answer"), day)


def delivered(variant: Variant) -> str:
    """What a final notice was about."""
    return {
        Variant.COMPLETE: translate("Today", "Everything was delivered"),
        Variant.INCOMPLETE: translate("Today", "Not everything was delivered"),
        Variant.QUOTE: translate("Today", "The quote was not accepted"),
    }[variant]


def not_released() -> str:
    return translate("Today", "The payment was not released after completion")


def support_since(day: str, held: bool) -> str:
    if not held:
        return fill(translate("Today", "The demand was sent on %1"), day)
    return fill(translate("Today", "Support was contacted on %1"), day)


# What comes


def planned(card: Card, day: str) -> str:
    """A step to come."""
    match StepKind(card.step or StepKind.DELIVER):
        case StepKind.FOLLOW_UP:
            return fill(translate("Today", "Follow-up %1 on %2"), str(card.number or 1), day)
        case StepKind.FINAL_NOTICE:
            return fill(translate("Today", "Final notice on %1"), day)
        case StepKind.CHECK_RELEASE:
            return fill(translate("Today", "See whether %1 has paid, %2"), card.platform, day)
        case StepKind.CHECK_SUPPORT:
            return (
                fill(translate("Today", "Ask %1 how it stands, %2"), card.platform, day)
                if card.held
                else fill(translate("Today", "Look at the demand again, %1"), day)
            )
        case StepKind.REVIEW_PAUSE:
            return fill(translate("Today", "Look at the pause again, %1"), day)
        case StepKind.DELIVER:
            return fill(translate("Today", "Your turn: deliver “%1” by %2"), card.step_title, day)
        case StepKind.MARK_COMPLETE:
            return fill(translate("Today", "Can be marked as complete on %1"), day)
        case StepKind.WITHDRAW_QUOTE:
            return fill(translate("Today", "The quote can be withdrawn on %1"), day)
        case StepKind.CONTACT_SUPPORT:
            return fill(
                translate("Today", "Time for support on %1") if card.held else translate("Today", "Formal demand on %1"), day
            )


def back_on(when: str) -> str:
    """When something that was put off comes back."""
    return fill(translate("Today", "Back %1"), when)


def today_at(clock: str) -> str:
    return fill(translate("Today", "today at %1"), clock)


def tomorrow_at(clock: str) -> str:
    return fill(translate("Today", "tomorrow at %1"), clock)


def on_day_at(day: str, clock: str) -> str:
    return fill(translate("Today", "on %1 at %2"), day, clock)


def muted() -> str:
    return translate("Today", "No notifications")


# The amount at stake


def state_of(headline: Headline) -> str:
    """Below an amount: what it is."""
    return {
        Headline.QUOTE: translate("Today", "quoted"),
        Headline.PLANNED: translate("Today", "planned"),
        Headline.SECURED: translate("Today", "secured"),
        Headline.DELIVERED: translate("Today", "delivered"),
        Headline.REQUESTED: translate("Today", "requested"),
        Headline.PAID: translate("Today", "paid"),
    }[headline]


def state_of_milestone(segment: Segment) -> str:
    return {
        Segment.PLANNED: translate("Today", "not secured"),
        Segment.SECURED: translate("Today", "secured"),
        Segment.DELIVERED: translate("Today", "delivered"),
        Segment.REQUESTED: translate("Today", "requested"),
        Segment.RELEASED: translate("Today", "paid"),
    }[segment]


# Buttons


def open_project() -> str:
    return translate("Today", "Open")


def see_what_happens() -> str:
    return translate("Today", "See what happens then")


def hand_over() -> str:
    return translate("Today", "Delivered…")


def look_at_pause() -> str:
    return translate("Today", "Look at the pause")


def bring_back() -> str:
    return translate("Today", "Bring back")


def spoken(project: str, client: str, sentence: str, money: str, dial: str) -> str:
    """All that a line shows. `money` and `dial` may be empty."""
    parts = [fill(translate("Today", "%1, %2. %3."), project, client, sentence)]
    parts += [fill(translate("Today", "%1.", "a sentence"), part) for part in (money, dial) if part]
    return " ".join(parts)


def spoken_days(days: int) -> str:
    if days == 1:
        return translate("Today", "Silent for 1 day")
    return translate("Today", "Silent for %n days", "", days)


def spoken_hours(hours: int) -> str:
    if hours == 1:
        return translate("Today", "1 hour left")
    return translate("Today", "%n hours left", "", hours)
