"""One sentence for every refusal: what is not possible and, where there is one, the way that is."""

from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import Payment, Work
from desktop.ui.labels.text import fill, translate
from desktop.ui.labels.words import payment_name, work_name

_PAYMENTS = {payment.value for payment in Payment}
_WORKS = {work.value for work in Work}


def refusal_sentence(refused: Refused) -> str:
    """The sentence for a refused command, with the facts it carries."""
    if refused.reason is Reason.MOVE_NOT_ALLOWED:
        return _move_sentence(refused.facts)
    named = _naming_a_fact(refused)
    if named is not None:
        return named
    sentences = _about_input() | _about_money() | _about_turn() | _about_ladder() | _about_the_end()
    return sentences.get(refused.reason, translate("Refusals", "This is not possible right now."))


def _naming_a_fact(refused: Refused) -> str | None:
    """Sentences that are better with the name of the thing, when the refusal carries it."""
    platform, milestone = refused.facts.get("platform"), refused.facts.get("milestone")
    if refused.reason is Reason.CANNOT_REOPEN and platform:
        return fill(translate("Refusals", "A completed project cannot be reopened on %1."), platform)
    if refused.reason is Reason.NO_COMPLETION and platform:
        return fill(translate("Refusals", "%1 has no “mark as complete”."), platform)
    if refused.reason is Reason.PLATFORM_IN_USE and platform:
        return fill(translate("Refusals", "Projects run on “%1”, so its profile stays."), platform)
    if refused.reason is Reason.MILESTONE_IN_USE and milestone:
        return fill(
            translate("Refusals", "“%1” is already under way, so it stays. Cancel it instead, and it leaves the total."),
            milestone,
        )
    return None


def _move_sentence(facts: dict[str, str]) -> str:
    """M3. Facts: milestone (title), kind ("work" or "payment"), before, after."""
    title, old, new = facts.get("milestone", ""), facts.get("before", ""), facts.get("after", "")
    if facts.get("kind") == "payment" and {old, new} <= _PAYMENTS:
        return fill(
            translate("Refusals", "The payment of “%1” cannot go from “%2” to “%3”."),
            title,
            payment_name(Payment(old)),
            payment_name(Payment(new)),
        )
    if facts.get("kind") == "work" and {old, new} <= _WORKS:
        return fill(
            translate("Refusals", "The work on “%1” cannot go from “%2” to “%3”."),
            title,
            work_name(Work(old)),
            work_name(Work(new)),
        )
    return translate("Refusals", "A milestone cannot make this move.")


def _about_input() -> dict[Reason, str]:
    return {
        Reason.IN_THE_FUTURE: translate("Refusals", "This is in the future. Record it once it has happened."),
        Reason.TOO_EARLY: translate("Refusals", "This is too long ago. Please choose a later date."),
        Reason.NOT_FOUND: translate("Refusals", "This is not here any more. It may have been deleted."),
        Reason.TITLE_MISSING: translate("Refusals", "Please give it a title."),
        Reason.NAME_MISSING: translate("Refusals", "Please give the client a name."),
        Reason.TEXT_MISSING: translate("Refusals", "Please write a few words first."),
        Reason.TOO_LONG: translate("Refusals", "This text is too long to keep. Please shorten it."),
        Reason.PROMISE_BEFORE_REPLY: translate("Refusals", "The promised date is before the reply. Please choose a later date."),
        Reason.UNTIL_BEFORE_PAUSE: translate("Refusals", "The pause would end before it begins. Please choose a later date."),
        Reason.SETTING_OUT_OF_RANGE: translate(
            "Refusals", "One of the values is out of range: intervals have at least 1 day, and a week at least one working day."
        ),
        Reason.PLATFORM_IN_USE: translate("Refusals", "Projects run on this platform, so its profile stays."),
        Reason.ALREADY_RETRACTED: translate("Refusals", "This entry was already taken back."),
        Reason.UNDO_INSTEAD: translate(
            "Refusals", "This entry moved a milestone. Undo takes it back together with the milestone."
        ),
    }


def _about_money() -> dict[Reason, str]:
    return {
        Reason.AMOUNT_OUT_OF_RANGE: translate(
            "Refusals", "This amount is out of range. It must be zero or more, and below a trillion."
        ),
        Reason.UNKNOWN_CURRENCY: translate("Refusals", "This currency is not known. Use a code of three letters, such as EUR."),
        Reason.CURRENCY_FIXED: translate(
            "Refusals", "The currency stays, because a payment was already requested or released in it."
        ),
        Reason.AMOUNT_FIXED: translate("Refusals", "The amount stays, because this payment was already requested or released."),
        Reason.MILESTONE_IN_USE: translate(
            "Refusals", "This milestone is already under way, so it stays. Cancel it instead, and it leaves the total."
        ),
    }


def _about_turn() -> dict[Reason, str]:
    return {
        Reason.CLOSED: translate("Refusals", "This project is closed. Reopen it first."),
        Reason.NOT_CLOSED: translate("Refusals", "This project is not closed."),
        Reason.QUOTE_ALREADY_ACCEPTED: translate("Refusals", "The quote was already accepted."),
        Reason.NOT_CLIENTS_TURN: translate("Refusals", "It is not the client’s turn, so there is no silence to follow up on."),
        Reason.PAUSED: translate("Refusals", "The project is paused. Resume it first."),
        Reason.NOT_PAUSED: translate("Refusals", "The project is not paused."),
        Reason.HARDSHIP: translate(
            "Refusals", "The client is going through a hard time. Final notices, completion and support wait until you resume."
        ),
    }


def _about_ladder() -> dict[Reason, str]:
    return {
        Reason.NO_FOLLOW_UP_SENT: translate("Refusals", "Send at least one follow-up in this silence before the final notice."),
        Reason.NOTICE_RUNS: translate("Refusals", "A final notice was already sent in this silence."),
        Reason.NO_FINAL_NOTICE: translate("Refusals", "This comes after a final notice, and none was sent in this silence."),
        Reason.NOTICE_NOT_COMPLETE: translate(
            "Refusals", "The final notice said that work is still open, so the project cannot be marked as complete."
        ),
        Reason.WINDOW_RUNS: translate(
            "Refusals", "The window of the final notice is still running: your client can answer until it ends."
        ),
    }


def _about_the_end() -> dict[Reason, str]:
    return {
        Reason.NO_COMPLETION: translate("Refusals", "This platform has no “mark as complete”."),
        Reason.NOT_COMPLETED: translate("Refusals", "The project was not marked as complete."),
        Reason.NOT_WITH_SUPPORT: translate("Refusals", "Support was not contacted in this silence."),
        Reason.CANNOT_REOPEN: translate("Refusals", "A completed project cannot be reopened on this platform."),
    }
