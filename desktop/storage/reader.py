"""Reads the board for its first paint: cards and sums as they were derived. Loads nothing but `sqlite3` and `json`, for it is
on the way of the start; writes nothing and knows no rule."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.core.card import Card, ColumnSum
from desktop.storage import card_rows
from desktop.storage.database import Database
from desktop.storage.errors import Damaged
from desktop.storage.statements import select

_CARDS = select(card_rows.CARD, "card WHERE board_column = ? ORDER BY sort_at, sort_title, project_id LIMIT ? OFFSET ?")
# Halves, because the sum of whole amounts could leave the 64 bits of SQLite. What matters in a column is its first amount.
_SUMS = """
SELECT board_column, currency, count(*), sum(matters >> 32), sum(matters & 4294967295), sum(paid >> 32), sum(paid & 4294967295),
  sum(awaiting >> 32), sum(awaiting & 4294967295), sum(at_risk >> 32), sum(at_risk & 4294967295)
FROM (SELECT board_column, currency, paid, awaiting, at_risk,
  CASE board_column WHEN 'quote' THEN total WHEN 'my_turn' THEN total WHEN 'closed' THEN paid ELSE amount END AS matters
  FROM card)
GROUP BY board_column, currency"""


class BoardReader:
    """The board of a data folder, or of a database that is open already and stays open. Raises Missing, TooNew, Foreign or
    Damaged as `Store.open` does."""

    def __init__(self, source: Path | Database):
        self._opened_here = isinstance(source, Path)
        self._database = Database.open(source, read_only=True) if isinstance(source, Path) else source

    @classmethod
    def over(cls, database: Database) -> Self:
        """Reads through a database that is open already."""
        return cls(database)

    def cards(self, column: str, limit: int = -1, offset: int = 0) -> list[Card]:
        """Cards of a column in their order: by due moment, those without one last, then by title; closed ones newest first."""
        with self._making("a card"):
            return [card_rows.card(row) for row in self._database.read(_CARDS, column, limit, offset)]

    def sums(self) -> list[ColumnSum]:
        """Count and money of every column and currency that has cards."""
        with self._making("a sum"):
            return [
                ColumnSum(
                    column, currency, count, *((high << 32) + low for high, low in zip(halves[::2], halves[1::2], strict=True))
                )
                for column, currency, count, *halves in self._database.read(_SUMS)
            ]

    def next_change_at(self) -> int | None:
        """The next moment at which a card is no longer right, in epoch seconds."""
        moment: int | None = self._database.read("SELECT min(next_change_at) FROM card WHERE next_change_at IS NOT NULL")[0][0]
        return moment

    def card_basis(self) -> str:
        """What the cards are derived with; empty if that was never said."""
        found = self._database.read("SELECT basis FROM card_basis")
        return str(found[0][0]) if found else ""

    def time_zone(self) -> str | None:
        """The designer's time zone as it is kept (IANA name); None: the system's."""
        found = self._database.read("SELECT time_zone FROM designer")
        zone: str | None = found[0][0] if found else None
        return zone

    def close(self) -> None:
        if self._opened_here:
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _making(self, what: str) -> Iterator[None]:
        try:
            yield
        except (ValueError, TypeError) as error:
            raise Damaged(self._database.path, f"{what}: {type(error).__name__}") from error
