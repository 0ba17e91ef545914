"""Everything is found by the beginnings of its words, and the index by which it is says what the tables say, also after it was
thrown away."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.edits import AppendContact, PutClient, PutProject
from desktop.core.model import Deliverable
from desktop.core.vocabulary import ContactType
from desktop.storage import coherence, search_index
from desktop.storage.coherence import Code, Problem
from desktop.storage.search import BEGINS, ENDS
from desktop.storage.store import Store
from tests.storage.making import NOW, a_card, a_client, a_contact, a_milestone, a_project, fill, new

VOCABULARY = "SELECT DISTINCT term FROM words_{0}"


@pytest.fixture
def filled(store: Store) -> Store:
    """Two projects of one client, a third one that is closed, and one of somebody else's."""
    poster = a_milestone("m2", title="Poster in A2", deliverables=(Deliverable("Épreuve finale"),), due_on=date(2026, 12, 1))
    said = (
        a_contact("e1", text="Could we see the café again?\nIt was lovely.", need="colors"),
        a_contact("e2", type=ContactType.NOTE, text="Their printer closes in August"),
    )
    fill(
        store,
        a_project(contacts=said, milestones=(a_milestone("m1", deliverables=()), poster)),
        a_project("box", title="Gift box for tea", milestones=(), tags=("été", "cardboard")),
        a_project("old", title="Tea towels", milestones=()),
    )
    store.put_cards([a_card("box", title="Gift box for tea", due_at=5_000), a_card("old", title="Tea towels", column="closed")])
    other = a_client("ines", name="Inès Dupré", person="Inès", email="ines@dupre.example", note="likes blue")
    menu = a_project("menu", client="ines", title="Menu", milestones=(), tags=())
    store.apply(new(other, menu), [a_card("menu", title="Menu", client="Inès Dupré")], NOW)
    return store


def projects(store: Store, text: str, most: int = 9) -> list[str]:
    return [card.project for card in store.search.projects(text, most)]


def entries(store: Store, text: str) -> list[str]:
    return [entry.id for entry in store.search.entries(text, 9)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tin", ["tin"]),
        ("TEA ran", ["tin"]),
        ("tea", ["tin", "old", "box"]),  # what begins so first, and of that what is open
        ("northlight", ["tin", "box", "old"]),
        ("north box", ["box"]),
        ("ete", ["box"]),
        ("card", ["box"]),
        ("ines", ["menu"]),
        ("dupré m", ["menu"]),
        ("ea", []),
        ("tea menu", []),
        ("poster", []),
    ],
)
def test_projects_are_found_by_title_client_and_tags(filled: Store, text: str, found: list[str]):
    assert projects(filled, text) == found


def test_no_more_are_found_than_asked_for_and_the_best_are(filled: Store):
    assert projects(filled, "tea", 1) == ["tin"]
    assert projects(filled, "north", 2) == ["tin", "box"]


def test_clients_are_found_by_name_person_address_and_note(filled: Store):
    for text in ("ines", "Dupre", "ines@dupre.example", "blue", "example"):
        (client,) = filled.search.clients(text, 9)
        assert (client.id, client.name, client.person, client.projects) == ("ines", "Inès Dupré", "Inès", 1)
    assert [client.projects for client in filled.search.clients("tea", 9)] == [3]


def test_milestones_are_found_by_title_and_by_what_is_delivered(filled: Store):
    (poster,) = filled.search.milestones("poster", 9)
    assert (poster.project, poster.id, poster.title, poster.deliverable) == ("tin", "m2", "Poster in A2", "")
    assert (poster.of_project, poster.of_client, poster.due_on) == ("Tea tin range", "Northlight Tea", date(2026, 12, 1))
    for text in ("épreuve", "EPREUVE fin", "tea epreuve", "northlight finale"):
        (found,) = filled.search.milestones(text, 9)
        assert (found.id, found.deliverable) == ("m2", "Épreuve finale")
    assert filled.search.milestones("poster menu", 9) == ()
    assert filled.search.milestones("tea", 9) == ()


def test_entries_are_found_with_the_words_around_and_newest_first(filled: Store):
    (found,) = filled.search.entries("cafe", 9)
    assert (found.project, found.id, found.type, found.at) == ("tin", "e1", ContactType.REQUEST, a_contact().at)
    assert (found.of_project, found.of_client) == ("Tea tin range", "Northlight Tea")
    assert f"the {BEGINS}café{ENDS} again?" in found.words
    assert entries(filled, "colors") == ["e1"]
    assert entries(filled, "cl aug") == ["e2"]
    filled.apply([AppendContact("tin", a_contact("e3", text="To the printer"))], [], NOW)
    assert entries(filled, "print") == ["e3", "e2"]


def test_an_entry_that_was_taken_back_is_not_found(filled: Store):
    back = a_contact("e3", type=ContactType.RETRACTED, need="", retracts="e1")
    filled.apply([AppendContact("tin", back)], [], NOW)
    assert entries(filled, "cafe") == []
    filled.apply([AppendContact("tin", replace(back, id="e4", retracts="e3"))], [], NOW)
    assert entries(filled, "cafe") == ["e1"]


def test_what_is_in_the_trash_is_not_found_until_it_comes_back(filled: Store):
    client, tin = filled.client("ines"), filled.project("tin")
    assert client is not None
    assert tin is not None
    filled.apply([PutProject("tin", tin, None)], [], NOW)
    assert (projects(filled, "tin"), entries(filled, "cafe"), filled.search.milestones("poster", 9)) == ([], [], ())
    filled.apply([PutProject("tin", None, replace(tin, title="Tin"))], [a_card()], NOW)
    assert (projects(filled, "tin"), entries(filled, "cafe")) == (["tin"], ["e1"])
    menu = filled.project("menu")
    filled.apply([PutProject("menu", menu, None), PutClient("ines", client, None)], [], NOW)
    assert filled.search.clients("ines", 9) == ()
    filled.apply([PutClient("ines", None, client)], [], NOW)
    assert len(filled.search.clients("ines", 9)) == 1


def test_changes_are_found_and_what_was_changed_is_not(filled: Store):
    tin, client = filled.project("tin"), filled.client("tea")
    assert tin is not None
    assert client is not None
    changed = replace(tin, title="Coffee", tags=("brown",), milestones=(a_milestone("m1", title="Sachets", deliverables=()),))
    filled.apply([PutProject("tin", tin, changed), PutClient("tea", client, replace(client, name="Southlight"))], [], NOW)
    assert (projects(filled, "coffee brown"), projects(filled, "range")) == (["tin"], [])
    assert ([found.id for found in filled.search.milestones("sach", 9)], filled.search.milestones("poster", 9)) == (["m1"], ())
    assert (projects(filled, "northlight"), projects(filled, "southl")) == ([], ["tin", "box", "old"])
    assert coherence.check(filled) == []


def test_the_last_touched_projects_are_those_with_the_newest_entries(filled: Store):
    filled.put_cards([a_card("menu", active_at=3_000), a_card("box", active_at=2_000)])
    assert [card.project for card in filled.search.last_touched(3)] == ["menu", "box", "old"]


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(), max_size=40) | st.text("\"'*^:(){}+-,. \0\nANDORTaé\ud800NEAR", max_size=30))
def test_whatever_is_typed_is_text(filled: Store, text: str):
    search = filled.search
    for look in (search.projects, search.clients, search.milestones, search.entries):
        look(text, 3)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_beginning_of_every_word_is_found(filled: Store, data: st.DataObject):
    project = data.draw(st.sampled_from(["tin", "box", "old", "menu"]))
    kept = filled.project(project)
    assert kept is not None
    words = data.draw(st.lists(st.sampled_from(kept.title.split()), min_size=1))
    text = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert project in projects(filled, data.draw(st.sampled_from([text, text.upper(), f" {text}  "])))


def test_whoever_only_reads_finds_too(filled: Store):
    with Store.open(filled.path.parent, read_only=True) as reading:
        assert projects(reading, "tin") == ["tin"]
        assert entries(reading, "cafe") == ["e1"]


def test_the_index_is_the_same_when_it_was_thrown_away(filled: Store):
    filled.rebuild_search()
    assert search_index.difference(filled.database) == []
    test_entries_are_found_with_the_words_around_and_newest_first(filled)


@pytest.mark.parametrize(
    ("spoil", "part"),
    [
        ("UPDATE search_project SET title = 'Cup' WHERE rowid = 1", "project"),
        ("DELETE FROM search_client", "client"),
        ("UPDATE search_project_content SET c0 = 'Cup' WHERE id = 1", "project"),
        ("INSERT INTO search_contact (search_contact, rowid, text) VALUES ('delete', 1, 'Could we')", "contact"),
    ],
)
def test_an_index_that_says_something_else_is_a_problem(filled: Store, spoil: str, part: str):
    with filled.transaction():
        filled.database.write(spoil)
    assert coherence.check(filled) == [Problem(Code.NOT_FOUND_AS_KEPT, part)]
    filled.rebuild_search()
    assert coherence.check(filled) == []


def _words_in(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        for name in ("contact", "client", "project"):
            connection.execute(f"CREATE VIRTUAL TABLE temp.words_{name} USING fts5vocab (main, search_{name}, row)")
        return {word for name in ("contact", "client", "project") for (word,) in connection.execute(VOCABULARY.format(name))}


def test_nothing_is_left_of_what_was_removed_for_good(filled: Store):
    """Neither in the index nor in the bytes of the file."""
    assert {"cafe", "august", "poster", "dupre", "epreuve"} <= _words_in(filled.path)
    assert b"dupre" in filled.path.read_bytes()
    filled.purge_project("tin")
    filled.purge_project("menu")
    filled.purge_client("ines")
    list(filled.forget_words())
    assert not {"cafe", "august", "poster", "dupre", "ines", "epreuve"} & _words_in(filled.path)
    assert "gift" in _words_in(filled.path)
    content = filled.path.read_bytes()
    for word in (b"dupre", b"Dupr", b"august", b"August", b"epreuve", b"lovely"):
        assert word not in content
    assert coherence.check(filled) == []
