"""The words of the tray: its menu, its tooltip, and what is asked when the window closes for the first time."""

from desktop.ui.labels.text import fill, translate


def tooltip(number: int) -> str:
    if number == 0:
        return translate("Tray", "Relance: nobody needs you")
    if number == 1:
        return translate("Tray", "Relance: 1 thing needs you")
    return translate("Tray", "Relance: %n things need you", "", number)


def open_window() -> str:
    return translate("Tray", "Open Relance")


def more(number: int) -> str:
    return translate("Tray", "and %n more", "", number)


def pause() -> str:
    return translate("Tray", "Pause notifications")


def for_an_hour() -> str:
    return translate("Tray", "For an hour")


def until_tomorrow() -> str:
    return translate("Tray", "Until tomorrow")


def tell_again(until: str) -> str:
    """While notifications are paused."""
    return fill(translate("Tray", "Notify again (paused, %1)"), until)


def quit_program() -> str:
    return translate("Tray", "Quit Relance")


def question() -> str:
    return translate("Tray", "Keep Relance running in the tray?")


def explanation() -> str:
    return translate(
        "Tray",
        "It then tells you when something falls due. A click on its icon in the tray opens this window again, and its menu ends"
        " the program. You can change this in the settings.",
    )


def keep_running() -> str:
    return translate("Tray", "Keep running")


def do_quit() -> str:
    return translate("Tray", "Quit")
