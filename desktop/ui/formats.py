"""How money, days and moments are written on screen, in the language of the interface (Qt's default locale). Drafts have their
own formats in the client's language. Days and times passed in are already those of the zone they are shown for."""

from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.core.currency import digits

SPACE = "\u00a0"
"""The space that does not break: between groups of digits, and between a symbol and its amount."""
_BETWEEN_GROUPS = {QLocale.Language.Italian: "."}
"""What parts groups of digits where the language would find the space strange."""

# Symbols that are read as one currency only; the others are written as their code.
_SYMBOLS = {
    "BRL": "R$", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "EUR": "€", "GBP": "£", "ILS": "₪", "INR": "₹", "JPY": "¥",
    "KRW": "₩", "MXN": "MX$", "NGN": "₦", "PHP": "₱", "PLN": "zł", "TRY": "₺", "UAH": "₴", "USD": "$", "VND": "₫",
}  # fmt: skip
_WEEKDAY_REACH = 13
_FIRST = {QLocale.Language.French: "'1er'", QLocale.Language.Italian: "'1º'"}
"""The first of a month, where it is written in its own way."""


def money(amount: int, currency: str) -> str:
    """An amount in minor units: "€ 1 250", "$ 12.50", in French "1 250 €", in Italian "1.250 €". Whole amounts show no cents."""
    return _money(amount, currency, QLocale())


@lru_cache(maxsize=4096)
def _money(amount: int, currency: str, locale: QLocale) -> str:
    places = digits(currency)
    whole, part = divmod(abs(amount), 10**places)
    number = grouped(whole, locale)
    if part:
        number += f"{locale.decimalPoint()}{part:0{places}}"
    if amount < 0:
        number = f"−{number}"
    symbol = _SYMBOLS.get(currency, currency)
    return f"{symbol}{SPACE}{number}" if _symbol_leads(locale) else f"{number}{SPACE}{symbol}"


@lru_cache(maxsize=16)
def _symbol_leads(locale: QLocale) -> bool:
    if locale.language() == QLocale.Language.C:
        return True  # no language chosen: English
    return locale.toCurrencyString(1.0, "¤").strip("\u200e\u200f\u061c").startswith("¤")


def near_day(day: date, today: date) -> str:
    """A day on a card: "Thu 26" while the weekday says which one, then "26 Nov", in another year "26 Nov 2027"."""
    if abs((day - today).days) <= _WEEKDAY_REACH:
        return written(day, "ddd d", QLocale())
    return short_day(day, today)


def short_day(day: date, today: date) -> str:
    """Day and month: "26 Nov", in another year "26 Nov 2027"."""
    return written(day, "d MMM" if day.year == today.year else "d MMM yyyy", QLocale())


def weekday_day(day: date, today: date) -> str:
    """With its weekday: "Thu 26 Nov", in another year "Thu 26 Nov 2027"."""
    return written(day, "ddd d MMM" if day.year == today.year else "ddd d MMM yyyy", QLocale())


def full_day(day: date) -> str:
    """With its year, whatever today is: "21 Nov 2026"."""
    return written(day, "d MMM yyyy", QLocale())


def long_day(day: date) -> str:
    """In full: "Friday 20 November"."""
    return written(day, "dddd d MMMM", QLocale())


def title_day(day: date) -> str:
    """In full, as a title: with a capital letter where the language writes days without one."""
    written = long_day(day)
    return written[:1].upper() + written[1:]


def clock(moment: time) -> str:
    """Hours and minutes: "09:40"."""
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def day_and_clock(moment: datetime, today: date) -> str:
    """An instant of the history: "Fri 13 Nov 16:20"."""
    return f"{weekday_day(moment.date(), today)} {clock(moment.time())}"


def count(number: int) -> str:
    """A plain number, grouped as amounts are."""
    return grouped(number, QLocale())


def grouped(number: int, locale: QLocale) -> str:
    """Its digits in groups of three, from the first thousand on: "1 250", in Italian "1.250"."""
    mark = _BETWEEN_GROUPS.get(locale.language(), SPACE)
    return f"{number:,}".replace(",", SPACE if mark == locale.decimalPoint() else mark)


def written(day: date, pattern: str, locale: QLocale) -> str:
    """In a pattern of Qt; the first of a month as the language has it."""
    first = _FIRST.get(locale.language()) if day.day == 1 else None
    if first is not None:
        pattern = f" {pattern} ".replace(" d ", f" {first} ").strip()
    return locale.toString(QDate(day.year, day.month, day.day), pattern)
