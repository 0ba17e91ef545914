"""Moments, days and amounts as people type them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from desktop.core.currency import digits
from desktop.ui.dialogs.fields.amounts import amount_text, parse_amount
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.day import DayField, day_text, parse_day
from desktop.ui.dialogs.fields.when import WhenField

TODAY = date(2026, 11, 20)
LOCALES = ["en_US", "en_GB", "fr_FR", "it_IT", "it_CH", "de_DE", "de_CH", "en_IN", "pt_BR"]


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en_US", "1,250.50", 125050),
        ("en_US", "1250", 125000),
        ("en_US", " 1 250 ", 125000),
        ("en_GB", "1\u00a0250.50", 125050),
        ("fr_FR", "1\u202f250,50", 125050),
        ("fr_FR", "1 250,50", 125050),
        ("fr_FR", "1\u00a0250,50", 125050),
        ("fr_FR", "1.250,50", 125050),
        ("fr_FR", "12.50", 1250),
        ("it_IT", "1.250,50", 125050),
        ("it_IT", "1 250,50", 125050),
        ("it_CH", "1 250.50", 125050),
        ("de_DE", "12.345", 1234500),
        ("de_CH", "1’250.50", 125050),
        ("en_US", "0", 0),
    ],
)
def test_amounts_are_read_as_the_language_writes_them(locale, text, expected):
    assert parse_amount(text, "EUR", QLocale(locale)) == expected


@pytest.mark.parametrize(("locale", "expected"), [("en_GB", "1\u00a0280.50"), ("fr_FR", "1\u00a0280,50"), ("it_IT", "1.280,50")])
def test_fields_write_amounts_as_labels_do(locale, expected):
    assert amount_text(128050, "EUR", QLocale(locale)) == expected


@pytest.mark.parametrize("text", ["1.2,50", "1,280", "1.280", "1,2,3"])
def test_in_french_commas_do_not_part_groups_and_dots_only_before_a_comma(text):
    assert parse_amount(text, "EUR", QLocale("fr_FR")) is None


@pytest.mark.parametrize("text", ["", "-3", "1.2.3", "12.345", "1,25", "1e5", "abc", "1250 €", "9" * 30, "1,,250"])
def test_what_is_no_amount_is_not_guessed(text):
    assert parse_amount(text, "EUR", QLocale("en_US")) is None


def test_currencies_without_cents_take_none():
    assert parse_amount("1250", "JPY", QLocale("en_US")) == 1250
    assert parse_amount("1250.5", "JPY", QLocale("en_US")) is None
    assert parse_amount("1.234", "KWD", QLocale("en_US")) == 1234


@given(
    amount=st.integers(0, 2**53),
    currency=st.sampled_from(["EUR", "JPY", "KWD", "CLF"]),
    locale=st.sampled_from(LOCALES),
)
def test_what_is_shown_for_editing_reads_back_as_the_same_amount(amount, currency, locale):
    shown = amount_text(amount, currency, QLocale(locale))
    assert parse_amount(shown, currency, QLocale(locale)) == amount
    assert digits(currency) >= 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-26", date(2026, 11, 26)),
        ("11/26/2026", date(2026, 11, 26)),
        ("Thu 26 Nov 2026", date(2026, 11, 26)),
        ("26 Nov", date(2026, 11, 26)),
        ("3 February", date(2027, 2, 3)),
        ("1 Nov", date(2026, 11, 1)),
        ("31 February", None),
        ("2026-02-31", None),
        ("tomorrow", None),
        ("11/26/26", date(2026, 11, 26)),
        ("26/11/26", None),
        ("1/15", date(2027, 1, 15)),
        ("1-15-2027", date(2027, 1, 15)),
        ("Jan 15", date(2027, 1, 15)),
        ("January 15, 2027", date(2027, 1, 15)),
        ("1st Feb 2027", date(2027, 2, 1)),
        ("2026.12.1", date(2026, 12, 1)),
        ("2/31", None),
        ("15", None),
        ("", None),
    ],
)
def test_days_are_read_in_the_usual_ways_and_never_guessed(text, expected):
    assert parse_day(text, QLocale("en_US"), TODAY) == expected


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr_FR", "15/1/2027"),
        ("fr_FR", "15/1/27"),
        ("fr_FR", "15-01-2027"),
        ("fr_FR", "15/1"),
        ("fr_FR", "15 janvier"),
        ("it_IT", "15/1/2027"),
        ("it_IT", "15.1.27"),
        ("it_IT", "15 gennaio 2027"),
        ("de_DE", "15.1."),
        ("en_GB", "15/1/27"),
    ],
)
def test_days_are_typed_in_the_order_of_the_place(locale, text):
    assert parse_day(text, QLocale(locale), TODAY) == date(2027, 1, 15)


@pytest.mark.parametrize(("locale", "text"), [("fr_FR", "1er février 2027"), ("it_IT", "1º febbraio 2027")])
def test_the_first_of_a_month_is_typed_as_it_is_written(locale, text):
    assert parse_day(text, QLocale(locale), TODAY) == date(2027, 2, 1)


@given(day=st.dates(date(1971, 1, 1), date(2199, 12, 31)), locale=st.sampled_from(LOCALES))
def test_a_day_that_is_shown_reads_back_as_itself(day, locale):
    assert parse_day(day_text(day, QLocale(locale)), QLocale(locale), TODAY) == day


@pytest.mark.parametrize(
    ("locale", "shown"), [("fr_FR", "lun. 1er févr. 2027"), ("it_IT", "lun 1º feb 2027"), ("en_GB", "Mon 1 Feb 2027")]
)
def test_the_first_of_a_month_is_shown_as_the_language_has_it(locale, shown):
    assert day_text(date(2027, 2, 1), QLocale(locale)) == shown


def test_arrows_step_by_a_day(qtbot):
    field = DayField(TODAY)
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == TODAY
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 11, 21)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == TODAY


def test_an_empty_day_is_none_and_not_wrong(qtbot):
    field = DayField(TODAY)
    qtbot.addWidget(field)
    assert field.value() is None
    assert not field.is_wrong()
    field.setText("soon")
    assert field.is_wrong()


def when(qtbot, now: datetime, zone: str) -> WhenField:
    field = WhenField(lambda: now, ZoneInfo(zone))
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize("locale", LOCALES)
def test_when_is_written_on_a_clock_of_24_hours_everywhere(qtbot, locale):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert when(qtbot, datetime(2026, 11, 20, 14, 5, tzinfo=UTC), "Europe/Paris").text().endswith("2026 15:05")
    finally:
        QLocale.setDefault(before)


def test_left_alone_when_is_now_to_the_second(qtbot):
    now = datetime(2026, 11, 20, 9, 0, 42, 17, tzinfo=UTC)
    assert when(qtbot, now, "Europe/Paris").value() == now


@pytest.mark.parametrize("zone", ["Europe/Paris", "America/Los_Angeles", "Australia/Melbourne", "Asia/Kolkata"])
def test_when_is_the_designers_wall_clock(qtbot, zone):
    field = when(qtbot, datetime(2026, 11, 20, 9, tzinfo=UTC), zone)
    at = datetime(2026, 11, 12, 14, 5, tzinfo=ZoneInfo(zone))
    field.set_value(at)
    assert field.value() == at
    assert (field.time().hour(), field.time().minute()) == (14, 5)


def test_an_hour_that_daylight_saving_skipped_is_still_an_instant(qtbot):
    field = when(qtbot, datetime(2027, 3, 29, 9, tzinfo=UTC), "Europe/Paris")
    field.set_value(datetime(2027, 3, 28, 0, 30, tzinfo=UTC))
    shown = field.dateTime()
    field.setDateTime(shown.addSecs(3600))  # 02:30 on the wall, which did not exist
    assert field.value() == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_later_today_is_the_future(qtbot):
    now = datetime(2026, 11, 20, 9, tzinfo=UTC)
    field = when(qtbot, now, "Europe/Paris")
    assert not field.is_future()
    field.set_value(datetime(2026, 11, 20, 9, 1, tzinfo=UTC))
    assert field.is_future()


def test_a_choice_goes_back_to_the_last_one_when_the_text_names_none(qtbot):
    field = ChoiceField()
    qtbot.addWidget(field)
    field.set_choices([(None, "Not known"), ("GB", "United Kingdom"), ("FR", "France")], "FR")
    typed = field.lineEdit()
    assert typed is not None
    typed.setText("Utopia")
    typed.editingFinished.emit()
    assert (field.value(), field.currentText()) == ("FR", "France")
    typed.setText("united kingdom")
    assert field.value() == "GB"
