"""Public holidays that were needed once, kept with the version of the library they come from, so that a start does without
the library. Knows nothing of working days."""

import json
from collections.abc import Mapping
from datetime import date

from desktop.storage.database import Database
from desktop.storage.errors import Damaged

_GET = "SELECT days FROM holiday_year WHERE country = ? AND subdivision = ? AND year = ? AND library = coalesce(?, library)"
_PUT = "INSERT OR REPLACE INTO holiday_year (country, subdivision, year, library, days) VALUES (?, ?, ?, ?, ?)"


class HolidayCache:
    """The holidays in a database."""

    def __init__(self, database: Database):
        self._database = database

    def get(self, country: str, subdivision: str | None, year: int, library: str | None) -> dict[date, str] | None:
        """The holidays of a year with their names as that version of the library, or any, knew them; None: not kept."""
        found = self._database.read(_GET, country, subdivision or "", year, library)
        if not found:
            return None
        try:
            return {date.fromisoformat(day): name for day, name in json.loads(found[0][0]).items()}
        except (ValueError, AttributeError, TypeError) as error:
            raise Damaged(self._database.path, f"holidays of {country} {year}: {type(error).__name__}") from error

    def put(self, country: str, subdivision: str | None, year: int, days: Mapping[date, str], library: str) -> None:
        """Keeps the holidays of a year in place of what there was."""
        text = json.dumps({day.isoformat(): name for day, name in sorted(days.items())}, ensure_ascii=False)
        with self._database.transaction():
            self._database.write(_PUT, (country, subdivision or "", year, library, text))
