"""The names of public holidays in the language of the interface."""

from collections.abc import Iterator

import holidays
import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui import languages
from desktop.ui.labels.holidays import holiday_name

HOME = ("FR", "IT", "GB", "DE", "CH", "BE", "AT", "IE", "CA", "NL", "LU")


@pytest.fixture(params=["fr", "it"])
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    languages.speak(request.param)
    yield request.param
    languages.speak("en", "US")


def test_in_english_they_stay_as_they_are_kept():
    assert holiday_name("Christmas Day") == "Christmas Day"


@pytest.mark.parametrize("country", HOME)
def test_the_national_ones_are_told_in_the_language_of_the_interface(tongue: str, country: str):
    names = set(holidays.country_holidays(country, years=(2026, 2027), language="en_US").values())
    assert names
    for name in names:
        assert holiday_name(name) != name, name


def test_one_that_is_kept_on_another_day_says_so(tongue: str):
    said = holiday_name("Boxing Day (observed)")
    assert said != "Boxing Day (observed)"
    assert said.startswith(holiday_name("Boxing Day"))


def test_two_on_one_day_are_both_told(tongue: str):
    assert holiday_name("Ascension Day; Labor Day") == f"{holiday_name('Ascension Day')}; {holiday_name('Labor Day')}"


def test_what_is_not_known_keeps_its_name(tongue: str):
    assert holiday_name("Feast of the Unknown") == "Feast of the Unknown"
    assert holiday_name("") == ""
