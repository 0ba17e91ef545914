"""What the calendar says: its heads, what stands on a day, and what it is for while it is empty."""

from desktop.core.model import Platform
from desktop.core.vocabulary import StepKind
from desktop.ui.labels.steps import rung_name
from desktop.ui.labels.supports import called
from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Pages", "Calendar")


def coming_up() -> str:
    return translate("Calendar", "Coming up")


def month() -> str:
    return translate("Calendar", "Month")


def agenda() -> str:
    return translate("Calendar", "Agenda")


def today() -> str:
    return translate("Calendar", "Today")


def earlier() -> str:
    return translate("Calendar", "The month before")


def later() -> str:
    return translate("Calendar", "The month after")


def step(kind: StepKind, number: int | None, platform: Platform | None, milestone: str) -> str:
    """A step ahead. `milestone`: what is to be delivered."""
    if kind is StepKind.DELIVER and milestone:
        return fill(translate("Calendar", "Deliver “%1”"), milestone)
    return rung_name(kind, number, called(platform) if platform else None, platform is not None and platform.escrow)


def due_date(milestone: str) -> str:
    return fill(translate("Calendar", "“%1” is due"), milestone)


def since(what: str, day: str) -> str:
    return fill(translate("Calendar", "%1, since %2", "what is due, and since which day"), what, day)


def unless_answered(what: str) -> str:
    """A step that comes only if the silence goes on."""
    return fill(translate("Calendar", "%1, if nothing happens before"), what)


def line(what: str, client: str, rest: str) -> str:
    """`rest`: the client's next day of rest, or nothing."""
    if rest:
        return fill(translate("Calendar", "%1 · %2 · %3", "step, client, when the client is away"), what, client, rest)
    return fill(translate("Calendar", "%1 · %2", "step, client"), what, client)


def client_holiday(name: str, day: str) -> str:
    return fill(translate("Calendar", "client’s holiday on %2: %1"), name, day)


def client_away(day: str) -> str:
    return fill(translate("Calendar", "client away on %1"), day)


def number_more(number: int) -> str:
    return translate("Calendar", "+%n more", "", number)


def nothing_on_day() -> str:
    return translate("Calendar", "Nothing is planned on this day.")


def day_is_today() -> str:
    return translate("Calendar", "Today")


def day_off() -> str:
    return translate("Calendar", "Your day off")


def off() -> str:
    """On a day of the month, where there is little room."""
    return translate("Calendar", "Day off")


def day_off_of(client: str) -> str:
    return fill(translate("Calendar", "%1: day off"), client)


def whose_days() -> str:
    return translate("Calendar", "Show")


def your_days() -> str:
    return translate("Calendar", "All projects")


def whose_days_why() -> str:
    return translate(
        "Calendar", "With all projects, weekends, public holidays and days off are yours; with one client’s projects, theirs."
    )


def holiday(name: str) -> str:
    return fill(translate("Calendar", "Public holiday: %1"), name)


def weekend() -> str:
    return translate("Calendar", "Weekend")


def both(first: str, second: str) -> str:
    return (
        fill(translate("Calendar", "%1. %2", "what a day is, two of them"), first, second)
        if first and second
        else first or second
    )


def heading_today(day: str) -> str:
    return fill(translate("Calendar", "Today, %1", "with the date"), day)


def heading_tomorrow(day: str) -> str:
    return fill(translate("Calendar", "Tomorrow, %1", "with the date"), day)


def spoken_today(day: str) -> str:
    return fill(translate("Calendar", "%1, today"), day)


def spoken_entries(day: str, number: int, entries: list[str]) -> str:
    """A day with what stands on it, for screen readers; `entries`: the first ones."""
    listed = translate("Calendar", "; ", "between entries of a day").join(entries)
    if number == 1:
        return fill(translate("Calendar", "%1. 1 entry: %2"), day, listed)
    return fill(translate("Calendar", "%1. %n entries: %2", "", number), day, listed)


def spoken_entry(project: str, what: str) -> str:
    return fill(translate("Calendar", "%1, %2", "project and step"), project, what)


def first_of(shown: str, number: str) -> str:
    return fill(translate("Calendar", "The first %1 of %2 entries. The others are in the months."), shown, number)


def empty_headline() -> str:
    return translate("Calendar", "Nothing is planned yet")


def empty_text() -> str:
    return translate(
        "Calendar",
        "Here you will see what is coming: when a follow-up falls due, when a final notice ends, what is to be delivered and"
        " when, and on which days nobody works. It fills by itself once you have asked a client for something or given a"
        " milestone a date.",
    )
