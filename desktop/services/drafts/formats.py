"""How dates, moments and money are written in the language of a draft, by Babel where it knows and by the language's own habits
where it does not ("1er", "1º", "9 h 30"). Imports Babel, so it is loaded when the first draft is written. Knows no message and
nothing of the interface's language.
"""

import re
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_currency, parse_pattern

from desktop.core.currency import digits
from desktop.core.drafts.facts import Amount
from desktop.services.drafts import zones

_HARD_SPACE = "\u00a0"
# Clients whose habits of writing differ from those of the language at large, as far as drafts show it.
_REGIONS = {"en": {"US", "CA"}, "fr": {"CA", "CH", "BE", "LU"}, "it": {"CH"}}
_DEFAULTS = {"en": "GB"}
_MONTH_FIRST = ("en_US", "en_CA")
_LETTER_BEFORE_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")


@lru_cache(maxsize=64)
def formats(language: str, country: str | None = None) -> "Formats":
    """The formats of a language for a reader in a country (ISO 3166-1 alpha-2)."""
    region = country if country in _REGIONS.get(language, ()) else _DEFAULTS.get(language)
    return Formats(Locale.parse(f"{language}_{region}" if region else language))


class Formats:
    """One locale's ways of writing."""

    def __init__(self, locale: Locale):
        self.locale = locale
        self.language: str = locale.language

    def day(self, day: date, *, year: bool) -> str:
        """`Friday 20 November 2026`, with the weekday; the year where it is wanted."""
        weekday = self.locale.days["format"]["wide"][day.weekday()]
        month = self.locale.months["format"]["wide"][day.month]
        if str(self.locale) in _MONTH_FIRST:
            return f"{weekday}, {month} {day.day}, {day.year}" if year else f"{weekday}, {month} {day.day}"
        if self.language in ("en", "fr", "it"):
            return f"{weekday} {self._ordinal(day.day)} {month}{f' {day.year}' if year else ''}"
        return str(format_date(day, "full", locale=self.locale))

    def _ordinal(self, number: int) -> str:
        """Neither Babel nor Qt writes the first of a month as French and Italian do."""
        if number == 1:
            return {"fr": "1er", "it": "1º"}.get(self.language, "1")
        return str(number)

    def moment(self, at: datetime) -> str:
        """Weekday, date, time and time zone: `Saturday 5 December 2026 at 09:30 (London time)`. `at`: aware, in the zone to be
        named."""
        day, time = self.day(at.date(), year=True), self._time(at)
        zone = zones.named(at, self.language, self.locale)
        return {
            "en": f"{day} at {time} ({zone})",
            "fr": f"{day} à {time} ({zone})",
            "it": f"{day} alle ore {time} ({zone})",
        }.get(self.language, f"{day}, {time} ({zone})")

    def _time(self, at: datetime) -> str:
        if str(self.locale) in _MONTH_FIRST:
            return f"{at.hour % 12 or 12}:{at:%M}{_HARD_SPACE}{'AM' if at.hour < 12 else 'PM'}"
        match self.language:
            case "en":
                return f"{at:%H:%M}"
            case "fr":
                minutes = f"{_HARD_SPACE}{at:%M}" if at.minute else ""
                return f"{at.hour}{_HARD_SPACE}h{minutes}"
            case "it":
                return f"{at.hour}:{at:%M}"
        return str(format_time(at, "short", locale=self.locale))

    def money(self, amount: Amount) -> str:
        """With its currency and the digits of its minor unit (M1, ISO 4217)."""
        decimals = digits(amount.currency)
        pattern = parse_pattern(self.locale.currency_formats["standard"].pattern)
        pattern.frac_prec = (decimals, decimals)
        value = Decimal(amount.minor).scaleb(-decimals)
        text = str(format_currency(value, amount.currency, pattern, self.locale, currency_digits=False))
        return _LETTER_BEFORE_DIGIT.sub(_HARD_SPACE, text, count=1)

    def plural(self, count: int) -> str:
        """The plural category of a count: `one`, `other`, ..."""
        return str(self.locale.plural_form(count))
