"""Promises of the wording files: every example is found or left alone as it says, and sentences no rule was made from are told
apart well enough. Run `python -m tests.support.wording en` for the same as a report.
"""

import pytest

from desktop.core.vocabulary import Severity
from desktop.services import wording
from tests.support import wording as measured

LANGUAGES = ("en", "fr", "it")
BY_RULE = {
    "cause_unkind": Severity.WARNING,
    "cause_kind": Severity.HINT,
    "accusation": Severity.WARNING,
    "label": Severity.WARNING,
    "absolute": Severity.WARNING,
    "counting": Severity.HINT,
    "passive_aggressive": Severity.HINT,
    "guilt": Severity.HINT,
    "sarcasm": Severity.HINT,
    "thanks_as_order": Severity.HINT,
    "threat": Severity.WARNING,
    "legal_threat": Severity.WARNING,
    "review_pressure": Severity.BLOCKS,
    "order": Severity.HINT,
    "vague_time": Severity.WARNING,
    "vague_request": Severity.HINT,
}
EXAMPLES = 12
RECALL, FALSE_POSITIVES = 0.85, 0.05

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def test_the_shipped_languages_have_rules():
    assert set(LANGUAGES) <= set(wording.languages())


@in_every_language
def test_every_pattern_can_match(language: str):
    assert not list(measured.errors(language))


@in_every_language
@pytest.mark.parametrize("code", BY_RULE)
def test_every_example_is_found_or_left_alone(language: str, code: str):
    missed = [text for rule, text in measured.missed(language) if rule.code == code]
    wronged = [(text, found.text) for rule, text, found in measured.wronged(language) if rule.code == code]
    assert not missed
    assert not wronged


@in_every_language
def test_every_code_has_examples_enough(language: str):
    flagged, left_alone = measured.examples(language)
    assert set(flagged) == set(BY_RULE)
    assert not {code for code in BY_RULE if min(flagged[code], left_alone[code]) < EXAMPLES}


@in_every_language
def test_every_code_has_one_severity(language: str):
    other = {(rule.code, rule.severity) for rule in wording.book(language).rules if rule.severity is not BY_RULE[rule.code]}
    assert not other


@in_every_language
def test_nothing_is_missed_by_looking_only_at_patterns_whose_words_are_there(language: str):
    """What the quick way finds is what all patterns find."""
    assert not list(measured.overlooked(language))


@in_every_language
def test_sentences_the_rules_were_not_made_from_are_told_apart(language: str):
    figures = measured.figures(language)
    assert min(figures.bad, figures.good) >= 150
    assert figures.found >= RECALL * figures.bad
    assert figures.falsely <= FALSE_POSITIVES * figures.good


@in_every_language
def test_what_can_be_found_is_explained_in_every_language(language: str):
    told = wording.explanations(language)
    used = {rule.explanation for one in LANGUAGES for rule in wording.book(one).rules} | measured.STRUCTURAL
    assert not used - set(told)
    assert set(told) == set(wording.explanations("en"))
    assert all(why and suggestion for why, suggestion in told.values())
    sentences = [part.strip("“”«» \N{NO-BREAK SPACE}()") for both in told.values() for part in both]
    assert not [text for text in sentences if not text[0].isupper() or text[-1] not in ".?!"]
