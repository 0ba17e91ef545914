"""The table of drops of the board: what each move means, or why it is refused."""

from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import Column
from desktop.ui.board_moves import moves
from desktop.ui.intents import Intent
from desktop.ui.trials import trial

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
Q, M, C, F, N, X = Column
TABLE = {
    (Q, M): Intent.QUOTE_ACCEPTED,
    (M, C): Intent.REQUEST,
    (C, M): Intent.REPLY,
    (F, M): Intent.REPLY,
    (N, M): Intent.REPLY,
    (C, F): Intent.FOLLOW_UP,
    (F, N): Intent.FINAL_NOTICE,
    (X, M): Intent.REOPEN,
    **{(column, X): Intent.CLOSE for column in (Q, M, C, F, N)},
}


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("target", list(Column))
def test_every_move_is_the_one_of_the_table_or_says_why_not(column, target):
    move = moves("p1", column, NOW, lambda command: None)[target]
    assert move.intent is TABLE.get((column, target))
    assert move.allowed is ((column, target) in TABLE)
    assert move.sentence


def test_a_move_the_rules_refuse_says_their_reason():
    refused = Refused(Reason.NO_FOLLOW_UP_SENT)
    move = moves("p1", F, NOW, lambda command: refused)[N]
    assert not move.allowed
    assert move.sentence == "Send at least one follow-up in this silence before the final notice."


def test_a_completed_project_says_that_the_platform_keeps_it_closed():
    refused = Refused(Reason.CANNOT_REOPEN, platform="99designs")
    move = moves("p1", X, NOW, lambda command: refused)[M]
    assert move.sentence == "A completed project cannot be reopened on 99designs."


def test_refusals_are_asked_for_once_a_column_at_most():
    asked: list[Any] = []
    moves("p1", C, NOW, asked.append)
    assert len(asked) == 3


@pytest.mark.parametrize("intent", list(Intent))
def test_a_trial_names_the_project_and_the_moment(intent):
    command: Any = trial(intent, "p1", NOW)
    if command is not None:
        assert (command.project, command.at) == ("p1", NOW)
