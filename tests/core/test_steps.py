"""The rungs: base, follow-ups, notices, windows, completion, support, deliver, and whose intervals count (R6-R13, R17, R19)."""

from dataclasses import replace

import pytest

from desktop.core.model import Client, Completion, Period, Platform, PolicyValues
from desktop.core.policy import resolve
from desktop.core.vocabulary import Column, MilestoneKind, Origin, Payment, Purpose, Unit, Variant, Work
from tests.support.builders import (
    CONTRA,
    DIRECT,
    FREELANCER,
    LONDON,
    NINETY_NINE,
    NOA,
    UPWORK,
    Scene,
    completed,
    final_notice,
    follow_up,
    message,
    quote_sent,
    reply,
    request,
    scene,
    stage,
    support_contacted,
)

ASKED = scene(request("2026-11-16 10:00"))
NOW = "2026-11-16 12:00"


# --------------------------------------------------------------------------------------- the base and follow-ups: R6, R7


def test_a_message_moves_the_base_but_not_the_silence():
    assert ASKED.next(NOW) == ("follow_up", 1, "2026-11-19 09:00")
    assert ASKED.then(message("2026-11-17 10:00")).next("2026-11-17 12:00") == ("follow_up", 1, "2026-11-20 09:00")


def test_a_second_request_moves_the_base():
    assert ASKED.then(request("2026-11-18 10:00")).next("2026-11-18 12:00") == ("follow_up", 1, "2026-11-23 09:00")


def test_the_latest_needed_by_of_several_requests_counts():
    told = scene(request("2026-11-16 10:00", needed_by="2026-11-27"), request("2026-11-17 10:00", needed_by="2026-11-20"))
    assert told.next("2026-11-17 12:00") == ("follow_up", 1, "2026-11-30 09:00")


def test_needed_by_holds_back_the_first_follow_up_only():
    told = scene(request("2026-11-16 10:00", needed_by="2026-12-18"), follow_up("2026-11-18 10:00"))
    assert told.next("2026-11-18 12:00") == ("follow_up", 2, "2026-11-24 09:00")


def test_a_needed_by_that_an_answer_settled_counts_no_more():
    told = scene(request("2026-11-02 10:00", needed_by="2026-12-18"), reply("2026-11-03 10:00"), request("2026-11-16 10:00"))
    assert told.next(NOW) == ("follow_up", 1, "2026-11-19 09:00")


def test_follow_ups_are_counted_in_this_silence_whatever_number_they_carry():
    told = scene(request("2026-11-02 10:00"), follow_up("2026-11-05 10:00"), reply("2026-11-06 10:00"),
                 request("2026-11-09 10:00"), follow_up("2026-11-12 10:00", 2))  # fmt: skip
    assert told.stands(NOW).follow_ups_sent == 1
    assert told.next(NOW) == ("follow_up", 2, "2026-11-18 09:00")


@pytest.mark.parametrize(
    ("intervals", "following"),
    [((5, 5, 5), ("follow_up", 3, "2026-11-20 09:00")), ((3, 4), ("final_notice", None, "2026-11-20 09:00"))],
)
def test_there_are_as_many_follow_ups_as_the_policy_says(intervals, following):
    told = scene(
        request("2026-11-02 10:00"), follow_up("2026-11-06 10:00"), follow_up("2026-11-13 10:00", 2),
        client=replace(LONDON, policy=PolicyValues(follow_up_after=intervals)),
    )  # fmt: skip
    assert told.next("2026-11-13 12:00") == following


# -------------------------------------------------------------------------------------------------- final notices (R8, R9)


def variant(stages, purpose: Purpose = Purpose.APPROVAL) -> Variant | None:
    told = scene(request("2026-11-02 10:00", purpose=purpose), follow_up("2026-11-06 10:00"), follow_up("2026-11-13 10:00", 2),
                 stages=stages)  # fmt: skip
    step = told.stands(NOW).next
    assert step is not None
    return step.variant


def test_everything_delivered_and_ticked_is_complete():
    assert variant((stage(Work.DELIVERED, ticked=(True, True)), stage(Work.APPROVED))) is Variant.COMPLETE


@pytest.mark.parametrize("open_one", [stage(Work.IN_PROGRESS), stage(Work.PLANNED), stage(Work.DELIVERED, ticked=(True, False))])
def test_one_open_milestone_or_deliverable_is_incomplete(open_one):
    assert variant((stage(Work.APPROVED), open_one)) is Variant.INCOMPLETE


def test_cancelled_milestones_and_the_cancellation_fee_do_not_matter():
    fee = stage(Work.PLANNED, Payment.UNSECURED, kind=MilestoneKind.CANCELLATION_FEE)
    assert variant((stage(Work.DELIVERED), stage(Work.CANCELLED, ticked=(False,)), fee)) is Variant.COMPLETE


def test_the_quote_has_a_notice_of_its_own():
    planned = (stage(Work.PLANNED, Payment.UNSECURED),)
    assert variant(planned, Purpose.QUOTE) is Variant.QUOTE
    assert variant((stage(Work.DELIVERED),), Purpose.QUOTE) is Variant.QUOTE


def test_what_was_sent_is_fixed_whatever_is_delivered_later():
    told = scene(request("2026-11-02 10:00"), final_notice("2026-11-16 10:00", Variant.INCOMPLETE), stages=(stage(),))
    assert told.next(NOW) == ("contact_support", None, "2026-11-18 10:00")


# ------------------------------------------------------------------------------------------ what follows the window (R11)


@pytest.mark.parametrize(
    ("platform", "sent", "follows"),
    [
        (NINETY_NINE, Variant.COMPLETE, "mark_complete"),
        (NINETY_NINE, Variant.INCOMPLETE, "contact_support"),
        (NINETY_NINE, Variant.QUOTE, "withdraw_quote"),
        (FREELANCER, Variant.COMPLETE, "mark_complete"),
        (DIRECT, Variant.COMPLETE, "contact_support"),
        (DIRECT, Variant.QUOTE, "withdraw_quote"),
    ],
)
def test_the_notice_and_the_platform_say_what_follows_the_window(platform, sent, follows):
    told = scene(request("2026-11-02 10:00"), final_notice("2026-11-16 10:00", sent), platform=platform)
    assert told.next(NOW) == (follows, None, "2026-11-18 10:00")
    assert told.stands(NOW).column is Column.FINAL_NOTICE


def test_the_quote_ladder_ends_with_its_withdrawal():
    told = scene(quote_sent("2026-11-16 10:00"), stages=(stage(Work.PLANNED, Payment.UNSECURED),))
    assert told.rungs(NOW) == [
        ("follow_up", 1, "planned", "2026-11-19 09:00"),
        ("follow_up", 2, "planned", "2026-11-25 09:00"),
        ("final_notice", None, "planned", "2026-12-02 09:00"),
        ("withdraw_quote", None, "planned", "2026-12-04 09:00"),
    ]


# ------------------------------------------------------------------------------- after completion, and with support: R12, R13


def agency(amount: int, unit: Unit, country: str | None = None) -> Platform:
    return Platform("own", "My agency", True, Completion(Period(amount, unit), country))


@pytest.mark.parametrize(
    ("platform", "check"),
    [
        (NINETY_NINE, "2026-11-16 09:00"),  # Mon 9 to Fri 13: 11 November counts; checked on the Monday
        (agency(5, Unit.WORKING_DAYS, "FR"), "2026-11-17 09:00"),  # 11 November does not count: Mon 16, checked on Tuesday
        (UPWORK, "2026-11-23 09:00"),  # Fri 6 and 14 days is Fri 20; checked on the Monday
        (CONTRA, "2026-11-12 09:00"),  # Fri 6 10:00 and 120 hours is Wed 11, a holiday of the designer's anyway
        (agency(18, Unit.HOURS), "2026-11-09 09:00"),  # the next day is a Saturday
    ],
)
def test_the_release_is_expected_as_the_platform_counts_and_checked_on_the_designers_next_working_day(platform, check):
    told = scene(request("2026-10-05 10:00"), completed("2026-11-06 10:00"), platform=platform)
    assert told.next("2026-11-06 12:00") == ("check_release", None, check)


def test_without_automatic_release_the_client_gets_the_time_before_a_notice_once_more():
    told = scene(request("2026-11-02 10:00"), completed("2026-11-16 10:00"), platform=FREELANCER)
    assert told.next(NOW) == ("contact_support", None, "2026-11-23 09:00")
    assert told.stands(NOW).turn.value == "client"
    assert told.then(message("2026-11-17 10:00")).next("2026-11-17 12:00") == ("contact_support", None, "2026-11-24 09:00")


def test_support_is_asked_again_every_three_working_days_of_the_designer():
    """Wed 18 asked; Mon 23, Thu 26, Tue 1 December: the latest that has fallen due, or else the first."""
    told = scene(request("2026-11-02 10:00"), support_contacted("2026-11-18 10:00"))
    assert told.next("2026-11-18 12:00") == ("check_support", 1, "2026-11-23 09:00")
    assert told.next("2026-11-26 08:59") == ("check_support", 1, "2026-11-23 09:00")
    assert told.next("2026-11-26 09:00") == ("check_support", 2, "2026-11-26 09:00")
    assert told.then(support_contacted("2026-11-27 10:00")).next("2026-12-01 09:00") == ("check_support", 1, "2026-12-02 09:00")


# --------------------------------------------------------------------------------------------------- what is mine to do: R17


def test_on_my_turn_the_earliest_due_date_of_open_work_is_next():
    told = scene(
        stages=(
            stage(Work.IN_PROGRESS, due_on="2026-11-28"),
            stage(Work.PLANNED, due_on="2026-11-22"),
            stage(Work.DELIVERED, due_on="2026-11-02"),
            stage(Work.IN_PROGRESS),
        )
    )
    assert told.next(NOW) == ("deliver", None, "2026-11-22 09:00")
    step = told.stands("2026-11-22 09:00").next
    assert step is not None
    assert step.due
    assert step.milestone == "m2"


def test_nothing_is_next_on_my_turn_without_a_due_date():
    assert scene(stages=(stage(Work.IN_PROGRESS), stage(Work.DELIVERED, due_on="2026-11-20"))).next(NOW) is None


# ------------------------------------------------------------------------------------------------ where values come from (R19)


def places(**levels: int) -> Scene:
    given = {name: PolicyValues(window_hours=hours) for name, hours in levels.items() if name != "platform"}
    return Scene(
        (request("2026-11-02 10:00"), final_notice("2026-11-16 10:00", hours=None)),
        designer=replace(NOA, policy=given.get("designer", PolicyValues())),
        client=replace(LONDON, policy=given.get("client", PolicyValues())),
        platform=replace(NINETY_NINE, window_hours=levels.get("platform")),
        policy=given.get("project", PolicyValues()),
    )


@pytest.mark.parametrize(
    ("levels", "origin", "ends"),
    [
        ({}, Origin.DEFAULT, "2026-11-18 10:00"),
        ({"designer": 24}, Origin.DESIGNER, "2026-11-17 10:00"),
        ({"designer": 24, "platform": 72}, Origin.PLATFORM, "2026-11-19 10:00"),
        ({"designer": 24, "platform": 72, "client": 96}, Origin.CLIENT, "2026-11-20 10:00"),
        ({"designer": 24, "platform": 72, "client": 96, "project": 12}, Origin.PROJECT, "2026-11-16 22:00"),
    ],
)
def test_each_value_comes_from_the_nearest_place(levels, origin, ends):
    told = places(**levels)
    policy = resolve(told.project, told.client, told.platform, told.designer)
    assert policy.origins["window_hours"] is origin
    assert told.next(NOW) == ("mark_complete", None, ends)
    why = told.ladder(NOW)[-2].why
    assert why is not None
    assert why.origin is origin


def test_places_are_asked_value_by_value():
    theirs: Client = replace(LONDON, policy=PolicyValues(final_notice_after=9))
    told = scene(client=theirs, policy=PolicyValues(follow_up_after=(2,)))
    policy = resolve(told.project, told.client, told.platform, told.designer)
    assert (policy.follow_up_after, policy.final_notice_after, policy.support_check_after) == ((2,), 9, 3)
