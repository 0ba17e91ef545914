"""The derived rows of the board: kept, found again by the moment at which they change, thrown away. They are an index, never
the truth; what they say is `core`'s matter."""

from collections.abc import Iterable
from datetime import datetime

from desktop.core.card import Card, OfClient
from desktop.storage import card_rows
from desktop.storage.database import Database
from desktop.storage.statements import put

_PUT = put("card", f"{card_rows.CARD}, {card_rows.SORTED_BY}", "project_id")
_PUT_BASIS = put("card_basis", "id, basis", "id")


_BY_CLIENT = """
SELECT client_id, sum(board_column <> 'closed'), max(active_at),
    min(iif(board_column <> 'closed', silent_from, NULL)) FROM card GROUP BY client_id"""


class Cards:
    """The cards in a database."""

    def __init__(self, database: Database):
        self._database = database

    def put(self, cards: Iterable[Card]) -> None:
        """Keeps cards in place of the ones there were, inside the transaction of whoever calls."""
        for card in cards:
            self._database.write(_PUT, card_rows.card_row(card))

    def drop(self, basis: str) -> None:
        """Throws all cards away, inside the transaction of whoever calls; those put from now on rest on `basis`, which names what
        they are derived with."""
        self._database.write("DELETE FROM card")
        self._database.write(_PUT_BASIS, (1, basis))

    def settle(self, basis: str) -> None:
        """All cards were put anew and rest on `basis` now; those of projects that are gone go too. Inside the transaction of
        whoever calls."""
        self._database.write("DELETE FROM card WHERE project_id NOT IN (SELECT id FROM project WHERE deleted_at IS NULL)")
        self._database.write(_PUT_BASIS, (1, basis))

    def basis(self) -> str:
        """What the cards rest on; empty if that was never said."""
        found = self._database.read("SELECT basis FROM card_basis")
        return str(found[0][0]) if found else ""

    def stale(self, now: datetime) -> tuple[str, ...]:
        """Ids of the projects whose card was right until some moment up to `now`, by that moment."""
        sql = "SELECT project_id FROM card WHERE next_change_at <= ? ORDER BY next_change_at"
        return tuple(id_ for (id_,) in self._database.read(sql, int(now.timestamp())))

    def missing(self) -> tuple[str, ...]:
        """Ids of the projects that have no card."""
        sql = "SELECT id FROM project WHERE deleted_at IS NULL AND id NOT IN (SELECT project_id FROM card) ORDER BY seq"
        return tuple(id_ for (id_,) in self._database.read(sql))

    def next_change_at(self) -> int | None:
        """The next moment at which a card is no longer right, in epoch seconds."""
        found = self._database.read("SELECT min(next_change_at) FROM card WHERE next_change_at IS NOT NULL")
        moment: int | None = found[0][0]
        return moment

    def by_client(self) -> dict[str, OfClient]:
        """Of all clients with projects, by id."""
        return {row[0]: OfClient(*row) for row in self._database.read(_BY_CLIENT)}
