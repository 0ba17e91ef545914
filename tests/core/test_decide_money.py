"""What a designer records of the end of a silence: a pause that a reply ends, what support or the platform released."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.core import commands as c
from desktop.core.milestones import payment_moves, release_path
from desktop.core.model import Milestone
from desktop.core.money import is_awaiting
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
    Work,
)
from tests.support.desk import DEPOSIT, DIRECT, POSTER, START, Desk


def with_support(desk: Desk) -> Desk:
    desk.give_notice()
    desk.later(days=3)
    desk.do(c.RecordSupportContacted("p1", desk.now))
    desk.later(days=2)
    return desk


def told(desk: Desk, milestone: str) -> list[tuple[Payment | None, By | None]]:
    return [(one.payment, one.by) for one in desk.project.contacts if one.milestone == milestone and one.payment is not None]


# ------------------------------------------------------------------------------------------------------------------- pause


def test_a_reply_ends_the_pause_in_the_same_change() -> None:
    desk = Desk()
    desk.ask()
    desk.do(c.PauseProject("p1", desk.now, PauseReason.OUT_OF_OFFICE))
    desk.later(days=3)
    desk.do(c.RecordReply("p1", desk.now, "Back again!", ends_pause=True))
    assert desk.stands().pause is None
    assert desk.stands().turn is Turn.MINE
    assert [one.type for one in desk.project.contacts[-2:]] == [ContactType.REPLY, ContactType.RESUMED]
    assert desk.project.contacts[-1].text == ""


def test_a_reply_leaves_the_pause_unless_it_is_said_to_end_it() -> None:
    desk = Desk()
    desk.ask()
    desk.do(c.PauseProject("p1", desk.now, PauseReason.HARDSHIP))
    desk.later(days=3)
    desk.do(c.RecordReply("p1", desk.now, "My mother died."))
    assert desk.stands().pause is not None


def test_a_reply_from_before_the_pause_cannot_end_it() -> None:
    desk = Desk()
    desk.ask()
    desk.later(days=3)
    desk.do(c.PauseProject("p1", desk.now, PauseReason.HOLIDAY))
    assert desk.refused(c.RecordReply("p1", START + timedelta(days=1), "Hello", ends_pause=True)) is Reason.NOT_PAUSED


# ----------------------------------------------------------------------------------------------------------------- support


def test_contacting_support_again_restarts_its_count() -> None:
    desk = with_support(Desk())
    first = desk.stands()
    desk.do(c.RecordSupportContacted("p1", desk.now))
    again = desk.stands()
    assert again.support_since == desk.now
    assert again.next.due_at > first.next.due_at


def test_paid_through_support_releases_what_was_awaited() -> None:
    desk = with_support(Desk())
    desk.do(c.RecordSupportReplied("p1", desk.now, SupportOutcome.PAID))
    assert (desk.stands().column, desk.stands().outcome) == (Column.CLOSED, Outcome.PAID)
    assert desk.milestone("m2").payment is Payment.RELEASED
    assert told(desk, "m2") == [(Payment.REQUESTED, By.SUPPORT), (Payment.RELEASED, By.SUPPORT)]
    assert desk.stands().money.paid == 100_000


def test_paid_through_a_formal_demand_needs_nobody_to_hold_the_money() -> None:
    desk = with_support(Desk(DIRECT, (replace(POSTER, payment=Payment.UNSECURED),)))
    desk.do(c.RecordSupportReplied("p1", desk.now, SupportOutcome.PAID))
    assert desk.milestone("m2").payment is Payment.RELEASED


def test_paid_through_support_leaves_what_was_not_awaited_or_never_held() -> None:
    later = Milestone("m3", "Banner", amount=10_000, payment=Payment.SECURED)
    never_held = Milestone("m4", "Flyer", amount=10_000, work=Work.DELIVERED)
    desk = with_support(Desk(milestones=(POSTER, later, never_held)))
    desk.do(c.RecordSupportReplied("p1", desk.now, SupportOutcome.PAID))
    assert desk.milestone("m3").payment is Payment.SECURED
    assert desk.milestone("m4").payment is Payment.UNSECURED


def test_other_outcomes_of_support_release_nothing() -> None:
    for outcome in (SupportOutcome.CLIENT_REACHED, SupportOutcome.UNPAID):
        desk = with_support(Desk())
        desk.do(c.RecordSupportReplied("p1", desk.now, outcome))
        assert desk.milestone("m2").payment is Payment.SECURED


# ---------------------------------------------------------------------------------------------------------------- released


def test_a_release_by_the_platform_needs_no_request_of_mine() -> None:
    desk = Desk()
    desk.give_notice()
    desk.later(days=2)
    desk.do(c.RecordCompleted("p1", desk.now))
    desk.later(days=7)
    desk.do(c.RecordReleased("p1", desk.now, ("m2",)))
    assert desk.stands().outcome is Outcome.PAID
    assert told(desk, "m2") == [(Payment.REQUESTED, By.TIMER), (Payment.RELEASED, By.TIMER)]


def test_several_payments_are_released_at_once_and_each_once() -> None:
    other = replace(POSTER, id="m3", payment=Payment.REQUESTED)
    desk = Desk(milestones=(POSTER, other))
    desk.do(c.RecordReleased("p1", desk.now, ("m2", "m3", "m2"), By.CLIENT))
    assert {m.payment for m in desk.project.milestones} == {Payment.RELEASED}
    assert len(told(desk, "m2")) == 2
    assert desk.stands().outcome is None  # the work is not done: nothing is closed


def test_all_delivered_and_released_is_closed_as_paid_without_a_completion() -> None:
    desk = Desk()
    desk.ask()
    desk.do(c.RecordReleased("p1", desk.now, ("m2",), By.CLIENT))
    assert desk.stands().outcome is Outcome.PAID


def test_what_nobody_holds_is_not_released_on_a_platform_that_should() -> None:
    desk = Desk(milestones=(replace(POSTER, payment=Payment.UNSECURED),))
    assert desk.refused(c.RecordReleased("p1", desk.now, ("m2",))) is Reason.MOVE_NOT_ALLOWED
    assert desk.refused(c.RecordReleased("p1", desk.now, ("m9",))) is Reason.NOT_FOUND


@given(st.sampled_from(Payment), st.booleans())
def test_the_way_to_a_release_is_made_of_legal_moves(payment: Payment, escrow: bool) -> None:
    milestone = replace(DEPOSIT, payment=payment)
    path = release_path(milestone, escrow)
    for step in path or ():
        assert step in payment_moves(milestone, escrow)
        milestone = replace(milestone, payment=step)
    assert path is None or milestone.payment is Payment.RELEASED
    assert path is not None or not is_awaiting(milestone) or (escrow and payment is Payment.UNSECURED)


# --------------------------------------------------------------------------------------------------------------- delivered


def test_delivering_a_planned_milestone_begins_it_on_the_way() -> None:
    desk = Desk(milestones=(replace(POSTER, work=Work.PLANNED),))
    desk.do(c.RecordRequest("p1", desk.now, Purpose.FEEDBACK, "the colors"))
    desk.do(c.DeliverMilestone("p1", "m2", desk.now))
    assert desk.milestone("m2").work is Work.DELIVERED
    assert desk.milestone("m2").deliverables[0].delivered_on is not None
    assert desk.stands().turn is Turn.CLIENT  # it changes no turn
    assert desk.refused(c.DeliverMilestone("p1", "m2", desk.now)) is Reason.MOVE_NOT_ALLOWED
