"""The explained sum of a due date, sentence by sentence."""

from desktop.core.assessment import SkipReason, Whose
from desktop.core.vocabulary import Origin
from desktop.ui.labels.text import fill, translate


def heading(name: str, when: str) -> str:
    return fill(translate("Why", "%1: %2"), name, when)


def done_on(when: str) -> str:
    return fill(translate("Why", "This was done on %1."), when)


def counted_from(when: str) -> str:
    return fill(translate("Why", "Counting starts on %1."), when)


def counted_from_pause(day: str) -> str:
    return fill(translate("Why", "Counting starts after %1, the last day of the pause."), day)


def working_days(number: int, whose: Whose, days: str) -> str:
    """`days`: those that were counted, listed."""
    if number == 1:
        told = {
            Whose.CLIENT: translate("Why", "1 working day of the client is counted from there: %1."),
            Whose.DESIGNER: translate("Why", "1 working day of yours is counted from there: %1."),
            Whose.PLATFORM: translate("Why", "1 working day of the platform is counted from there: %1."),
        }
    else:
        told = {
            Whose.CLIENT: translate("Why", "%n working days of the client are counted from there: %1.", "", number),
            Whose.DESIGNER: translate("Why", "%n working days of yours are counted from there: %1.", "", number),
            Whose.PLATFORM: translate("Why", "%n working days of the platform are counted from there: %1.", "", number),
        }
    return fill(told[whose], days)


def hours(number: int) -> str:
    return translate("Why", "%n hours pass, day and night.", "", number)


def calendar_days(number: int) -> str:
    return translate("Why", "%n days pass, weekends included.", "", number)


def origin(where: Origin, client: str, platform: str) -> str:
    match where:
        case Origin.PROJECT:
            return translate("Why", "The number is set for this project.")
        case Origin.CLIENT:
            return fill(translate("Why", "The number is set for %1."), client)
        case Origin.PLATFORM:
            return fill(translate("Why", "The number comes from the values of %1."), platform)
        case Origin.DESIGNER:
            return translate("Why", "The number comes from your settings.")
    return translate("Why", "This is the usual interval.")


def holiday(day: str, name: str, country: str) -> str:
    """A public holiday that did not count; `country` empty: not known."""
    if not country:
        return fill(translate("Why", "%1 does not count: %2."), day, name)
    return fill(translate("Why", "%1 does not count: %2, %3."), day, name, country)


def rest(reason: SkipReason, whose: Whose, days: str) -> str:
    """Weekends or days off that did not count, listed."""
    if reason is SkipReason.DAY_OFF:
        if whose is Whose.DESIGNER:
            return fill(translate("Why", "Your days off do not count: %1."), days)
        return fill(translate("Why", "The client’s days off do not count: %1."), days)
    if whose is Whose.DESIGNER:
        return fill(translate("Why", "Your weekend does not count: %1."), days)
    return fill(translate("Why", "The weekend does not count: %1."), days)


def and_more(days: str, number: int) -> str:
    if number == 1:
        return fill(translate("Why", "%1 and 1 more day"), days)
    return fill(translate("Why", "%1 and %n more days", "", number), days)


def not_before(day: str, needed_by: str) -> str:
    return fill(
        translate("Why", "It is not due before %1, the first day you both work after %2, the date you asked for."), day, needed_by
    )


def released_by(day: str) -> str:
    return fill(translate("Why", "The platform releases by itself by %1."), day)


def lands(day: str, clock: str, city: str) -> str:
    return fill(translate("Why", "So it falls on %1 at %2 in %3."), day, clock, city)


def for_the_client(clock: str, city: str) -> str:
    return fill(translate("Why", "For the client in %2 that is %1."), clock, city)


def clock_of_the_client(clock: str, city: str) -> str:
    """On the same day."""
    return fill(translate("Why", "For the client in %2 it is %1 then."), clock, city)


def start_for_the_client(when: str, city: str) -> str:
    """Where counting starts on the client's clock, whose date is the one that matters (T4)."""
    return fill(translate("Why", "For the client in %2 that is %1; days are counted there."), when, city)


def same_clock(city: str) -> str:
    return fill(translate("Why", "The client’s clock shows the same time, in %1."), city)


def agreed(milestone: str, day: str) -> str:
    return fill(translate("Why", "“%1” is agreed for %2."), milestone, day)


def look_again(day: str) -> str:
    return fill(translate("Why", "You wanted to look at the pause again on %1."), day)


def first_working_day(day: str) -> str:
    return fill(translate("Why", "You do not work on that day; %1 is your next working day."), day)


def no_country() -> str:
    return translate("Why", "No country is known for the client, so no public holidays of theirs are left out.")


def copy() -> str:
    return translate("Why", "Copy")


def title() -> str:
    return translate("Why", "Why this date?")
