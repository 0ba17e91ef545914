"""What may be changed of projects, milestones and money, and what the rules refuse, one behavior a test."""

from dataclasses import replace

import pytest

from desktop.core import commands as c
from desktop.core.decide import State, decide
from desktop.core.edits import AppendContact, applied
from desktop.core.model import Client, Designer, Milestone
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import (
    MilestoneKind,
    Payment,
    Purpose,
    Turn,
    Work,
)
from tests.support.desk import DEPOSIT, POSTER, START, Desk


@pytest.mark.parametrize(
    "move", [(Work.APPROVED, None), (Work.PLANNED, None), (None, Payment.RELEASED), (None, Payment.UNSECURED)]
)
def test_other_moves_than_the_legal_ones_are_refused(move: tuple[Work | None, Payment | None]) -> None:
    desk = Desk()
    assert desk.refused(c.MoveMilestone("p1", "m2", desk.now, work=move[0], payment=move[1])) is Reason.MOVE_NOT_ALLOWED


def test_the_amount_of_requested_or_released_money_stays() -> None:
    desk = Desk()
    assert desk.refused(c.EditMilestone("p1", "m1", "Deposit", "deposit", 1, None, ())) is Reason.AMOUNT_FIXED
    assert desk.refused(c.EditProject("p1", "c1", "Poster", "USD", "99designs")) is Reason.CURRENCY_FIXED
    desk.do(c.EditMilestone("p1", "m1", "First part", "deposit", 30_000, None, ()))
    desk.do(c.EditMilestone("p1", "m2", "Poster", "final", 80_000, None, ()))
    assert desk.milestone("m2").amount == 80_000


def test_a_milestone_under_way_or_named_in_the_conversation_is_not_removed() -> None:
    desk = Desk(milestones=(DEPOSIT, POSTER, replace(POSTER, id="m3", work=Work.PLANNED, payment=Payment.UNSECURED)))
    assert desk.refused(c.RemoveMilestone("p1", "m2")) is Reason.MILESTONE_IN_USE
    desk.do(c.RecordRequest("p1", desk.now, Purpose.FEEDBACK, "sizes", milestone="m3"))
    assert desk.refused(c.RemoveMilestone("p1", "m3")) is Reason.MILESTONE_IN_USE


def test_an_entry_is_taken_back_by_another_and_only_once() -> None:
    desk = Desk()
    desk.ask()
    desk.do(c.RecordReply("p1", desk.now, "Wrong project"))
    reply = desk.project.contacts[-1].id
    desk.do(c.RetractContact("p1", reply))
    assert desk.stands().turn is Turn.CLIENT
    assert len(desk.project.contacts) == 4
    assert desk.refused(c.RetractContact("p1", reply)) is Reason.ALREADY_RETRACTED
    assert desk.refused(c.RetractContact("p1", desk.project.contacts[0].id)) is Reason.UNDO_INSTEAD


@pytest.mark.parametrize(("title", "reason"), [("  ", Reason.TITLE_MISSING), ("x" * 1001, Reason.TOO_LONG)])
def test_a_project_needs_a_title_of_a_sensible_length(title: str, reason: Reason) -> None:
    assert Desk().refused(c.EditProject("p1", "c1", title, "EUR", "direct")) is reason


def test_a_new_project_and_its_new_client_come_in_one_stroke() -> None:
    state = State(Designer(time_zone="Europe/Paris"), platforms=frozenset({"direct"}))
    command = c.CreateProject("p9", "c9", " Tea tins ", "EUR", "direct", (POSTER,), (), Client("c9", " Northlight "))
    change = decide(command, state, START, lambda: "e1")
    assert (set(change.projects), set(change.clients)) == ({"p9"}, {"c9"})
    project = applied(None, "p9", change.edits)
    assert project is not None
    assert (project.title, project.created_at) == ("Tea tins", START)
    assert not any(isinstance(edit, AppendContact) for edit in change.edits)


WRONG_MONEY = [
    (-1, "EUR", Reason.AMOUNT_OUT_OF_RANGE),
    (2**53 + 1, "EUR", Reason.AMOUNT_OUT_OF_RANGE),
    (1, "ABC", Reason.UNKNOWN_CURRENCY),
]


@pytest.mark.parametrize(("amount", "currency", "reason"), WRONG_MONEY)
def test_money_is_whole_and_bounded_in_a_known_currency(amount: int, currency: str, reason: Reason) -> None:
    state = State(Designer(time_zone="Europe/Paris"), client=Client("c1", "Onda"), platforms=frozenset({"direct"}))
    command = c.CreateProject("p9", "c1", "Poster", currency, "direct", (Milestone("m1", "All", amount=amount),))
    with pytest.raises(Refused) as caught:
        decide(command, state, START, lambda: "e1")
    assert caught.value.reason is reason


PLANNED = replace(POSTER, work=Work.PLANNED, payment=Payment.UNSECURED)


def amounts(desk: Desk) -> list[tuple[str, int]]:
    return [(milestone.id, milestone.amount) for milestone in desk.project.milestones]


def test_a_deposit_is_taken_off_the_greatest_and_the_price_stays() -> None:
    desk = Desk(milestones=(PLANNED, replace(PLANNED, id="m3", amount=30_000)))
    desk.do(c.AddDeposit("p1", Milestone("d", "Deposit", MilestoneKind.DEPOSIT, 35_000)))
    assert amounts(desk) == [("d", 35_000), ("m2", 35_000), ("m3", 30_000)]


def test_an_empty_deposit_takes_the_amount_instead() -> None:
    empty = Milestone("m1", "Half in advance", MilestoneKind.DEPOSIT)
    desk = Desk(milestones=(empty, PLANNED))
    desk.do(c.AddDeposit("p1", Milestone("d", "Deposit", MilestoneKind.DEPOSIT, 35_000)))
    assert amounts(desk) == [("m1", 35_000), ("m2", 35_000)]
    assert desk.milestone("m1").title == "Half in advance"


def test_a_deposit_never_changes_what_was_asked_for_or_exceeds_the_price() -> None:
    deposit = Milestone("d", "Deposit", MilestoneKind.DEPOSIT, 35_000)
    requested = Desk(milestones=(replace(PLANNED, payment=Payment.REQUESTED),))
    assert requested.refused(c.AddDeposit("p1", deposit)) is Reason.AMOUNT_FIXED
    small = Desk(milestones=(replace(PLANNED, amount=10_000),))
    assert small.refused(c.AddDeposit("p1", deposit)) is Reason.AMOUNT_OUT_OF_RANGE
