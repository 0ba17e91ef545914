"""A verb and a name are understood in any language, case and accent; all else is no phrase."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.search.phrases import is_called, understood

VERBS = {"pause": "pause; put on hold", "note": "note; add note", "add": "add milestone", "up": "follow-up; relance écrite"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("pause Book cover", [("pause", "Book cover")]),
        ("PAU  Book", [("pause", "Book")]),
        ("pa Book", []),
        ("pauses Book", []),
        ("pause", [("pause", "")]),
        ("put on hold tin", [("pause", "tin")]),
        ("put tin", []),
        ("add note tin box", [("note", "tin box")]),
        ("add mil tin", [("add", "tin")]),
        ("add tin", []),
        ("Relance Écrite café", [("up", "café")]),
        ("relance ecrite café", [("up", "café")]),
        ("follow-up tea", [("up", "tea")]),
        ("", []),
        ("tin", []),
    ],
)
def test_a_verb_is_understood_with_what_follows(typed: str, found: list[tuple[str, str]]):
    assert understood(typed, VERBS) == found


def test_the_longest_verb_comes_first():
    assert understood("note down tin", {"a": "note", "b": "note down"}) == [("b", "tin"), ("a", "down tin")]


@given(st.text(), st.dictionaries(st.integers(), st.text()))
def test_anything_may_be_typed(typed: str, verbs: dict[int, str]):
    for _, rest in understood(typed, verbs):
        assert rest in typed
    is_called(typed, verbs.values())


def test_an_action_is_called_by_the_beginnings_of_any_of_its_words():
    names = ["Export everything…", "save; backup"]
    assert is_called("ev exp", names)
    assert is_called("back", names)
    assert not is_called("export nothing", names)
    assert not is_called(" ", names)
