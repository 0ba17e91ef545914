"""Promises of normalization: patterns see one way of writing, findings point to the characters that were written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.wording.normalize import MASK, normalized

# What mails are made of: letters, marks that combine, typographic signs, all kinds of white space, and signs nobody sees.
_SIGNS = "abcÉéßİŉﬁ ’‘“”«»…–—-\u00ad\u200b\u200d\ufeff\u202e\u0301\u0308\u00a0\u202f\u2009\t\n\r\v\u2028>>.!?{}[]_:;,0129@"
_TEXTS = st.one_of(st.text(max_size=80), st.text(_SIGNS, max_size=120))


@given(_TEXTS)
def test_every_character_points_to_where_it_came_from(text: str):
    seen = normalized(text)
    assert len(seen.text) == len(seen.starts) == len(seen.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(seen.starts, seen.ends, strict=True))
    assert list(seen.starts) == sorted(seen.starts)
    for at in range(len(seen.text)):
        start, end = seen.span(at, at + 1)
        assert seen.original[start:end]


@pytest.mark.parametrize("written", ["A\u200b\u0300", "a\u00ad\u200d\u0300", "\ufeffA\u0300"])
def test_what_nobody_sees_parts_nothing(written: str):
    assert normalized(written).text == "à"


@given(_TEXTS)
def test_normalizing_twice_changes_nothing_more(text: str):
    once = normalized(text).text
    assert normalized(once).text == once or "\n>" in f"\n{once}".replace(" ", "")


@given(_TEXTS)
def test_the_way_of_composing_does_not_matter(text: str):
    assert normalized(unicodedata.normalize("NFD", text)).text == normalized(unicodedata.normalize("NFC", text)).text


@given(_TEXTS, st.integers(0, 120), st.integers(1, 20))
def test_sentences_hold_what_they_are_asked_for(text: str, start: int, length: int):
    seen = normalized(text)
    if start < len(seen.text):
        end = min(len(seen.text), start + length)
        first, last = seen.sentence(start, end)
        assert first <= start < end <= last


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("L’été", "l'été"),
        ("«\u00a0Oui\u202f»", '" oui "'),
        ("co\u00adope\u200bration", "cooperation"),
        ("STRASSE Straße", "strasse strasse"),
        ("a  b\u00a0 c", "a b c"),
        ("one\r\ntwo", "one\ntwo"),
        ("one \n two", "one\ntwo"),
        ("one\n \n\n two", "one\n\ntwo"),
        ("E\u0301te\u0301", "été"),
        ("wait…", "wait..."),
        ("10–12", "10-12"),
        ("\ufeffHello", "hello"),
    ],
)
def test_one_way_of_writing(written: str, seen: str):
    assert normalized(written).text == seen


def test_expansions_point_to_the_one_character_they_came_from():
    seen = normalized("Straße…")
    assert [seen.span(at, at + 1) for at in (4, 5, 7, 9)] == [(4, 5), (4, 5), (6, 7), (6, 7)]


def test_quoted_lines_are_left_out():
    seen = normalized("Yes.\n> You never answer.\n  > Nor do you.\nNo > maybe")
    assert seen.text == "yes.\n\nno > maybe"


def test_names_are_masked_letter_by_letter():
    seen = normalized("Never Again & Co: never again, Ann. ANN", ["Never Again & Co", "Ann"])
    masked = f"{MASK * 5} {MASK * 5} & {MASK * 2}"
    assert seen.text == f"{masked}: never again, {MASK * 3}. ann"
    assert normalized("the never again & CO", ["Never Again & Co"]).text == f"the {masked}"


def test_names_are_whole_words():
    assert normalized("Tuesday, Tu.", ["Tu"]).text == f"tuesday, {MASK * 2}."
    assert normalized("anything", ["", "  "]).text == "anything"


def test_sentences_end_at_marks_and_empty_lines_not_at_abbreviations():
    text = "Hello M. Petit, all well? Yes.\n\nBest\nNoa"
    seen = normalized(text)
    cuts, at = [], 0
    while at < len(seen.text):
        first, at = seen.sentence(at, at + 1)
        cuts.append(seen.text[first:at].strip())
    assert cuts == ["hello m. petit, all well?", "yes.", "best\nnoa"]
