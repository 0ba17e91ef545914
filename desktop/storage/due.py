"""What falls due, found by indexes of the derived cards and of the log, whatever the number of projects. Decides nothing: the
cards say what the engine derived."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.core.card import Card
from desktop.core.notices.keys import NoticeKey, key_of
from desktop.core.vocabulary import ContactType
from desktop.storage import card_rows
from desktop.storage.database import Row
from desktop.storage.kept import Kept
from desktop.storage.statements import select
from desktop.storage.values import from_instant, to_instant

# Cards keep whole seconds. Where the second is the one of now, the step is due unless the card says that it changes within it.
_HAS_COME = "due_at <= ?1 AND (due_at < ?1 OR next_change_at IS NOT due_at + 1)"
_SAME = "project_id = card.project_id AND step = card.step AND number = coalesce(card.number, 0) AND due_at = card.due_at"
# What was put off waits until then, told or not; the rest is told once.
_UNTOLD = f"""card WHERE {_HAS_COME} AND project_id NOT IN (SELECT project_id FROM project_muted)
  AND coalesce((SELECT until <= ?2 FROM notice_snoozed WHERE {_SAME}), NOT EXISTS (SELECT 1 FROM notice_told WHERE {_SAME}))
  ORDER BY due_at, project_id"""  # noqa: S608

_DUE = select(card_rows.CARD, f"card WHERE {_HAS_COME} ORDER BY due_at, project_id")
_FIRST_DUE = select(card_rows.CARD, f"card WHERE {_HAS_COME} ORDER BY due_at, project_id LIMIT ?2")
_BETWEEN = select(card_rows.CARD, "card WHERE due_at > ? AND due_at <= ? ORDER BY due_at, project_id")
_FIRST_AFTER = select(card_rows.CARD, "card WHERE due_at > ? ORDER BY due_at, project_id LIMIT 1")
_WAITING_FOR = select(card_rows.CARD, "card WHERE project_id = ? AND step = ? AND coalesce(number, 0) = ? AND due_at = ?")
_PAUSES_OVER = select(card_rows.CARD, "card WHERE next_change_at <= ? AND dial = 'paused' AND paused_until IS NOT NULL")
_ONE_BY_ONE = 50  # keys that are looked up each by itself
_CARD = select(card_rows.CARD, "card WHERE project_id = ?")
# An entry stands unless it was taken back by one that stands (C1).
STANDS = """NOT EXISTS (
  SELECT 1 FROM contact AS taking WHERE taking.project_id = contact.project_id AND taking.retracts = contact.id AND NOT EXISTS (
    SELECT 1 FROM contact AS again WHERE again.project_id = taking.project_id AND again.retracts = taking.id))"""
_RECORDED = f"""SELECT contact.project_id, card.title, card.client, contact.type, contact.number, contact.at, card.held,
  card.board_column = 'my_turn'
FROM contact JOIN card ON card.project_id = contact.project_id
WHERE contact.recorded_at >= ?1 AND contact.recorded_at < ?2 AND contact.at >= ?1 AND {STANDS}
ORDER BY contact.recorded_at DESC, contact.seq DESC"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Done:
    """An entry of the log with what names its project. `number` of a follow-up; `held`: a platform holds the project's money;
    `mine`: it is the designer's turn there now."""

    project: str
    title: str
    client: str
    type: ContactType
    number: int | None
    at: datetime
    held: bool
    mine: bool


class Due(Kept):
    """What a database knows of what falls due."""

    def due(self, now: datetime) -> tuple[Card, ...]:
        """The cards whose step is due, oldest first."""
        return self._made(_DUE, int(now.timestamp()))

    def first_due(self, now: datetime, most: int) -> tuple[Card, ...]:
        """The first few of them."""
        return self._made(_FIRST_DUE, int(now.timestamp()), most)

    def untold(self, now: datetime) -> tuple[Card, ...]:
        """The cards whose step is due and was not told yet, or was put off until now; without projects that keep quiet. Oldest
        first."""
        return self._made(select(card_rows.CARD, _UNTOLD), int(now.timestamp()), from_instant(now))

    def falling_due(self, after: datetime, until: datetime) -> tuple[Card, ...]:
        """The cards whose step falls due between two moments, the first one first."""
        return self._made(_BETWEEN, int(after.timestamp()), int(until.timestamp()))

    def next_due(self, after: datetime) -> Card | None:
        """The card whose step falls due first after a moment."""
        return next(iter(self._made(_FIRST_AFTER, int(after.timestamp()))), None)

    def waiting_for(self, keys: Iterable[NoticeKey]) -> tuple[Card, ...]:
        """The cards of the projects that still wait for what the keys say, in the order of the keys."""
        wanted = list(keys)
        if len(wanted) <= _ONE_BY_ONE:
            return tuple(card for key in wanted for card in self._made(_WAITING_FOR, *key))
        first, last = min(key.due_at for key in wanted), max(key.due_at for key in wanted)
        found = {key_of(card): card for card in self._made(_BETWEEN, first - 1, last)}
        return tuple(found[key] for key in wanted if key in found)

    def pauses_over(self, now: datetime) -> tuple[Card, ...]:
        """The cards, as they were kept, of projects whose pause has ended by itself since."""
        return self._made(_PAUSES_OVER, int(now.timestamp()))

    def card(self, project_id: str) -> Card | None:
        return next(iter(self._made(_CARD, project_id)), None)

    def done(self, start: datetime, end: datetime) -> tuple[Done, ...]:
        """The entries that happened and were recorded from one moment to before another, and stand, the newest first; by an
        index."""
        return tuple(self._value(done, row) for row in self._database.read(_RECORDED, from_instant(start), from_instant(end)))

    def _made(self, sql: str, *parameters: object) -> tuple[Card, ...]:
        return tuple(self._value(card, row) for row in self._database.read(sql, *parameters))


def card(row: Row) -> Card:
    return card_rows.card(tuple(row))


def done(row: Row) -> Done:
    project, title, client, kind, number, at, held, mine = row
    return Done(project, title, client, ContactType(kind), number, to_instant(at), bool(held), bool(mine))
