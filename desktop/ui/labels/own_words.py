"""The page of one's own words: which messages there are, what happened to a text, what is wrong with it and where."""

from desktop.core.drafts.draft import Ask
from desktop.core.drafts.template import Fault
from desktop.core.vocabulary import DraftKind, Purpose, Variant
from desktop.ui.labels.text import fill, translate


def tab() -> str:
    return translate("OwnWords", "Your words")


def message(ask: Ask) -> tuple[str, str]:
    """A message in the list: its name, and what tells it from others of its kind."""
    if ask.kind is DraftKind.FOLLOW_UP:
        return _follow_up(ask.number or 1), _purpose(ask.purpose or Purpose.FEEDBACK)
    if ask.kind is DraftKind.FINAL_NOTICE:
        return translate("OwnWords", "Final notice"), _variant(ask.variant or Variant.INCOMPLETE)
    return {
        DraftKind.MILESTONE_PLAN: (translate("OwnWords", "Milestone plan"), translate("OwnWords", "with the quote")),
        DraftKind.PAYMENT_REQUEST: (translate("OwnWords", "Request"), translate("OwnWords", "when a stage is delivered")),
        DraftKind.COMPLETION: (translate("OwnWords", "Completion"), translate("OwnWords", "when it is marked as complete")),
        DraftKind.SUPPORT_REQUEST: (translate("OwnWords", "Support"), translate("OwnWords", "to the platform")),
        DraftKind.RESTART: (translate("OwnWords", "Restart"), translate("OwnWords", "when the client is back")),
        DraftKind.HARDSHIP: (translate("OwnWords", "Sympathy"), translate("OwnWords", "when the client has a hard time")),
        DraftKind.CANCELLATION: (translate("OwnWords", "Cancellation"), translate("OwnWords", "when it comes to nothing")),
    }[ask.kind]


def _follow_up(number: int) -> str:
    if number >= 3:
        return translate("OwnWords", "Follow-up 3 and later")
    return fill(translate("OwnWords", "Follow-up %1"), str(number))


def _purpose(purpose: Purpose) -> str:
    return {
        Purpose.QUOTE: translate("OwnWords", "on a quote"),
        Purpose.FEEDBACK: translate("OwnWords", "for feedback"),
        Purpose.APPROVAL: translate("OwnWords", "for approval"),
        Purpose.PAYMENT: translate("OwnWords", "for payment"),
    }[purpose]


def _variant(variant: Variant) -> str:
    return {
        Variant.QUOTE: translate("OwnWords", "on a quote"),
        Variant.COMPLETE: translate("OwnWords", "everything delivered"),
        Variant.INCOMPLETE: translate("OwnWords", "work still open"),
    }[variant]


def yours() -> str:
    """At the end of a row: the designer's own words are used."""
    return translate("OwnWords", "yours")


def yours_outdated() -> str:
    return translate("OwnWords", "yours, shipped one is newer")


def yours_broken() -> str:
    return translate("OwnWords", "yours, cannot be read")


def not_saved() -> str:
    return translate("OwnWords", "not saved")


def language() -> str:
    return translate("OwnWords", "&Language")


def example() -> str:
    return translate("OwnWords", "Shown with the facts &of")


def subject() -> str:
    return translate("OwnWords", "Su&bject")


def body() -> str:
    return translate("OwnWords", "&Message")


def messages() -> str:
    """The list of messages, spoken."""
    return translate("OwnWords", "Messages")


def insert() -> str:
    return translate("OwnWords", "Insert a fact")


def save() -> str:
    return translate("OwnWords", "Save your words")


def reset() -> str:
    return translate("OwnWords", "Back to the shipped text")


def preview() -> str:
    return translate("OwnWords", "As it will read")


def difference() -> str:
    return translate("OwnWords", "What differs")


def no_difference() -> str:
    return translate("OwnWords", "This is the shipped text, word for word.")


def no_project() -> str:
    return translate("OwnWords", "Add a project, and the message is shown here with its facts.")


def hint() -> str:
    return translate(
        "OwnWords",
        "A fact stands in {braces}. A part in [square brackets] is left out when a fact in it is not known. To write a brace or"
        " bracket itself, type it twice.",
    )


def saved() -> str:
    return translate("OwnWords", "Saved. New messages use your words.")


def was_reset() -> str:
    return translate("OwnWords", "The shipped text is used again.")


def outdated() -> str:
    return translate("OwnWords", "The shipped text has changed since you wrote yours. “What differs” compares them.")


def wrong_in_subject(column: int, what: str) -> str:
    return fill(translate("OwnWords", "Subject, column %1: %2"), str(column), what)


def wrong_in_body(line: int, column: int, what: str) -> str:
    return fill(translate("OwnWords", "Line %1, column %2: %3"), str(line), str(column), what)


def fault(code: Fault, name: str) -> str:
    return {
        Fault.UNKNOWN_NAME: fill(translate("OwnWords", "there is no fact called “%1”."), name),
        Fault.LONE_BRACE: translate("OwnWords", "this brace stands alone. Close it, or write it twice."),
        Fault.LONE_BRACKET: translate("OwnWords", "this bracket stands alone. Close it, or write it twice."),
        Fault.NESTED_PART: translate("OwnWords", "a part in brackets cannot hold another one."),
        Fault.VALUE_TOO_LONG: fill(translate("OwnWords", "the fact “%1” is too long for a line."), name),
    }[code]


def take_back() -> str:
    return translate("OwnWords", "Take your words back")


def go_there() -> str:
    return translate("OwnWords", "Go there")
