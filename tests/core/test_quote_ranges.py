"""Ranges of prices in the lines of a quote: which end is meant is asked, unless the text settles it."""

import pytest

from desktop.core.quote_lines import Doubt, read
from desktop.core.quote_numbers import Notation

EN, FR, IT = Notation(".", ","), Notation(",", "\u202f"), Notation(",", ".")


def one(line: str, locale: Notation = EN):
    (found,) = read(line, "EUR", locale).lines
    return found


@pytest.mark.parametrize(
    ("line", "locale", "amount", "other"),
    [
        ("Logo 1,000 - 1,500 €", EN, 150_000, 100_000),
        ("Logo: €1,000–€1,500", EN, 150_000, 100_000),
        ("Logo €1,000-1,500", EN, 150_000, 100_000),
        ("Logo from €1,000 to €1,500", EN, 150_000, 100_000),
        ("Logo between 1,000 and 1,500 EUR", EN, 150_000, 100_000),
        ("Logo de 1 000 à 1 500 €", FR, 150_000, 100_000),
        ("Logo entre 1 000 et 1 500 €", FR, 150_000, 100_000),
        ("Logo da 1.000 a 1.500 €", IT, 150_000, 100_000),
        ("Logo 1.000 €/1.500 €", IT, 150_000, 100_000),
        ("Logo 1.500 € - 1.000 €", IT, 100_000, 150_000),
        ("Logo\t800 - 1000", EN, 100_000, 80_000),
    ],
)
def test_a_range_of_prices_is_asked_about(line: str, locale: Notation, amount: int, other: int):
    found = one(line, locale)
    assert (found.title, found.amount, found.other, found.doubt) == ("Logo", amount, other, Doubt.NUMBER)


@pytest.mark.parametrize("line", ["Stage 2 - 450 €", "Round 2 - 15 €", "10 h - 800 €", "Page 1-4: 500 €", "Logo €1200 ($1300)"])
def test_two_numbers_are_not_always_a_range(line: str):
    assert one(line).doubt is None


def test_a_total_settles_which_end_of_a_range_is_meant():
    reading = read("Logo 1,000 - 1,500 €\nGuide 500 €\nTotal 1,500 €", "EUR", EN)
    assert [(line.amount, line.doubt) for line in reading.milestones] == [(100_000, None), (50_000, None)]
