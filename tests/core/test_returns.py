"""When a client counts as back: after a silence or a pause, until somebody goes on."""

import pytest

from desktop.core.vocabulary import By, Payment, SupportOutcome, Work
from tests.support.builders import (
    Scene,
    closed,
    completed,
    follow_up,
    message,
    moment,
    paused,
    quote_accepted,
    quote_sent,
    rejected,
    released,
    reopened,
    reply,
    request,
    resumed,
    scene,
    shown,
    stage,
    support_contacted,
    support_replied,
)

NOW = "2026-11-20 10:00"
ASKED = scene(request("2026-11-02 10:00"), follow_up("2026-11-09 10:00"))
ANSWERED = ASKED.then(reply("2026-11-16 10:00"))
IN_WORK = scene(stages=(stage(Work.IN_PROGRESS),))


def back(told: Scene, now: str = NOW) -> str | None:
    at = told.stands(now).back_at
    return None if at is None else shown(at)


def test_a_reply_that_ends_a_silence_brings_the_client_back():
    assert back(ASKED) is None
    assert back(ANSWERED) == "2026-11-16 10:00"
    assert back(ANSWERED.then(reply("2026-11-17 10:00"))) == "2026-11-16 10:00"


def test_support_that_reached_the_client_brings_them_back():
    reached = support_replied("2026-11-16 10:00", SupportOutcome.CLIENT_REACHED)
    assert back(ASKED.then(support_contacted("2026-11-13 10:00"), reached)) == "2026-11-16 10:00"


@pytest.mark.parametrize("written", [message("2026-11-17 10:00"), request("2026-11-17 10:00")])
def test_once_something_was_written_it_needs_no_second_word(written):
    assert back(ANSWERED.then(written)) is None


def test_what_goes_on_by_itself_is_not_taken_up_again():
    planned = (stage(Work.PLANNED, Payment.UNSECURED),)
    assert back(scene(quote_sent("2026-11-09 10:00"), quote_accepted("2026-11-16 10:00"), stages=planned)) is None
    assert back(ASKED.then(completed("2026-11-12 10:00"), rejected("2026-11-16 10:00"))) is None
    assert back(ASKED.then(released("2026-11-16 10:00", By.CLIENT))) is None
    assert back(ANSWERED.then(closed("2026-11-17 10:00"), reopened("2026-11-18 10:00"))) is None


def test_a_promise_says_itself_when_it_goes_on():
    assert back(ASKED.then(reply("2026-11-16 10:00", promised_by="2026-11-25"))) is None


@pytest.mark.parametrize("told", [ASKED, IN_WORK])
def test_the_end_of_a_pause_brings_the_client_back(told: Scene):
    over = told.then(paused("2026-11-10 10:00", until="2026-11-15", reason="hardship"))
    assert back(over, "2026-11-12 10:00") is None
    assert over.stands("2026-11-12 10:00").next_change_at == moment("2026-11-16 00:00")
    assert back(over) == "2026-11-16 00:00"
    assert back(over.then(message("2026-11-17 10:00"))) is None
    assert back(told.then(paused("2026-11-10 10:00"), resumed("2026-11-18 10:00"))) == "2026-11-18 10:00"


def test_while_paused_nobody_is_asked_to_go_on():
    assert back(ANSWERED.then(paused("2026-11-17 10:00"))) is None
