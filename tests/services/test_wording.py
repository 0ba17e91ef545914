"""Promises of the wording check as the program uses it: languages, explanations, and what no text can break."""

import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.vocabulary import DraftKind, Severity
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.services import wording

BAD = {
    "en": "You never answer my messages. It’s unprofessional, and I’ll leave a bad review if you don’t pay today!!",
    "fr": "Vous ne répondez jamais à mes messages. C’est peu professionnel, je laisserai un mauvais avis si vous ne payez pas !!",
    "it": "Non risponde mai ai miei messaggi. È poco professionale e lascerò una recensione negativa se non paga oggi!!",
}
AIMED = {
    "en": "You never answer. You are unprofessional. I will go to court.",
    "fr": "Vous ne répondez jamais. Vous êtes peu professionnel. Je vais aller au tribunal.",
    "it": "Lei non risponde mai. È poco professionale. Se non risponde chiamerò il mio avvocato.",
}
GOOD = {
    "en": "I hope all is well at your end.",
    "fr": "J’espère que vous allez bien.",
    "it": "Spero che siate riusciti a riposare.",
}
LANGUAGES = st.sampled_from(sorted(BAD))
# Mails as they come: greetings, quoted lines, signs of all kinds, bad sentences and their halves.
_PIECES = st.lists(
    st.one_of(
        st.sampled_from([part for text in BAD.values() for part in text.split()]),
        st.sampled_from(
            ["\n", "\r\n", "\n> ", "  ", "«", "»", "“", "!?", "{name}", "[", "20/11/2026", "Friday 20 November", "\u00ad", "👍"]
        ),
        st.text(max_size=12),
    ),
    max_size=30,
).map(" ".join)
CONTEXTS = st.builds(
    Context,
    kind=st.sampled_from([None, *DraftKind]),
    forbids_off_platform=st.booleans(),
    money_held=st.booleans(),
    today=st.dates(),
    names=st.lists(st.text(max_size=6), max_size=2).map(tuple),
)


@given(_PIECES, LANGUAGES, CONTEXTS)
def test_no_text_breaks_the_check_and_findings_stand_in_it(text: str, language: str, context: Context):
    for found in wording.check(text, language, context):
        assert 0 <= found.start <= found.end <= len(text)
        assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("language", BAD)
def test_what_is_bad_is_found_however_it_is_written(language: str):
    text = BAD[language]
    codes = _codes(text, language)
    assert {"absolute", "label", "review_pressure", "shouting"} <= codes
    quiet = codes - {"shouting"}
    for other in (
        text.replace("’", "'"),
        unicodedata.normalize("NFD", text),
        text.replace(" ", "\u00a0"),
        text.replace(" ", "\n"),
    ):
        assert quiet <= _codes(other, language)
    assert quiet <= _codes(text.upper(), language)


def _codes(text: str, language: str) -> set[str]:
    return {found.code for found in wording.check(text, language)}


@pytest.mark.parametrize("language", BAD)
def test_what_somebody_else_wrote_is_not_judged(language: str):
    assert not wording.check("\n".join(f"> {line}" for line in BAD[language].split(". ")), language)


def test_a_language_without_rules_is_told():
    with pytest.raises(wording.UnknownLanguage) as told:
        wording.check("Hallo", "xx")
    assert told.value.language == "xx"
    assert "xx" not in wording.languages()


def test_a_language_is_no_path():
    for language in ("", ".", "../messages/en", "en.toml", "EN"):
        with pytest.raises(wording.UnknownLanguage):
            wording.check("Hello", language)


def test_explanations_are_in_the_readers_language():
    found = Finding("gap", Severity.BLOCKS, 0, 0, "", "gap")
    told = {language: wording.explained(found, language) for language in BAD}
    assert len(set(told.values())) == len(BAD)
    assert wording.explained(found, "xx") == told["en"]


def test_a_detail_without_words_of_its_own_is_explained_by_its_code():
    found = Finding("gap", Severity.BLOCKS, 0, 0, "", "gap.of_a_kind")
    assert wording.explained(found, "fr") == wording.explained(Finding("gap", Severity.BLOCKS, 0, 0, "", "gap"), "fr")


def test_nothing_is_rewritten_or_invented():
    found = wording.check(BAD["fr"], "fr")
    assert all(one.instead == "" or one.instead not in BAD["fr"] for one in found)
    assert not wording.check("", "fr")
    assert not wording.check("   \n\n", "fr")


@pytest.mark.parametrize("language", sorted(BAD))
def test_what_is_shown_has_the_apostrophes_of_print(language: str):
    """Of the texts themselves any apostrophe is found; what the program says of them is set as all else."""
    shown = {"why", "instead", "suggestion", "explanation"}
    file = Path(__file__).parents[2] / "translations" / "wording" / f"{language}.toml"
    waiting: list[object] = [tomllib.loads(file.read_text("utf-8"))]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            assert not [text for key, text in value.items() if key in shown and isinstance(text, str) and "'" in text]
        waiting += value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


@pytest.mark.parametrize(("language", "other"), [(one, two) for one in BAD for two in BAD if one != two])
def test_what_is_bad_is_found_in_another_language_than_the_clients(language: str, other: str):
    """All of it is in that language, or a short sentence in the middle."""
    inside = f"{GOOD[other]}\n\n{AIMED[language]}\n\n{GOOD[other]}"
    for text, wanted in (
        (BAD[language], {"absolute", "label", "review_pressure", "shouting"}),
        (AIMED[language], {"accusation", "label", "legal_threat"}),
        (inside, {"accusation", "label", "legal_threat"}),
    ):
        found = {(one.code, one.text) for one in wording.check(text, language)}
        assert wanted <= {code for code, _ in found}
        assert {one for one in found if one[0] in wanted} <= {(one.code, one.text) for one in wording.check(text, other)}
    kind = {found.code for found in wording.check(f"{GOOD[other]}\n\n{GOOD[language]}", other)}
    assert kind <= {"language_wrong"}


def test_what_a_follow_up_must_say_may_be_said_in_another_language():
    follow_up = Context(kind=DraftKind.FOLLOW_UP)
    text = "Could you look at the final artwork by tomorrow? If you need more time, we can move the date."
    missing = {"missing_need", "missing_date", "missing_offer"}
    for language in BAD:
        assert not missing & {found.code for found in wording.check(text, language, follow_up)}
    assert missing <= {found.code for found in wording.check("How are things at your end?", "it", follow_up)}
