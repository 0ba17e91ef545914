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


def working_days(number: int, whose: Whose) -> str:
    if number == 1:
        return {
            Whose.CLIENT: translate("Why", "1 working day of the client is counted from there."),
            Whose.DESIGNER: translate("Why", "1 working day of yours is counted from there."),
            Whose.PLATFORM: translate("Why", "1 working day of the platform is counted from there."),
        }[whose]
    return {
        Whose.CLIENT: translate("Why", "%n working days of the client are counted from there.", "", number),
        Whose.DESIGNER: translate("Why", "%n working days of yours are counted from there.", "", number),
        Whose.PLATFORM: translate("Why", "%n working days of the platform are counted from there.", "", number),
    }[whose]


def hours(number: int) -> str:
    return translate("Why", "%n hours pass, day and night.", "", number)


def calendar_days(number: int) -> str:
    return translate("Why", "%n days pass, weekends included.", "", number)


def origin(where: Origin) -> str:
    return {
        Origin.PROJECT: translate("Why", "The number is set for this project."),
        Origin.CLIENT: translate("Why", "The number is set for this client."),
        Origin.PLATFORM: translate("Why", "The number comes from the platform."),
        Origin.DESIGNER: translate("Why", "The number comes from your settings."),
        Origin.DEFAULT: translate("Why", "The number is the usual one."),
    }[where]


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
        translate("Why", "It is not due before %1, the first day you both work after %2, when you need it."), day, needed_by
    )


def released_by(day: str) -> str:
    return fill(translate("Why", "The platform releases by itself by %1."), day)


def lands(day: str, clock: str, city: str) -> str:
    return fill(translate("Why", "So it falls on %1 at %2 in %3."), day, clock, city)


def for_the_client(clock: str, city: str) -> str:
    return fill(translate("Why", "For the client in %2 that is %1."), clock, city)


def copy() -> str:
    return translate("Why", "Copy")


def title() -> str:
    return translate("Why", "Why this date?")
