"""How the designer wants the program to behave, where it is not about their work: small values as JSON, by name. Knows none of
the names; what they mean and what counts where nothing is kept is the matter of whoever asks."""

import json

from desktop.storage.kept import Kept
from desktop.storage.statements import put

_PUT = put("preference", "name, value", "name")


class KeptPreferences(Kept):
    """The preferences in a database."""

    def preference(self, name: str) -> str | None:
        """The JSON text kept under a name; None: nothing is."""
        found = self._database.read("SELECT name, value FROM preference WHERE name = ?", name)
        return self._value(preference, found[0]) if found else None

    def preferences(self) -> dict[str, str]:
        """All that is kept, by name."""
        rows = self._database.read("SELECT name, value FROM preference ORDER BY name")
        return {row[0]: self._value(preference, row) for row in rows}

    def put_preference(self, name: str, json_text: str) -> None:
        with self._database.transaction():
            self._database.write(_PUT, (name, json_text))


def preference(row: tuple[str, str]) -> str:
    json.loads(row[1])  # what cannot be read is told here, not where it is needed
    return row[1]
