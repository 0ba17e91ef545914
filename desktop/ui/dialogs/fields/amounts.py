"""Amounts as people type them, in the notation of a locale, to and from integers of minor units (M1). Never floats."""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit

from desktop.core.currency import digits
from desktop.ui.formats import grouped

_SPACES = "\u00a0\u202f\u2009 "
_APOSTROPHES = "'\u2019"
MOST = 2**53


def parse_amount(text: str, currency: str, locale: QLocale) -> int | None:
    """Minor units, or None when the text is not an amount of that currency: wrong grouping, too many digits, negative.

    Where the locale does not use dots they part groups before a decimal sign, and are the decimal sign where there is no other:
    number pads have nothing else.
    """
    point, group = locale.decimalPoint(), locale.groupSeparator()
    cleaned = text.strip()
    for space in _SPACES:
        cleaned = cleaned.replace(space, _group_mark(group))
    if group in _APOSTROPHES:
        for apostrophe in _APOSTROPHES:
            cleaned = cleaned.replace(apostrophe, group)
    if point != "." and group != "." and "." in cleaned:
        cleaned = cleaned.replace(".", _group_mark(group) if point in cleaned else point)
    whole, found_point, fraction = cleaned.partition(point)
    number = re.compile(rf"\d+|\d{{1,3}}(?:{re.escape(_group_mark(group))}\d{{2,3}})*{re.escape(_group_mark(group))}\d{{3}}")
    if not number.fullmatch(whole) or (found_point and not re.fullmatch(r"\d+", fraction)):
        return None
    places = digits(currency)
    if len(fraction) > places:
        return None
    value = Decimal(f"{whole.replace(_group_mark(group), '')}.{fraction or '0'}").scaleb(places)
    return int(value) if value <= MOST else None


def tidy_when_left(field: QLineEdit, currency: Callable[[], str]) -> None:
    """Writes what was typed as amounts are written, once the keyboard leaves it."""
    field.editingFinished.connect(partial(_tidy, field, currency))


def _tidy(field: QLineEdit, currency: Callable[[], str]) -> None:
    amount = parse_amount(field.text(), currency(), field.locale()) if field.text().strip() else None
    if amount is not None:
        field.setText(amount_text(amount, currency(), field.locale()))


def amount_text(minor: int, currency: str, locale: QLocale) -> str:
    """The amount as it is shown everywhere, without a currency sign; whole amounts without a fraction."""
    places = digits(currency)
    whole, fraction = divmod(minor, 10**places)
    text = grouped(whole, locale)
    if fraction:
        text += locale.decimalPoint() + str(fraction).rjust(places, "0")
    return text


def _group_mark(group: str) -> str:
    return " " if group in _SPACES else group
