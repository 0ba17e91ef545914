"""What may be recorded of the conversation and what the rules refuse, one behavior a test."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.core import commands as c
from desktop.core.model import Deliverable
from desktop.core.refusal import Reason
from desktop.core.vocabulary import (
    By,
    Column,
    ContactType,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Turn,
    Variant,
    Work,
)
from tests.support.desk import DEPOSIT, DIRECT, POSTER, START, Desk


def test_nothing_is_recorded_for_a_moment_to_come() -> None:
    desk = Desk()
    assert desk.refused(c.RecordMessage("p1", START + timedelta(seconds=1))) is Reason.IN_THE_FUTURE


def test_a_delivery_with_a_request_ticks_the_deliverables_and_is_told_in_the_log() -> None:
    desk = Desk()
    desk.ask()
    assert desk.milestone("m2").work is Work.DELIVERED
    assert desk.milestone("m2").deliverables == (Deliverable("A2", date(2026, 11, 2)),)
    assert [entry.type for entry in desk.project.contacts] == [ContactType.MILESTONE, ContactType.REQUEST]
    assert desk.stands().turn is Turn.CLIENT


def test_planned_work_is_begun_and_delivered_in_one_stroke() -> None:
    desk = Desk(milestones=(replace(POSTER, work=Work.PLANNED),))
    desk.ask()
    assert [entry.work for entry in desk.project.contacts] == [Work.IN_PROGRESS, Work.DELIVERED, None]


def test_payment_is_asked_for_with_a_request() -> None:
    desk = Desk()
    desk.do(c.RecordRequest("p1", desk.now, Purpose.PAYMENT, "", milestone="m2", payment_requested=True))
    assert desk.milestone("m2").payment is Payment.REQUESTED


def test_with_escrow_payment_is_not_asked_for_before_it_is_secured() -> None:
    desk = Desk(milestones=(replace(POSTER, payment=Payment.UNSECURED),))
    command = c.RecordRequest("p1", desk.now, Purpose.PAYMENT, "", milestone="m2", payment_requested=True)
    assert desk.refused(command) is Reason.MOVE_NOT_ALLOWED
    direct = Desk(DIRECT, (replace(POSTER, payment=Payment.UNSECURED),))
    direct.do(command)
    assert direct.milestone("m2").payment is Payment.REQUESTED


def test_follow_ups_are_counted_by_the_program() -> None:
    desk = Desk()
    desk.ask_and_follow_up()
    desk.do(c.RecordFollowUp("p1", desk.now, "Again."))
    assert [e.number for e in desk.project.contacts if e.type is ContactType.FOLLOW_UP] == [1, 2]


def test_a_follow_up_needs_the_clients_turn() -> None:
    assert Desk().refused(c.RecordFollowUp("p1", START, "Hello?")) is Reason.NOT_CLIENTS_TURN


def test_no_final_notice_before_a_follow_up_in_this_silence() -> None:
    desk = Desk()
    desk.ask()
    assert desk.refused(c.RecordFinalNotice("p1", desk.now, "")) is Reason.NO_FOLLOW_UP_SENT


def test_a_final_notice_may_be_sent_early_after_one_follow_up_and_fixes_its_variant_and_window() -> None:
    desk = Desk()
    desk.give_notice()
    notice = desk.project.contacts[-1]
    assert (notice.variant, notice.window_hours) == (Variant.COMPLETE, 48)
    assert desk.refused(c.RecordFinalNotice("p1", desk.now, "")) is Reason.NOTICE_RUNS


def test_no_final_notice_while_paused() -> None:
    desk = Desk()
    desk.ask_and_follow_up()
    desk.do(c.PauseProject("p1", desk.now, PauseReason.HOLIDAY))
    assert desk.refused(c.RecordFinalNotice("p1", desk.now, "")) is Reason.PAUSED
    desk.do(c.ResumeProject("p1", desk.now))
    desk.later(hours=1)
    desk.do(c.RecordFinalNotice("p1", desk.now, ""))


def test_hardship_holds_notice_completion_and_support() -> None:
    desk = Desk()
    desk.give_notice()
    desk.later(days=3)
    desk.do(c.PauseProject("p1", desk.now, PauseReason.HARDSHIP))
    assert desk.refused(c.RecordCompleted("p1", desk.now)) is Reason.HARDSHIP
    assert desk.refused(c.RecordSupportContacted("p1", desk.now)) is Reason.HARDSHIP
    assert desk.refused(c.RecordFinalNotice("p1", desk.now, "")) is Reason.HARDSHIP


def test_completion_waits_for_the_end_of_a_complete_notices_window() -> None:
    desk = Desk()
    desk.ask_and_follow_up()
    assert desk.refused(c.RecordCompleted("p1", desk.now)) is Reason.NO_FINAL_NOTICE
    desk.do(c.RecordFinalNotice("p1", desk.now, ""))
    desk.later(hours=47, minutes=59)
    assert desk.refused(c.RecordCompleted("p1", desk.now)) is Reason.WINDOW_RUNS
    desk.later(minutes=1)
    desk.do(c.RecordCompleted("p1", desk.now))
    assert desk.stands().turn is Turn.PLATFORM


def test_an_incomplete_notice_never_leads_to_completion() -> None:
    desk = Desk()
    desk.do(c.RecordRequest("p1", desk.now, Purpose.FEEDBACK, "remarks"))
    desk.later(days=7)
    desk.do(c.RecordFollowUp("p1", desk.now, ""))
    desk.later(days=7)
    desk.do(c.RecordFinalNotice("p1", desk.now, ""))
    desk.later(days=3)
    assert desk.refused(c.RecordCompleted("p1", desk.now)) is Reason.NOTICE_NOT_COMPLETE


def test_a_platform_without_completion_knows_no_mark_complete() -> None:
    desk = Desk(DIRECT)
    desk.give_notice()
    desk.later(days=3)
    assert desk.refused(c.RecordCompleted("p1", desk.now)) is Reason.NO_COMPLETION


def test_a_rejected_completion_puts_delivered_work_in_progress_again() -> None:
    desk = Desk()
    desk.give_notice()
    desk.later(days=2)
    desk.do(c.RecordCompleted("p1", desk.now))
    desk.later(days=1)
    desk.do(c.RecordCompletionRejected("p1", desk.now, "Please change the blue."))
    assert desk.stands().column is Column.MY_TURN
    assert desk.milestone("m2").work is Work.IN_PROGRESS
    assert desk.milestone("m1").work is Work.APPROVED


def test_a_release_after_completion_closes_the_project_as_paid() -> None:
    desk = Desk()
    desk.give_notice()
    desk.later(days=2)
    desk.do(c.RecordCompleted("p1", desk.now))
    desk.do(c.MoveMilestone("p1", "m2", desk.now, payment=Payment.REQUESTED))
    desk.later(days=7)
    desk.do(c.MoveMilestone("p1", "m2", desk.now, payment=Payment.RELEASED, by=By.TIMER))
    stands = desk.stands()
    assert (stands.column, stands.outcome) == (Column.CLOSED, Outcome.PAID)


def test_the_last_release_of_delivered_work_closes_the_project_as_paid() -> None:
    desk = Desk()
    desk.do(c.RecordRequest("p1", desk.now, Purpose.PAYMENT, "", milestone="m2", delivered=True, payment_requested=True))
    desk.do(c.MoveMilestone("p1", "m2", desk.now, payment=Payment.RELEASED, by=By.CLIENT))
    assert desk.stands().outcome is Outcome.PAID


def test_money_paid_in_advance_closes_nothing() -> None:
    desk = Desk(milestones=(DEPOSIT, replace(POSTER, payment=Payment.REQUESTED)))
    desk.do(c.MoveMilestone("p1", "m2", desk.now, payment=Payment.RELEASED, by=By.CLIENT))
    assert desk.stands().column is Column.MY_TURN


def test_a_completed_project_is_not_reopened_where_the_platform_forbids_it() -> None:
    desk = Desk()
    desk.give_notice()
    desk.later(days=2)
    desk.do(c.RecordCompleted("p1", desk.now))
    desk.do(c.CloseProject("p1", desk.now, Outcome.PAID))
    desk.later(days=1)
    assert desk.refused(c.ReopenProject("p1", desk.now)) is Reason.CANNOT_REOPEN


def test_a_project_that_was_not_completed_is_reopened_at_my_turn() -> None:
    desk = Desk()
    assert desk.refused(c.ReopenProject("p1", desk.now)) is Reason.NOT_CLOSED
    desk.do(c.CloseProject("p1", desk.now, Outcome.CANCELLED))
    desk.later(days=1)
    assert desk.refused(c.RecordMessage("p1", desk.now)) is Reason.CLOSED
    desk.do(c.ReopenProject("p1", desk.now))
    assert desk.stands().column is Column.MY_TURN


def test_a_promise_cannot_be_for_a_day_before_the_reply() -> None:
    desk = Desk()
    desk.ask()
    command = c.RecordReply("p1", desk.now, "", promised_by=date(2026, 11, 1))
    assert desk.refused(command) is Reason.PROMISE_BEFORE_REPLY


def test_a_reply_written_down_late_takes_effect_where_it_belongs() -> None:
    desk = Desk()
    desk.ask_and_follow_up()
    desk.do(c.RecordReply("p1", START + timedelta(days=3), "Lovely."))
    stands = desk.stands()
    assert (stands.turn, stands.follow_ups_sent, stands.silent_since) == (Turn.CLIENT, 1, START + timedelta(days=7))


def test_an_accepted_quote_secures_the_named_milestones_once() -> None:
    fresh = (
        replace(DEPOSIT, work=Work.PLANNED, payment=Payment.UNSECURED),
        replace(POSTER, work=Work.PLANNED, payment=Payment.UNSECURED),
    )
    desk = Desk(milestones=fresh)
    desk.do(c.RecordQuoteSent("p1", desk.now))
    assert desk.stands().column is Column.QUOTE
    desk.do(c.RecordQuoteAccepted("p1", desk.now, "", ("m1",)))
    assert (desk.milestone("m1").payment, desk.milestone("m2").payment) == (Payment.SECURED, Payment.UNSECURED)
    assert desk.stands().column is Column.MY_TURN
    assert desk.refused(c.RecordQuoteAccepted("p1", desk.now)) is Reason.QUOTE_ALREADY_ACCEPTED


@pytest.mark.parametrize(("outcome", "column"), [("client_reached", "my_turn"), ("paid", "closed"), ("unpaid", "closed")])
def test_what_support_achieved_decides_what_follows(outcome: str, column: str) -> None:
    desk = Desk()
    desk.ask()
    assert desk.refused(c.RecordSupportReplied("p1", desk.now, SupportOutcome.PAID)) is Reason.NOT_WITH_SUPPORT
    desk.do(c.RecordSupportContacted("p1", desk.now))
    assert desk.stands().column is Column.FINAL_NOTICE
    desk.do(c.RecordSupportReplied("p1", desk.now, SupportOutcome(outcome)))
    assert desk.stands().column == column
