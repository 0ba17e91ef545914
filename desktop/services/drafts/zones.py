"""What a time zone is called in the language of a draft: by its city, as people say it; by its offset where it has none, and
beside the city in the hour that the clocks repeat. Knows no message.
"""

import re
from datetime import datetime, timedelta

from babel import Locale
from babel.dates import get_timezone_location

_VOWEL = re.compile(r"[aeiouyàâäéèêëíîïóôöúûüœæ]", re.IGNORECASE)
# Cities with a silent h.
_SILENT = ("Helsinki", "Honolulu", "Harare", "Hebron")


def named(at: datetime, language: str, locale: Locale) -> str:
    """The zone of an aware moment: `London time`, `heure de Londres`, `ora di Londra`; with the offset in an ambiguous hour."""
    city = _city(at, locale)
    if city is None:
        return _offset(at) or "UTC"
    called = {"en": f"{city} time", "fr": f"heure {_french_of(city)}", "it": f"ora {_italian_of(city)}"}.get(language, city)
    return f"{called}, {_offset(at) or 'UTC+0'}" if _is_ambiguous(at) else called


def _city(at: datetime, locale: Locale) -> str | None:
    key = getattr(at.tzinfo, "key", "")
    if "/" not in key or key.startswith("Etc/"):
        return None
    city = str(get_timezone_location(key, locale=locale, return_city=True))
    return re.split(r", | \[", city.rpartition("/")[2])[0]


def _is_ambiguous(at: datetime) -> bool:
    return at.replace(fold=0).utcoffset() != at.replace(fold=1).utcoffset()


def _offset(at: datetime) -> str:
    """`UTC+5:30`; empty for UTC itself."""
    offset = at.utcoffset() or timedelta()
    hours, minutes = divmod(abs(int(offset.total_seconds())) // 60, 60)
    sign = "\u2212" if offset < timedelta() else "+"
    return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}" if hours else ""


def _french_of(city: str) -> str:
    for article, contracted in (("Les ", "des "), ("Le ", "du ")):
        if city.startswith(article):
            return contracted + city.removeprefix(article)
    return f"d’{city}" if _VOWEL.match(city) or city in _SILENT else f"de {city}"


def _italian_of(city: str) -> str:
    for article, contracted in (("Il ", "del "), ("L’", "dell’")):
        if city.startswith(article):
            return contracted + city.removeprefix(article)
    return f"di {city}"
