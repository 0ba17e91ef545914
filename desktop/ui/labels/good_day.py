"""What the page of today says when there is nothing to do, or nothing yet."""

from desktop.ui.labels.text import fill, translate


def good_day() -> str:
    return translate("Today", "A good day: nobody needs you")


def comes_next(step: str, client: str) -> str:
    """`step`: as planned, with its day."""
    return fill(translate("Today", "Next for %2: %1."), step, client)


def nothing_comes() -> str:
    return translate("Today", "Nothing is due yet. What falls due will appear here.")


def first_headline() -> str:
    return translate("Today", "Your working day starts here")


def first_text() -> str:
    return translate(
        "Today",
        "Each morning this page tells you which clients have gone quiet, what to write to them, and what comes next. It fills by"
        " itself once you have asked a client for something.",
    )


def rest_is_put_off() -> str:
    return translate("Today", "What you put off comes back by itself; it is listed below.")
