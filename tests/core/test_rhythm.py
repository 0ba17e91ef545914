"""A client's rhythm: how long answers take in their own working days, what is an outlier, and what that means for follow-ups."""

from datetime import timedelta
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.rhythm import FEWEST_ANSWERS, Rhythm, rhythm, suggested
from desktop.core.vocabulary import By
from tests.support.builders import (
    Scene,
    auto_reply,
    client,
    follow_up,
    moment,
    released,
    reply,
    request,
    retracted,
    scene,
)

NOW = moment("2027-12-31 12:00")


def of(*scenes: Scene, now=NOW) -> Rhythm | None:
    return rhythm(((made.project, made.around) for made in scenes), now)


def known(*scenes: Scene) -> Rhythm:
    found = of(*scenes)
    assert found is not None
    return found


def answered(*days: int) -> Scene:
    """Requests on Mondays, answered so many working days later, for a client who works on all days but Saturday and Sunday."""
    log = []
    asked = moment("2026-01-05 10:00")
    for count in days:
        weeks, rest = divmod(count, 5)
        log += [request(asked.isoformat()), reply((asked + timedelta(weeks=weeks, days=rest, hours=1)).isoformat())]
        asked += timedelta(weeks=weeks + 1)
    return scene(*log, client=client("Europe/Paris"))


def test_two_answers_say_nothing_and_three_do() -> None:
    assert of(answered(2, 4)) is None
    assert of() is None
    found = known(answered(2, 4, 3))
    assert (found.answers, found.usual, found.usual_days, found.slowest_usual, found.outliers) == ((2, 4, 3), 3, 3, 4, ())


def test_one_answer_far_beyond_the_others_is_left_out() -> None:
    found = known(answered(3, 4, 21, 4, 6))
    assert (found.usual_days, found.slowest_usual, found.outliers) == (4, 6, (21,))


def test_answers_that_differ_little_have_no_outliers() -> None:
    assert known(answered(1, 1, 1, 3)).outliers == ()
    assert known(answered(1, 1, 1, 4)).outliers == (4,)


def test_between_two_days_usual_is_the_later_one() -> None:
    found = known(answered(2, 3, 3, 2))
    assert (found.usual, found.usual_days) == (2.5, 3)


def test_usual_is_the_median_of_few_answers_too() -> None:
    found = known(answered(2, 4, 4, 2))
    assert (found.usual, found.usual_days, found.slowest_usual) == (3, 3, 4)


def test_their_weekends_and_holidays_do_not_count() -> None:
    """Over Easter one day passes in England; where the weekend is Friday and Saturday three do."""
    log = (*answered(1, 1).log, request("2026-04-02 10:00"), reply("2026-04-07 10:00"))
    assert known(scene(*log)).answers == (1, 1, 1)
    assert known(scene(*log, client=client("Europe/Paris", weekend=frozenset({4, 5})))).answers == (1, 1, 3)


def test_all_projects_of_a_client_count_in_order_of_time() -> None:
    early, late = answered(5), scene(*answered(1).log, request("2026-03-02 10:00"), reply("2026-03-04 10:00"))
    assert known(early, late).answers == (1, 5, 2)


def test_follow_ups_do_not_restart_what_an_answer_took() -> None:
    log = (request("2026-06-01 10:00"), follow_up("2026-06-04 10:00"), reply("2026-06-05 10:00"))
    assert known(scene(*answered(1, 1).log, *log)).answers[-1] == 4


def test_an_automatic_reply_is_no_answer_and_a_release_is_one() -> None:
    log = (request("2026-06-01 10:00"), auto_reply("2026-06-02 10:00"), released("2026-06-03 10:00", By.CLIENT))
    assert known(scene(*answered(1, 1).log, *log, client=client("Europe/Paris"))).answers[-1] == 2


def test_what_was_taken_back_or_is_to_come_does_not_count() -> None:
    made = answered(1, 2, 3)
    assert of(made, now=moment("2026-01-12 12:00")) is None
    assert of(made.then(retracted("2026-02-02 10:00", "e6"))) is None


def test_a_first_follow_up_before_the_usual_time_waits_for_the_slowest_usual_answer() -> None:
    found = known(answered(3, 4, 21, 4, 6))
    assert suggested(found, (3, 4)) == (6, 4)
    assert suggested(found, (4, 4)) is None
    assert suggested(found, (5,)) is None


def test_nobody_waits_longer_than_twenty_days_by_suggestion() -> None:
    assert suggested(Rhythm((30, 30, 30), 30, 30, ()), (3, 4)) == (20, 4)
    assert suggested(Rhythm((30, 30, 30), 30, 30, ()), (25, 4)) is None


taken = st.lists(st.integers(0, 40), min_size=FEWEST_ANSWERS, max_size=12)


@given(taken)
def test_what_is_usual_and_what_is_left_out_make_up_all_answers(days: list[int]) -> None:
    found = known(answered(*days))
    assert list(found.answers) == days
    usual = [one for one in days if one <= found.slowest_usual]
    assert sorted([*usual, *found.outliers]) == sorted(days)
    assert found.usual == median(usual)
    assert min(days) <= found.usual_days <= found.slowest_usual
    assert all(one > median(days) + 2 for one in found.outliers)
    assert len(usual) >= len(days) / 2


@given(taken, st.lists(st.integers(1, 30), min_size=1, max_size=4))
def test_a_suggestion_is_taken_once(days: list[int], intervals: list[int]) -> None:
    found = known(answered(*days))
    wanted = suggested(found, tuple(intervals))
    if wanted is not None:
        assert wanted[0] > intervals[0]
        assert wanted[1:] == tuple(intervals[1:])
        assert suggested(found, wanted) is None
