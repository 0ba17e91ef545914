"""Promises of the check of one text, with rules made up here: what is found stands in the text, whatever the text."""

import unicodedata
from collections.abc import Iterable, Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.vocabulary import DraftKind, Severity
from desktop.core.wording.check import check
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.patterns import RuleError
from desktop.core.wording.rules import RuleBook, rule_book


def book(*rules: Mapping[str, object], **words: str) -> RuleBook:
    usual = {"code": "absolute", "severity": "warning"}
    return rule_book("xx", {"words": words, "rule": [{**usual, **rule} for rule in rules]})


NEVER = book({"pattern": "you (?:never|always) [a-z]+|à jamais|straße|n'est pas"})
WHOLE = Context()


def texts(found: Iterable[Finding]) -> list[str]:
    return [one.text for one in found if one.code == "absolute"]


_PARTS = st.lists(
    st.sampled_from(
        [
            "You never answer",
            "you\u00ad always\u00a0wait",
            "À jamais",
            "STRASSE",
            "n’est pas",
            "!!",
            " ",
            "\r\n",
            "> ",
            "…",
            "𝒜",
            "{x}",
        ]
    ),
    max_size=12,
).map("".join)


@given(st.one_of(st.text(max_size=200), _PARTS), st.lists(st.text(max_size=8), max_size=3))
def test_what_is_found_stands_in_the_text(text: str, names: list[str]):
    for found in check(text, NEVER, Context(names=tuple(names))):
        assert 0 <= found.start <= found.end <= len(text)
        assert text[found.start : found.end] == found.text


@given(_PARTS, st.sampled_from([str.upper, str.lower, lambda text: unicodedata.normalize("NFD", text)]))
def test_case_and_composing_do_not_matter(text: str, way):
    again = check(way(text), NEVER, WHOLE)
    of_rules = [found for found in check(text, NEVER, WHOLE) if found.code == "absolute"]
    assert len([found for found in again if found.code == "absolute"]) == len(of_rules)


@given(_PARTS)
def test_apostrophes_are_one(text: str):
    counts = [len(check(text.replace("’", sign), NEVER, WHOLE)) for sign in "'’ʼ`"]
    assert len(set(counts)) == 1


@given(_PARTS)
def test_findings_of_a_code_do_not_overlap_and_stand_in_reading_order(text: str):
    found = check(text, NEVER, WHOLE)
    assert [one.start for one in found] == sorted(one.start for one in found)
    for code in {one.code for one in found}:
        ends = [(one.start, one.end) for one in found if one.code == code and one.end]
        assert all(before[1] <= after[0] for before, after in pairwise(ends))


def test_whole_words_only():
    assert not check("Bayou never ends; you nevermore.", NEVER, WHOLE)
    assert texts(check("(you never call)", NEVER, WHOLE)) == ["you never call"]


def test_a_pattern_may_begin_or_end_with_a_sign():
    signs = book({"pattern": "!!|\\?!|\\(sic\\)"})
    assert texts(check("now!! (sic)", signs, WHOLE)) == ["!!", "(sic)"]


def test_a_space_in_a_pattern_is_any_white_space_and_a_line_break_nothing():
    two = book({"pattern": "you never\n    |you always( wait)?"})
    assert texts(check("You\nnever; you\u00a0\u00a0always", two, WHOLE)) == ["You\nnever", "you\u00a0\u00a0always"]


def test_groups_stand_in_patterns_and_in_each_other():
    grouped = book({"pattern": "<you> never"}, polite="madam|sir", you="you|<polite>")
    assert texts(check("Sir never, madam never, they never", grouped, WHOLE)) == ["Sir never", "madam never"]


def test_an_exception_holds_for_its_sentence():
    rule = {"pattern": "you never answered", "except": "if"}
    text = "If you never answered, fine. You never answered. So what if?"
    assert [found.start for found in check(text, book(rule), WHOLE)] == [29]


def test_rules_serve_their_kinds():
    kinds = book({"pattern": "a", "kinds": ["follow_up"]}, {"pattern": "b", "not_kinds": ["final_notice"]})
    assert texts(check("a b", kinds, WHOLE)) == ["b"]
    assert texts(check("a b", kinds, Context(kind=DraftKind.FOLLOW_UP))) == ["a", "b"]
    assert texts(check("a b", kinds, Context(kind=DraftKind.FINAL_NOTICE))) == []


def test_the_longest_of_overlapping_findings_of_a_code_is_told():
    two = book({"pattern": "never answer"}, {"pattern": "you never"}, {"pattern": "never", "code": "label", "severity": "hint"})
    found = check("you never answer", two, WHOLE)
    assert [(one.code, one.text) for one in found] == [("absolute", "never answer"), ("label", "never")]


def test_quoted_lines_and_names_are_not_judged():
    assert not check("> You never answer.\nFine.", NEVER, WHOLE)
    assert not check("About “You Never Answer”.", NEVER, Context(names=("You never answer",)))
    assert not check("Dear You, never mind.", NEVER, Context(names=("You",)))


def test_what_stands_in_quotation_marks_is_not_judged():
    for opened, closed in ("“”", "«»", "„“", '""', "‘’"):
        assert not check(f"The title is {opened}You never walk{closed}, right?", NEVER, WHOLE)
    assert texts(check('12" wide, you never answer, 14" high', NEVER, WHOLE)) == ["you never answer"]
    assert texts(check("You never “answer”, “you” always wait", NEVER, WHOLE)) == []
    assert texts(check("“Yes”, you never answer, “no”", NEVER, WHOLE)) == ["you never answer"]


def test_what_is_found_carries_what_its_rule_says():
    rule = {"pattern": "oops", "severity": "blocks", "explanation": "absolute.oops", "instead": "Well."}
    (found,) = check("Oops", book(rule), WHOLE)
    assert (found.severity, found.explanation, found.instead) == (Severity.BLOCKS, "absolute.oops", "Well.")


@pytest.mark.parametrize(
    "rule",
    [
        {"pattern": "<nobody>"},
        {"pattern": "(never"},
        {"pattern": "a", "severity": "loud"},
        {"pattern": "a", "kinds": ["letter"]},
        {"pattern": "a", "must_flagg": []},
        {},
    ],
)
def test_a_rule_that_cannot_be_understood_is_named(rule: dict[str, object]):
    with pytest.raises(RuleError, match=r"rule 1 \(absolute\)"):
        check("never a", book(rule), WHOLE)


@pytest.mark.parametrize("title", ["[brackets] and {braces}", "<b>Bold</b>", "line one\nline {two}", "{x}" + "K" * 400])
def test_what_people_called_parts_of_the_work_is_no_gap(title: str) -> None:
    text = f"Delivered: {' '.join(title.split())[:249]}…"
    assert check(text, NEVER, Context(written=(title,))) == ()
    assert {found.code for found in check(text, NEVER, WHOLE)} == {"gap"}


def test_what_was_written_elsewhere_is_not_judged() -> None:
    assert texts(check("Delivered: You never answer (a song)", NEVER, Context(written=("You never answer",)))) == []
    assert texts(check("You never answer.", NEVER, Context(written=("Home",)))) == ["You never answer"]
