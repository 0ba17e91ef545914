"""Promises about reading: what may be left out, how moments and types are understood, and which history is doubted but taken."""

import codecs
import json
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from desktop.cli_problems import sentence
from desktop.core.model import Client, Contact, Designer, Milestone, Platform, Project
from desktop.core.vocabulary import By, ContactType, MilestoneKind, PauseReason, Payment, Purpose, Variant, Work
from desktop.services.exchange.reading import Document, Told
from tests.support.studios import NOW


def document(**parts: Any) -> Document:
    found = Document(json.dumps({"relance": 1, **parts}).encode(), now=NOW, known_platforms=("direct", "99designs"))
    list(found.projects())
    assert found.problems == ()
    return found


def told(**fields: Any) -> Told:
    project = {"client": "Ana", "title": "Logo", "currency": "EUR", **fields}
    (only,) = document(clients=[{"name": "Ana"}], projects=[project]).projects()
    return only


def contacts(*entries: dict[str, Any], **fields: Any) -> tuple[Contact, ...]:
    return told(contacts=list(entries), **fields).project.contacts


def test_a_client_needs_only_a_name() -> None:
    assert document(clients=[{"name": "Ana"}]).clients == (Client("Ana", "Ana"),)


def test_a_project_needs_only_client_title_and_currency() -> None:
    assert told() == Told(Project("Ana/Logo", "Ana", "Logo", "EUR", NOW), undated=True)


def test_a_project_is_as_old_as_its_first_entry() -> None:
    one = told(contacts=[{"at": "2026-11-03T10:00:00Z"}, {"at": "2026-11-02T10:00:00+01:00"}])
    assert (one.project.created_at, one.undated) == (datetime(2026, 11, 2, 9, tzinfo=UTC), False)


def test_a_file_says_nothing_of_what_it_leaves_out() -> None:
    found = document()
    assert (found.designer, found.policy, found.platforms, found.clients) == (None, None, (), ())
    assert document(designer=None, policy={}).designer is None
    assert document(designer={"workday_start": "08:30"}).designer == Designer(workday_start=time(8, 30))


def test_an_own_platform_needs_an_id_or_a_name() -> None:
    found = document(platforms=[{"name": "My agency"}, {"id": "shop"}, {}]).platforms
    assert found == (Platform("My agency", "My agency"), Platform("shop", "shop"), Platform("Platform 3", "Platform 3"))


def test_milestones_and_entries_without_id_are_numbered_around_those_that_have_one() -> None:
    project = told(milestones=[{"id": "m2"}, {}, {}], contacts=[{}, {"id": "e1"}, {}]).project
    assert [milestone.id for milestone in project.milestones] == ["m2", "m3", "m4"]
    assert [contact.id for contact in project.contacts] == ["e2", "e1", "e3"]
    assert project.milestones[1] == Milestone("m3", "Milestone 2", MilestoneKind.STAGE, 0)


def test_a_long_title_still_makes_an_id() -> None:
    ids = [told(title="x" * 2_000 + end).project.id for end in ("", "y")]
    assert [len(id_) for id_ in ids] == [1_000, 1_000]
    assert ids[0] != ids[1]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-13T15:20:00Z", datetime(2026, 11, 13, 15, 20, tzinfo=UTC)),
        ("2026-11-13T16:20:00+01:00", datetime(2026, 11, 13, 15, 20, tzinfo=UTC)),
        ("2026-11-13T15:20Z", datetime(2026, 11, 13, 15, 20, tzinfo=UTC)),
        ("2026-11-13T15:20:00.123456-00:00", datetime(2026, 11, 13, 15, 20, 0, 123456, tzinfo=UTC)),
        ("2026-11-20T09:00:00Z", NOW),
    ],
)
def test_a_moment_is_taken_with_its_offset(written: str, meant: datetime) -> None:
    (contact,) = contacts({"type": "note", "at": written})
    assert (contact.at, contact.at.tzinfo, contact.recorded_at) == (meant, UTC, meant)


def test_an_entry_without_moment_happened_with_the_one_before() -> None:
    one, two = contacts({"at": "2026-11-02T10:00:00Z"}, {})
    assert two.at == one.at


def test_an_entry_without_type_says_what_its_direction_says() -> None:
    found = [entry.type for entry in contacts({}, {"direction": "out"}, {"direction": "in"})]
    assert found == [ContactType.NOTE, ContactType.MESSAGE, ContactType.REPLY]


def test_fields_of_a_type_have_sensible_defaults() -> None:
    types = ["request", "paused", "reply", "auto_reply", "completed"]
    request, paused, reply, auto_reply, completed = contacts(*({"type": kind} for kind in types))
    assert (request.purpose, paused.reason, paused.until) == (Purpose.FEEDBACK, PauseReason.OTHER, None)
    assert (reply.promised_by, auto_reply.back_on, completed.text) == (None, None, "")


def test_a_reply_is_settled_or_promises_a_date() -> None:
    replies = contacts(
        {"type": "reply", "settled": True},
        {"type": "reply", "settled": False, "promised_by": "2026-12-01"},
        {"type": "reply", "promised_by": "2026-12-01"},
    )
    assert [reply.promised_by for reply in replies] == [None, date(2026, 12, 1), date(2026, 12, 1)]


def test_a_release_is_the_clients_unless_said_otherwise() -> None:
    move = {"type": "milestone", "milestone": "m1"}
    moves = contacts(
        {**move, "payment": "released"}, {**move, "payment": "released", "by": "timer"}, {**move, "work": "approved"},
        milestones=[{}],
    )  # fmt: skip
    assert [(entry.by, entry.work) for entry in moves] == [(By.CLIENT, None), (By.TIMER, None), (By.ME, Work.APPROVED)]


def test_follow_ups_without_number_are_counted_in_their_silence() -> None:
    sent = {"type": "follow_up"}
    found = contacts({"type": "request"}, sent, sent, {"type": "auto_reply"}, sent, {"type": "reply"}, {"type": "request"}, sent)
    assert [entry.number for entry in found if entry.type is ContactType.FOLLOW_UP] == [1, 2, 3, 1]


@pytest.mark.parametrize(
    ("entries", "stage", "variant"),
    [
        ([{"type": "quote_sent"}], {}, Variant.QUOTE),
        ([{"type": "quote_accepted"}], {}, Variant.INCOMPLETE),
        ([{"type": "request"}], {"work": "delivered"}, Variant.COMPLETE),
        ([{"type": "request"}], {"work": "delivered", "deliverables": [{"title": "A2"}]}, Variant.INCOMPLETE),
    ],
)
def test_a_final_notice_without_variant_has_the_one_of_its_project(
    entries: list[dict[str, Any]], stage: dict[str, Any], variant: Variant
) -> None:
    assert contacts(*entries, {"type": "final_notice"}, milestones=[stage])[-1].variant is variant


def test_an_entry_that_was_taken_back_may_name_what_is_gone() -> None:
    gone = {"id": "a", "type": "request", "milestone": "m9"}
    assert contacts(gone, {"type": "retracted", "contact": "a"})[0].milestone == "m9"


def test_a_byte_order_mark_is_no_problem() -> None:
    assert Document(codecs.BOM_UTF8 + b'{"relance": 1}', now=NOW, known_platforms=()).problems == ()


def test_projects_can_be_read_again() -> None:
    found = document(clients=[{"name": "Ana"}], projects=[{"client": "Ana", "title": "Logo", "currency": "EUR"}])
    assert list(found.projects()) == list(found.projects())


WARNED: list[tuple[list[dict[str, Any]], str]] = [
    ([{"type": "request"}, {"type": "final_notice"}], "R10"),
    ([{"type": "follow_up"}, {"type": "reply"}, {"type": "request"}, {"type": "final_notice"}], "R10"),
    ([{"type": "follow_up"}, {"type": "paused", "reason": "holiday"}, {"type": "final_notice"}], "R10"),
    ([{"type": "follow_up"}, {"type": "paused", "reason": "hardship"}, {"type": "final_notice"}], "R16"),
    ([{"type": "paused", "reason": "hardship"}, {"type": "completed"}], "R16"),
    ([{"type": "paused", "reason": "hardship", "until": "2026-11-02"}, {"type": "support_contacted"}], "R16"),
    ([{"type": "milestone", "milestone": "m1", "work": "approved"}] * 2, "M3"),
    ([{"type": "milestone", "milestone": "m1", "payment": name} for name in ("released", "secured")], "M3"),
]


@pytest.mark.parametrize(("entries", "rule"), WARNED)
def test_history_against_the_rules_is_taken_with_a_warning(entries: list[dict[str, Any]], rule: str) -> None:
    project = {"client": "Ana", "title": "Logo", "currency": "EUR", "milestones": [{}], "contacts": entries}
    project["created_at"] = "2026-11-02T10:00:00Z"
    (warning,) = document(clients=[{"name": "Ana"}], projects=[project]).warnings
    assert warning.path == f"projects[0].contacts[{len(entries) - 1}]"
    assert f"({rule})" in sentence(warning)


@pytest.mark.parametrize(
    "entries",
    [
        [{"type": "request"}, {"type": "follow_up"}, {"type": "final_notice"}, {"type": "support_contacted"}],
        [{"type": "follow_up"}, {"type": "paused"}, {"type": "resumed"}, {"type": "final_notice"}],
        [{"type": "follow_up"}, {"type": "paused", "until": "2026-11-01"}, {"type": "final_notice"}],
        [{"id": "a", "type": "final_notice"}, {"type": "retracted", "contact": "a"}],
        [{"type": "milestone", "milestone": "m1", "payment": name} for name in ("requested", "released", "refunded")],
    ],
)
def test_history_within_the_rules_is_taken_without_a_word(entries: list[dict[str, Any]]) -> None:
    project = {"client": "Ana", "title": "Logo", "currency": "EUR", "milestones": [{}], "contacts": entries}
    project["created_at"] = "2026-11-02T10:00:00Z"
    assert document(clients=[{"name": "Ana"}], projects=[project]).warnings == ()


def test_a_payment_state_is_what_the_milestone_says() -> None:
    entry = {"type": "milestone", "milestone": "m1", "payment": "requested"}
    project = told(milestones=[{"payment": "released"}], contacts=[entry]).project
    assert project.milestones[0].payment is Payment.RELEASED
