"""What it means to move a card to another column: the table of drops. Each move is an intent to go on with, or a sentence
that says why not; used by drops, by Ctrl+arrows and by the "Move to" menu. It asks `preview`; it changes nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.core.commands import Command
from desktop.core.refusal import Refused
from desktop.core.vocabulary import Column
from desktop.ui.intents import Intent
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.labels.text import translate
from desktop.ui.trials import trial

Preview = Callable[[Command], Refused | None]


@dataclass(frozen=True, slots=True)
class Move:
    """A move to `column`: `intent` is what it does; None: refused. `sentence` says what it does, or why it is refused."""

    column: Column
    intent: Intent | None
    sentence: str

    @property
    def allowed(self) -> bool:
        return self.intent is not None


_MEANING: dict[tuple[Column, Column], Intent] = {
    (Column.QUOTE, Column.MY_TURN): Intent.QUOTE_ACCEPTED,
    (Column.MY_TURN, Column.CLIENT_TURN): Intent.REQUEST,
    (Column.CLIENT_TURN, Column.MY_TURN): Intent.REPLY,
    (Column.FOLLOW_UP, Column.MY_TURN): Intent.REPLY,
    (Column.FINAL_NOTICE, Column.MY_TURN): Intent.REPLY,
    (Column.CLIENT_TURN, Column.FOLLOW_UP): Intent.FOLLOW_UP,
    (Column.FOLLOW_UP, Column.FINAL_NOTICE): Intent.FINAL_NOTICE,
    (Column.QUOTE, Column.CLOSED): Intent.CLOSE,
    (Column.MY_TURN, Column.CLOSED): Intent.CLOSE,
    (Column.CLIENT_TURN, Column.CLOSED): Intent.CLOSE,
    (Column.FOLLOW_UP, Column.CLOSED): Intent.CLOSE,
    (Column.FINAL_NOTICE, Column.CLOSED): Intent.CLOSE,
    (Column.CLOSED, Column.MY_TURN): Intent.REOPEN,
}


def moves(project: str, column: Column, now: datetime, preview: Preview) -> dict[Column, Move]:
    """All six moves of a project that stands in `column`. Asks `preview` at most five times: call it once as a drag begins or
    a menu opens, not while the mouse moves."""
    return {target: _move(project, column, target, now, preview) for target in Column}


def _move(project: str, column: Column, target: Column, now: datetime, preview: Preview) -> Move:
    intent = _MEANING.get((column, target))
    if intent is None:
        return Move(target, None, _why_not(column, target))
    command = trial(intent, project, now)
    refused = None if command is None else preview(command)
    if refused is not None:
        return Move(target, None, refusal_sentence(refused))
    return Move(target, intent, _what_it_does(intent))


def _what_it_does(intent: Intent) -> str:
    return {
        Intent.QUOTE_ACCEPTED: translate("Moves", "The quote was accepted"),
        Intent.REQUEST: translate("Moves", "Ask the client for something"),
        Intent.REPLY: translate("Moves", "The client replied"),
        Intent.FOLLOW_UP: translate("Moves", "Write the follow-up now"),
        Intent.FINAL_NOTICE: translate("Moves", "Write the final notice now"),
        Intent.CLOSE: translate("Moves", "Close the project"),
        Intent.REOPEN: translate("Moves", "Reopen the project"),
    }[intent]


def _why_not(column: Column, target: Column) -> str:
    if column is target:
        return translate("Moves", "It is already here.")
    if column is Column.CLOSED:
        return translate("Moves", "A closed project can only be reopened: move it to “My turn”.")
    if column is Column.QUOTE:
        return translate("Moves", "The quote is not accepted yet. Once it is, move it to “My turn”.")
    return {
        Column.QUOTE: translate("Moves", "The quote was accepted, so it does not become a quote again. Undo takes that back."),
        Column.CLIENT_TURN: _why_not_to_client(column),
        Column.FOLLOW_UP: _why_not_to_follow_up(column),
        Column.FINAL_NOTICE: _why_not_to_notice(column),
    }[target]


def _why_not_to_client(column: Column) -> str:
    if column is Column.FOLLOW_UP:
        return translate(
            "Moves", "It is the client’s turn already. It comes back here when they promise a date: move it to “My turn”."
        )
    return translate(
        "Moves", "The final notice cannot be taken back by a move. Undo takes it back, or record the client’s reply."
    )


def _why_not_to_follow_up(column: Column) -> str:
    if column is Column.MY_TURN:
        return translate("Moves", "There is no silence to follow up on: it is your turn. Ask the client first.")
    return translate("Moves", "The final notice was already sent, so there is no follow-up any more in this silence.")


def _why_not_to_notice(column: Column) -> str:
    if column is Column.MY_TURN:
        return translate("Moves", "There is no silence: it is your turn. Ask the client first.")
    return translate("Moves", "Send at least one follow-up in this silence before the final notice.")
