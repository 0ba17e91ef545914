"""How far the program has looked through the projects, in words."""

from desktop.ui.labels.text import fill, translate


def looking(done: str, total: str) -> str:
    return fill(translate("Looking", "Looking at project %1 of %2…"), done, total)


def stop() -> str:
    return translate("Looking", "Stop")


def again() -> str:
    return translate("Looking", "Look again")


def stopped() -> str:
    return translate("Looking", "Stopped before all projects were looked at.")
