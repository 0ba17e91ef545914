"""Amounts in a line of text, in the notations quotes are written in: “1.200,00 €”, “$1,500”, “CHF 1’250.–”, “EUR 600.00”. Where a
number can be read in two ways both are told. Pure; never floats."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from desktop.core.currency import CURRENCIES, digits

LARGEST = 2**53

_SPACES = " \u00a0\u202f\u2009"
_GROUPS = _SPACES + ".,'’"
# After a code of three letters, or after no letter and no other number.
_NUMBER = re.compile(
    rf"(?:(?<!\w)(?<!\d[.,'’])|(?<=\b[A-Z]{{3}}))"
    rf"(?:\d{{1,3}}(?:[{_GROUPS}]\d{{2,3}})*[{_GROUPS}]\d{{3}}(?:[.,]\d{{1,4}})?|\d+(?:[.,]\d{{1,4}})?)(?!\d)"
)
_DATE = re.compile(r"\b\d{1,4}([/.-])\d{1,2}\1\d{2,4}\b|\b\d{1,2}:\d{2}\b")
_PERCENT = re.compile(rf"(?<![\d.,])(\d{{1,3}})(?:[.,](\d{{1,2}}))?[{_SPACES}]?%")
_NO_CENTS = re.compile(r"[.,][-–—]{1,2}")
_ORDINAL = re.compile(
    r"(?:\b(?:stage|round|phase|step|part|option|version|page|lot|no|étape|tranche|étage|tour|partie|page|fase|parte|rata|giro|opzione|"
    r"pagina|livrable|milestone|concept|proposta|proposal|variante|variant|v)\.?|[#№]|n[°ºo]\.?)[ \u00a0]?$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_] $")
_CODE_NUMBER = re.compile(r"\d[-–/]$")  # “2026-014”
_JOINS_A_RANGE = re.compile(
    rf"[{_SPACES}]*(?:[-–—−~/]|\.\.\.?|…|\b(?:to|and|or|à|et|ou|ad?|ed?|o|bis|und)\b)[{_SPACES}]*", re.IGNORECASE
)
_SEPARATOR = re.compile(r"(?:^|[\t:;=|>]|[-–—]|\.\.|…|··|__|[ \u00a0\u202f]{2,}|[-–—:=@][ \u00a0\u202f])[ \u00a0\u202f]*\(?$")

_ENDS = re.compile(r"[\s)]*(?:$|[\t;|]|\+|(?:HT|TTC|net|netto|incl|excl|hors|plus|IVA|TVA|VAT|MwSt)\b)", re.IGNORECASE)

# Signs of one currency, and "$" for all that are called dollars.
_SIGNS = {
    "US$": "USD", "CA$": "CAD", "C$": "CAD", "AU$": "AUD", "A$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL",
    "MX$": "MXN", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₺": "TRY", "₪": "ILS", "₫": "VND", "₴": "UAH",
    "₦": "NGN", "₱": "PHP", "zł": "PLN", "Kč": "CZK", "SFr.": "CHF", "Fr.": "CHF", "euros": "EUR", "euro": "EUR",
    "$": "USD",
}  # fmt: skip
_SHARED = {
    "$": frozenset(
        {"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "TWD", "ARS", "CLP", "COP", "JMD", "BBD", "BZD", "FJD", "TTD"}
    ),
    "¥": frozenset({"JPY", "CNY"}),
    "£": frozenset({"GBP", "EGP", "GIP", "FKP", "SHP"}),
}
_WITH_A_POINT = frozenset(
    {"USD", "GBP", "AUD", "NZD", "HKD", "SGD", "MXN", "JPY", "CNY", "INR", "KRW", "CHF", "ILS", "PHP", "NGN"}
)
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
_BEFORE = re.compile(rf"(?:(?<![\w$])({_SIGN})|\b([A-Z]{{3}}))[{_SPACES}]?$")
_AFTER = re.compile(rf"[{_SPACES}]?(?:({_SIGN})(?![a-z])|([A-Z]{{3}})\b)")


@dataclass(frozen=True, slots=True)
class Notation:
    """How numbers are written: the decimal sign, and what groups digits (any space is one)."""

    point: str
    group: str


@dataclass(frozen=True, slots=True)
class Amount:
    """`minor`: in minor units; `other`: the second way to read it; `currency`: named beside it; `start`, `end`: with that."""

    minor: int
    other: int | None
    currency: str | None
    start: int
    end: int
    place: "Place"
    has_minus: bool = False


class Place(Enum):
    """Where a number stands in its line."""

    APART = "apart"  # set off from the words before it, or with a currency, as amounts are
    BARE = "bare"  # at the end of the line, after a space
    WITHIN = "within"


def percent_in(text: str) -> tuple[int, int, int] | None:
    """The first percentage, in hundredths of a percent, with its start and end."""
    found = _PERCENT.search(text)
    if found is None:
        return None
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0")), found.start(), found.end()


def notation_of(rows: Sequence[str], currency: str, locale: Notation) -> Notation:
    """What the numbers of a text show that can only be read in one way; where they show nothing, what is usual for the currency,
    and else the locale's."""
    points = {_shown_point(found[0], currency) for row in rows for found in _NUMBER.finditer(_masked(row))} - {None}
    point = points.pop() if len(points) == 1 else None
    if point is None and currency in _WITH_A_POINT:
        point = "."
    if point is None or point == locale.point:
        return locale
    return Notation(point, "." if point == "," else ",")


def amounts_in(text: str, currency: str, notation: Notation) -> Iterator[Amount]:
    """The numbers of a line that can be amounts of the currency, in order; dates, times and percentages are none."""
    masked = _masked(text)
    for found in _NUMBER.finditer(masked):
        yield from _amount(masked, found.start(), found.end(), currency, notation)


def in_range(text: str, amounts: Sequence[Amount], chosen: Amount) -> Amount:
    """The amount that was chosen; where it is one end of a range, as in “1,000 - 1,500 €”, the upper end, which could also be the
    lower."""
    place = amounts.index(chosen)
    for low, high in pairwise(amounts[max(place - 1, 0) : place + 2]):
        if _are_a_range(text, low, high):
            named, other = high.currency or low.currency, high.other or low.minor
            return replace(high, currency=named, start=low.start, other=other, place=Place.APART)
    return chosen


def _are_a_range(text: str, low: Amount, high: Amount) -> bool:
    """A number that counts something, or is far too small, is no lower end."""
    if low.minor == high.minor or not _JOINS_A_RANGE.fullmatch(text[low.end : high.start]):
        return False
    if low.currency is not None:
        return high.currency == low.currency or (high.currency is None and low.minor < high.minor)
    return low.minor < high.minor <= low.minor * 10 and not _ORDINAL.search(text[: low.start])


def _masked(text: str) -> str:
    """The text with dates, times and percentages made unreadable, letter by letter."""
    for pattern in (_DATE, _PERCENT):
        text = pattern.sub(_hidden, text)
    return text


def _hidden(found: re.Match[str]) -> str:
    return "_" * len(found[0])


def _shown_point(number: str, currency: str) -> str | None:
    """The decimal sign of a number that has certainly one (or certainly a group sign); None where it does not tell."""
    signs = [sign for sign in number if sign in ".,"]
    if not signs:
        return None
    last, tail = signs[-1], len(number) - number.rfind(signs[-1]) - 1
    if len(set(signs)) == 2 or any(sign in number for sign in _SPACES + "'’"):
        return last
    if len(signs) > 1:
        return "." if last == "," else ","
    if tail == digits(currency) or tail == 2:
        return last if digits(currency) != 3 or tail == 2 else None
    return ("." if last == "," else ",") if tail == 3 and digits(currency) == 0 else None


def _amount(text: str, start: int, end: int, currency: str, notation: Notation) -> Iterator[Amount]:
    before, after = _BEFORE.search(text[:start]), _AFTER.match(text, end)
    no_cents = _NO_CENTS.match(text, end)
    if no_cents:
        after = _AFTER.match(text, no_cents.end())
    named = _code(before, currency) or _code(after, currency)
    first = before.start() if before and _code(before, currency) else start
    last = after.end() if after and _code(after, currency) else no_cents.end() if no_cents else end
    if last == end and re.match(r"\w", text[end:]):
        return  # "3D", "2nd": a word
    number = text[start:end]
    if " " in number and _ORDINAL.search(text[:start]):
        first += number.index(" ") + 1  # "Stage 2 450": the second of its kind
    ways = _ways(number, currency, notation, _follows(text[:start]))
    if not ways:
        return
    lead = text[:first]
    place = Place.APART if named else _place(lead, number, text[last:], bool(no_cents), currency)
    minus = re.search(r"\w[^-−–\d]*[ \t][-−–]$", lead) is not None
    yield Amount(ways[0], ways[1] if len(ways) > 1 else None, named, first, last, place, minus)


def _place(lead: str, number: str, rest: str, has_no_cents: bool, currency: str) -> Place:
    """Of a number without a currency: an amount ends its line or column."""
    if not _ENDS.match(rest) or _CODE_NUMBER.search(lead):
        return Place.WITHIN
    if has_no_cents or _SEPARATOR.search(lead):
        return Place.APART
    if _ORDINAL.search(lead):
        return Place.WITHIN
    if _shown_point(number, currency) is not None:
        return Place.APART
    return Place.BARE if len(number) > 2 and not re.fullmatch("19[0-9][0-9]|20[0-9][0-9]", number) else Place.WITHIN


def _code(found: re.Match[str] | None, currency: str) -> str | None:
    if found is None:
        return None
    sign, code = found[1], found[2]
    if code:
        return code if code in CURRENCIES else None
    return currency if currency in _SHARED.get(sign, ()) else _SIGNS[sign]


def _follows(lead: str) -> re.Pattern[str] | None:
    """What comes right before a number, if that bears on how it is read: a word that counts, or any other word."""
    return next((pattern for pattern in (_ORDINAL, _WORD) if pattern.search(lead)), None)


def _ways(number: str, currency: str, notation: Notation, follows: re.Pattern[str] | None) -> list[int]:
    """The ways to read a number, the likelier first; none where it is no amount of the currency."""
    ways = _by_signs(_without_groups(number), currency, notation)
    if " " in number and ways:
        rest = _by_signs(_without_groups(number.partition(" ")[2]), currency, notation)[:1]
        if follows is _ORDINAL:
            ways = [*rest, ways[0]]
        elif follows is _WORD and notation.group not in _SPACES:
            ways = [ways[0], *rest]
    return list(dict.fromkeys(ways))


def _without_groups(number: str) -> str:
    return re.sub(rf"[{_SPACES}'’]", "", number)


def _by_signs(number: str, currency: str, notation: Notation) -> list[int]:
    signs = [sign for sign in number if sign in ".,"]
    if not signs:
        return _minor(number, "", currency)
    last = signs[-1]
    whole, _, tail = number.rpartition(last)
    as_groups = _minor(re.sub("[.,]", "", number), "", currency) if len(tail) == 3 and number[0] != "0" else []
    as_fraction = _minor(re.sub("[.,]", "", whole), tail, currency)
    if len(signs) > 1:
        return as_groups if len(set(signs)) == 1 else as_fraction
    if len(tail) != 3 or not as_groups:
        return as_fraction
    if digits(currency) >= 3:
        return [*as_fraction, *as_groups] if notation.point == last else [*as_groups, *as_fraction]
    # Three decimals where cents have two: rather a group, though it looks like no other number.
    return as_groups if notation.point != last else [*as_groups, *_minor(whole, tail[:2], currency)]


def _minor(whole: str, fraction: str, currency: str) -> list[int]:
    places = digits(currency)
    if len(fraction.rstrip("0")) > places or len(whole) > 17:
        return []
    value = int(whole or "0") * 10**places + int((fraction[:places] or "0").ljust(places, "0") if places else 0)
    return [value] if value <= LARGEST else []
