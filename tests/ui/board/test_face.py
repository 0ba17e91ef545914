"""What a card shows and says at a moment."""

from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.card import packed
from desktop.core.vocabulary import StepKind
from desktop.ui.board.face import Face, face, hint, spoken, spoken_details
from desktop.ui.formats import SPACE
from desktop.ui.icons import Icon
from desktop.ui.labels import due as due_words
from desktop.ui.theme import Tone
from tests.support.cards import NOW, PARIS, at, card


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Words are translated by the application."""


def shown(now: datetime = NOW, **values: Any) -> Face:
    return face(card(**values), now, PARIS)


def plain(text: str) -> str:
    return text.replace(SPACE, " ")


def test_the_dial_counts_local_days_and_is_full_with_a_disc_once_the_step_is_due():
    made = shown(column="follow_up")
    assert (made.number, made.fill, made.due, made.tone) == ("7d", 1.0, True, Tone.FOLLOW)


def test_the_dial_is_filled_from_base_to_next_step():
    made = shown(base_at=at("2026-11-19 10:00"), due_at=at("2026-11-23 10:00"), silent_from=at("2026-11-19 23:59"))
    assert made.fill == pytest.approx(0.25)
    assert (made.number, made.due, made.tone) == ("1d", False, Tone.WAIT)


def test_days_of_silence_are_dates_of_the_designers_zone():
    """A message one minute before midnight in Paris was yesterday one minute after."""
    silence: dict[str, Any] = {"silent_from": at("2026-11-20 23:59"), "due_at": at("2026-11-30 09:00")}
    assert shown(datetime(2026, 11, 20, 23, 59, 30, tzinfo=PARIS), **silence).number == "0d"
    assert shown(datetime(2026, 11, 21, 0, 1, tzinfo=PARIS), **silence).number == "1d"


def test_the_window_of_a_final_notice_counts_whole_hours_until_none_is_left():
    notice: dict[str, Any] = {"dial": "window", "step": "mark_complete", "number": None, "column": "final_notice"}
    notice |= {"base_at": at("2026-11-19 09:40"), "due_at": at("2026-11-21 09:40")}
    made = shown(datetime(2026, 11, 20, 15, 39, tzinfo=PARIS), **notice)
    assert (made.number, made.tone, plain(made.line.text)) == ("18h", Tone.FINAL, "Complete in 18 h")
    over = shown(datetime(2026, 11, 21, 9, 40, tzinfo=PARIS), **notice)
    assert (over.number, over.fill, over.due, over.line.text) == ("0h", 1.0, True, "Complete today")


SENT = {"dial": "quote", "event": "quote_sent", "event_at": at("2026-11-18 11:30")}
LOST = {"dial": "closed", "event": "written_off", "event_at": at("2025-11-14 10:00")}
STEPS = [
    ({"column": "follow_up"}, "Follow-up 1 today", Icon.MAIL, Tone.FOLLOW),
    ({"number": 2, "due_at": at("2026-11-19 09:00")}, "Follow-up 2, 1 d late", Icon.MAIL, Tone.FOLLOW),
    ({"due_at": at("2026-11-24 09:00")}, "Follow-up Tue 24", Icon.BELL, Tone.PLAIN),
    ({"number": 2, "due_at": at("2026-11-26 09:00")}, "Follow-up 2, Thu 26", Icon.BELL, Tone.PLAIN),
    ({"due_at": at("2026-12-24 09:00")}, "Follow-up 24 Dec", Icon.BELL, Tone.PLAIN),
    ({"due_at": at("2027-01-04 09:00")}, "Follow-up 4 Jan 2027", Icon.BELL, Tone.PLAIN),
    ({"step": "final_notice", "due_at": at("2026-11-20 09:00")}, "Final notice today", Icon.FLAG, Tone.FINAL),
    ({"step": "final_notice", "due_at": at("2026-12-03 09:00")}, "Final notice Thu 3", Icon.BELL, Tone.PLAIN),
    (
        {"dial": "paused", "pause_reason": "hardship", "paused_until": "2026-12-07", "step": None, "due_at": None},
        "Paused to 7 Dec",
        Icon.HEART_HANDSHAKE,
        Tone.PAUSE,
    ),
    ({"dial": "paused", "step": "review_pause"}, "Review pause today", Icon.PAUSE, Tone.FOLLOW),
    (
        {"dial": "support", "step": "check_support", "due_at": at("2026-11-23 09:00"), "event": "support_contacted"}
        | {"event_at": at("2026-11-18 10:00")},
        "Support, day 3",
        Icon.LIFE_BUOY,
        Tone.ESCAL,
    ),
    ({"dial": "support", "step": "check_support"}, "Ask support today", Icon.LIFE_BUOY, Tone.ESCAL),
    (
        {"dial": "platform", "step": "check_release", "due_at": at("2026-11-24 09:00")},
        "Check release Tue 24",
        Icon.EYE,
        Tone.ESCAL,
    ),
    (SENT | {"due_at": at("2026-11-23 09:00")}, "Sent 2 days ago", Icon.SEND, Tone.PAUSE),
    (SENT, "Follow-up 1 today", Icon.MAIL, Tone.FOLLOW),
    (SENT | {"number": 2, "due_at": at("2026-11-26 09:00")}, "Follow-up 2, Thu 26", Icon.BELL, Tone.PLAIN),
    (SENT | {"step": "final_notice", "due_at": at("2026-12-03 09:00")}, "Final notice Thu 3", Icon.BELL, Tone.PLAIN),
    ({"dial": "quote", "step": None, "due_at": None}, "Quote to send", Icon.SEND, Tone.PAUSE),
    ({"dial": "closed", "event": "paid", "event_at": at("2026-11-14 10:00")}, "Paid 14 Nov", Icon.CIRCLE_CHECK, Tone.PAID),
    (LOST, "Written off 14 Nov 2025", Icon.ARCHIVE, Tone.FINAL),
]
ONE = packed([(99, "planned")])
MINE: dict[str, Any] = {"dial": "mine", "step": "deliver", "number": None, "step_title": "Logo sheet", "column": "my_turn"}


@pytest.mark.parametrize(("values", "text", "icon", "tone"), STEPS, ids=[str(step[1]) for step in STEPS])
def test_the_next_step_is_told_with_its_day(values: dict[str, Any], text: str, icon: Icon, tone: Tone):
    assert shown(**values).line == (icon, text, tone, "")


def test_a_quote_that_waits_is_spoken_with_what_comes_next():
    values: dict[str, Any] = SENT | {"due_at": at("2026-11-23 09:00")}
    waits = card(**values)
    assert "Sent 2 days ago, follow-up 1 on Monday 23 November." in spoken(waits, NOW, PARIS)


def test_hardship_is_told_by_words_too():
    """On the card it is the icon that tells a pause for hardship from another."""
    values: dict[str, Any] = {"dial": "paused", "paused_until": "2026-12-07", "step": None, "due_at": None}
    hard, other = card(**values, pause_reason="hardship"), card(**values, pause_reason="holiday")
    assert "Paused to 7 Dec, for hardship." in spoken(hard, NOW, PARIS)
    assert hint(hard, face(hard, NOW, PARIS)) == "Paused to 7 Dec, for hardship."
    assert "hardship" not in spoken(other, NOW, PARIS)
    assert hint(other, face(other, NOW, PARIS)) == ""


@pytest.mark.parametrize(
    ("due", "text", "tone"),
    [
        ("2026-11-26 09:00", "Logo sheet, Thu 26", Tone.PLAIN),
        ("2026-11-20 09:00", "Logo sheet today", Tone.PLAIN),
        ("2026-11-18 09:00", "Logo sheet, 2 d late", Tone.FOLLOW),
    ],
)
def test_on_my_turn_the_delivery_is_told(due: str, text: str, tone: Tone):
    made = shown(**MINE, due_at=at(due))
    assert (made.line.text, made.line.tone, made.icon, made.fill) == (text, tone, Icon.PEN_TOOL, None)


def test_an_answer_of_today_comes_before_the_delivery():
    answered: dict[str, Any] = MINE | {"event": "answered", "due_at": at("2026-11-26 09:00")}
    assert shown(**answered, event_at=at("2026-11-20 08:40")).line.text == "Answered today"
    assert shown(**answered, event_at=at("2026-11-19 18:40")).line.text == "Logo sheet, Thu 26"
    waiting = answered | {"step": None, "due_at": None}
    assert shown(**waiting, event_at=at("2026-11-18 18:40")).line.text == "Answered 2 days ago"


@pytest.mark.parametrize(
    ("values", "amounts"),
    [
        ({}, ("€ 1 250 requested", "of € 2 500")),
        ({"headline": "paid", "amount": 80_050, "currency": "USD"}, ("$ 800.50 paid", "of $ 2 500")),
        ({"headline": "quote", "amount": 240_000}, ("Quote € 2 400", "3 milestones")),
        ({"headline": "quote", "amount": 99, "segments": ONE, "currency": "JPY"}, ("Quote ¥ 99", "1 milestone")),
    ],
)
def test_the_amount_that_matters_stands_beside_what_it_is_of(values: dict[str, Any], amounts: tuple[str, str]):
    made = shown(**values)
    assert (plain(made.amount), plain(made.rest)) == amounts


def test_all_that_a_card_shows_is_spoken():
    assert plain(spoken(card(column="follow_up"), NOW, PARIS)) == (
        "Tea tin range, Northlight Tea, 99designs. Silent for 7 days, follow-up 1 due today. € 1 250 requested of € 2 500."
    )
    late = card(number=2, due_at=at("2026-11-18 09:00"))
    assert "follow-up 2 due, 2 days late." in spoken(late, NOW, PARIS)
    mine = card(**MINE, due_at=at("2026-11-26 09:00"))
    assert "Your turn, delivery of “Logo sheet” on Thursday 26 November." in spoken(mine, NOW, PARIS)
    notice = card(dial="window", step="mark_complete", due_at=at("2026-11-21 09:40"))
    assert "Silent for 7 days, the final notice ends in 23 hours, then marking as complete." in spoken(notice, NOW, PARIS)


def test_milestones_and_tags_are_spoken_as_details():
    assert plain(spoken_details(card(tags=("packaging",)))) == (
        "Milestones: € 625 released; € 625 released; € 1 250 requested. Tags: packaging."
    )


@pytest.mark.parametrize("due", ["2026-11-25 09:00", "2026-11-20 09:00", "2026-11-18 09:00"])
@pytest.mark.parametrize("step", ["contact_support", "check_support"])
def test_where_no_platform_holds_money_a_demand_takes_the_place_of_support(step: str, due: str):
    dial = "platform" if step == "contact_support" else "support"
    event = "completed" if step == "contact_support" else "support_contacted"
    values: dict[str, Any] = {"dial": dial, "step": step, "number": 1, "event": event, "event_at": at("2026-11-16 10:00")}
    asked, demanded = (card(due_at=at(due), held=held, **values) for held in (True, False))
    for one, words in ((asked, ("support",)), (demanded, ("demand", "look again"))):
        said = (face(one, NOW, PARIS).line.text, spoken(one, NOW, PARIS), due_words.step(StepKind(step), one))
        for sentence in said:
            assert any(word in sentence.lower() for word in words) or sentence.startswith("Completed"), sentence
            assert ("support" in sentence.lower()) <= one.held, sentence
