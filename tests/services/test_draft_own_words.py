"""Promises of own words: they take the place of the shipped ones, point at their errors, and survive updates."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.drafts.draft import plain
from desktop.core.drafts.own_words import OwnWords
from desktop.core.drafts.template import Fault
from desktop.services.drafts import messages
from desktop.services.drafts.drafting import Drafting
from desktop.services.drafts.messages import Message
from desktop.services.drafts.own import OwnTexts, Unreadable, difference
from desktop.storage.store import Store
from tests.support.sample import HandClock, service_over

KEY = "follow_up.1.approval.formal"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def own(store: Store) -> OwnTexts:
    return OwnTexts(store)


def test_own_words_are_used_instead_of_the_shipped_ones(store: Store):
    drafting = Drafting(service_over(store, HandClock()))
    drafting.own.put("it", KEY, "Ciao da {me}", "Solo questo:\n{project} {{ok}}")
    draft = drafting.draft("tea")
    assert plain(draft.subject) == "Ciao da Noa"
    assert plain(draft.body) == "Solo questo:\nTea tin range {ok}"
    assert plain(drafting.draft("tea", language="fr").subject) == messages.shipped("fr")[KEY].subject
    drafting.own.reset("it", KEY)
    assert plain(drafting.draft("tea").subject) == messages.shipped("it")[KEY].subject


def test_a_text_is_tried_on_a_project_before_it_is_kept(store: Store):
    drafting = Drafting(service_over(store, HandClock()))
    tried = drafting.preview("tea", drafting.ask("tea"), Message("A", "{client}[ {answered_on}]"))
    assert plain(tried.body) == "Northlight Tea giovedì 12 novembre"
    assert store.own_words() == ()


def test_an_error_points_at_its_place_and_nothing_is_kept(own: OwnTexts, store: Store):
    with pytest.raises(Unreadable) as caught:
        own.put("en", KEY, "Fine", "Line one\n{nam}")
    error = caught.value
    assert (error.field, error.error.line, error.error.column, error.error.code) == ("body", 2, 1, Fault.UNKNOWN_NAME)
    with pytest.raises(Unreadable) as caught:
        own.put("en", KEY, "Not [fine", "Fine")
    assert caught.value.field == "subject"
    assert store.own_words() == ()


def test_the_shipped_words_are_no_own_words(own: OwnTexts, store: Store):
    shipped = messages.shipped("en")[KEY]
    own.put("en", KEY, "Mine", "Mine")
    own.put("en", KEY, shipped.subject, f"{shipped.body}\n")
    assert store.own_words() == ()
    assert own.entry("en", KEY).own is None


def test_own_words_say_when_the_shipped_ones_have_changed_since(own: OwnTexts, store: Store):
    entry = own.put("en", KEY, "Mine", "Mine")
    assert (entry.outdated, entry.used) == (False, Message("Mine", "Mine"))
    store.put_own_words(OwnWords("en", KEY, "Mine", "Mine", "0" * 64))
    assert own.entry("en", KEY).outdated
    assert own.entry("en", KEY).used.body == "Mine"


def test_own_words_that_cannot_be_read_any_more_step_back(own: OwnTexts, store: Store):
    store.put_own_words(OwnWords("en", KEY, "Mine", "{gone}", "0" * 64))
    entry = own.entry("en", KEY)
    assert entry.error is not None
    assert entry.used == entry.shipped
    assert [one.key for one in own.entries("en") if one.own is not None] == [KEY]


def test_what_differs_is_told_line_by_line(own: OwnTexts):
    shipped = messages.shipped("en")[KEY]
    assert difference(own.entry("en", KEY)) == ()
    told = difference(own.put("en", KEY, "Mine", shipped.body))
    assert ("-", shipped.subject) in told
    assert ("+", "Mine") in told
    assert sum(mark == " " for mark, _ in told) == len(shipped.body.split("\n")) + 1


def test_a_subject_stays_one_line(own: OwnTexts):
    assert own.put("en", KEY, "One\ntwo\0", "Body").used.subject == "One two"
