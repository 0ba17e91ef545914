"""What is kept beside the designer's content: own words, drafts in work, what was told, preferences. It comes out as it went in,
each change is one transaction, and what belongs to a project goes with it."""

import json
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.drafts.draft import Piece
from desktop.core.drafts.in_work import DraftInWork
from desktop.core.drafts.own_words import OwnWords
from desktop.core.edits import PutProject
from desktop.core.notices.keys import NoticeKey
from desktop.core.vocabulary import DraftKind, Formality, Purpose, StepKind, Variant
from desktop.storage.errors import ReadOnly
from desktop.storage.store import Store
from tests.storage.making import NOW, a_card, a_contact, a_draft_in_work, a_key, a_project, fill, some_words
from tests.storage.strategies import ids, moments, texts

PROJECTS = ("tin", "box")

pieces = st.lists(st.builds(Piece, texts, st.none() | texts, st.booleans()), max_size=4).map(tuple)
drafts = st.builds(
    DraftInWork,
    st.sampled_from(PROJECTS),
    st.sampled_from(DraftKind),
    ids,
    st.sampled_from(Formality),
    st.none() | st.integers(1, 99),
    st.none() | st.sampled_from(Variant),
    st.none() | st.sampled_from(Purpose),
    pieces,
    pieces,
    moments,
)
words = st.builds(OwnWords, ids, ids, texts, texts, st.binary(min_size=32, max_size=32).map(bytes.hex))
keys = st.builds(
    NoticeKey,
    st.sampled_from(PROJECTS),
    st.sampled_from(StepKind).map(lambda kind: kind.value),
    st.integers(0, 9),
    st.integers(-(2**40), 2**40),
)
json_texts = st.recursive(st.none() | st.booleans() | st.integers() | texts, st.lists).map(json.dumps)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(words, max_size=3, unique_by=lambda one: (one.language, one.key)),
    st.lists(drafts, max_size=3, unique_by=lambda one: (one.project, one.kind)),
    st.sets(keys, max_size=4),
    st.dictionaries(keys, moments, max_size=4),
    st.frozensets(st.sampled_from(PROJECTS)),
    st.dictionaries(ids, json_texts, max_size=3),
)
def test_it_comes_out_as_it_went_in(own_words, in_work, told, snoozes, muted, preferences):
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(Path(folder)) as store:
            fill(store, *map(a_project, PROJECTS))
            for one in own_words:
                store.put_own_words(one)
            for one in in_work:
                store.put_draft_in_work(one)
            store.put_told(told, NOW)
            for key, until in snoozes.items():
                store.put_snooze(key, until)
            for project in muted:
                store.put_muted(project, True)
            for name, text in preferences.items():
                store.put_preference(name, text)
        with Store.open(Path(folder), read_only=True) as store:
            assert set(store.own_words()) == set(own_words)
            assert sorted(store.drafts_in_work(), key=repr) == sorted(in_work, key=repr)
            assert [store.draft_in_work(one.project, one.kind) for one in in_work] == in_work
            assert store.told() == store.told_unseen() == told
            assert store.snoozes() == snoozes
            assert store.muted() == muted
            assert store.preferences() == preferences
            assert {name: store.preference(name) for name in preferences} == preferences


def test_the_newest_takes_the_place_of_the_one_before(store: Store):
    fill(store, a_project())
    for text in ("first", "second"):
        store.put_own_words(some_words(body=text))
        store.put_draft_in_work(a_draft_in_work(body=(Piece(text),)))
        store.put_preference("quiet", json.dumps(text))
    assert [one.body for one in store.own_words()] == ["second"]
    assert [one.body for one in store.drafts_in_work()] == [(Piece("second"),)]
    assert store.preference("quiet") == '"second"'
    store.put_snooze(a_key(), NOW)
    store.put_snooze(a_key(), NOW + timedelta(hours=1))
    assert store.snoozes() == {a_key(): NOW + timedelta(hours=1)}


def test_what_is_dropped_is_gone_and_nothing_else(store: Store):
    fill(store, a_project())
    for language in ("fr", "it"):
        store.put_own_words(some_words(language=language))
    store.drop_own_words("fr", some_words().key)
    assert [one.language for one in store.own_words()] == ["it"]
    for kind in (DraftKind.FOLLOW_UP, DraftKind.FINAL_NOTICE):
        store.put_draft_in_work(a_draft_in_work(kind=kind))
    store.drop_draft_in_work("tin", DraftKind.FOLLOW_UP)
    assert store.draft_in_work("tin", DraftKind.FOLLOW_UP) is None
    assert [one.kind for one in store.drafts_in_work()] == [DraftKind.FINAL_NOTICE]
    for number in (1, 2):
        store.put_snooze(a_key(number=number), NOW)
    store.drop_snooze(a_key())
    assert set(store.snoozes()) == {a_key(number=2)}
    store.put_muted("tin", True)
    store.put_muted("tin", True)
    store.put_muted("tin", False)
    assert store.muted() == frozenset()
    assert store.preference("never said") is None


def test_what_was_put_off_is_not_any_more_once_it_is_told(store: Store):
    fill(store, a_project())
    store.put_snooze(a_key(), NOW)
    store.put_told([a_key()], NOW)
    assert store.snoozes() == {}
    assert store.told() == {a_key()}


def test_what_is_about_to_be_told_is_told_apart_from_what_was_shown(store: Store):
    fill(store, a_project())
    store.put_told([a_key(), a_key(number=2)], NOW)
    store.confirm_told([a_key()])
    assert store.told_unseen() == {a_key(number=2)}
    store.put_told([a_key()], NOW)  # once more, after it was put off
    assert store.told() == store.told_unseen() == {a_key(), a_key(number=2)}


def test_what_was_told_long_ago_is_forgotten_unless_the_card_still_says_it(store: Store):
    fill(store, a_project(), a_project("box"))
    store.put_told([a_key(), a_key(due_at=1), a_key("box", step="final_notice")], NOW)
    store.put_told([a_key("box", due_at=1)], NOW + timedelta(days=1))
    store.forget_told(NOW + timedelta(hours=1))
    assert store.told() == {a_key(), a_key("box", due_at=1)}


def test_telling_is_all_or_nothing(store: Store):
    fill(store, a_project())
    store.put_snooze(a_key(), NOW)

    def keys_and_a_failure():
        yield a_key()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.put_told(keys_and_a_failure(), NOW)
    assert store.told() == set()
    assert set(store.snoozes()) == {a_key()}


def test_what_belongs_to_a_project_stays_in_the_trash_with_it_and_goes_with_it(store: Store):
    project = a_project(contacts=(a_contact(),))
    fill(store, project, a_project("box"))
    for id_ in PROJECTS:
        store.put_draft_in_work(a_draft_in_work(id_))
        store.put_told([a_key(id_)], NOW)
        store.put_snooze(a_key(id_), NOW)
        store.put_muted(id_, True)
    store.apply([PutProject("tin", project, None)], [], NOW)
    assert [one.project for one in store.drafts_in_work()] == ["box"]
    assert store.draft_in_work("tin", DraftKind.FOLLOW_UP) is None
    store.apply([PutProject("tin", None, project)], [a_card()], NOW)
    assert store.draft_in_work("tin", DraftKind.FOLLOW_UP) == a_draft_in_work()
    store.purge_project("tin")
    assert [one.project for one in store.drafts_in_work()] == ["box"]
    assert store.told() == {a_key("box")}
    assert set(store.snoozes()) == {a_key("box")}
    assert store.muted() == {"box"}


def test_who_only_reads_changes_nothing(store: Store):
    fill(store, a_project())
    with Store.open(store.path.parent, read_only=True) as reading, pytest.raises(ReadOnly):
        reading.put_preference("quiet", "{}")
