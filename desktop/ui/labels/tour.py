"""What the first tour says."""

from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Tour", "First tour")


def offer() -> str:
    return translate("Tour", "New here? Five short steps show how Relance works.")


def take() -> str:
    return translate("Tour", "Take the tour")


def not_now() -> str:
    return translate("Tour", "Not now")


def later() -> str:
    """Where it is found again."""
    return translate("Tour", "You find the tour again in the menu and under F1.")


def place(step: int, of: int) -> str:
    return fill(translate("Tour", "Step %1 of %2"), str(step), str(of))


def forth() -> str:
    return translate("Tour", "Next")


def back() -> str:
    return translate("Tour", "Back")


def skip() -> str:
    return translate("Tour", "Skip the tour")


def done() -> str:
    return translate("Tour", "Done")


def texts() -> tuple[tuple[str, str], ...]:
    """Heading and text of each step."""
    return (
        (
            translate("Tour", "Whose turn is it?"),
            translate("Tour", "A project stands with whoever must act next. When you ask, or your client answers, it moves."),
        ),
        (
            translate("Tour", "The ring counts the silence"),
            translate(
                "Tour",
                "The number is the days without an answer. The ring is full when it is time to write again:"
                " only days on which both of you work count for that.",
            ),
        ),
        (
            translate("Tour", "The next step is written for you"),
            translate("Tour", "What is due stands here. Relance drafts it in your client’s language, and you send it yourself."),
        ),
        (
            translate("Tour", "Where your money is"),
            translate(
                "Tour",
                "Paid, awaiting release (delivered or asked for), and at risk. The sums follow your milestones,"
                " each currency by itself.",
            ),
        ),
        (
            translate("Tour", "Nothing leaves this computer"),
            translate("Tour", "No account, no cloud. Behind this mark are import and export, the manual, and this tour."),
        ),
    )
