"""Promises of how facts are written in a draft's language: dates, moments with their zone, money, lists, small words."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.currency import CURRENCIES, digits
from desktop.core.drafts.facts import Amount, Facts, Hours, Items
from desktop.core.model import Period
from desktop.core.text import one_line
from desktop.core.vocabulary import Unit
from desktop.services.drafts import messages
from desktop.services.drafts.formats import formats
from desktop.services.drafts.values import Values

SOFT = str.maketrans({"\u00a0": " ", "\u202f": " "})
TODAY = date(2026, 11, 20)


def soft(text: str | None) -> str:
    """With the spaces that do not break as those that do."""
    assert text is not None
    return text.translate(SOFT)


def said(language: str, name: str, facts: Facts, country: str | None = None) -> str:
    return soft(Values(formats(language, country), messages.words(language)).text(name, facts))


@pytest.mark.parametrize(
    ("language", "country", "day", "written"),
    [
        ("en", None, date(2026, 11, 20), "Friday 20 November 2026"),
        ("en", "DE", date(2026, 5, 1), "Friday 1 May 2026"),
        ("en", "US", date(2026, 11, 20), "Friday, November 20, 2026"),
        ("en", "CA", date(2026, 5, 1), "Friday, May 1, 2026"),
        ("fr", None, date(2026, 11, 20), "vendredi 20 novembre 2026"),
        ("fr", "CA", date(2026, 5, 1), "vendredi 1er mai 2026"),
        ("fr", None, date(2026, 8, 2), "dimanche 2 août 2026"),
        ("it", None, date(2026, 11, 20), "venerdì 20 novembre 2026"),
        ("it", "CH", date(2026, 6, 1), "lunedì 1º giugno 2026"),
    ],
)
def test_days_are_written_long_with_their_weekday(language: str, country: str | None, day: date, written: str):
    assert formats(language, country).day(day, year=True) == written
    assert said(language, "delivered_on", Facts(delivered_on=day), country) == written


def test_in_the_flow_of_a_letter_this_year_is_not_said():
    facts = Facts(asked_on=date(2026, 11, 13), needed_by=date(2027, 1, 8), today=TODAY)
    assert said("it", "asked_on", facts) == "venerdì 13 novembre"
    assert said("en", "asked_on", facts, "US") == "Friday, November 13"
    assert said("fr", "needed_by", facts) == "vendredi 8 janvier 2027"
    assert said("fr", "needed_by", replace(facts, today=None)) == "vendredi 8 janvier 2027"


LONDON = datetime(2026, 12, 5, 9, 30, tzinfo=ZoneInfo("Europe/London"))


@pytest.mark.parametrize(
    ("language", "country", "at", "written"),
    [
        ("en", "GB", LONDON, "Saturday 5 December 2026 at 09:30 (London time)"),
        ("fr", None, LONDON, "samedi 5 décembre 2026 à 9 h 30 (heure de Londres)"),
        ("it", None, LONDON, "sabato 5 dicembre 2026 alle ore 9:30 (ora di Londra)"),
    ],
)
def test_the_end_of_a_window_names_its_moment_and_zone(language: str, country: str | None, at: datetime, written: str):
    assert said(language, "window_end", Facts(window_end=at), country) == written


@pytest.mark.parametrize(
    ("zone", "english", "french", "italian"),
    [
        ("America/New_York", "New York time", "heure de New York", "ora di New York"),
        ("Europe/Athens", "Athens time", "heure d’Athènes", "ora di Atene"),
        ("Africa/Cairo", "Cairo time", "heure du Caire", "ora del Cairo"),
        ("America/Havana", "Havana time", "heure de La Havane", "ora dell’Avana"),
        ("Asia/Calcutta", "Kolkata time", "heure de Kolkata", "ora di Kolkata"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time", "heure de Buenos Aires", "ora di Buenos Aires"),
        ("Europe/Helsinki", "Helsinki time", "heure d’Helsinki", "ora di Helsinki"),
        ("UTC", "UTC", "UTC", "UTC"),
        ("Etc/GMT+5", "UTC−5", "UTC−5", "UTC−5"),
    ],
)
def test_a_zone_is_called_by_its_city(zone: str, english: str, french: str, italian: str):
    at = datetime(2026, 12, 5, 12, tzinfo=UTC).astimezone(ZoneInfo(zone))
    for language, called in (("en", english), ("fr", french), ("it", italian)):
        assert said(language, "window_end", Facts(window_end=at)).endswith(f"({called})")


def test_the_hour_that_the_clocks_repeat_is_told_apart_by_its_offset():
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC).astimezone(ZoneInfo("Europe/London")) for hour in (0, 1))
    assert said("en", "window_end", Facts(window_end=first)) == "Sunday 25 October 2026 at 01:30 (London time, UTC+1)"
    assert said("fr", "window_end", Facts(window_end=second)) == "dimanche 25 octobre 2026 à 1 h 30 (heure de Londres, UTC+0)"


def test_americans_read_a_clock_of_twelve_hours():
    for hour, written in ((0, "12:05 AM"), (9, "9:05 AM"), (12, "12:05 PM"), (21, "9:05 PM")):
        at = datetime(2026, 12, 5, hour, 5, tzinfo=ZoneInfo("America/New_York"))
        assert f" at {written} (New York time)" in said("en", "window_end", Facts(window_end=at), "US")


@pytest.mark.parametrize(
    ("language", "country", "amount", "written"),
    [
        ("en", None, Amount(125_000, "EUR"), "€1,250.00"),
        ("en", "US", Amount(125_000, "USD"), "$1,250.00"),
        ("en", "CA", Amount(125_000, "USD"), "US$1,250.00"),
        ("en", "GB", Amount(125_000, "KWD"), "KWD 125.000"),
        ("fr", None, Amount(125_000, "EUR"), "1 250,00 €"),
        ("fr", None, Amount(125_000, "JPY"), "125 000 JPY"),
        ("fr", "CH", Amount(125_000, "CHF"), "1 250,00 CHF"),
        ("it", None, Amount(125_000, "EUR"), "1.250,00 €"),
        ("it", None, Amount(5, "KWD"), "0,005 KWD"),
        ("it", "CH", Amount(125_000, "CHF"), "CHF 1’250.00"),
        ("it", None, Amount(125_000, "JPY"), "125.000 JPY"),
    ],
)
def test_money_has_its_currency_and_the_digits_of_its_minor_unit(
    language: str, country: str | None, amount: Amount, written: str
):
    assert said(language, "amount", Facts(amount=amount), country) == written


@given(st.sampled_from(sorted(CURRENCIES)), st.sampled_from(["en", "fr", "it"]), st.integers(1, 10**15))
def test_no_amount_loses_a_digit(currency: str, language: str, minor: int):
    written = formats(language).money(Amount(minor, currency))
    assert "".join(filter(str.isdecimal, written)) == str(minor).zfill(digits(currency) + 1)


def test_few_things_are_listed_and_of_many_the_first():
    named = [f"File {number}" for number in range(1, 41)]
    assert said("fr", "delivered", Facts(delivered=Items(("A",)))) == "A"
    assert said("it", "delivered", Facts(delivered=Items(("A", "B", "C")))) == "A, B e C"
    assert said("en", "delivered", Facts(delivered=Items(tuple(named)))) == "File 1, File 2, File 3, File 4, File 5 and 35 more"


@given(st.lists(st.text(min_size=1, max_size=900), min_size=1, max_size=50))
def test_a_line_never_grows_over_its_limit(titles: list[str]):
    facts = Facts(delivered=Items(tuple(titles)), need="\n".join(titles))
    for name in ("delivered", "need"):
        written = Values(formats("fr"), messages.words("fr")).text(name, facts)
        assert max(map(len, (written or "").split("\n"))) <= 500


@pytest.mark.parametrize(
    ("language", "fact", "written"),
    [
        ("en", Hours(48), "48 hours"),
        ("en", Hours(1), "1 hour"),
        ("fr", Hours(72), "72 heures"),
        ("it", Hours(336), "14 giorni"),
        ("it", Hours(100), "100 ore"),
    ],
)
def test_a_window_is_told_in_hours_or_whole_days(language: str, fact: Hours, written: str):
    assert said(language, "window", Facts(window=fact)) == written


def test_a_platforms_period_is_told_in_its_unit():
    for period, written in (
        (Period(5, Unit.WORKING_DAYS), "5 jours ouvrés"),
        (Period(1, Unit.CALENDAR_DAYS), "1 jour"),
        (Period(120, Unit.HOURS), "5 jours"),
        (Period(30, Unit.CALENDAR_DAYS), "30 jours"),
    ):
        assert said("fr", "release_after", Facts(release_after=period)) == written


def test_the_english_name_of_a_support_stays_in_english_letters():
    shipped = Facts(platform="Upwork", support="Upwork dispute assistance")
    assert said("en", "support", shipped) == "Upwork dispute assistance"
    elsewhere = Facts(platform="Freelancer.com", support="Dispute Resolution Service")
    assert said("en", "support", elsewhere) == "Freelancer.com’s Dispute Resolution Service"
    people = Facts(platform="Dribbble", support="Dribbble mediation team")
    assert said("en", "support", people) == "the Dribbble mediation team"
    assert said("fr", "support", shipped) == "l’assistance Upwork"
    assert said("it", "support", replace(shipped, support="Il mio mediatore")) == "Il mio mediatore"
    assert said("it", "support", replace(shipped, support=None)) == "l’assistenza Upwork"
    demand = Facts(support_step="Formal demand for payment")
    assert said("fr", "support_step", demand) == "demande formelle de paiement"
    assert Values(formats("fr"), messages.words("fr")).text("support", demand) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [("a\nb", "a b"), ("a \r\n\u2028 b\n", "a b "), ("one", "one"), ("  a  b ", "  a  b "), ("", ""), ("\n", " ")],
)
def test_a_subject_is_one_line(text: str, line: str):
    assert one_line(text) == line
