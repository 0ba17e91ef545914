"""The worked example of the rules, to the minute: a designer in Paris, a client in London, 99designs, nothing set."""

from desktop.core.model import SATURDAY_SUNDAY
from desktop.core.vocabulary import By, Column, Outcome, Payment, Turn, Variant, Work
from tests.support.builders import Scene, completed, final_notice, follow_up, released, request, scene, stage

ASKED = scene(request("2026-11-13 16:20", needed_by="2026-11-19"))
FIRST = ASKED.then(follow_up("2026-11-20 10:05"))
SECOND = FIRST.then(follow_up("2026-11-26 11:00", 2))
NOTICE = SECOND.then(final_notice("2026-12-03 09:30"))
COMPLETED = NOTICE.then(completed("2026-12-07 09:10"))


def test_the_example_is_what_it_says():
    assert ASKED.designer.weekend == ASKED.client.weekend == SATURDAY_SUNDAY


def test_follow_up_1_waits_for_the_day_after_needed_by():
    assert ASKED.next("2026-11-13 16:20") == ("follow_up", 1, "2026-11-20 09:00")
    assert ASKED.stands("2026-11-20 08:59").column is Column.CLIENT_TURN
    assert ASKED.stands("2026-11-20 09:00").column is Column.FOLLOW_UP


def test_follow_up_2_is_four_working_days_after_the_first():
    assert FIRST.next("2026-11-20 10:05") == ("follow_up", 2, "2026-11-26 09:00")
    assert FIRST.stands("2026-11-20 10:05").column is Column.FOLLOW_UP


def test_the_final_notice_is_five_working_days_after_the_last_follow_up():
    assert SECOND.next("2026-11-26 11:00") == ("final_notice", None, "2026-12-03 09:00")
    step = SECOND.stands("2026-11-26 11:00").next
    assert step is not None
    assert step.variant is Variant.COMPLETE


def test_the_window_ends_on_a_saturday_when_48_hours_have_passed():
    assert NOTICE.next("2026-12-03 09:30") == ("mark_complete", None, "2026-12-05 09:30")
    assert not due(NOTICE, "2026-12-05 09:29")
    assert due(NOTICE, "2026-12-05 09:30")
    assert NOTICE.stands("2026-12-05 09:30").column is Column.FINAL_NOTICE


def test_the_release_is_checked_on_the_working_day_after_it_was_expected():
    assert COMPLETED.next("2026-12-07 09:10") == ("check_release", None, "2026-12-15 09:00")
    assert COMPLETED.stands("2026-12-07 09:10").turn is Turn.PLATFORM


def test_the_silence_lasts_from_the_request_to_the_release():
    stands = COMPLETED.stands("2026-12-15 09:00")
    assert stands.silent_since == ASKED.stands("2026-11-14 09:00").silent_since
    assert stands.follow_ups_sent == 2


def test_the_plan_from_the_request_shows_the_whole_ladder():
    """R18: each rung as if the one before were done at its due moment."""
    assert ASKED.rungs("2026-11-13 16:20") == [
        ("follow_up", 1, "planned", "2026-11-20 09:00"),
        ("follow_up", 2, "planned", "2026-11-26 09:00"),
        ("final_notice", None, "planned", "2026-12-03 09:00"),
        ("mark_complete", None, "planned", "2026-12-05 09:00"),
        ("check_release", None, "planned", "2026-12-14 09:00"),
    ]


def test_the_plan_counts_from_now_once_a_step_is_late():
    """R18: follow-up 1 fell due on Friday; on the Tuesday after, follow-up 2 is planned from that Tuesday."""
    assert ASKED.rungs("2026-11-24 12:00")[:2] == [
        ("follow_up", 1, "due", "2026-11-20 09:00"),
        ("follow_up", 2, "planned", "2026-11-30 09:00"),
    ]


def test_the_plan_after_the_completion_tells_what_was_done():
    assert COMPLETED.rungs("2026-12-15 09:00") == [
        ("follow_up", 1, "done", "2026-11-20 10:05"),
        ("follow_up", 2, "done", "2026-11-26 11:00"),
        ("final_notice", None, "done", "2026-12-03 09:30"),
        ("mark_complete", None, "done", "2026-12-07 09:10"),
        ("check_release", None, "due", "2026-12-15 09:00"),
    ]


def test_a_release_after_the_completion_closes_the_project_as_paid():
    """R12; the milestone's state is the present one."""
    paid = scene(*COMPLETED.log, released("2026-12-14 12:00", By.TIMER), stages=(stage(Work.APPROVED, Payment.RELEASED),))
    stands = paid.stands("2026-12-14 12:00")
    assert (stands.column, stands.outcome, stands.next) == (Column.CLOSED, Outcome.PAID, None)


def due(told: Scene, now: str) -> bool:
    step = told.stands(now).next
    assert step is not None
    return step.due
