"""N1-N4: when something may be told. The designer works in Paris, Monday to Friday; Wednesday 11 November 2026 is a holiday."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.assessment import Step, Whose
from desktop.core.calendars import Calendar
from desktop.core.notices import QuietHours, Snooze, is_quiet, key_of, quiet_ends, sleep_until, snoozed_until, told_at
from desktop.core.vocabulary import StepKind

PARIS = ZoneInfo("Europe/Paris")
NIGHT = QuietHours()


def own() -> Calendar:
    return Calendar(Whose.DESIGNER, "Europe/Paris", lambda *_: {date(2026, 11, 11): "Armistice Day"}, country="FR")


def paris(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2026-11-10 09:00", "2026-11-10 09:00"),
        ("2026-11-10 08:29", "2026-11-10 08:30"),
        ("2026-11-09 19:00", "2026-11-10 08:30"),
        ("2026-11-10 23:15", "2026-11-12 08:30"),  # the holiday between
        ("2026-11-13 19:30", "2026-11-16 08:30"),  # the weekend between
        ("2026-11-14 12:00", "2026-11-16 08:30"),
        ("2026-11-16 03:00", "2026-11-16 08:30"),
    ],
)
def test_what_falls_into_quiet_time_is_held_until_it_ends(moment: str, told: str) -> None:
    assert quiet_ends(paris(moment), NIGHT, own()) == paris(told)


def test_quiet_hours_within_a_day_hold_until_their_end() -> None:
    noon = QuietHours(time(12), time(14))
    assert quiet_ends(paris("2026-11-10 12:30"), noon, own()) == paris("2026-11-10 14:00")
    assert quiet_ends(paris("2026-11-10 23:00"), noon, own()) == paris("2026-11-10 23:00")
    assert quiet_ends(paris("2026-11-14 12:30"), noon, own()) == paris("2026-11-16 00:00")


def step(kind: StepKind, at: str) -> Step:
    return Step(kind, None, None, paris(at), True)


def test_the_end_of_a_final_window_breaks_quiet_hours_only_if_the_designer_says_so() -> None:
    ends = step(StepKind.MARK_COMPLETE, "2026-11-14 09:30")
    assert told_at(ends, NIGHT, own()) == paris("2026-11-16 08:30")
    assert told_at(ends, QuietHours(window_end_may_break=True), own()) == paris("2026-11-14 09:30")
    follow_up = step(StepKind.FOLLOW_UP, "2026-11-14 09:30")
    assert told_at(follow_up, QuietHours(window_end_may_break=True), own()) == paris("2026-11-16 08:30")


def test_another_due_moment_is_another_notification() -> None:
    first, second = step(StepKind.FOLLOW_UP, "2026-11-10 09:00"), step(StepKind.FOLLOW_UP, "2026-11-12 09:00")
    assert key_of("p1", first) != key_of("p1", second)
    assert key_of("p1", first) == key_of("p1", step(StepKind.FOLLOW_UP, "2026-11-10 09:00"))


@pytest.mark.parametrize(
    ("choice", "until"),
    [
        (Snooze.ONE_HOUR, "2026-11-10 17:00"),
        (Snooze.TOMORROW, "2026-11-11 09:00"),
        (Snooze.NEXT_WORKING_DAY, "2026-11-12 09:00"),
        (Snooze.DATE, "2026-11-20 09:00"),
    ],
)
def test_what_is_put_off_comes_back(choice: Snooze, until: str) -> None:
    back = snoozed_until(choice, paris("2026-11-10 16:00"), own(), time(9), date(2026, 11, 20))
    assert back == paris(until)


def test_a_snooze_for_a_day_that_is_past_comes_back_at_once() -> None:
    now = paris("2026-11-10 16:00")
    assert snoozed_until(Snooze.DATE, now, own(), time(9), date(2026, 11, 1)) == now


def test_the_next_look_is_at_the_first_moment_and_never_later_than_in_15_minutes() -> None:
    now = datetime(2026, 11, 10, 9, tzinfo=UTC)
    assert sleep_until(now, None, now + timedelta(minutes=4), now + timedelta(minutes=9)) == now + timedelta(minutes=4)
    assert sleep_until(now, now + timedelta(hours=4)) == now + timedelta(minutes=15)
    assert sleep_until(now, now - timedelta(days=1)) == now


moments = st.datetimes(datetime(2026, 10, 20), datetime(2027, 4, 5), timezones=st.just(UTC))
hours = st.builds(QuietHours, st.times(), st.times())


@given(moments, hours)
def test_nothing_is_told_in_quiet_time_and_nothing_earlier_than_it_falls_due(moment: datetime, quiet: QuietHours) -> None:
    told = quiet_ends(moment, quiet, own())
    assert told >= moment
    assert told == moment or not is_quiet(told, quiet, own()) or quiet.ends == quiet.begins


@given(moments, hours)
def test_what_is_held_is_told_at_the_first_moment_that_is_not_quiet(moment: datetime, quiet: QuietHours) -> None:
    told = quiet_ends(moment, quiet, own())
    assert told == moment or is_quiet(told - timedelta(microseconds=1), quiet, own())
