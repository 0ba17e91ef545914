"""Public holidays from the `holidays` library, remembered in the store: the library is dear to import, and most starts need no
year that was not looked at before."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

_Year = tuple[str, str | None, int]


class HolidayStore(Protocol):
    """Where looked-up years are kept, each with the version of the library it came from."""

    def holidays(self, country: str, subdivision: str | None, year: int, library: str) -> Mapping[date, str] | None: ...

    def put_holidays(self, country: str, subdivision: str | None, year: int, days: Mapping[date, str], library: str) -> None: ...


class HolidaySource:
    """Answers from memory, then from the store, then from the library. New years are written when `keep` is called, not while a
    project is being assessed: looking must not write."""

    def __init__(self, store: HolidayStore | None = None):
        self._store = store
        self._known: dict[_Year, Mapping[date, str]] = {}
        self._new: dict[_Year, Mapping[date, str]] = {}

    def __call__(self, country: str, subdivision: str | None, year: int, /) -> Mapping[date, str]:
        key = (country, subdivision, year)
        names = self._known.get(key)
        if names is None:
            names = self._store.holidays(*key, library_version()) if self._store is not None else None
            if names is None:
                names = self._new[key] = _from_library(*key)
            self._known[key] = names
        return names

    def keep(self) -> None:
        """Writes the years that were new since the last call to the store."""
        if self._store is not None:
            for (country, subdivision, year), names in self._new.items():
                self._store.put_holidays(country, subdivision, year, names, library_version())
        self._new = {}


@cache
def library_version() -> str:
    """The version of the holiday library, told by the folder of its metadata: importing the library, or what reads metadata,
    would cost a start more than the answer is worth."""
    found = find_spec("holidays")
    home = Path(found.origin).parent.parent if found is not None and found.origin else Path()
    told = next(home.glob("holidays-*.dist-info"), None)
    if told is not None:
        return told.stem.partition("-")[2]
    import holidays

    return str(holidays.__version__)  # type: ignore[attr-defined]  # it is there, though not said to be public


def _from_library(country: str, subdivision: str | None, year: int) -> Mapping[date, str]:
    """Public holidays with English names; empty for a country or subdivision the library does not know."""
    import holidays

    try:
        return dict(holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US"))
    except NotImplementedError:
        return {}
