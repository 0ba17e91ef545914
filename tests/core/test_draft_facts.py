"""Promises of a draft's facts: found, never made up, and only what is so."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.core.drafts.collecting import collect
from desktop.core.drafts.draft import Ask
from desktop.core.drafts.facts import Amount, Attempt, Facts, Hours, Items, Standing
from desktop.core.drafts.greeting import greeted_as
from desktop.core.model import Deliverable, Designer, Milestone, Period, Platform, PolicyValues
from desktop.core.vocabulary import ContactType, DraftKind, Formality, MilestoneKind, Payment, Purpose, Unit, Variant, Work
from tests.support.builders import (
    DIRECT,
    NINETY_NINE,
    Scene,
    client,
    completed,
    day,
    designer,
    final_notice,
    follow_up,
    message,
    moment,
    paused,
    quote_sent,
    reply,
    request,
    scene,
    stage,
)

FRIDAY = "2026-11-20 10:00"


def facts(
    of: Scene,
    now: str = FRIDAY,
    kind: DraftKind = DraftKind.FOLLOW_UP,
    purpose: Purpose = Purpose.APPROVAL,
    variant: Variant | None = None,
) -> Facts:
    ask = Ask(kind, "en", Formality.FORMAL, 1, variant, purpose)
    return collect(of.project, of.around, ask, moment(now))


def asked(**fields: Any) -> Scene:
    one = replace(request("2026-11-13 16:20", "2026-11-19"), need="final artwork", **fields)
    return scene(one)


def test_a_follow_up_knows_what_was_asked_and_when():
    found = facts(asked())
    assert (found.need, found.needed_by, found.asked_on) == ("final artwork", day("2026-11-19"), day("2026-11-13"))
    assert (found.project, found.client, found.name, found.platform) == ("Tea tin range", "Northlight Tea", None, "99designs")
    assert found.last_message_on == day("2026-11-13")
    assert found.answered_on is None


def test_the_first_request_and_the_last_message_of_a_silence_are_told_apart():
    of = asked().then(message("2026-11-16 09:00"), request("2026-11-17 09:00"), follow_up("2026-11-19 10:00"))
    found = facts(of)
    assert (found.asked_on, found.last_message_on) == (day("2026-11-13"), day("2026-11-19"))


def test_days_are_those_of_the_client():
    of = replace(scene(request("2026-11-13 02:00")), client=client("America/New_York", "US"))
    assert facts(of).asked_on == day("2026-11-12")
    assert facts(of, "2026-11-20 01:00").today == day("2026-11-19")


def test_after_a_promise_the_request_before_it_is_what_is_awaited():
    of = asked().then(reply("2026-11-16 09:00", promised_by="2026-11-18"))
    found = facts(of)
    assert (found.need, found.asked_on) == ("final artwork", day("2026-11-13"))
    assert (found.needed_by, found.answered_on) == (day("2026-11-18"), day("2026-11-16"))


def test_while_nothing_is_awaited_nothing_is_said_to_be():
    found = facts(asked().then(reply("2026-11-16 09:00")))
    assert (found.need, found.needed_by, found.asked_on, found.last_message_on, found.attempts) == (None,) * 5
    assert found.answered_on == day("2026-11-16")


def test_a_retracted_request_is_not_told():
    from tests.support.builders import retracted

    found = facts(asked().then(retracted("2026-11-14 09:00", "e1")))
    assert (found.need, found.asked_on) == (None, None)


def test_a_new_date_is_ten_days_on_which_both_work():
    assert facts(asked()).new_date == day("2026-12-04")
    resting = replace(asked(), client=client("Europe/London", weekend=frozenset({4, 5, 6})))
    assert facts(resting).new_date == day("2026-12-08")


@pytest.mark.parametrize("purpose", Purpose)
def test_only_where_work_is_awaited_a_new_date_is_offered(purpose: Purpose):
    assert (facts(asked(), purpose=purpose).new_date is None) == (purpose is Purpose.PAYMENT)


def test_money_held_by_the_platform_is_never_money_to_transfer():
    for payment in (Payment.SECURED, Payment.REQUESTED):
        found = facts(replace(asked(), stages=(stage(Work.DELIVERED, payment),)))
        assert (found.amount, found.held_amount, found.transfer_amount) == (Amount(50_000, "EUR"), Amount(50_000, "EUR"), None)


@pytest.mark.parametrize("payment", [Payment.UNSECURED, Payment.REQUESTED])
def test_money_of_direct_work_is_to_be_transferred(payment: Payment):
    found = facts(replace(asked(), platform=DIRECT, stages=(stage(Work.DELIVERED, payment),)))
    assert (found.held_amount, found.secured_amount, found.transfer_amount) == (None, None, Amount(50_000, "EUR"))


def test_money_of_direct_work_that_is_secured_is_not_to_be_transferred():
    stages = (stage(Work.DELIVERED, Payment.SECURED), stage(Work.DELIVERED, Payment.UNSECURED, amount=7))
    found = facts(replace(asked(), platform=DIRECT, stages=stages[:1]))
    assert (found.held_amount, found.secured_amount, found.transfer_amount) == (None, Amount(50_000, "EUR"), None)
    both = facts(replace(asked(), platform=DIRECT, stages=stages))
    assert (both.secured_amount, both.transfer_amount) == (Amount(50_000, "EUR"), Amount(7, "EUR"))


def test_money_that_a_platform_should_hold_is_not_asked_for_past_it():
    found = facts(replace(asked(), stages=(stage(Work.DELIVERED, Payment.UNSECURED), stage(Work.DELIVERED, amount=7))))
    assert (found.amount, found.held_amount, found.transfer_amount) == (Amount(50_007, "EUR"), Amount(7, "EUR"), None)


def test_what_is_settled_or_not_begun_is_not_at_stake():
    stages = (stage(Work.APPROVED, Payment.RELEASED), stage(Work.PLANNED, Payment.UNSECURED), stage(Work.CANCELLED))
    found = facts(replace(asked(), stages=stages))
    assert (found.amount, found.held_amount, found.transfer_amount) == (None, None, None)


def test_the_milestone_that_was_asked_about_is_the_one_in_question():
    of = replace(asked(milestone="m2"), stages=(stage(amount=10), stage(amount=20)))
    assert facts(of).amount == Amount(20, "EUR")
    assert facts(of, kind=DraftKind.FINAL_NOTICE, variant=Variant.COMPLETE).amount == Amount(30, "EUR")


def test_delivered_and_open_work_go_by_the_ticks():
    half = Milestone(
        "", "Screens", work=Work.DELIVERED, deliverables=(Deliverable("Home", date(2026, 11, 3)), Deliverable("Cart"))
    )
    whole = Milestone("", "Icons", work=Work.APPROVED)
    later = Milestone("", "Guide", work=Work.IN_PROGRESS)
    found = facts(replace(asked(), stages=(half, whole, later)))
    assert found.delivered == Items(("Home", "Icons"))
    assert found.open_work == Items(("Cart", "Guide"))
    assert found.delivered_on == day("2026-11-03")


def test_a_completion_calls_nothing_delivered_while_work_is_open():
    ticked = Milestone("", "Screens", work=Work.DELIVERED, deliverables=(Deliverable("Home", date(2026, 11, 3)),))
    whole, half = (replace(asked(), stages=stages) for stages in ((ticked,), (ticked, Milestone("", "Icons"))))
    assert facts(whole, kind=DraftKind.COMPLETION).delivered_on == day("2026-11-03")
    assert facts(half, kind=DraftKind.COMPLETION).delivered_on is None


def test_a_day_of_delivery_nobody_noted_is_unknown():
    assert facts(asked()).delivered_on is None


def test_the_window_is_elapsed_time_in_the_clients_zone():
    found = facts(asked(), "2026-12-03 09:30", DraftKind.FINAL_NOTICE, variant=Variant.COMPLETE)
    assert found.window == Hours(48)
    assert found.window_end == moment("2026-12-05 09:30")
    assert found.window_end is not None
    assert found.window_end.tzinfo == ZoneInfo("Europe/London")
    assert (found.close_on, found.release_after) == (day("2026-12-05"), Period(5, Unit.WORKING_DAYS))
    assert found.release_on is None


def test_in_scotland_a_window_over_the_october_clock_change_ends_an_hour_earlier_on_the_clock():
    scots = client("Europe/London", "GB", "SCT")
    found = facts(replace(asked(), client=scots), "2026-10-24T09:30+01:00", DraftKind.FINAL_NOTICE, variant=Variant.INCOMPLETE)
    assert found.window_end is not None
    assert found.window_end - moment("2026-10-24T09:30+01:00") == timedelta(hours=48)
    assert f"{found.window_end:%A %d %H:%M %Z}" == "Monday 26 08:30 GMT"


def test_the_window_is_as_long_as_the_nearest_policy_says():
    of = replace(asked(), policy=PolicyValues(window_hours=72))
    assert facts(of, kind=DraftKind.FINAL_NOTICE, variant=Variant.COMPLETE).window == Hours(72)


def test_a_completion_tells_when_the_platform_releases():
    found = facts(asked(), "2026-12-07 09:10", DraftKind.COMPLETION)
    assert (found.release_on, found.release_after) == (day("2026-12-14"), Period(5, Unit.WORKING_DAYS))
    silent = replace(asked(), platform=Platform("x", "X", True))
    assert facts(silent, "2026-12-07 09:10", DraftKind.COMPLETION).release_on is None


def test_a_payment_request_asks_by_a_day_to_come():
    assert facts(scene(), kind=DraftKind.PAYMENT_REQUEST).needed_by == day("2026-11-27")
    assert facts(asked(), kind=DraftKind.PAYMENT_REQUEST).needed_by == day("2026-11-27")
    assert facts(asked(), "2026-11-16 10:00", DraftKind.PAYMENT_REQUEST).needed_by == day("2026-11-19")


def test_a_payment_request_before_the_delivery_is_for_what_is_handed_over_with_it():
    stages = (
        stage(Work.APPROVED, Payment.RELEASED),
        replace(stage(Work.IN_PROGRESS, amount=70), title="Icons", deliverables=(Deliverable("24 icons"),)),
        stage(Work.PLANNED, amount=80),
    )
    found = facts(scene(stages=stages), kind=DraftKind.PAYMENT_REQUEST)
    assert (found.milestone, found.amount, found.delivered) == ("Icons", Amount(70, "EUR"), Items(("24 icons",)))


def test_attempts_are_the_messages_of_this_silence():
    of = scene(request("2026-10-01 09:00"), reply("2026-10-02 09:00")).then(
        request("2026-11-02 09:00"),
        follow_up("2026-11-06 09:00"),
        follow_up("2026-11-12 09:00"),
        final_notice("2026-11-16 09:00"),
    )
    of = of.then(completed("2026-11-18 12:00"))
    assert facts(of, kind=DraftKind.SUPPORT_REQUEST).attempts == (
        Attempt(day("2026-11-02"), ContactType.REQUEST),
        Attempt(day("2026-11-06"), ContactType.FOLLOW_UP, 1),
        Attempt(day("2026-11-12"), ContactType.FOLLOW_UP, 2),
        Attempt(day("2026-11-16"), ContactType.FINAL_NOTICE),
        Attempt(day("2026-11-18"), ContactType.COMPLETED),
    )


def test_a_plan_lists_what_is_agreed_with_its_fee_apart():
    stages = (
        stage(Work.PLANNED, Payment.UNSECURED, amount=10, kind=MilestoneKind.DEPOSIT, due_on="2026-12-01"),
        stage(Work.PLANNED, Payment.UNSECURED, amount=20),
        stage(Work.PLANNED, Payment.UNSECURED, amount=5, kind=MilestoneKind.CANCELLATION_FEE),
        stage(Work.CANCELLED, Payment.UNSECURED, amount=40),
    )
    found = facts(scene(quote_sent("2026-11-19 09:00"), stages=stages), kind=DraftKind.MILESTONE_PLAN, purpose=Purpose.QUOTE)
    assert found.schedule is not None
    assert [(line.amount, line.due_on) for line in found.schedule] == [
        (Amount(10, "EUR"), day("2026-12-01")),
        (Amount(20, "EUR"), None),
    ]
    assert (found.total, found.deposit, found.fee) == (Amount(30, "EUR"), Amount(10, "EUR"), Amount(5, "EUR"))


def test_the_list_for_support_tells_how_each_payment_stands():
    states = [Payment.RELEASED, Payment.SECURED, Payment.REQUESTED, Payment.UNSECURED, Payment.WAIVED]
    told = facts(scene(stages=tuple(stage(payment=one) for one in states)), kind=DraftKind.SUPPORT_REQUEST).money_list
    assert told is not None
    assert [line.standing for line in told] == [Standing.PAID, Standing.HELD, Standing.HELD, Standing.OPEN]
    direct = facts(scene(stages=(stage(payment=Payment.REQUESTED),), platform=DIRECT), kind=DraftKind.SUPPORT_REQUEST).money_list
    assert direct is not None
    assert direct[0].standing is Standing.REQUESTED


def test_direct_work_has_a_formal_step_instead_of_a_platform():
    direct = replace(DIRECT, support_name="Formal demand")
    found = facts(replace(asked(), platform=direct))
    assert (found.platform, found.support, found.support_step) == (None, None, "Formal demand")
    on_platform = facts(replace(asked(), platform=replace(NINETY_NINE, support_name="99 support")))
    assert (on_platform.support, on_platform.support_step) == ("99 support", None)


def test_the_signature_falls_back_to_the_name_and_to_nothing():
    assert (
        facts(replace(asked(), designer=replace(designer("Europe/Paris"), signature=" Noa\nStudio N\n"))).signature
        == "Noa\nStudio N"
    )
    assert facts(asked()).signature == "Noa"
    nobody = facts(replace(asked(), designer=Designer(time_zone="Europe/Paris")))
    assert (nobody.me, nobody.signature) == (None, None)


def test_private_notes_and_pause_reasons_are_no_facts():
    of = asked().then(replace(paused("2026-11-16 09:00", reason="hardship"), note="bereavement"))
    assert "bereavement" not in repr(facts(of, kind=DraftKind.SUPPORT_REQUEST))
    assert "hardship" not in repr(facts(of, kind=DraftKind.RESTART))


@pytest.mark.parametrize(
    ("person", "greeted"),
    [
        ("Elena Rossi", "Elena"),
        ("  Jean-Marc  Petit ", "Jean-Marc"),
        ("Dr. Anna Weber", "Dr. Anna Weber"),
        ("Mme Pagès", "Mme Pagès"),
        ("Sig.ra Conti", "Sig.ra Conti"),
        ("M. Dupont", "M. Dupont"),
        ("J. R. Hartley", "J. R. Hartley"),
        ("Rossi, Elena", "Rossi, Elena"),
        ("田中 太郎", "田中 太郎"),
        ("محمد علي", "محمد علي"),
        ("🌸 Elena", "🌸 Elena"),
        ("O'Brien Pat", "O'Brien"),
        ("", None),
        (" \n ", None),
    ],
)
def test_people_are_greeted_by_what_they_are_called(person: str, greeted: str | None):
    assert greeted_as(person) == greeted
