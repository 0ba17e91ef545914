"""Deciding a command: pure functions from (command, state, now) to the edits it means, or `Refused`."""

from collections.abc import Callable
from datetime import datetime

from desktop.core.commands import Command
from desktop.core.decide import content, conversation, money, settings
from desktop.core.decide.state import Decision, State
from desktop.core.edits import Change, change_of
from desktop.core.text import cleaned

_DECISIONS: dict[type, Callable[[Decision], None]] = {
    **settings.DECISIONS,
    **content.DECISIONS,
    **conversation.DECISIONS,
    **money.DECISIONS,
}


def decide(command: Command, state: State, now: datetime, new_id: Callable[[], str]) -> Change:
    """The change a command makes at `now`. Raises Refused. A change without edits: everything is as asked already."""
    decision = Decision(cleaned(command), state, now, new_id)
    _DECISIONS[type(command)](decision)
    return change_of(type(command).__name__, decision.edits)


__all__ = ["State", "decide"]
