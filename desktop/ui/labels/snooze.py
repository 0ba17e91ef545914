"""How long something is put off, in words."""

from desktop.core.notices.snooze import Snooze
from desktop.ui.labels.text import fill, translate


def put_off(title: str) -> str:
    """The button's name. `title`: of the project."""
    return fill(translate("Snooze", "Put off: %1"), title)


def hint() -> str:
    return translate("Snooze", "Put off (S)")


def choice(kind: Snooze, when: str) -> str:
    """In the menu; `when` it comes back."""
    match kind:
        case Snooze.ONE_HOUR:
            return fill(translate("Snooze", "For an hour, until %1"), when)
        case Snooze.TOMORROW:
            return fill(translate("Snooze", "Until tomorrow, %1"), when)
        case Snooze.NEXT_WORKING_DAY:
            return fill(translate("Snooze", "Until the next working day, %1"), when)
        case Snooze.DATE:
            return translate("Snooze", "Until a date…")


def done(when: str) -> str:
    return fill(translate("Snooze", "Put off. Back %1."), when)


def dialog_title() -> str:
    return translate("Snooze", "Put off until a date")


def dialog_day() -> str:
    return translate("Snooze", "&Day")


def dialog_note(clock: str) -> str:
    return fill(translate("Snooze", "It comes back at %1, the start of your working day."), clock)


def dialog_confirm() -> str:
    return translate("Snooze", "Put off")


def day_missing() -> str:
    return translate("Snooze", "Choose a day that is still to come.")
