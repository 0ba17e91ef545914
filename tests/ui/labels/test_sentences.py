"""Every code has its sentence."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.core.assessment import RungState
from desktop.core.model import Platform
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import (
    By,
    Column,
    ContactType,
    MilestoneKind,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    StepKind,
    SupportOutcome,
    Variant,
    Work,
)
from desktop.ui.intents import Intent
from desktop.ui.labels import columns, history, steps, words
from desktop.ui.labels.refusals import refusal_sentence
from tests.support.builders import DIRECT, NINETY_NINE, entry, released

TODAY = date(2026, 11, 20)
AT = "2026-11-13 16:20"
TITLES = {"m1": "Concepts"}


def told(contact, platform: Platform = NINETY_NINE) -> str:
    return history.tell(contact, TITLES, platform, TODAY).sentence


def test_every_refusal_has_a_sentence_of_its_own(qapp):
    facts = {"milestone": "Concepts", "kind": "payment", "before": "planned", "after": "released", "platform": "99designs"}
    general = refusal_sentence(Refused(Reason.NOT_FOUND))
    said = {reason: refusal_sentence(Refused(reason, **facts)) for reason in Reason}
    assert len(set(said.values())) == len(Reason)
    assert all(sentence.endswith(".") and "%" not in sentence for sentence in said.values())
    assert all(refusal_sentence(Refused(reason)) for reason in Reason)
    assert "not possible right now" not in "".join(said.values())
    assert general


def test_a_move_that_is_refused_names_both_states(qapp):
    refused = Refused(Reason.MOVE_NOT_ALLOWED, milestone="Concepts", kind="work", before="planned", after="approved")
    assert refusal_sentence(refused) == "The work on “Concepts” cannot go from “Planned” to “Approved”."


@pytest.mark.parametrize("kind", list(ContactType))
def test_every_entry_has_a_sentence(qapp, kind):
    assert told(entry(kind, AT, milestone="m1"))


@pytest.mark.parametrize(
    ("contact", "sentence"),
    [
        (
            entry(ContactType.REQUEST, AT, purpose=Purpose.APPROVAL, need="final artwork", needed_by=date(2026, 11, 19)),
            "You asked for approval by Thu 19 Nov: “final artwork”",
        ),
        (entry(ContactType.REQUEST, AT, purpose=Purpose.PAYMENT, milestone="m1"), "You asked for payment of “Concepts”"),
        (entry(ContactType.REQUEST, AT, purpose=Purpose.QUOTE), "You asked for an answer to the quote"),
        (entry(ContactType.REPLY, AT, text="Looks lovely"), "Client: “Looks lovely”"),
        (
            entry(ContactType.REPLY, AT, text="Soon", promised_by=date(2026, 11, 30)),
            "The client promised it by Mon 30 Nov: “Soon”",
        ),
        (entry(ContactType.AUTO_REPLY, AT, back_on=date(2026, 12, 7)), "An automatic reply came: back on Mon 7 Dec"),
        (entry(ContactType.FOLLOW_UP, AT, number=2), "You sent follow-up 2"),
        (
            entry(ContactType.FINAL_NOTICE, AT, variant=Variant.COMPLETE, window_hours=48),
            "You sent the final notice, everything delivered (48 hours)",
        ),
        (entry(ContactType.MILESTONE, AT, milestone="m1", work=Work.DELIVERED), "You delivered “Concepts”"),
        (released(AT, By.CLIENT), "Milestone “Concepts” released"),
        (released(AT, By.TIMER), "Milestone “Concepts” released by the platform"),
        (
            entry(ContactType.PAUSED, AT, reason=PauseReason.HARDSHIP, until=date(2026, 12, 7)),
            "You paused until Mon 7 Dec: hardship",
        ),
        (entry(ContactType.CLOSED, AT, outcome=Outcome.WRITTEN_OFF), "You wrote the project off"),
        (entry(ContactType.SUPPORT_CONTACTED, AT), "You contacted the platform’s support"),
    ],
)
def test_entries_read_as_one_would_tell_them(qapp, contact, sentence):
    assert told(contact) == sentence


def test_support_is_called_what_the_platform_calls_it(qapp):
    contacted = entry(ContactType.SUPPORT_CONTACTED, AT)
    assert told(contacted, replace(NINETY_NINE, support_name="99designs support")) == "You contacted 99designs support"
    demand = replace(DIRECT, support_name="Formal demand for payment")
    assert told(contacted, demand) == "Formal demand for payment sent"
    assert told(replace(contacted, channel="letter"), demand) == "Formal demand for payment sent, by letter"
    assert told(replace(contacted, channel="fax"), demand) == "Formal demand for payment sent, fax"


def test_a_private_pause_note_is_not_in_the_sentence(qapp):
    paused = history.tell(entry(ContactType.PAUSED, AT, reason=PauseReason.OTHER, note="illness"), TITLES, DIRECT, TODAY)
    assert "illness" not in paused.sentence
    assert paused.words == "illness"


def test_words_of_clients_are_never_taken_for_placeholders(qapp):
    assert told(entry(ContactType.REPLY, AT, text="%2 and {0}")) == "Client: “%2 and {0}”"


def test_every_word_has_a_name(qapp):
    namers: dict[Callable[[Any], str], Iterable[Any]] = {
        columns.column_name: Column,
        words.purpose_name: Purpose,
        words.milestone_kind_name: MilestoneKind,
        words.work_name: Work,
        words.payment_name: Payment,
        words.outcome_name: Outcome,
        words.pause_reason_name: PauseReason,
        words.support_outcome_name: SupportOutcome,
        words.by_name: By,
    }
    for namer, kinds in namers.items():
        names = [namer(kind) for kind in kinds]
        assert len(set(names)) == len(names)


def test_every_step_and_every_action_has_a_name(qapp):
    for kind in StepKind:
        for held in (True, False):
            assert steps.rung_name(kind, 1, None, held)
            assert steps.step_due(kind, 1, held)
        assert "%" not in steps.step_on(kind, 1, "Mon 23")
    for state in RungState:
        assert steps.spoken_rung(state, "Follow-up 1", "today").startswith("Follow-up 1")
    named = [steps.action(intent, 1, NINETY_NINE) for intent in Intent]
    assert len(set(named)) == len(Intent)
