"""Promises of the structural checks in every language: their examples in tests/data/wording/structure, and what is known
besides.
"""

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.core.vocabulary import DraftKind, Formality, Purpose, Severity, Variant
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.paths import asset
from desktop.services import wording

DATA = Path(__file__).resolve().parents[1] / "data" / "wording" / "structure"
LANGUAGES = ("en", "fr", "it")
TODAY = date(2026, 11, 20)
EXAMPLES = 12
BLOCKS, WARNING, HINT = Severity.BLOCKS, Severity.WARNING, Severity.HINT
SEVERITY = {
    "gap": BLOCKS,
    "shouting": HINT,
    "off_platform": BLOCKS,
    "money_held": WARNING,
    "missing_need": WARNING,
    "missing_date": WARNING,
    "missing_offer": WARNING,
    "date_past": WARNING,
    "weekday_wrong": WARNING,
    "language_wrong": WARNING,
    "formality_mixed": WARNING,
    "notice_incomplete": BLOCKS,
}
_WITHOUT = {("en", "formality_mixed")}
_KINDS = {
    "notice_incomplete": DraftKind.FINAL_NOTICE,
    **dict.fromkeys(("missing_need", "missing_date", "missing_offer"), DraftKind.FOLLOW_UP),
}


def examples(language: str) -> dict[str, Any]:
    return tomllib.loads((DATA / f"{language}.toml").read_text("utf-8"))


def of(code: str, text: str, language: str = "en", **known: Any) -> list[Finding]:
    context = Context(**{"kind": _KINDS.get(code), "today": TODAY, **known})
    return [found for found in wording.check(text, language, context) if found.code == code]


def told(code: str, text: str, language: str, variant: str | None) -> list[Finding]:
    surrounding: dict[str, Any] = {"variant": Variant(variant) if variant else None}
    return of(code, text, language, forbids_off_platform=True, money_held=True, **surrounding)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", SEVERITY)
def test_every_example_is_found_or_left_alone(language: str, code: str):
    if (language, code) in _WITHOUT:
        return
    table = examples(language)[code]
    flagged, left_alone = 0, 0
    wrong = []
    for variant, group in [(None, table)] if "must_flag" in table else table.items():
        flagged, left_alone = flagged + len(group["must_flag"]), left_alone + len(group["must_not_flag"])
        wrong += [text for text in group["must_flag"] if not told(code, text, language, variant)]
        wrong += [(text, found) for text in group["must_not_flag"] for found in told(code, text, language, variant)]
    assert not wrong
    assert min(flagged, left_alone) >= EXAMPLES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_severity(language: str):
    found = {
        (one.code, one.severity)
        for code, table in examples(language).items()
        for text in table.get("must_flag", ())
        for one in told(code, text, language, None)
    }
    assert found <= set(SEVERITY.items())


@pytest.mark.parametrize("language", ["fr", "it"])
def test_every_language_says_the_same_things(language: str):
    """A word that one language lacks would make a check silent there. Only some languages have forms of address."""
    address = {"formal", "formal_capital", "informal", "several"}
    told, english = (set(structure(one)) for one in (language, "en"))
    assert told - address == english
    assert told >= address - {"formal_capital"}


def structure(language: str) -> dict[str, Any]:
    text = asset(f"translations/wording/{language}.toml").read_text("utf-8")
    table: dict[str, Any] = tomllib.loads(text)["structure"]
    return table


# What surrounds the message ---------------------------------------------------------------------------------------------------


def test_a_check_that_lacks_what_it_needs_is_silent():
    text = "Please pay by PayPal by Monday 19 November, at noa@studio.example."
    assert not {found.code for found in wording.check(text, "en")} - {"order"}


def test_only_a_platform_that_forbids_it_is_left_outside_nowhere():
    text = "Pay me by PayPal, please."
    assert not of("off_platform", text, forbids_off_platform=False)
    assert [found.text for found in of("off_platform", text, forbids_off_platform=True)] == ["PayPal"]
    assert not of("off_platform", text, forbids_off_platform=True, kind=DraftKind.SUPPORT_REQUEST)


def test_money_that_is_not_held_may_be_asked_for():
    text = "Please pay the invoice."
    assert not of("money_held", text, money_held=False)
    assert of("money_held", text, money_held=True)


def test_the_need_in_the_designers_own_words_is_a_need():
    text = "I wrote to you about the swatches for the awning."
    assert of("missing_need", text)
    assert not of("missing_need", text, need="Swatches, awning")


def test_the_day_something_was_needed_by_is_a_date_wherever_it_stands():
    text = "In my message of 13 November I asked about it."
    assert of("missing_date", text)
    assert not of("missing_date", text, needed_by=date(2026, 11, 13))


def test_money_needs_no_new_timeline():
    assert of("missing_offer", "Could you release the amount?", purpose=Purpose.APPROVAL)
    assert not of("missing_offer", "Could you release the amount?", purpose=Purpose.PAYMENT)


@pytest.mark.parametrize("kind", [kind for kind in DraftKind if kind is not DraftKind.FOLLOW_UP])
def test_only_a_follow_up_must_say_what_a_follow_up_says(kind: DraftKind):
    for code in ("missing_need", "missing_date", "missing_offer"):
        assert not of(code, "Hello there.", kind=kind)


def test_the_end_of_the_window_is_the_one_that_counts():
    end = datetime(2026, 11, 22, 10, 0, tzinfo=ZoneInfo("Europe/London"))
    text = "On {} at 10:00 (London time) I will mark the project as complete."
    right, wrong = text.format("Sunday 22 November 2026"), text.format("Monday 23 November 2026")
    known: dict[str, Any] = {"variant": Variant.COMPLETE, "window_end": end}
    assert not of("notice_incomplete", right, **known)
    assert [found.explanation for found in of("notice_incomplete", wrong, **known)] == ["notice_incomplete.end"]


def test_another_variants_consequence_is_shown_where_it_stands():
    text = "On Sunday 22 November 2026 at 10:00 (London time) I ask support for payment; then I mark it as complete."
    (found,) = of("notice_incomplete", text, variant=Variant.INCOMPLETE)
    assert (found.explanation, found.text) == ("notice_incomplete.other", "mark it as complete")


def test_without_a_variant_any_consequence_will_do():
    end = "On Sunday 22 November 2026 at 10:00 (London time)"
    assert not of("notice_incomplete", f"{end} I mark it as complete.")
    assert not of("notice_incomplete", f"{end} I ask support for help.")
    assert of("notice_incomplete", f"{end} I go swimming.")


def test_long_messages_are_noticed_unless_they_are_long_by_nature():
    text = "One word more. " * 61
    assert not of("too_long", text[: -len("One word more. ")])
    assert [(found.start, found.end) for found in of("too_long", text)] == [(0, 0)]
    assert not of("too_long", text, kind=DraftKind.SUPPORT_REQUEST)
    assert not of("too_long", text, kind=DraftKind.MILESTONE_PLAN)
    assert not of("too_long", "> One word more. \n" * 61)


def test_the_form_that_is_not_meant_is_the_wrong_one():
    text = "Je vous écris. Vous avez tes photos."
    assert [found.text for found in of("formality_mixed", text, "fr")] == ["tes"]
    informal = of("formality_mixed", text, "fr", formality=Formality.INFORMAL)
    assert [found.text for found in informal] == ["vous", "Vous"]


def test_one_form_throughout_is_never_mixed():
    text = "Je t'écris. As-tu tes photos ?"
    assert not of("formality_mixed", text, "fr", formality=Formality.FORMAL)


def test_a_date_without_a_year_is_the_nearest():
    assert not of("date_past", "Please answer by 5 January.")
    assert of("date_past", "Please answer by 5 January.", today=date(2027, 1, 10))
    assert not of("weekday_wrong", "See you on Tuesday 5 January.")
    assert of("weekday_wrong", "See you on Monday 5 January.")


def test_a_date_around_half_a_year_away_may_be_either():
    for day in ("Saturday 22 May", "Friday 22 May"):
        assert not of("weekday_wrong", f"See you on {day}.")


def test_a_day_without_a_month_is_one_near():
    assert not of("weekday_wrong", "See you on Friday the 27th.")
    assert of("weekday_wrong", "See you on Friday the 26th.")
    assert not of("weekday_wrong", "See you on Friday the 26th.", today=None)


def test_days_that_do_not_exist_say_nothing():
    assert not of("weekday_wrong", "See you on Monday 31 February 2026.")
    assert not of("date_past", "Please answer by 2026-13-45.")


def test_gaps_that_a_fact_brings_along_are_none():
    text = "The project {braces} & [more] waits for <b>."
    assert {found.text for found in of("gap", text)} == {"{braces}", "[more]", "<b>"}
    assert [found.text for found in of("gap", text, names=("{braces} & [more]",))] == ["<b>"]
    assert not of("gap", text, names=("{braces} & [more]",), need="<b>")


def test_names_do_not_shout():
    assert of("shouting", "NORTHLIGHT TEA asked for it.")
    assert not of("shouting", "NORTHLIGHT TEA asked for it.", names=("Northlight Tea",))
