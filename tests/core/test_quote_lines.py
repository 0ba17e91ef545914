"""Lines of quotes as people copy them, in three languages and the notations of more."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.currency import digits
from desktop.core.quote_lines import Doubt, Found, amounts_of, read
from desktop.core.quote_numbers import Notation
from desktop.core.quote_titles import is_ruler
from desktop.core.vocabulary import MilestoneKind

EN, FR, IT = Notation(".", ","), Notation(",", "\u202f"), Notation(",", ".")


def one(line: str, currency: str = "EUR", locale: Notation = EN):
    (found,) = read(line, currency, locale).lines
    return found


@pytest.mark.parametrize(
    ("line", "locale", "title", "amount"),
    [
        ("Logo design — 1.200,00 €", EN, "Logo design", 120_000),
        ("Deposit 30%: EUR 600.00", EN, "Deposit", 60_000),
        ("1. Moodboard    450", EN, "Moodboard", 45_000),
        ("- Brand guide .... €1,500.00", EN, "Brand guide", 150_000),
        ("• Brand guide .......1500", EN, "Brand guide", 150_000),
        ("Brand guide … 1500.50", FR, "Brand guide", 150_050),
        ("Logo design\t2\t600,00\t1200,00", FR, "Logo design", 120_000),
        ("3\tLogo design\t1 200,00", FR, "Logo design", 120_000),
        ("Logo;1200,00", FR, "Logo", 120_000),
        ("Logo | 1 | 1.200,00 |", IT, "Logo", 120_000),
        ("Création du logo 1 200,00 €", FR, "Création du logo", 120_000),
        ("Création du logo : 1\u202f200 € HT", FR, "Création du logo", 120_000),
        ("Acompte à la commande (30 %) : 600 €", FR, "Acompte à la commande", 60_000),
        ("2) Consegna finale – 2.000,50 euro", IT, "Consegna finale", 200_050),
        ("Bozzetti: € 1.500", IT, "Bozzetti", 150_000),
        ("Bozzetti = € 1.500,-", IT, "Bozzetti", 150_000),
        ("Retouching, 10 h x 80 € = 800 €", EN, "Retouching, 10 h x 80 €", 80_000),
        ("Logo (3 variants) €900", EN, "Logo (3 variants)", 90_000),
        ("✔ Logo – from €500", EN, "Logo", 50_000),
        ("→ Guide: 300€", EN, "Guide", 30_000),
        ("II) Final files 200 €", EN, "Final files", 20_000),
        ("Web (50% upfront) €2,000", EN, "Web (upfront)", 200_000),
        ("Acompte de 30 % soit 960 €", FR, "Acompte", 96_000),
        ("Poster, due 12/12/2026: 800", EN, "Poster, due 12/12/2026", 80_000),
        ("1 200 € Affiche", FR, "Affiche", 120_000),
        ("Total redesign of the site: €4,000", EN, "Total redesign of the site", 400_000),
        ("Logo €1200 ($1300)", EN, "Logo", 120_000),
        ("Round 2 450,00 €", IT, "Round 2", 45_000),
    ],
)
def test_a_line_is_a_title_with_its_amount(line, locale, title, amount):
    found = one(line, locale=locale)
    assert (found.found, found.title, found.amount) == (Found.MILESTONE, title, amount)


@pytest.mark.parametrize(
    ("line", "currency", "amount"),
    [
        ("Konzept CHF 1'250.–", "CHF", 125_000),
        ("Konzept 1’250.50 CHF", "CHF", 125_050),
        ("Fr. 300.--", "CHF", 30_000),
        ("Design ¥120,000", "JPY", 120_000),
        ("Design 120.000 JPY", "JPY", 120_000),
        ("Design 1,500.250 TND", "TND", 1_500_250),
        ("Design ₹1,25,000.50", "INR", 12_500_050),
        ("Design $1,500", "AUD", 150_000),
        ("Design US$1,500.50", "USD", 150_050),
        ("Design 1 500 zł", "PLN", 150_000),
    ],
)
def test_currencies_are_written_in_their_own_ways(line, currency, amount):
    found = one(line, currency, FR)
    assert (found.found, found.amount, found.doubt) == (Found.MILESTONE, amount, None)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Deposit 300 €", MilestoneKind.DEPOSIT),
        ("Acompte 300 €", MilestoneKind.DEPOSIT),
        ("Acconto 300 €", MilestoneKind.DEPOSIT),
        ("Final files 300 €", MilestoneKind.FINAL),
        ("Solde à la livraison 300 €", MilestoneKind.FINAL),
        ("Saldo alla consegna 300 €", MilestoneKind.FINAL),
        ("Cancellation fee 300 €", MilestoneKind.CANCELLATION_FEE),
        ("Advanced retouching 300 €", MilestoneKind.STAGE),
    ],
)
def test_the_kind_is_taken_from_words_that_leave_no_doubt(line, kind):
    assert one(line).kind is kind


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Total: 3,000.00", Found.TOTAL),
        ("TOTAL HT 3 000,00 €", Found.TOTAL),
        ("Totale complessivo € 3.000", Found.TOTAL),
        ("Montant total TTC : 3 000 €", Found.TOTAL),
        ("Subtotal 3,000.00", Found.TOTAL),
        ("TVA 20 % 600,00", Found.TAX),
        ("IVA 22%", Found.TAX),
        ("Remise 10 % -120 €", Found.DEDUCTION),
        ("Sconto 10%", Found.DEDUCTION),
        ("Dear Elena, here is what we talked about", Found.NO_AMOUNT),
        ("Version 2.5 of the site", Found.NO_AMOUNT),
        ("Annual report 2026", Found.NO_AMOUNT),
        ("Logo in 3 variants", Found.NO_AMOUNT),
        ("Call me at 14:30", Found.NO_AMOUNT),
        ("Total 100%", Found.NO_AMOUNT),
        ("3D model", Found.NO_AMOUNT),
        ("Guide $1,500", Found.OTHER_CURRENCY),
    ],
)
def test_what_is_no_milestone_is_said_to_be_what_it_is(line, found):
    assert one(line).found is found


def test_an_amount_below_its_title_belongs_to_it():
    reading = read("Logo design\n1 200 €\nOptions:\n300 €", "EUR", FR)
    assert [line.found for line in reading.lines] == [Found.TITLE, Found.MILESTONE, Found.NO_AMOUNT, Found.MILESTONE]
    assert [(line.title, line.amount) for line in reading.milestones] == [("Logo design", 120_000), ("", 30_000)]


def test_of_two_totals_the_one_counts_to_which_the_milestones_come():
    reading = read("Logo\t1200,00\nCharte\t450,00\nTotal HT\t1650,00\nTVA 20 %\t330,00\nTotal TTC\t1980,00", "EUR", FR)
    assert (reading.total, reading.sum) == (165_000, 165_000)
    assert not [line.doubt for line in reading.lines if line.doubt]


@pytest.mark.parametrize(
    ("text", "locale", "amounts", "doubts"),
    [
        ("Logo 1.200 €", EN, [120_000], [Doubt.NUMBER]),  # a dot is the decimal sign here, but nobody writes three decimals
        ("Logo 1.200 €", IT, [120_000], [None]),
        ("Logo 1.200 €\nGuide 450,00 €", EN, [120_000, 45_000], [None, None]),
        ("Logo 1.200 €\nGuide 450 €\nTotal 1650", EN, [120_000, 45_000], [None, None]),
        ("Logo 1.200 €\nGuide 450 €\nTotal 451.20 €", EN, [120, 45_000], [None, None]),
        ("Étape 2 450 €", FR, [45_000], [Doubt.NUMBER]),
        ("Étape 2 450 €\nTotal : 2450 €", FR, [245_000], [None]),
        ("Logo -1200 €", EN, [120_000], [Doubt.MINUS]),
        ("Logo 450\nGuide 300", EN, [45_000, 30_000], [None, None]),
        ("Print run 500\nLogo €300", EN, [50_000, 30_000], [Doubt.BARE, None]),
        ("Deposit 30% €500\nLogo €500", EN, [50_000, 50_000], [Doubt.PERCENT, None]),
        ("Deposit 30% €300\nLogo €700", EN, [30_000, 70_000], [None, None]),
    ],
)
def test_where_a_line_could_mean_something_else_that_is_remarked(text, locale, amounts, doubts):
    milestones = read(text, "EUR", locale).milestones
    assert [line.amount for line in milestones] == amounts
    assert [line.doubt for line in milestones] == doubts


def test_dinars_have_three_decimals_so_both_ways_are_told():
    assert (one("Design 1.200", "TND", EN).amount, one("Design 1.200", "TND", EN).other) == (1_200, 1_200_000)
    assert (one("Design 1.200", "TND", FR).amount, one("Design 1.200", "TND", FR).other) == (1_200_000, 1_200)


def test_another_currency_is_named_and_never_converted():
    reading = read("Logo $1,500\nGuide €450", "EUR", EN)
    assert [line.found for line in reading.lines] == [Found.OTHER_CURRENCY, Found.MILESTONE]
    assert reading.other_currencies == {"USD"}
    assert [line.amount for line in read("Logo $1,500", "USD", EN).milestones] == [150_000]
    assert [line.amount for line in read("Logo ¥1,500", "EUR", EN, any_currency=True).milestones] == [150_000]


def test_percentages_are_taken_of_the_total_there_is():
    thirds = read("Acconto 33,33%\nBozzetti 33,33%\nSaldo 33,34%", "EUR", IT).milestones
    assert amounts_of(thirds, None) == (None, None, None)
    assert sum(part or 0 for part in amounts_of(thirds, 100_001)) == 100_001
    mixed = read("Acconto 30%\nBozzetti € 700", "EUR", IT).milestones
    assert amounts_of(mixed, 100_000) == (30_000, 70_000)


WORDS = st.sampled_from(["Logo design", "Charte graphique", "Bozzetti", "Moodboard", "Affiche (A3)", "Étude", "Sito web"])


@st.composite
def written(draw):
    """An amount in some notation that leaves no doubt, and how many minor units it is."""
    currency = draw(st.sampled_from(["EUR", "CHF", "USD", "JPY", "TND"]))
    minor = draw(st.integers(1, 10**9))
    point, group = draw(st.sampled_from([(".", ","), (",", "."), (",", "\u202f"), (".", "’"), (",", "\u00a0"), (".", "")]))
    places = digits(currency)
    whole, part = divmod(minor, 10**places)
    number = f"{whole:,}".replace(",", group) + (f"{point}{part:0{places}}" if places else "")
    form = draw(st.sampled_from(["{0} — {1} {2}", "{0}: {2} {1}", "- {0} .... {1} {2}", "1. {0}\t{1} {2}", "{0}   {2}{1}"]))
    return form, number, currency, minor


@given(WORDS, written())
@example("Logo design", ("{0} — {1} {2}", "1.200,00", "EUR", 120_000))
def test_what_is_written_without_doubt_is_read_as_it_is(title, amount):
    form, number, currency, minor = amount
    line = one(form.format(title, number, currency), currency, EN)
    assert (line.found, line.title) == (Found.MILESTONE, title)
    assert minor in (line.amount, line.other)
    assert line.amount == minor or line.doubt is Doubt.NUMBER
    assert line.currency == currency


@given(st.text(alphabet=st.sampled_from(list("12 .,'’%€$-–—\t;|()x\nTotalEURDeposit½٣\u202f")), max_size=200), st.booleans())
def test_any_text_is_read_line_by_line_and_nothing_is_lost(text, any_currency):
    for currency in ("EUR", "JPY", "TND"):
        reading = read(text, currency, FR, any_currency=any_currency)
        assert [line.text for line in reading.lines] == [row for row in text.splitlines() if not is_ruler(row)]
        for line in reading.milestones:
            assert line.amount is not None or line.percent is not None
            assert line.amount is None or 0 <= line.amount <= 2**53
            assert not any_currency or line.currency is None
        assert all(line.amount is None or line.found is not Found.NO_AMOUNT for line in reading.lines)


@given(st.lists(st.integers(1, 10**7), min_size=1, max_size=8))
def test_a_total_that_fits_is_the_sum_and_no_milestone(amounts):
    text = "\n".join(f"Part {chr(65 + index)} — {amount / 100:.2f} €" for index, amount in enumerate(amounts))
    reading = read(f"{text}\nTotal — {sum(amounts) / 100:.2f} €", "EUR", EN)
    assert [line.amount for line in reading.milestones] == amounts
    assert reading.total == reading.sum == sum(amounts)
    assert not any(line.doubt for line in reading.lines)


@pytest.mark.parametrize(
    ("line", "amount", "each"),
    [
        ("Illustrations 6 x 150 €", 90_000, 15_000),
        ("Icons 12 × €40", 48_000, 4_000),
        ("Retouching: 10 h @ 80 EUR", 80_000, 8_000),
    ],
)
def test_so_many_times_a_price_is_their_product_and_asked_about(line: str, amount: int, each: int):
    found = one(line)
    assert (found.found, found.amount, found.other, found.doubt) == (Found.MILESTONE, amount, each, Doubt.NUMBER)


def test_a_total_settles_what_so_many_times_means():
    reading = read("Illustrations 6 x 150 €\nLogo 500 €\nTotal 1,400 €", "EUR", EN)
    assert [line.doubt for line in reading.milestones] == [None, None]
    assert reading.sum == reading.total == 140_000


def test_a_size_is_no_multiplication():
    assert one("Banner 1920x1080 90 €").amount == 9_000
    assert one("Poster A4 x 50 €").amount == 5_000


@pytest.mark.parametrize("row", ["-----------", "=====", "***", "|---|---|", "", "  ", "+----+"])
def test_what_parts_the_lines_is_no_line(row: str):
    assert [line.title for line in read(f"Logo 500 €\n{row}\nGuide 300 €", "EUR", EN).lines] == ["Logo", "Guide"]


@pytest.mark.parametrize("line", ["Quote no. 2026-014", "Delivery 12 December 2026", "Payment within 30 days"])
def test_numbers_that_name_something_are_no_amounts(line: str):
    assert one(line).found is Found.NO_AMOUNT


def test_a_few_of_something_among_amounts_are_asked_about():
    rounds, logo = read("Rounds: 2\nLogo 500 €", "EUR", EN).lines
    assert (rounds.doubt, logo.doubt) == (Doubt.BARE, None)


def test_a_sum_below_the_others_is_their_total():
    reading = read("Logo\t1200.50\nGuide\t800\n\t2000.50", "EUR", EN)
    assert (reading.sum, reading.total) == (200_050, 200_050)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("TOTAL TTC (€) 3 600,50", Found.TOTAL),
        ("Ritenuta d’acconto 20% -640,00", Found.TAX),
        ("Marca da bollo 2,00", Found.TAX),
        ("zzgl. 19 % MwSt. 228,00 €", Found.TAX),
    ],
)
def test_taxes_and_totals_in_other_words(line: str, found: Found):
    assert one(line, locale=IT).found is found
