"""N1-N4: when something may be told. The designer works in Paris, Monday to Friday; Wednesday 11 November 2026 is a holiday."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.assessment import SkippedDay, SkipReason, Whose
from desktop.core.calendars import Calendar
from desktop.core.notices.keys import key_of
from desktop.core.notices.quiet import QuietDay, QuietHours, is_quiet, quiet_day, quiet_ends
from desktop.core.notices.restraint import Restraint, held_until, may_tell, sleep_until, was_away
from desktop.core.notices.snooze import Snooze, snoozed_until
from desktop.core.notices.urgency import Urgency, order, urgency_of
from desktop.core.vocabulary import StepKind
from tests.storage.making import a_card

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


def held(at: str, kind: StepKind = StepKind.FOLLOW_UP, **rules: Any) -> bool:
    return not may_tell(kind, paris(at), Restraint(rules.pop("quiet", NIGHT), own(), **rules))


def test_the_end_of_a_final_window_breaks_quiet_time_only_if_the_designer_says_so() -> None:
    breaking = QuietHours(window_end_may_break=True)
    assert held("2026-11-14 09:30", StepKind.MARK_COMPLETE)
    assert not held("2026-11-14 09:30", StepKind.MARK_COMPLETE, quiet=breaking)
    assert held("2026-11-14 09:30", StepKind.FOLLOW_UP, quiet=breaking)
    assert held("2026-11-14 09:30", StepKind.MARK_COMPLETE, quiet=breaking, enabled=False)
    assert held("2026-11-14 09:30", StepKind.MARK_COMPLETE, quiet=breaking, paused_until=paris("2026-11-14 10:00"))


def test_what_the_designer_paused_is_told_when_the_pause_and_the_quiet_time_after_it_are_over() -> None:
    evening = paris("2026-11-10 20:00")
    assert not held("2026-11-10 12:00")
    assert held("2026-11-10 12:00", paused_until=evening)
    assert held_until(paris("2026-11-10 12:00"), Restraint(NIGHT, own(), evening)) == paris("2026-11-12 08:30")
    assert held_until(paris("2026-11-10 12:00"), Restraint(NIGHT, own())) == paris("2026-11-10 12:00")
    assert held_until(paris("2026-11-10 12:00"), Restraint(NIGHT, own(), enabled=False)) is None


@pytest.mark.parametrize(
    ("looked_at", "spoke_at", "now", "away"),
    [
        (None, None, "2026-11-10 09:00", True),
        ("2026-11-10 08:45", "2026-11-10 08:45", "2026-11-10 09:00", False),
        ("2026-11-10 08:40", "2026-11-10 08:40", "2026-11-10 09:00", True),
        ("2026-11-10 09:45", "2026-11-10 08:45", "2026-11-10 09:00", False),  # the clock was set back
        ("2026-11-10 08:20", "2026-11-09 18:55", "2026-11-10 08:30", False),  # only a night
        ("2026-11-12 08:20", "2026-11-10 18:55", "2026-11-12 08:30", True),  # a holiday between
        ("2026-11-16 08:20", "2026-11-13 18:55", "2026-11-16 08:30", True),  # a weekend between
        ("2026-11-16 08:20", "1970-01-01 00:00", "2026-11-16 08:30", True),
    ],
)
def test_who_was_away_is_briefed(looked_at: str | None, spoke_at: str | None, now: str, away: bool) -> None:
    looked, spoke = (paris(one) if one else None for one in (looked_at, spoke_at))
    assert was_away(looked, spoke, paris(now), own()) is away


@pytest.mark.parametrize(
    ("day", "quiet", "sounds"),
    [
        ("2026-11-10", NIGHT, QuietDay(opens=time(8, 30), closes=time(19))),
        ("2026-11-10", QuietHours(time(22), time(0)), QuietDay(closes=time(22))),
        ("2026-11-10", QuietHours(time(0), time(9)), QuietDay(opens=time(9))),
        ("2026-11-10", QuietHours(time(12), time(14)), QuietDay(pause=(time(12), time(14)))),
        ("2026-11-10", QuietHours(time(9), time(9)), QuietDay()),
        ("2026-11-11", NIGHT, QuietDay(SkippedDay(date(2026, 11, 11), SkipReason.HOLIDAY, Whose.DESIGNER, "Armistice Day"))),
    ],
)
def test_what_a_day_sounds_like(day: str, quiet: QuietHours, sounds: QuietDay) -> None:
    assert quiet_day(paris(f"{day} 12:00"), quiet, own()) == sounds


def test_what_matters_more_comes_first_then_what_is_older() -> None:
    said = [
        ("a", "deliver", 1),
        ("b", "follow_up", 5),
        ("c", "withdraw_quote", 9),
        ("d", "follow_up", 3),
        ("e", "final_notice", 9),
    ]
    made = [a_card(project, step=step, due_at=due_at) for project, step, due_at in said]
    listed = sorted(made, key=lambda card: order(urgency_of(StepKind(card.step or "")), card))
    assert [card.project for card in listed] == ["c", "e", "d", "b", "a"]
    assert {urgency_of(kind) for kind in StepKind} | {Urgency.WINDOW_ENDS} == set(Urgency)


def test_another_due_moment_is_another_notification() -> None:
    card = a_card("p1", step="follow_up", number=2, due_at=5)
    assert key_of(card) == ("p1", "follow_up", 2, 5)
    assert key_of(card._replace(number=None)) == ("p1", "follow_up", 0, 5)
    assert key_of(card._replace(step=None, due_at=None)) is None


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
