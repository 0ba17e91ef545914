"""Promises of the shipped messages: the same ones in every language, readable with all facts, with few, and with ugly ones. The
small words a message file must have for its values: `REQUIRED_WORDS` of services/drafts/values.py.
"""

import re
from dataclasses import replace

import pytest

from desktop.core.drafts.draft import Draft, plain
from desktop.core.drafts.facts import PLACEHOLDERS, Amount, Facts
from desktop.core.drafts.keys import all_keys, ask_of_key, key_of
from desktop.core.text import one_line
from desktop.core.vocabulary import DraftKind, Unit
from desktop.services.drafts import messages
from desktop.services.drafts.messages import template
from desktop.services.drafts.values import REQUIRED_WORDS
from tests.support.drafting import FULL, MINIMAL, MONEY, UGLY, filled, hostile

LANGUAGES = messages.languages()
KEYS = list(all_keys())
FOLLOW_UPS = [key for key in KEYS if key.startswith(DraftKind.FOLLOW_UP)]
EVERY = [(key, language) for key in KEYS for language in LANGUAGES]
# What a message may not be sent without, where nothing is left to say instead.
ESSENTIAL = {
    DraftKind.MILESTONE_PLAN: {"schedule"},
    DraftKind.PAYMENT_REQUEST: {"delivered", "amount"},
    DraftKind.FINAL_NOTICE: {"delivered_on"},
    DraftKind.SUPPORT_REQUEST: {"attempts", "money_list"},
}
DIRECT = replace(
    FULL, platform=None, support=None, support_step="Formal demand for payment", held_amount=None, transfer_amount=FULL.amount
)

every_message = pytest.mark.parametrize(("key", "language"), EVERY)


def words(text: str) -> int:
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def written(key: str, language: str, facts: Facts = FULL) -> tuple[str, str]:
    draft = filled(key, language, facts)
    return plain(draft.subject), plain(draft.body)


def is_clean(text: str) -> bool:
    """Nothing that was left out leaves a trace."""
    return not re.search(r"[^\S\n]{2}|\n{3}|[^\S\n]\n|\n[^\S\n]|^\s|\s$| [,.]|\( *\)|“”|« *»|[{}\[\]]|,,|\.\.|None", text)


def test_every_language_has_every_message():
    assert {"en", "fr", "it"} <= set(LANGUAGES)
    for language in LANGUAGES:
        assert set(messages.shipped(language)) == set(KEYS)
        assert list(messages.shipped(language)) == list(messages.shipped("en"))


@every_message
def test_every_message_asks_for_the_same_facts_in_every_language(key: str, language: str):
    for field in ("subject", "body"):
        mine, english = (template(getattr(messages.shipped(one)[key], field)) for one in (language, "en"))
        assert mine.names == english.names
        assert mine.required == english.required
        assert mine.names <= PLACEHOLDERS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_small_words(language: str):
    small = messages.words(language)
    assert set(small) == REQUIRED_WORDS
    assert all("{count}" in small[f"{unit}_{form}"] for unit in Unit for form in ("one", "other"))
    assert "{count}" in small["and_more"]
    assert "{platform}" in small["platform_support"]


@pytest.mark.parametrize("key", KEYS)
def test_a_key_and_its_ask_name_each_other(key: str):
    assert key_of(ask_of_key(key, "en")) == key


@every_message
@pytest.mark.parametrize("facts", [FULL, DIRECT], ids=["platform", "direct"])
def test_with_all_facts_nothing_is_missing(key: str, language: str, facts: Facts):
    draft = filled(key, language, facts)
    assert draft.gaps == ()
    subject, body = plain(draft.subject), plain(draft.body)
    assert is_clean(subject), subject
    assert is_clean(body), body
    assert "\n" not in subject
    assert 2 <= words(subject) <= 7


@every_message
def test_with_few_facts_only_what_is_essential_is_missing(key: str, language: str):
    draft = filled(key, language, MINIMAL)
    assert set(draft.gaps) <= ESSENTIAL.get(DraftKind(key.partition(".")[0]), set())
    body = "".join("…" if piece.gap else piece.text for piece in draft.body)
    assert is_clean(body), body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", FOLLOW_UPS)
def test_a_follow_up_needs_neither_a_date_nor_a_person(key: str, language: str):
    assert filled(key, language, MINIMAL).gaps == ()


@every_message
def test_what_people_wrote_stays_as_it_is(key: str, language: str):
    draft = filled(key, language, hostile())
    subject = "".join(one_line(piece.text) for piece in draft.subject)
    assert len(subject.splitlines()) == 1
    facts = {piece.fact: piece.text for piece in draft.body}
    assert all(facts.get(name, UGLY) == UGLY for name in ("project", "need", "name", "client", "signature", "platform"))
    for lines in ("schedule", "money_list"):
        if lines in facts:
            assert len(facts[lines].split("\n")) == 40
    assert max(map(len, plain(draft.body).split("\n"))) < 3000


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", FOLLOW_UPS)
@pytest.mark.parametrize("facts", [FULL, replace(DIRECT, answered_on=None)], ids=["platform", "direct"])
def test_a_follow_up_is_short_and_asks_clearly(key: str, language: str, facts: Facts):
    subject, body = written(key, language, facts)
    assert 75 <= words(body) <= 120, words(body)
    assert 3 <= words(subject) <= 6
    assert 1 <= body.count("?") <= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", FOLLOW_UPS)
def test_a_follow_up_that_knows_little_is_still_a_whole_message(key: str, language: str):
    """A stage in one question, but no date, no words for what was needed, no person, no signature."""
    few = replace(MINIMAL, transfer_amount=MONEY, new_date=FULL.new_date, name="Elena", signature="Noa")
    _, body = written(key, language, few)
    assert 75 <= words(body) <= 120, (words(body), body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_follow_ups_differ_from_number_to_number_and_purpose_to_purpose(language: str):
    shipped = messages.shipped(language)
    assert len({shipped[key].body for key in FOLLOW_UPS}) == len(FOLLOW_UPS)
    for key in KEYS:
        if key.endswith(".formal"):
            assert shipped[key].body != shipped[key.replace(".formal", ".informal")].body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", FOLLOW_UPS)
def test_a_follow_up_says_what_was_needed_and_by_when(key: str, language: str):
    used = template(messages.shipped(language)[key].body).names
    assert {"project", "asked_on", "need", "needed_by"} <= used
    if ".payment." in key:
        assert {"held_amount", "transfer_amount"} <= used
    else:
        assert "new_date" in used


@every_message
def test_money_that_is_held_is_never_asked_for_and_the_other_way_round(key: str, language: str):
    held = {piece.fact for piece in filled(key, language, FULL).body}
    direct = {piece.fact for piece in filled(key, language, DIRECT).body}
    assert "transfer_amount" not in held
    assert not {"held_amount", "platform"} & direct
    secured = filled(key, language, replace(DIRECT, secured_amount=MONEY, transfer_amount=None))
    assert is_clean(plain(secured.body))
    assert not {"held_amount", "transfer_amount"} & {piece.fact for piece in secured.body}
    if key.startswith(DraftKind.PAYMENT_REQUEST):
        assert "secured_amount" in {piece.fact for piece in secured.body}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [DraftKind.HARDSHIP, DraftKind.RESTART])
def test_a_kind_word_in_hardship_names_no_money_and_asks_for_no_day(language: str, kind: DraftKind):
    for key in (key for key in KEYS if key.startswith(kind)):
        text = messages.shipped(language)[key]
        used = template(text.body).names
        assert not {"amount", "held_amount", "transfer_amount", "needed_by", "total", "fee"} & used
        if kind is DraftKind.HARDSHIP:
            assert used <= {"name", "project", "signature", "client"}
            assert "?" not in text.body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_final_notice_names_its_exact_end(language: str):
    for key in (key for key in KEYS if key.startswith(DraftKind.FINAL_NOTICE)):
        assert {"window_end"} <= template(messages.shipped(language)[key].body).required


@every_message
@pytest.mark.parametrize("currency", ["JPY", "KWD", "USD", "CHF"])
def test_amounts_in_other_currencies_read_well(key: str, language: str, currency: str):
    other = Amount(1_234_500, currency)
    facts = replace(FULL, amount=other, held_amount=other, total=other, deposit=other, fee=other)
    draft: Draft = filled(key, language, facts)
    assert is_clean(plain(draft.body))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("formality", ["formal", "informal"])
def test_a_demand_goes_to_the_client_and_speaks_of_nobody_else(language: str, formality: str):
    """Without a platform the same message takes the place of the one to its support."""
    third_person = {"en": "the client ", "fr": "le client", "it": "il cliente"}[language]
    key = f"support_request.{formality}"
    told = written(key, language, DIRECT)[1].replace(" from the client:", ":")
    assert third_person not in told
    assert third_person in written(key, language)[1]
