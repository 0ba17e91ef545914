"""Whose turn it is, how silence starts and ends, and what the log says after corrections (R0-R5, R14, C1, C2, closing)."""

from dataclasses import replace

import pytest

from desktop.core.assess import assess
from desktop.core.vocabulary import By, Column, MilestoneKind, Outcome, Payment, Purpose, SupportOutcome, Turn, Work
from tests.support.builders import (
    DIRECT,
    Scene,
    auto_reply,
    closed,
    completed,
    final_notice,
    follow_up,
    message,
    moment,
    quote_accepted,
    quote_sent,
    rejected,
    released,
    reopened,
    reply,
    request,
    retracted,
    scene,
    shown,
    stage,
    support_contacted,
    support_replied,
)

PLANNED = (stage(Work.PLANNED, Payment.UNSECURED, due_on="2026-12-01"),)
NOW = "2026-11-16 10:00"
ASKED = scene(request("2026-11-09 10:00"))


def since(told: Scene, now: str = NOW) -> str | None:
    silent_since = told.stands(now).silent_since
    return None if silent_since is None else shown(silent_since)


def turn(told: Scene, now: str = NOW) -> Turn:
    return told.stands(now).turn


# ---------------------------------------------------------------------------------------------------- the quote phase (R0)


def test_a_project_begins_at_my_turn_with_nothing_to_do_but_the_quote():
    stands = scene(stages=PLANNED).stands(NOW)
    assert (stands.column, stands.turn, stands.next) == (Column.QUOTE, Turn.MINE, None)


def test_a_sent_quote_keeps_the_card_in_its_column_with_the_client_to_answer():
    stands = scene(quote_sent("2026-11-09 10:00"), stages=PLANNED).stands(NOW)
    assert (stands.column, stands.turn, stands.purpose) == (Column.QUOTE, Turn.CLIENT, Purpose.QUOTE)


def test_acceptance_ends_the_quote_phase_and_makes_it_my_turn():
    stands = scene(quote_sent("2026-11-09 10:00"), quote_accepted("2026-11-10 10:00"), stages=PLANNED).stands(NOW)
    assert (stands.column, stands.turn) == (Column.MY_TURN, Turn.MINE)
    assert stands.next is not None


@pytest.mark.parametrize(
    "started", [stage(Work.IN_PROGRESS, Payment.UNSECURED), stage(Work.PLANNED, Payment.SECURED), stage(Work.CANCELLED)]
)
def test_a_milestone_that_moved_ends_the_quote_phase(started):
    assert scene(stages=(*PLANNED, started)).stands(NOW).column is Column.MY_TURN


def test_a_request_for_more_than_the_quote_ends_the_quote_phase():
    asked = [request("2026-11-09 10:00", purpose=purpose) for purpose in (Purpose.QUOTE, Purpose.FEEDBACK)]
    columns = [scene(one, stages=PLANNED).stands("2026-11-09 11:00").column for one in asked]
    assert columns == [Column.QUOTE, Column.CLIENT_TURN]


# ------------------------------------------------------------------------------------------------------ the silence (R1-R5)


@pytest.mark.parametrize("asking", [request("2026-11-09 10:00"), quote_sent("2026-11-09 10:00"), follow_up("2026-11-09 10:00")])
def test_asking_makes_it_the_clients_turn_and_starts_the_silence(asking):
    told = scene(asking)
    assert (turn(told), since(told)) == (Turn.CLIENT, "2026-11-09 10:00")


def test_asking_again_does_not_restart_the_silence():
    told = ASKED.then(follow_up("2026-11-12 10:00"), request("2026-11-13 10:00"), message("2026-11-13 12:00"))
    assert since(told) == "2026-11-09 10:00"
    assert told.stands(NOW).follow_ups_sent == 1


def test_completion_and_support_do_not_end_the_silence():
    told = ASKED.then(
        follow_up("2026-11-12 10:00"), final_notice("2026-11-13 10:00"), completed("2026-11-15 10:00"),
        support_contacted("2026-11-16 09:00"),
    )  # fmt: skip
    assert (turn(told), since(told)) == (Turn.PLATFORM, "2026-11-09 10:00")


def test_writing_to_the_client_does_not_take_the_matter_back_from_the_platform():
    told = ASKED.then(final_notice("2026-11-12 10:00"), completed("2026-11-14 10:00"), follow_up("2026-11-15 10:00"))
    stands = told.stands(NOW)
    assert (stands.turn, stands.column) == (Turn.PLATFORM, Column.FINAL_NOTICE)
    assert stands.next is not None
    assert stands.next.kind.value == "check_release"


def test_a_settled_reply_makes_it_my_turn_without_a_silence():
    told = ASKED.then(reply("2026-11-12 10:00"))
    assert (turn(told), since(told), told.stands(NOW).purpose) == (Turn.MINE, None, None)


def test_a_promise_starts_a_new_silence_that_waits_for_the_promised_date():
    """Promised by Fri 20 on Thu 12: not before Mon 23, and nothing counts as sent. The purpose stays."""
    told = ASKED.then(follow_up("2026-11-11 10:00"), reply("2026-11-12 10:00", promised_by="2026-11-20"))
    stands = told.stands(NOW)
    assert (stands.turn, stands.follow_ups_sent, stands.purpose) == (Turn.CLIENT, 0, Purpose.APPROVAL)
    assert stands.column is Column.CLIENT_TURN
    assert since(told) == "2026-11-12 10:00"
    assert told.next(NOW) == ("follow_up", 1, "2026-11-23 09:00")


def test_a_promise_makes_it_the_clients_turn_even_when_it_was_mine():
    told = ASKED.then(reply("2026-11-11 10:00"), reply("2026-11-12 10:00", promised_by="2026-11-13"))
    assert (turn(told), since(told)) == (Turn.CLIENT, "2026-11-12 10:00")
    assert told.next(NOW) == ("follow_up", 1, "2026-11-17 09:00")


def test_an_automatic_reply_ends_nothing():
    told = ASKED.then(auto_reply("2026-11-10 10:00"))
    assert (turn(told), since(told), told.stands(NOW).pause) == (Turn.CLIENT, "2026-11-09 10:00", None)


def test_a_message_changes_no_turn():
    assert turn(scene(message("2026-11-10 10:00"))) is Turn.MINE
    assert turn(ASKED.then(message("2026-11-10 10:00"))) is Turn.CLIENT


@pytest.mark.parametrize(("by", "expected"), [(By.CLIENT, Turn.MINE), (By.TIMER, Turn.CLIENT), (By.ME, Turn.CLIENT)])
def test_only_a_release_by_the_client_is_a_sign_of_life(by, expected):
    assert turn(ASKED.then(released("2026-11-12 10:00", by))) is expected


def test_a_reply_during_the_window_ends_the_ladder():
    told = ASKED.then(follow_up("2026-11-12 10:00"), final_notice("2026-11-13 10:00"), reply("2026-11-14 10:00"))
    stands = told.stands(NOW)
    assert (stands.column, stands.turn, stands.window_ends_at, told.ladder(NOW)) == (Column.MY_TURN, Turn.MINE, None, ())


def test_a_rejected_completion_is_my_turn_again():
    told = ASKED.then(final_notice("2026-11-12 10:00"), completed("2026-11-14 10:00"), rejected("2026-11-15 10:00"))
    assert (turn(told), told.stands(NOW).column) == (Turn.MINE, Column.MY_TURN)


@pytest.mark.parametrize(
    ("outcome", "column", "closed_as"),
    [
        (SupportOutcome.CLIENT_REACHED, Column.MY_TURN, None),
        (SupportOutcome.PAID, Column.CLOSED, Outcome.PAID),
        (SupportOutcome.UNPAID, Column.CLOSED, Outcome.WRITTEN_OFF),
    ],
)
def test_what_support_achieved(outcome, column, closed_as):
    """R13."""
    told = ASKED.then(support_contacted("2026-11-12 10:00"), support_replied("2026-11-13 10:00", outcome))
    stands = told.stands(NOW)
    assert (stands.column, stands.outcome, stands.silent_since) == (column, closed_as, None)


# --------------------------------------------------------------------------------------------------------------- closing


def test_a_closed_project_waits_for_nobody():
    told = ASKED.then(closed("2026-11-12 10:00"), request("2026-11-13 10:00"))
    stands = told.stands(NOW)
    assert (stands.column, stands.turn, stands.next, stands.silent_since) == (Column.CLOSED, Turn.NOBODY, None, None)
    assert told.ladder(NOW) == ()


def test_a_reopened_project_is_my_turn():
    told = ASKED.then(closed("2026-11-12 10:00"), request("2026-11-13 10:00"), reopened("2026-11-14 10:00"))
    assert (turn(told), since(told)) == (Turn.MINE, None)


def test_reopening_what_is_open_does_not_end_a_silence():
    assert since(ASKED.then(reopened("2026-11-12 10:00"))) == "2026-11-09 10:00"


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        ((stage(Work.APPROVED, Payment.RELEASED), stage(Work.CANCELLED)), Column.CLOSED),
        ((stage(Work.APPROVED, Payment.RELEASED), stage(Work.DELIVERED, Payment.SECURED)), Column.FINAL_NOTICE),
        ((stage(Work.CANCELLED), stage(Work.PLANNED, Payment.RELEASED, kind=MilestoneKind.CANCELLATION_FEE)), Column.CLOSED),
    ],
)
def test_the_last_release_after_completion_closes_as_paid(stages, expected):
    told = scene(
        request("2026-11-02 10:00"), completed("2026-11-09 10:00"), released("2026-11-13 10:00", By.TIMER), stages=stages
    )
    assert told.stands(NOW).column is expected


# --------------------------------------------------------------------------------------------------------- the log (C1, C2)


def test_a_reply_logged_late_takes_effect_where_it_belongs():
    """The reply of Tue 10 was written down after the follow-up of Thu 12: the silence starts at that follow-up."""
    told = ASKED.then(follow_up("2026-11-12 10:00"), reply("2026-11-10 10:00"))
    assert since(told) == "2026-11-12 10:00"
    assert told.stands(NOW).follow_ups_sent == 1


def test_entries_of_the_same_moment_are_read_as_recorded():
    at = "2026-11-10 10:00"
    assert turn(scene(request(at), reply(at))) is Turn.MINE
    assert turn(scene(reply(at), request(at))) is Turn.CLIENT


def test_a_retraction_restores_the_earlier_answer_and_can_be_taken_back():
    told = ASKED.then(reply("2026-11-12 10:00"))
    undone = told.then(retracted("2026-11-13 10:00", "e2"))
    redone = undone.then(retracted("2026-11-13 10:01", "e3"))
    assert (turn(told), turn(undone), turn(redone)) == (Turn.MINE, Turn.CLIENT, Turn.MINE)
    assert undone.stands(NOW) == ASKED.stands(NOW)
    assert redone.stands(NOW) == told.stands(NOW)


def test_what_has_not_happened_yet_is_not_told_but_expected():
    """C2 refuses it as a new entry; a clock that was set back can still leave one. It changes the answer when it comes."""
    told = ASKED.then(reply("2026-11-11 10:00"))
    before = told.stands("2026-11-10 10:00")
    assert before.turn is Turn.CLIENT
    assert before.next_change_at == moment("2026-11-11 10:00")


def test_the_column_of_direct_work_is_found_the_same_way():
    told = replace(ASKED, platform=DIRECT)
    assert assess(told.project, told.around, moment(NOW)).column is Column.FOLLOW_UP
