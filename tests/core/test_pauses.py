"""Pauses: who is held back until when, what is shown meanwhile, and where counting begins again (R3, R6, R15, R16)."""

import pytest

from desktop.core.vocabulary import Column, PauseReason, Payment, Work
from tests.support.builders import (
    FREELANCER,
    Scene,
    auto_reply,
    client,
    closed,
    completed,
    day,
    final_notice,
    follow_up,
    message,
    moment,
    paused,
    reopened,
    reply,
    request,
    resumed,
    scene,
    stage,
    support_contacted,
)

ASKED = scene(request("2026-11-02 10:00"))
HELD = ASKED.then(paused("2026-11-03 10:00", until="2026-11-13", reason="hardship"))


def first_rung(told: Scene, now: str) -> tuple[str, int | None, str, str]:
    return next(one for one in told.rungs(now) if one[2] != "done")


def until(told: Scene, now: str) -> str | None:
    last = told.pause(now).until
    return None if last is None else last.isoformat()


# ------------------------------------------------------------------------------------------------------ with an end


def test_while_paused_nothing_is_next_and_the_ladder_is_planned_from_the_last_paused_day():
    """Paused through Friday 13: Mon 16, Tue 17, Wed 18."""
    assert HELD.next("2026-11-10 10:00") is None
    assert first_rung(HELD, "2026-11-10 10:00") == ("follow_up", 1, "planned", "2026-11-18 09:00")


def test_the_pause_ends_by_itself_when_its_last_day_is_over_for_the_designer():
    assert HELD.stands("2026-11-13 23:59").pause is not None
    assert HELD.stands("2026-11-13 23:59").next_change_at == moment("2026-11-14 00:00")
    assert HELD.stands("2026-11-14 00:00").pause is None
    assert HELD.next("2026-11-14 00:00") == ("follow_up", 1, "2026-11-18 09:00")
    assert HELD.stands("2026-11-18 08:59").base == day("2026-11-13")


def test_the_silence_goes_on_while_paused():
    assert HELD.stands("2026-11-10 10:00").silent_since == moment("2026-11-02 10:00")


@pytest.mark.parametrize(
    ("paused_at", "column"), [("2026-11-04 10:00", Column.CLIENT_TURN), ("2026-11-05 10:00", Column.FOLLOW_UP)]
)
def test_the_card_keeps_the_column_it_had_when_the_pause_began(paused_at, column):
    """Follow-up 1 falls due on Thursday 5 at 09:00."""
    told = ASKED.then(paused(paused_at, until="2026-11-20"))
    assert told.stands("2026-11-10 10:00").column is column


def test_writing_during_the_pause_does_not_move_the_card():
    """R15: a message moves the base (R4), the card keeps its column."""
    told = ASKED.then(paused("2026-11-05 10:00", until="2026-11-20"), message("2026-11-09 10:00"))
    assert told.stands("2026-11-10 10:00").column is Column.FOLLOW_UP


def test_a_pause_that_ended_before_the_last_message_out_moves_nothing():
    told = ASKED.then(paused("2026-11-03 10:00", until="2026-11-04"), follow_up("2026-11-09 10:00"))
    assert told.next("2026-11-09 12:00") == ("follow_up", 2, "2026-11-13 09:00")


def test_what_was_sent_while_paused_counts_from_the_pauses_end():
    told = HELD.then(follow_up("2026-11-10 10:00"))
    assert told.next("2026-11-16 10:00") == ("follow_up", 2, "2026-11-19 09:00")


def test_a_pause_until_a_day_that_is_over_is_none():
    told = ASKED.then(paused("2026-11-05 10:00", until="2026-11-04"))
    assert told.next("2026-11-05 12:00") == ("follow_up", 1, "2026-11-05 09:00")


def test_needed_by_still_holds_after_a_pause():
    told = scene(request("2026-11-02 10:00", needed_by="2026-11-27"), paused("2026-11-03 10:00", until="2026-11-13"))
    assert told.next("2026-11-16 10:00") == ("follow_up", 1, "2026-11-30 09:00")


# ----------------------------------------------------------------------------------------------------- without an end


def test_a_pause_without_an_end_is_reviewed_after_fourteen_days_on_a_working_day():
    """Paused on Sat 7: Sat 21 is moved on to Mon 23. No ladder is planned."""
    told = ASKED.then(follow_up("2026-11-05 10:00"), paused("2026-11-07 10:00"))
    assert told.next("2026-11-09 10:00") == ("review_pause", None, "2026-11-23 09:00")
    assert told.rungs("2026-11-23 09:00") == [
        ("follow_up", 1, "done", "2026-11-05 10:00"),
        ("review_pause", None, "due", "2026-11-23 09:00"),
    ]


def test_a_pause_is_reviewed_when_the_designer_said():
    told = ASKED.then(paused("2026-11-03 10:00", review_on="2026-11-11"))
    assert told.next("2026-11-09 10:00") == ("review_pause", None, "2026-11-12 09:00")  # the 11th is a holiday in France


def test_resuming_makes_that_day_the_last_paused_one():
    told = ASKED.then(paused("2026-11-03 10:00"), resumed("2026-11-12 15:00"))
    assert told.stands("2026-11-12 15:00").pause is None
    assert told.next("2026-11-12 15:00") == ("follow_up", 1, "2026-11-17 09:00")
    assert told.stands("2026-11-12 15:00").base == day("2026-11-12")


# ----------------------------------------------------------------------------------------------- automatic replies (R3)


def test_a_return_date_pauses_until_the_day_before_the_clients_next_working_day():
    """Back on Friday 13: the first working day after that is Monday 16, so Sunday 15 is the last paused day."""
    told = ASKED.then(auto_reply("2026-11-03 10:00", back_on="2026-11-13"))
    assert until(told, "2026-11-10 10:00") == "2026-11-15"
    assert told.pause("2026-11-10 10:00").reason is PauseReason.OUT_OF_OFFICE
    assert told.next("2026-11-16 10:00") == ("follow_up", 1, "2026-11-18 09:00")


def test_the_return_is_counted_in_the_clients_working_days():
    """Back on Thu 24 December: Christmas, a weekend, Boxing Day kept on Mon 28; the first working day in England is Tue 29."""
    told = scene(request("2026-12-01 10:00"), auto_reply("2026-12-02 10:00", back_on="2026-12-24"))
    assert until(told, "2026-12-10 10:00") == "2026-12-28"


def test_a_later_automatic_reply_can_only_lengthen():
    told = ASKED.then(auto_reply("2026-11-03 10:00", back_on="2026-11-12"), auto_reply("2026-11-04 10:00", back_on="2026-11-09"))
    assert until(told, "2026-11-10 10:00") == "2026-11-12"


# ----------------------------------------------------------------------------------------------------- several at once


def test_a_new_pause_takes_the_place_of_the_earlier_one():
    told = HELD.then(paused("2026-11-04 10:00", until="2026-11-06"))
    assert until(told, "2026-11-05 10:00") == "2026-11-06"
    assert told.stands("2026-11-07 00:00").pause is None


def test_an_automatic_reply_and_a_pause_hold_together():
    told = HELD.then(auto_reply("2026-11-04 10:00", back_on="2026-11-18"))
    assert until(told, "2026-11-10 10:00") == "2026-11-18"
    assert told.pause("2026-11-10 10:00").hardship
    assert not told.pause("2026-11-16 10:00").hardship
    assert told.next("2026-11-19 10:00") == ("follow_up", 1, "2026-11-23 09:00")


def test_resuming_ends_all_of_them():
    told = HELD.then(auto_reply("2026-11-04 10:00", back_on="2026-11-18"), resumed("2026-11-05 10:00"))
    assert told.stands("2026-11-05 10:00").pause is None


# ------------------------------------------------------------------------------------------ what a pause does to the rest


NOTICED = ASKED.then(follow_up("2026-11-06 10:00"), final_notice("2026-11-16 10:00"))


def test_a_running_window_ends_later_by_the_paused_time():
    """24 of 48 hours ran; paused from Tue 17 10:00 through Thu 19: the other 24 run from Fri 20 00:00."""
    told = NOTICED.then(paused("2026-11-17 10:00", until="2026-11-19"))
    assert first_rung(told, "2026-11-18 10:00") == ("mark_complete", None, "planned", "2026-11-21 00:00")
    assert told.stands("2026-11-18 10:00").column is Column.FINAL_NOTICE
    assert told.next("2026-11-20 10:00") == ("mark_complete", None, "2026-11-21 00:00")


def test_a_second_pause_in_the_prolonged_window_counts_too():
    told = NOTICED.then(paused("2026-11-17 10:00", until="2026-11-19"), paused("2026-11-20 10:00"), resumed("2026-11-20 16:00"))
    assert told.next("2026-11-20 17:00") == ("mark_complete", None, "2026-11-21 06:00")


def test_overlapping_pauses_prolong_a_window_once():
    told = NOTICED.then(paused("2026-11-17 10:00", until="2026-11-19"), auto_reply("2026-11-18 10:00", back_on="2026-11-19"))
    assert told.next("2026-11-20 10:00") == ("mark_complete", None, "2026-11-21 00:00")


def test_a_pause_after_the_window_leaves_its_end_and_plans_what_follows_from_the_pauses_end():
    """The window ended on Wed 18. Marked complete on Thu 26 at the earliest, the release is expected on Thu 3 December."""
    told = NOTICED.then(paused("2026-11-19 10:00", until="2026-11-25"))
    assert [one for one in told.rungs("2026-11-20 10:00") if one[2] != "done"] == [
        ("mark_complete", None, "planned", "2026-11-18 10:00"),
        ("check_release", None, "planned", "2026-12-04 09:00"),
    ]


def test_support_is_given_its_days_anew_after_a_pause():
    told = NOTICED.then(support_contacted("2026-11-18 10:00"), paused("2026-11-19 10:00", until="2026-11-27"))
    assert told.next("2026-11-20 10:00") is None
    assert told.next("2026-11-28 10:00") == ("check_support", 1, "2026-12-02 09:00")


def test_the_platforms_timer_is_not_paused():
    told = ASKED.then(completed("2026-11-16 10:00"), paused("2026-11-17 10:00", until="2026-11-30"))
    assert told.next("2026-12-01 10:00") == ("check_release", None, "2026-11-24 09:00")


def test_the_time_after_a_completion_without_release_starts_anew():
    told = scene(
        request("2026-11-02 10:00"), completed("2026-11-09 10:00"), paused("2026-11-10 10:00", until="2026-11-13"),
        platform=FREELANCER,
    )  # fmt: skip
    assert told.next("2026-11-16 10:00") == ("contact_support", None, "2026-11-20 09:00")


# ------------------------------------------------------------------------------------------------ other turns, other zones


def test_my_turn_can_be_paused_too():
    told = scene(paused("2026-11-03 10:00", until="2026-11-13"), stages=(stage(Work.IN_PROGRESS, due_on="2026-11-10"),))
    assert told.next("2026-11-12 10:00") is None
    assert told.rungs("2026-11-12 10:00") == [("deliver", None, "planned", "2026-11-10 09:00")]
    assert told.next("2026-11-16 10:00") == ("deliver", None, "2026-11-10 09:00")


def test_a_closed_project_is_not_paused_but_a_pause_outlives_the_closing():
    told = ASKED.then(paused("2026-11-03 10:00"), closed("2026-11-04 10:00"))
    assert told.stands("2026-11-05 10:00").pause is None
    assert told.then(reopened("2026-11-06 10:00")).stands("2026-11-06 10:00").pause is not None


def test_a_reply_does_not_end_the_pause():
    told = HELD.then(reply("2026-11-05 10:00"))
    assert told.stands("2026-11-06 10:00").pause is not None


def test_the_quote_column_is_kept_too():
    told = scene(paused("2026-11-03 10:00"), stages=(stage(Work.PLANNED, Payment.UNSECURED),))
    assert told.stands("2026-11-06 10:00").column is Column.QUOTE
    assert told.next("2026-11-06 10:00") == ("review_pause", None, "2026-11-17 09:00")


def test_the_last_paused_day_is_one_of_the_designers():
    """It ends at midnight in Paris, when it is evening in New York; the days after it are counted in the client's days."""
    told = scene(
        request("2026-11-02 10:00"), paused("2026-11-03 10:00", until="2026-11-12"), client=client("America/New_York", "US", "NY")
    )
    assert told.stands("2026-11-12 23:59").pause is not None
    assert told.next("2026-11-13 00:00") == ("follow_up", 1, "2026-11-17 09:00")
