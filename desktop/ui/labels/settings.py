"""What the settings page says about the designer, their working days and their ladder."""

from datetime import date

from PySide6.QtCore import QLocale

from desktop.core.assessment import SkipReason
from desktop.ui.labels.text import as_choice, fill, translate


def title() -> str:
    return translate("Settings", "Settings")


def you() -> str:
    return translate("Settings", "You")


def you_note() -> str:
    return translate("Settings", "Your name and signature stand below the messages you write.")


def working_days() -> str:
    return translate("Settings", "Working days")


def working_days_note() -> str:
    return translate(
        "Settings",
        "Follow-ups fall due only on days you work; the hours of a final notice run on. "
        "A client’s public holidays are not counted as silence.",
    )


def ladder() -> str:
    return translate("Settings", "Ladder")


def ladder_note() -> str:
    return translate(
        "Settings", "How long to wait before each step. Platforms, clients and projects can have their own values, which win."
    )


def platforms() -> str:
    return translate("Settings", "Platforms")


def name() -> str:
    return translate("Settings", "&Name")


def signature() -> str:
    return translate("Settings", "Si&gnature")


def time_zone() -> str:
    return translate("Settings", "Time &zone")


def system_zone(city: str) -> str:
    return fill(translate("Settings", "Same as the system (%1)"), city)


def country() -> str:
    return translate("Settings", "&Country")


def no_country() -> str:
    return translate("Settings", "Not set: no public holidays")


def part() -> str:
    return translate("Settings", "Pa&rt of the country")


def no_part() -> str:
    return translate("Settings", "Not set")


def part_needed() -> str:
    return translate("Settings", "Public holidays differ within this country. Choose your part, so that yours are counted.")


def weekend() -> str:
    return translate("Settings", "Weekend")


def day_start() -> str:
    return translate("Settings", "&Workday starts at")


def day_start_note() -> str:
    return translate("Settings", "What is due on a day is due from this time on.")


def days_off() -> str:
    return translate("Settings", "Days off")


def days_off_note() -> str:
    return translate("Settings", "Vacations and other days on which you do not work.")


def first_day() -> str:
    return translate("Settings", "First day")


def last_day() -> str:
    return translate("Settings", "Last day")


def add_days_off() -> str:
    return translate("Settings", "Add days off")


def no_days_off() -> str:
    return translate("Settings", "No days off yet.")


def span(first: str, last: str) -> str:
    return fill(translate("Settings", "%1 – %2"), first, last)


def remove_span(text: str) -> str:
    return fill(translate("Settings", "Remove %1"), text)


def choose_first_day() -> str:
    return translate("Settings", "Please choose the first day.")


def wrong_order() -> str:
    return translate("Settings", "The last day is before the first one.")


def no_working_day() -> str:
    return translate("Settings", "A week needs at least one working day.")


def holidays() -> str:
    return translate("Settings", "Public holidays of the coming year")


def no_holidays() -> str:
    return translate("Settings", "Choose a country to see its public holidays here.")


def unknown_holidays() -> str:
    return translate("Settings", "No public holidays are known for this country.")


def previous_month() -> str:
    return translate("Settings", "Previous month")


def next_month() -> str:
    return translate("Settings", "Next month")


def month_name(day: date) -> str:
    return fill(translate("Settings", "%1 %2"), as_choice(QLocale().standaloneMonthName(day.month)), str(day.year))


def calendar() -> str:
    return translate("Settings", "Month")


def spoken_day(day: str, rest: SkipReason | None, holiday: str) -> str:
    """A day of the month view."""
    match rest:
        case SkipReason.HOLIDAY:
            return fill(translate("Settings", "%1, %2"), day, holiday)
        case SkipReason.WEEKEND:
            return fill(translate("Settings", "%1, weekend"), day)
        case SkipReason.DAY_OFF:
            return fill(translate("Settings", "%1, day off"), day)
    return day


def unsaved_title() -> str:
    return translate("Settings", "Save the settings first?")


def unsaved_in(sections: list[str]) -> str:
    """`sections`: where something is not saved, by name."""
    listed = translate("Settings", ", ").join(sections)
    return fill(translate("Settings", "Changes in %1 are not saved yet."), listed)


def stay() -> str:
    return translate("Settings", "Stay here")


def section_named(name: str) -> str:
    return fill(translate("Settings", "“%1”"), name)


def platform_named(name: str) -> str:
    return fill(translate("Settings", "platform “%1”"), name)


def save() -> str:
    return translate("Settings", "Save")


def discard() -> str:
    return translate("Settings", "Discard")
