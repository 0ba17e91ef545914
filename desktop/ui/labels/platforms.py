"""What the settings say about the profiles of platforms."""

from desktop.core.vocabulary import Confidence, Unit
from desktop.ui.labels.text import fill, translate


def new() -> str:
    return translate("Platforms", "New platform")


def shipped() -> str:
    return translate("Platforms", "Shipped values")


def changed() -> str:
    return translate("Platforms", "Changed by you")


def own() -> str:
    return translate("Platforms", "Your own")


def not_saved() -> str:
    return translate("Platforms", "Not saved yet")


def projects_keep() -> str:
    return translate(
        "Platforms",
        "Changes count for new projects. Projects that run already keep the values they began with, until you edit them.",
    )


def reset() -> str:
    return translate("Platforms", "Reset to shipped values")


def remove() -> str:
    return translate("Platforms", "Remove this platform")


def name() -> str:
    return translate("Platforms", "&Name")


def escrow() -> str:
    return translate("Platforms", "Holds the money until the client approves (escrow)")


def off_platform() -> str:
    return translate("Platforms", "Forbids contact or payment outside the platform")


def completion() -> str:
    return translate("Platforms", "Completion")


def completion_note() -> str:
    return translate("Platforms", "What happens when you mark a project as complete.")


def has_completion() -> str:
    return translate("Platforms", "Projects can be marked as complete")


def auto_release() -> str:
    return translate("Platforms", "Then the payment is released by itself after")


def counted_in() -> str:
    return translate("Platforms", "Without the public holidays of")


def no_country() -> str:
    return translate("Platforms", "No country: Monday to Friday")


def no_holidays_count() -> str:
    """In the place of a country, where working days are not what is counted."""
    return translate("Platforms", "Not needed: only working days leave out holidays")


def can_reopen() -> str:
    return translate("Platforms", "A completed project can be reopened")


def notice_and_support() -> str:
    return translate("Platforms", "Final notice and support")


def window() -> str:
    return translate("Platforms", "&Hours of the final window")


def from_settings() -> str:
    return translate("Platforms", "From your settings")


def support_name() -> str:
    return translate("Platforms", "S&upport is called")


def support_language() -> str:
    return translate("Platforms", "Support reads")


def not_known() -> str:
    return translate("Platforms", "Not known")


def dispute() -> str:
    return translate("Platforms", "A dispute is possible for")


def amount_of(label: str) -> str:
    """The spoken name of the number of a period."""
    return fill(translate("Platforms", "%1, how many"), label)


def unit_of(label: str) -> str:
    return fill(translate("Platforms", "%1, unit"), label)


def source_title() -> str:
    return translate("Platforms", "Where these values come from")


def source() -> str:
    return translate("Platforms", "Sour&ce")


def checked_on() -> str:
    return translate("Platforms", "Chec&ked on")


def confidence() -> str:
    return translate("Platforms", "How sure")


def name_missing() -> str:
    return translate("Platforms", "Please give the platform a name.")


def unit_name(unit: Unit) -> str:
    return {
        Unit.WORKING_DAYS: translate("Platforms", "working days"),
        Unit.CALENDAR_DAYS: translate("Platforms", "calendar days"),
        Unit.HOURS: translate("Platforms", "hours"),
    }[unit]


def confidence_name(confidence: Confidence) -> str:
    return {
        Confidence.VERIFIED: translate("Platforms", "Verified on an official page"),
        Confidence.SECONDARY: translate("Platforms", "From somebody else’s page"),
        Confidence.UNKNOWN: translate("Platforms", "Uncertain"),
    }[confidence]


def read_at(source: str, checked_on: str, confidence: Confidence) -> str:
    """Where a value was read, in one line."""
    how = {
        Confidence.VERIFIED: translate("Platforms", "%1. Official, checked on %2."),
        Confidence.SECONDARY: translate("Platforms", "%1. Not an official page, checked on %2."),
        Confidence.UNKNOWN: translate("Platforms", "%1. Uncertain, checked on %2."),
    }[confidence]
    return fill(how, source, checked_on)


def changed_from(shipped_value: str, read: str) -> str:
    return fill(translate("Platforms", "Changed by you. Shipped: %1. %2"), shipped_value, read)


def yes() -> str:
    return translate("Platforms", "yes")


def no() -> str:
    return translate("Platforms", "no")


def hours(number: int) -> str:
    return fill(translate("Platforms", "%1 hours"), str(number))
