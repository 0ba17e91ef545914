"""Countries, their parts, time zones and languages to choose from, named in a language of the interface. The names come from CLDR
(Babel) and from the holiday library; both are imported only when a form that asks for a place is opened."""

from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from desktop.core.currency import CURRENCIES
from desktop.ui.labels.text import as_choice
from desktop.ui.languages import spoken

# Countries whose public holidays differ so much between their parts that one of them must be known.
PARTED = frozenset({"AU", "CA", "CH", "DE", "ES", "GB", "US"})

# Languages of most designers' clients, offered first.
_FIRST_LANGUAGES = ("en", "fr", "it", "de", "es", "pt", "nl")
_AREAS = frozenset({"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"})


@dataclass(frozen=True, slots=True)
class Place:
    """Something to choose: `code` is kept, `name` is shown."""

    code: str
    name: str


@lru_cache(maxsize=4)
def countries(language: str) -> tuple[Place, ...]:
    """All countries (ISO 3166-1 alpha-2) by name."""
    names = _cldr(language).territories
    found = [Place(code, name) for code, name in names.items() if len(code) == 2 and code.isalpha() and _is_country(code)]
    return tuple(sorted(found, key=_by_name))


@lru_cache(maxsize=4)
def languages(language: str) -> tuple[Place, ...]:
    """Languages (ISO 639-1) by name, the most usual first."""
    names = {code: as_choice(name) for code, name in _cldr(language).languages.items()}
    first = [Place(code, names[code]) for code in _FIRST_LANGUAGES if code in names]
    rest = [Place(code, name) for code, name in names.items() if len(code) == 2 and code not in _FIRST_LANGUAGES]
    return (*first, *sorted(rest, key=_by_name))


@lru_cache(maxsize=4)
def currencies(language: str) -> tuple[Place, ...]:
    """The currencies in use (ISO 4217) as "EUR, euro", by code."""
    names = _cldr(language).currencies
    return tuple(Place(code, f"{code}, {names[code]}" if code in names else code) for code in sorted(CURRENCIES))


def language_name(code: str, language: str) -> str:
    """The name of a language, or the code itself when it is not known."""
    return str(_cldr(language).languages.get(code.partition("-")[0], code))


def country_name(code: str, language: str) -> str:
    return str(_cldr(language).territories.get(code, code))


@lru_cache(maxsize=16)
def parts(country: str) -> tuple[Place, ...]:
    """The parts of a country with own public holidays (ISO 3166-2 without the country), by name."""
    import holidays

    try:
        calendar = holidays.country_holidays(country)
    except NotImplementedError:
        return ()
    named: dict[str, str] = {}
    for name, code in getattr(calendar, "subdivisions_aliases", {}).items():
        named.setdefault(code, name)
    for code in calendar.subdivisions:
        named.setdefault(code, code)
    return tuple(sorted((Place(code, name) for code, name in named.items()), key=_by_name))


@lru_cache(maxsize=1)
def time_zones() -> tuple[str, ...]:
    """IANA names of the form Area/City, in order."""
    return tuple(sorted(name for name in available_timezones() if name.partition("/")[0] in _AREAS))


def zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country; more than one when only the client can say which."""
    known = set(time_zones())
    ids = QTimeZone.availableTimeZoneIds(QLocale.codeToTerritory(country))
    return tuple(name for name in (bytes(zone.data()).decode() for zone in ids) if name in known)


def city(zone: str) -> str:
    """The name of a zone as people say it in the language of the interface: "New York" for America/New_York, "Londra"."""
    return _city(zone, spoken())


@lru_cache(maxsize=256)
def _city(zone: str, language: str) -> str:
    if language == "en" or "/" not in zone or zone.startswith("Etc/"):
        return zone.rpartition("/")[2].replace("_", " ")
    from babel.dates import get_timezone_location

    name = str(get_timezone_location(zone, locale=language, return_city=True))
    return name.rpartition("/")[2].partition(",")[0].partition(" [")[0]


def _is_country(code: str) -> bool:
    territory = QLocale.codeToTerritory(code)
    return territory != QLocale.Country.AnyCountry and QLocale.territoryToCode(territory) == code


def _by_name(place: Place) -> str:
    return place.name.casefold()


def _cldr(language: str):  # type: ignore[no-untyped-def]  # Babel is imported late
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")
