"""What the file says about the world: time zones, countries with their subdivisions, languages, currencies, and days that can be
counted with. Says whether a value exists, not what follows from it.
"""

import re
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from msgspec import inspect

from desktop.core.currency import CURRENCIES
from desktop.services.exchange.findings import Code, Findings, Found, Sort, Want, Wanted, seen
from desktop.services.exchange.schema import FIRST_YEAR, LAST_YEAR, Entry, shape_of

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(available_timezones()) - {"localtime", "Factory"}


@cache
def _countries() -> frozenset[str]:
    from holidays.registry import COUNTRIES

    return frozenset(names[1] for names in COUNTRIES.values())


@cache
def _subdivisions(country: str) -> tuple[str, ...]:
    import holidays

    found: Any = getattr(holidays, country)
    return tuple(found.subdivisions)


def check_time_zone(name: str | None, path: str, findings: Findings) -> None:
    if name is not None and name not in _time_zones():
        findings.add(path, Code.UNKNOWN_VALUE, wanted=Wanted(Want.TIME_ZONE), found=seen(name))


def check_country(country: str | None, path: str, findings: Findings) -> bool:
    """Whether the country is one; none is fine."""
    if country is None or country in _countries():
        return True
    findings.add(path, Code.UNKNOWN_VALUE, wanted=Wanted(Want.COUNTRY), found=seen(country))
    return False


def check_region(country: str | None, subdivision: str | None, path: str, findings: Findings) -> None:
    """The fields `country` and `subdivision` of the object at `path`."""
    known = check_country(country, f"{path}.country", findings)
    if subdivision is None or not known:
        return
    place = f"{path}.subdivision"
    if country is None:
        findings.add(place, Code.NO_COUNTRY)
    elif subdivision not in (names := _subdivisions(country)):
        findings.add(place, Code.UNKNOWN_SUBDIVISION, found=seen(subdivision), country=country, names=names)


def check_language(tag: str | None, path: str, findings: Findings) -> None:
    if tag is not None and not _LANGUAGE.fullmatch(tag):
        findings.add(path, Code.UNKNOWN_VALUE, wanted=Wanted(Want.LANGUAGE), found=seen(tag))


def check_currency(code: str, path: str, findings: Findings) -> None:
    if code not in CURRENCIES:
        findings.add(path, Code.UNKNOWN_VALUE, wanted=Wanted(Want.CURRENCY), found=seen(code))


def check_days(entry: Entry, path: str, findings: Findings) -> None:
    """All dates and instants of an object lie in the years that can be counted with."""
    for name, written in _DATED[type(entry)]:
        day: date | datetime | None = getattr(entry, name)
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            found = Found(Sort.NUMBER, str(day.year))
            findings.add(f"{path}.{written}", Code.YEAR, wanted=Wanted(Want.DATE, FIRST_YEAR, LAST_YEAR), found=found)


def _is_dated(shape: inspect.Type) -> bool:
    if isinstance(shape, inspect.UnionType):
        return any(map(_is_dated, shape.types))
    return isinstance(shape, inspect.DateType | inspect.DateTimeType)


_DATED = {
    shape: tuple((field.name, field.encode_name) for field in shape_of(shape).fields if _is_dated(field.type))
    for shape in Entry.__subclasses__()
}
