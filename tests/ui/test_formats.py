"""How money, days and moments are written."""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QLocale

from desktop.ui import formats

TODAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _locale_stays() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        (125_000, "EUR", "€ 1 250"),
        (125_050, "USD", "$ 1 250.50"),
        (5, "GBP", "£ 0.05"),
        (0, "EUR", "€ 0"),
        (1_234_567, "JPY", "¥ 1 234 567"),
        (1_250, "KWD", "KWD 1.250"),
        (-70_000, "EUR", "€ −700"),
        (10_000, "CHF", "CHF 100"),
        (2**53, "EUR", "€ 90 071 992 547 409.92"),
    ],
)
def test_money_shows_cents_only_when_there_are_any(amount: int, currency: str, written: str):
    assert formats.money(amount, currency) == written.replace(" ", formats.SPACE)


@pytest.mark.parametrize(
    ("language", "written"),
    [("fr_FR", "1 250,50 €"), ("it_IT", "1.250,50 €"), ("en_US", "€ 1 250.50"), ("C", "€ 1 250.50")],
)
def test_the_symbol_stands_where_the_language_puts_it(language: str, written: str):
    QLocale.setDefault(QLocale(language))
    assert formats.money(125_050, "EUR") == written.replace(" ", formats.SPACE)


def test_a_near_day_is_told_by_its_weekday_and_a_far_one_by_its_month():
    assert formats.near_day(date(2026, 11, 26), TODAY) == "Thu 26"
    assert formats.near_day(date(2026, 12, 3), TODAY) == "Thu 3"
    assert formats.near_day(date(2026, 12, 4), TODAY) == "4 Dec"
    assert formats.near_day(date(2027, 1, 4), TODAY) == "4 Jan 2027"


def test_days_and_moments():
    assert formats.short_day(date(2026, 11, 14), TODAY) == "14 Nov"
    assert formats.weekday_day(date(2026, 11, 19), TODAY) == "Thu 19 Nov"
    assert formats.long_day(TODAY) == "Friday 20 November"
    assert formats.clock(time(9, 5)) == "09:05"
    assert formats.day_and_clock(datetime(2026, 11, 13, 16, 20), TODAY) == "Fri 13 Nov 16:20"


def test_numbers_are_grouped_when_they_are_long():
    assert formats.count(12) == "12"
    assert formats.count(12_345) == "12 345".replace(" ", formats.SPACE)
    QLocale.setDefault(QLocale("it_IT"))
    assert formats.count(12_345) == "12.345"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en_GB", ("Tue 1", "1 Dec 2027", "Tue 1 Dec", "1 Dec 2026", "Tuesday 1 December")),
        ("fr_FR", ("mar. 1er", "1er déc. 2027", "mar. 1er déc.", "1er déc. 2026", "mardi 1er décembre")),
        ("it_IT", ("mar 1º", "1º dic 2027", "mar 1º dic", "1º dic 2026", "martedì 1º dicembre")),
    ],
)
def test_the_first_of_a_month_is_written_as_the_language_does(language: str, written: tuple[str, ...]):
    QLocale.setDefault(QLocale(language))
    first = date(2026, 12, 1)
    said = (
        formats.near_day(first, TODAY),
        formats.short_day(date(2027, 12, 1), TODAY),
        formats.weekday_day(first, TODAY),
        formats.full_day(first),
        formats.long_day(first),
    )
    assert said == written
    assert "1er" not in formats.weekday_day(date(2026, 12, 11), TODAY)
