"""Every line of today, of the briefing, of quiet time and of what was handled is a whole sentence for each step there is."""

from datetime import date, time
from itertools import product

import pytest

from desktop.core.assessment import SkippedDay, SkipReason, Whose
from desktop.core.card import Card, Dial, Headline, Segment
from desktop.core.notices.quiet import QuietDay, QuietHours
from desktop.core.notices.snooze import Snooze
from desktop.core.vocabulary import ContactType, StepKind, Variant
from desktop.services.notices.settings import NoticeSettings
from desktop.services.notices.today import _DOINGS
from desktop.ui.labels import away, handled, quiet, snooze, today
from tests.support.cards import card as made_card

DAY = "Thu 19 Nov"
_SATURDAY = SkippedDay(date(2026, 11, 21), SkipReason.WEEKEND, Whose.DESIGNER)


def _is_whole(sentence: str) -> bool:
    return bool(sentence.strip()) and "%" not in sentence


@pytest.mark.parametrize("held", [True, False])
@pytest.mark.parametrize("kind", StepKind)
def test_a_step_is_told_when_it_is_due_when_it_was_and_when_it_comes(qapp, kind: StepKind, held: bool):
    one: Card = made_card(step=kind.value, number=2, platform="Upwork", step_title="Logo sheet", held=held)
    told = [
        today.is_due(one),
        today.was_due_yesterday(one),
        today.was_due_on(one, DAY),
        today.planned(one, DAY),
    ]
    assert all(map(_is_whole, told))
    assert DAY in told[-1]
    assert held or not any("support" in sentence.lower() for sentence in told)


@pytest.mark.parametrize(("kind", "dial"), list(product(StepKind, (Dial.SILENCE, Dial.PLATFORM))))
def test_what_fell_due_meanwhile_names_its_project_and_its_day(qapp, kind: StepKind, dial: Dial):
    card: Card = made_card(title="Tea tin range", step=kind.value, number=2, dial=dial.value, step_title="Logo sheet")
    told = away.fell_due(card, DAY)
    assert _is_whole(told)
    assert told.startswith("Tea tin range: ")
    assert DAY in told
    of_today = away.fell_due_today(card)
    assert _is_whole(of_today)
    assert of_today.startswith("Tea tin range: ")
    assert "today" in of_today


@pytest.mark.parametrize(("kind", "held"), list(product(sorted(_DOINGS), (True, False))))
def test_what_was_handled_has_a_sentence(qapp, kind: ContactType, held: bool):
    told = handled.done(kind, 2, "Tea tin range", "Northlight Tea", "10:05", held)
    assert _is_whole(told)
    assert "10:05" in told
    assert held or "support" not in told


@pytest.mark.parametrize("name", ["100 %1 <b>", "{0}", "%n"])
def test_what_people_write_stays_what_it_is(qapp, name: str):
    assert name in today.whose(name, "x")
    assert name in today.needed_by(name, DAY)
    assert name in handled.done(ContactType.REPLY, 1, name, "x", "10:05", held=True)


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [
        (time(19), time(8, 30), "before 08:30 or after 19:00"),
        (time(12), time(13, 30), "from 12:00 to 13:30"),
        (time(0), time(8), "before 08:00"),
        (time(20), time(0), "after 20:00"),
        (time(9), time(9), "at any hour"),
    ],
)
@pytest.mark.parametrize("weekend", [frozenset({5, 6}), frozenset({4, 5}), frozenset()])
@pytest.mark.parametrize("rest_days", [True, False])
def test_quiet_hours_are_one_sentence(qapp, begins: time, ends: time, said: str, weekend: frozenset[int], rest_days: bool):
    told = quiet.summary(NoticeSettings(quiet=QuietHours(begins, ends, rest_days=rest_days)), weekend)
    assert said in told
    assert told.endswith(".")
    assert ("weekends" in told) is (rest_days and weekend == {5, 6})


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (QuietDay(), "Today at any hour."),
        (QuietDay(opens=time(8, 30)), "Today nothing before 08:30."),
        (QuietDay(closes=time(19)), "Today nothing after 19:00."),
        (QuietDay(pause=(time(12), time(13))), "Today nothing from 12:00 to 13:00."),
        (
            QuietDay(SkippedDay(date(2026, 11, 21), SkipReason.WEEKEND, Whose.DESIGNER)),
            "Today nothing at all: it is your weekend.",
        ),
    ],
)
def test_today_is_said_in_a_sentence(qapp, day: QuietDay, said: str):
    assert quiet.today(day) == said


def test_amounts_windows_and_choices_have_their_words(qapp):
    words = [today.state_of(one) for one in Headline] + [today.state_of_milestone(one) for one in Segment]
    words += [today.delivered(one) for one in Variant] + [snooze.choice(one, "11:05") for one in Snooze]
    assert all(map(_is_whole, words))
