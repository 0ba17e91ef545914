"""Which actions the panel offers for a state of a project: the one that is due, those beside it, and the rest for the menu.
It decides about places, not about what is allowed: the service does that.
"""

from dataclasses import dataclass

from desktop.core.assessment import Assessment
from desktop.core.vocabulary import Outcome, StepKind, Turn
from desktop.ui.icons import Icon
from desktop.ui.intents import Intent

ICONS = {
    Intent.QUOTE_SENT: Icon.SEND,
    Intent.QUOTE_ACCEPTED: Icon.CHECK,
    Intent.REQUEST: Icon.SEND,
    Intent.MESSAGE: Icon.MESSAGE_CIRCLE,
    Intent.REPLY: Icon.REPLY,
    Intent.FOLLOW_UP: Icon.MAIL,
    Intent.FINAL_NOTICE: Icon.MAIL,
    Intent.COMPLETED: Icon.CIRCLE_CHECK,
    Intent.COMPLETION_REJECTED: Icon.CORNER_UP_LEFT,
    Intent.CHECK_RELEASE: Icon.CIRCLE_CHECK,
    Intent.SUPPORT_CONTACTED: Icon.LIFE_BUOY,
    Intent.SUPPORT_REPLIED: Icon.LIFE_BUOY,
    Intent.RESTART: Icon.MAIL,
    Intent.HARDSHIP: Icon.HEART_HANDSHAKE,
    Intent.CANCELLATION: Icon.MAIL,
    Intent.PAUSE: Icon.PAUSE,
    Intent.RESUME: Icon.PLAY,
    Intent.NOTE: Icon.STICKY_NOTE,
    Intent.ADD_MILESTONE: Icon.PLUS,
    Intent.EDIT_PROJECT: Icon.PENCIL,
    Intent.CLOSE: Icon.ARCHIVE,
    Intent.REOPEN: Icon.ROTATE_CCW,
    Intent.DELETE: Icon.TRASH_2,
}

BY_STEP = {
    StepKind.FOLLOW_UP: Intent.FOLLOW_UP,
    StepKind.FINAL_NOTICE: Intent.FINAL_NOTICE,
    StepKind.MARK_COMPLETE: Intent.COMPLETED,
    StepKind.CHECK_RELEASE: Intent.CHECK_RELEASE,
    StepKind.CONTACT_SUPPORT: Intent.SUPPORT_CONTACTED,
    StepKind.CHECK_SUPPORT: Intent.SUPPORT_REPLIED,
    StepKind.WITHDRAW_QUOTE: Intent.CLOSE,
    StepKind.REVIEW_PAUSE: Intent.RESUME,
    StepKind.DELIVER: Intent.REQUEST,
}

# The menu: what was sent, what came back, the end of the ladder, the project itself.
_MENU = (
    (Intent.QUOTE_SENT, Intent.QUOTE_ACCEPTED, Intent.REQUEST, Intent.MESSAGE),
    (Intent.REPLY, Intent.FOLLOW_UP, Intent.FINAL_NOTICE),
    (
        Intent.COMPLETED,
        Intent.COMPLETION_REJECTED,
        Intent.CHECK_RELEASE,
        Intent.SUPPORT_CONTACTED,
        Intent.SUPPORT_REPLIED,
    ),
    (Intent.PAUSE, Intent.RESUME, Intent.NOTE, Intent.ADD_MILESTONE),
    (Intent.EDIT_PROJECT, Intent.CLOSE, Intent.REOPEN, Intent.DELETE),
)


_OF_CLOSED = {Intent.REOPEN, Intent.NOTE, Intent.EDIT_PROJECT, Intent.CANCELLATION, Intent.DELETE}


@dataclass(frozen=True, slots=True)
class Offers:
    """`main`: the button that stands out; `beside`: the quiet ones; `menu`: groups of all the others."""

    main: Intent
    beside: tuple[Intent, ...]
    menu: tuple[tuple[Intent, ...], ...]


def offers(seen: Assessment) -> Offers:
    """What to offer for an assessment."""
    main, beside = _buttons(seen)
    shown = {main, *beside}
    groups = (*_MENU[:3], _words(seen), *_MENU[3:])
    without = shown | _senseless(seen)
    menu = tuple(tuple(intent for intent in group if intent not in without) for group in groups)
    return Offers(main, beside, tuple(group for group in menu if group))


def _senseless(seen: Assessment) -> set[Intent]:
    """What no project in this state is asked for: it would be refused, or tell what is long over."""
    if seen.turn is Turn.NOBODY:
        return set(Intent) - _OF_CLOSED
    found = {Intent.REOPEN, Intent.PAUSE if seen.pause is not None else Intent.RESUME}
    if not seen.quote_phase:
        found |= {Intent.QUOTE_SENT, Intent.QUOTE_ACCEPTED}
    if seen.completed_at is None:
        found.add(Intent.COMPLETION_REJECTED)
    if seen.support_since is None:
        found.add(Intent.SUPPORT_REPLIED)
    return found


def _words(seen: Assessment) -> tuple[Intent, ...]:
    """Messages that belong to no step: each where it makes sense."""
    if seen.turn is Turn.NOBODY:
        return (Intent.CANCELLATION,) if seen.outcome is Outcome.CANCELLED else ()
    restart = (Intent.RESTART,) if seen.back_at is not None else ()
    return (*restart, Intent.HARDSHIP, Intent.CANCELLATION)


def _buttons(seen: Assessment) -> tuple[Intent, tuple[Intent, ...]]:
    if seen.turn is Turn.NOBODY:
        return Intent.REOPEN, ((Intent.CANCELLATION,) if seen.outcome is Outcome.CANCELLED else ()) + (Intent.NOTE,)
    due = BY_STEP[seen.next.kind] if seen.next is not None and seen.next.due else None
    if seen.pause is not None:
        return Intent.RESUME, ((Intent.HARDSHIP,) if seen.pause.hardship else ()) + (Intent.REPLY,)
    if seen.turn is Turn.MINE:
        return _on_my_turn(seen)
    if seen.support_since is not None:
        return Intent.SUPPORT_REPLIED, (Intent.REPLY, Intent.SUPPORT_CONTACTED if due is not None else Intent.NOTE)
    if due is Intent.CHECK_RELEASE:
        return due, (Intent.SUPPORT_CONTACTED, Intent.REPLY)
    if due is not None:
        return due, (Intent.REPLY, Intent.PAUSE)
    if seen.quote_phase:
        return Intent.QUOTE_ACCEPTED, (Intent.REPLY, Intent.PAUSE)
    if seen.completed_at is not None:
        return Intent.REPLY, (Intent.COMPLETION_REJECTED, Intent.CHECK_RELEASE)
    return Intent.REPLY, (*_early(seen), Intent.PAUSE)


def _on_my_turn(seen: Assessment) -> tuple[Intent, tuple[Intent, ...]]:
    if seen.quote_phase and seen.answered_at is None:
        return Intent.QUOTE_SENT, (Intent.QUOTE_ACCEPTED, Intent.REQUEST)
    if seen.quote_phase:
        return Intent.QUOTE_ACCEPTED, (Intent.QUOTE_SENT, Intent.REQUEST)
    return Intent.REQUEST, (Intent.RESTART if seen.back_at is not None else Intent.MESSAGE, Intent.NOTE)


def _early(seen: Assessment) -> tuple[Intent, ...]:
    """The next draft can be written before it is due."""
    step = seen.next
    if step is None or step.kind not in (StepKind.FOLLOW_UP, StepKind.FINAL_NOTICE):
        return ()
    return (BY_STEP[step.kind],)
