"""Promises of what a pattern needs: a text without it is never matched."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.wording.needs import Index, branches, need

_WORDS = st.sampled_from(["never", "always", "answer", "you", "a", r"\.", r"\s", r"[abc]", ".", r"\w+", r"colou?r", "reply+"])


def _joined(parts: "st.SearchStrategy[str]") -> "st.SearchStrategy[str]":
    sequence = st.lists(parts, min_size=1, max_size=4).map("".join)
    choice = st.lists(sequence, min_size=1, max_size=3).map("|".join)
    repeat = st.sampled_from(["", "", "", "?", "*", "+", "{0,2}", "{2}", "{1,3}?"])
    group = st.builds("({}{}){}".format, st.sampled_from(["?:", "?:", "", "?=", "?!"]), choice, repeat)
    return st.one_of(parts, choice.map("(?:{})".format), group)


_PATTERNS = st.lists(st.recursive(_WORDS, _joined, max_leaves=12), min_size=1, max_size=3).map("".join)
_TEXTS = st.lists(
    st.sampled_from(["never", "always", "answer", "you", "color", "colour", "replyy", "a", "b", ".", " ", "\n"]), max_size=14
).map("".join)


@given(_PATTERNS, _TEXTS)
def test_nothing_that_matches_is_left_out(pattern: str, text: str):
    for branch in branches(pattern, {}):
        index = Index(branch.clauses)
        holding = index.pairs(text, [])
        assert all(holding[number] for number in index.numbers(branch.clauses)) or not re.search(branch.source, text)
    clause = need(pattern, {})
    assert clause is None or any(string in text.replace("\n", " ") for string in clause) or not re.search(pattern, text)


def test_a_clause_holds_in_the_pairs_its_strings_begin_in():
    never, again = frozenset({"never", "ever"}), frozenset({"again"})
    index = Index([never, again, never])
    text = "one. two never. three. four. again five. six."
    ends = [5, 16, 23, 29, 41]
    found = dict(zip((never, again), index.pairs(text, ends), strict=True))
    assert found == {never: 0b000011, again: 0b011000}
    assert index.numbers([again, never]) == (1, 0)


@given(_PATTERNS, _TEXTS)
def test_the_alternatives_together_find_what_the_pattern_finds(pattern: str, text: str):
    apart = any(re.search(branch.source, text) for branch in branches(pattern, {}))
    assert apart == bool(re.search(pattern, text))


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("never answer", {"never answer"}),
        ("(?:never|always) answers?", {" answer"}),
        ("(?:never|always)", {"never", "always"}),
        ("you(?: never)?", {"you"}),
        ("<often> you", {"never", "always"}),
        (r"[a-z]+ \w", None),
        ("to|never", None),
        ("(?!never).", None),
        ("ye(?:s|t)", None),
        (r"e\.g\.", {"e.g."}),
        (r"you\snever\s?mind", {"you never"}),
    ],
)
def test_the_longest_word_of_each_way_is_needed(pattern: str, needs: set[str] | None):
    assert need(pattern, {"often": frozenset({"never", "always"})}) == needs
