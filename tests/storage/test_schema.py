"""The tables hold what the model knows and nothing else, and refuse in themselves what no code should write."""

import sqlite3
from contextlib import closing
from enum import StrEnum

import pytest
import sqlite_utils

from desktop.core import card as cards
from desktop.core import vocabulary as words
from desktop.core.card import Card
from desktop.storage import card_rows, guard, rows
from desktop.storage.schema import MIGRATIONS
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

ENUMERATIONS: list[tuple[str, str, type[StrEnum]]] = [
    ("client", "formality", words.Formality),
    ("milestone", "kind", words.MilestoneKind),
    ("milestone", "work", words.Work),
    ("milestone", "payment", words.Payment),
    ("contact", "type", words.ContactType),
    ("contact", "purpose", words.Purpose),
    ("contact", "variant", words.Variant),
    ("contact", "support_outcome", words.SupportOutcome),
    ("contact", "work", words.Work),
    ("contact", "payment", words.Payment),
    ("contact", "moved_by", words.By),
    ("contact", "reason", words.PauseReason),
    ("contact", "outcome", words.Outcome),
    ("card", "board_column", words.Column),
    ("card", "headline", cards.Headline),
    ("card", "dial", cards.Dial),
    ("card", "step", words.StepKind),
    ("card", "variant", words.Variant),
    ("card", "pause_reason", words.PauseReason),
    ("card", "event", cards.Event),
    ("draft_in_work", "kind", words.DraftKind),
    ("draft_in_work", "formality", words.Formality),
    ("draft_in_work", "variant", words.Variant),
    ("draft_in_work", "purpose", words.Purpose),
    ("notice_told", "step", words.StepKind),
    ("notice_snoozed", "step", words.StepKind),
]


@pytest.fixture
def filled(store: Store) -> Store:
    fill(store, a_project(contacts=(a_contact(),)))
    store.put_own_words(some_words())
    store.put_draft_in_work(a_draft_in_work())
    store.put_told([a_key()], NOW)
    store.put_snooze(a_key(), NOW)
    store.put_preference("quiet", "{}")
    return store


def _set(store: Store, table: str, column: str, value: object) -> None:
    """Puts a value straight into a row, past all code but the tables'."""
    with store.transaction():
        store.database.write("DROP TRIGGER contact_never_changes")
        store.database.write(f"UPDATE {table} SET {column} = ?", (value,))


@pytest.mark.parametrize(("table", "column", "enumeration"), ENUMERATIONS)
def test_every_word_of_an_enumeration_fits_and_no_other(filled: Store, table: str, column: str, enumeration: type[StrEnum]):
    rolled_back = RuntimeError("back to the start")
    for word in enumeration:
        with pytest.raises(RuntimeError, match="back to the start"), filled.transaction():  # noqa: PT012
            _set(filled, table, column, word)
            raise rolled_back
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        _set(filled, table, column, "colour")


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("client", "id", ""),
        ("client", "weekend", "none"),
        ("client", "policy", "[]"),
        ("project", "currency", "eur"),
        ("project", "created_at", "2026-11-20 09:00:00"),
        ("project", "deleted_at", "yesterday"),
        ("project", "tags", "{}"),
        ("milestone", "amount", -1),
        ("milestone", "amount", 2**53 + 1),
        ("milestone", "amount", 1.5),
        ("milestone", "amount", "much"),
        ("milestone", "due_on", "2026-02-31"),
        ("milestone", "due_on", "31.01.2026"),
        ("deliverable", "delivered_on", "2026-13-01"),
        ("contact", "at", "2026-11-20T09:00:00Z"),
        ("contact", "at", None),
        ("contact", "needed_by", "2026-02-30"),
        ("card", "total", -1),
        ("card", "segments", ""),
        ("own_words", "key", ""),
        ("own_words", "based_on", "0" * 63),
        ("own_words", "based_on", "F" * 64),
        ("draft_in_work", "project_id", "nobody's"),
        ("draft_in_work", "number", 0),
        ("draft_in_work", "body", "{}"),
        ("draft_in_work", "changed_at", "today"),
        ("notice_told", "project_id", "nobody's"),
        ("notice_told", "number", -1),
        ("notice_told", "due_at", "soon"),
        ("notice_told", "shown", 2),
        ("notice_snoozed", "until", "later"),
        ("preference", "value", ""),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_its_table(filled: Store, table: str, column: str, value: object):
    with pytest.raises(sqlite3.IntegrityError):
        _set(filled, table, column, value)


def test_every_table_is_strict(store: Store):
    tables = store.database.read("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name GLOB '[a-rt-z]*'")
    assert len(tables) >= 10
    assert {name for name, strict in tables if not strict} == set()


def test_the_numbers_of_the_file_are_those_the_program_knows(store: Store):
    assert store.database.read("PRAGMA application_id") == [(guard.APPLICATION_ID,)]
    assert store.database.read("PRAGMA user_version") == [(guard.SCHEMA,)]
    assert guard.APPLICATION_ID.to_bytes(4, "big") == b"RELA"
    with closing(sqlite_utils.Database(memory=True)) as empty:
        assert len(MIGRATIONS.pending(empty)) == guard.SCHEMA


def test_a_row_has_a_column_for_every_field():
    assert len(rows.contact_row("tin", a_contact())) == len(rows.CONTACT.split(", "))
    assert len(rows.milestone_row("tin", 0, a_milestone())) == len(rows.MILESTONE.split(", "))
    assert len(rows.project_row(a_project())) == len(rows.PROJECT.split(", "))
    assert len(card_rows.card_row(a_card())) == len(Card._fields) + len(card_rows.SORTED_BY.split(", "))
