"""What the settings say about how the program speaks and looks."""

from desktop.ui.appearance import Wanted
from desktop.ui.labels.text import fill, translate


def tab() -> str:
    return translate("Look", "Language and look")


def title() -> str:
    return translate("Look", "Language and look")


def note() -> str:
    return translate("Look", "What you choose here applies at once. Messages to clients keep the language of the client.")


def language() -> str:
    return translate("Look", "&Language")


def as_system(name: str) -> str:
    """`name`: of what the system says."""
    return fill(translate("Look", "Same as the system (%1)"), name)


def theme() -> str:
    return translate("Look", "&Appearance")


def theme_name(wanted: Wanted) -> str:
    return {
        Wanted.SYSTEM: translate("Look", "Same as the system"),
        Wanted.LIGHT: translate("Look", "Light"),
        Wanted.DARK: translate("Look", "Dark"),
        Wanted.CONTRAST: translate("Look", "High contrast"),
    }[wanted]


def size() -> str:
    return translate("Look", "Text si&ze")


def size_note() -> str:
    return translate("Look", "On top of the size that the system is set to.")


def percent(number: int) -> str:
    return fill(translate("Look", "%1%"), str(number))


def still() -> str:
    return translate("Look", "Reduced motion: no animations")


def still_note() -> str:
    return translate("Look", "Where the system asks for it, motion is reduced in any case.")
