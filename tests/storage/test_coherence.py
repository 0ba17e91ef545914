"""What can be wrong in a store is found and named by its place; a store that is right gives nothing."""

from datetime import date

import pytest

from desktop.core.edits import AppendContact, PutProject
from desktop.core.model import Contact
from desktop.core.vocabulary import ContactType
from desktop.storage import coherence
from desktop.storage.coherence import Code, Problem
from desktop.storage.store import Store
from tests.storage.making import (
    NOW,
    a_card,
    a_contact,
    a_draft_in_work,
    a_key,
    a_milestone,
    a_project,
    fill,
    some_words,
)


@pytest.fixture
def filled(store: Store) -> Store:
    fill(store, a_project(contacts=(a_contact(milestone="m1"), a_retraction("e2", "e1"))), a_project("box"))
    store.put_own_words(some_words())
    store.put_draft_in_work(a_draft_in_work())
    store.put_told([a_key()], NOW)
    store.put_snooze(a_key("box"), NOW)
    store.put_muted("box", True)
    store.put_preference("quiet", '{"begins": "19:00"}')
    store.put_holidays("FR", None, 2026, {date(2026, 1, 1): "New Year's Day"}, "1")
    return store


def a_retraction(id_: str, of: str) -> Contact:
    return a_contact(id_, type=ContactType.RETRACTED, retracts=of)


def _spoil(store: Store, *statements: str) -> None:
    store.database.read("PRAGMA foreign_keys = OFF")
    store.database.read("PRAGMA ignore_check_constraints = ON")
    with store.transaction():
        for statement in statements:
            store.database.write(statement)
    store.database.read("PRAGMA ignore_check_constraints = OFF")


def test_a_store_that_is_right_has_no_problem(filled: Store):
    assert coherence.check(filled) == []
    with Store.open(filled.path.parent, read_only=True) as reading:
        assert coherence.check(reading) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE client SET policy = '{\"window\": 5}'", Problem(Code.UNREADABLE, "client of tea: TypeError")),
        ("UPDATE project SET tags = '[' WHERE id = 'box'", Problem(Code.UNREADABLE, "project of box: JSONDecodeError")),
        ("UPDATE client SET deleted_at = '2026-11-20T09:00:00.000000Z'", Problem(Code.CLIENT_IN_TRASH, "tin")),
        ("UPDATE project SET deleted_at = '2026-11-20T09:00:00.000000Z' WHERE id = 'box'", Problem(Code.CARD_OF_TRASH, "box")),
        ("DELETE FROM client", Problem(Code.DANGLING, "project 1 -> client")),
        ("UPDATE draft_in_work SET body = '[5]'", Problem(Code.UNREADABLE, "draft_in_work of tin: TypeError")),
        ("UPDATE draft_in_work SET kind = 'poem'", Problem(Code.UNREADABLE, "draft_in_work of tin: ValueError")),
        ("UPDATE preference SET value = '{'", Problem(Code.UNREADABLE, "preference of quiet: JSONDecodeError")),
        ("UPDATE notice_snoozed SET until = 'later'", Problem(Code.UNREADABLE, "snooze of box: ValueError")),
        ("UPDATE notice_told SET step = 'wait'", Problem(Code.DAMAGED, "CHECK constraint failed in notice_told")),
        ("UPDATE project_muted SET project_id = 'gone'", Problem(Code.DANGLING, "project_muted None -> project")),
        ("UPDATE milestone SET kind = 'gift'", Problem(Code.DAMAGED, "CHECK constraint failed in milestone")),
    ],
)
def test_what_is_wrong_is_named_by_its_place(filled: Store, statement: str, problem: Problem):
    _spoil(filled, statement)
    assert problem in coherence.check(filled)


def test_an_entry_from_the_future_is_found(filled: Store):
    filled.apply([AppendContact("tin", a_contact("e3", at=NOW.replace(year=2027)))], [], NOW)
    assert coherence.check(filled) == [Problem(Code.FROM_THE_FUTURE, "tin e3")]


def test_an_entry_that_stands_names_a_milestone_that_is_there(filled: Store):
    before = a_project()
    filled.apply([PutProject("tin", before, a_project(milestones=(a_milestone("m2"),)))], [a_card()], NOW)
    assert coherence.check(filled) == []  # the one entry that names m1 was taken back
    filled.apply([AppendContact("tin", a_retraction("e3", "e2"))], [], NOW)
    assert coherence.check(filled) == [Problem(Code.UNKNOWN_MILESTONE, "tin e1")]
