"""Finds projects, clients, milestones and entries of the log by their words, accents and case aside, through the index. What is
in the trash or was taken back is not found. What is looked for is text, never a query of SQLite's own."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.card import Card
from desktop.core.folding import fold
from desktop.core.text import clean
from desktop.core.vocabulary import ContactType
from desktop.storage import card_rows
from desktop.storage.database import Row
from desktop.storage.due import STANDS, card
from desktop.storage.kept import Kept
from desktop.storage.values import to_date, to_instant

BEGINS, ENDS = "\x02", "\x03"  # around each word that was found in an entry of the log
_LONGEST, _MOST_WORDS = 200, 10  # of what is looked for, as far as it counts
_WORDS_AROUND = 14
_MANY = 2000
_NEWEST = 200  # projects among whose milestones one is looked for

_CARDS = ", ".join(f"card.{name}" for name in card_rows.CARD.split(", "))
_OPEN_FIRST = "card.board_column = 'closed', card.sort_at, card.sort_title, card.project_id"
# Put in order before all of a card is read. Of more than many only the newest are: so few letters say little.
_PROJECTS = f"""SELECT {_CARDS} FROM (
  SELECT card.project_id FROM (
    SELECT rowid FROM search_project WHERE search_project MATCH ? ORDER BY rowid DESC LIMIT {_MANY}) AS hit
  JOIN project ON project.seq = hit.rowid JOIN card ON card.project_id = project.id WHERE project.deleted_at IS NULL
  ORDER BY {_OPEN_FIRST} LIMIT ?) AS found JOIN card ON card.project_id = found.project_id ORDER BY {_OPEN_FIRST}"""  # noqa: S608
_CLIENTS = """SELECT found.id, found.name, found.person,
  (SELECT count(*) FROM project WHERE client_id = found.id AND project.deleted_at IS NULL)
FROM (SELECT client.id, client.name, client.person FROM search_client JOIN client ON client.seq = search_client.rowid
  WHERE search_client MATCH ? AND client.deleted_at IS NULL ORDER BY client.name, client.id LIMIT ?) AS found"""
_PARTS = f"""SELECT milestone.project_id, milestone.id, milestone.title, milestone.due_on, card.title, card.client,
  (SELECT group_concat(title, char(10)) FROM deliverable AS part
    WHERE part.project_id = milestone.project_id AND part.milestone_id = milestone.id)
FROM (SELECT rowid FROM search_project WHERE search_project MATCH ? ORDER BY rowid DESC LIMIT {_NEWEST}) AS found
JOIN project ON project.seq = found.rowid JOIN card ON card.project_id = project.id
JOIN milestone ON milestone.project_id = project.id WHERE project.deleted_at IS NULL
ORDER BY card.board_column = 'closed', card.sort_at, card.project_id, milestone.position"""  # noqa: S608
_ENTRIES = f"""SELECT contact.project_id, contact.id, contact.type, contact.at, card.title, card.client,
  snippet(search_contact, -1, '{BEGINS}', '{ENDS}', '…', {_WORDS_AROUND})
FROM search_contact JOIN contact ON contact.seq = search_contact.rowid
JOIN project ON project.id = contact.project_id JOIN card ON card.project_id = project.id
WHERE search_contact MATCH ? AND project.deleted_at IS NULL AND {STANDS}
ORDER BY search_contact.rowid DESC LIMIT ?"""  # noqa: S608
_LAST = f"""SELECT {_CARDS} FROM (
  SELECT project_id FROM card ORDER BY active_at DESC, project_id LIMIT ?) AS found
JOIN card ON card.project_id = found.project_id ORDER BY card.active_at DESC, card.project_id"""  # noqa: S608
_HEAD = "{title client tags}"
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class FoundClient:
    """`projects`: how many they have."""

    id: str
    name: str
    person: str
    projects: int


@dataclass(frozen=True, slots=True)
class FoundMilestone:
    """A milestone by its title or by what is delivered with it: `deliverable` is empty when it was the title."""

    project: str
    id: str
    title: str
    deliverable: str
    due_on: date | None
    of_project: str
    of_client: str


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """An entry of the log; `words`: those around what was found, which stands between BEGINS and ENDS."""

    project: str
    id: str
    type: ContactType
    at: datetime
    words: str
    of_project: str
    of_client: str


class Search(Kept):
    """Looks for what a database holds; by words that begin as those that are typed, all of which must occur. What starts with
    them comes first, what is open before what is closed, what is new before what is old."""

    def projects(self, text: str, most: int) -> tuple[Card, ...]:
        """By title, client and tags."""
        if not (words := _words(text)):
            return ()
        found: dict[str, Card] = {}
        for query in (f"title : ^ {_quoted(' '.join(words))} *", f"{_HEAD} : ({_all_of(words)})"):
            for row in self._database.read(_PROJECTS, query, most):
                found.setdefault(row[0], self._value(card, row))
            if len(found) >= most:
                break
        return tuple(found.values())[:most]

    def clients(self, text: str, most: int) -> tuple[FoundClient, ...]:
        """By name, person, address and note."""
        if not (words := _words(text)):
            return ()
        found: dict[str, FoundClient] = {}
        for query in (f"name : ^ {_quoted(' '.join(words))} *", _all_of(words)):
            for row in self._database.read(_CLIENTS, query, most):
                found.setdefault(row[0], FoundClient(*row))
            if len(found) >= most:
                break
        return tuple(found.values())[:most]

    def milestones(self, text: str, most: int) -> tuple[FoundMilestone, ...]:
        """By title and deliverables; words may also be those of the project's title and client."""
        if not (words := _words(text)):
            return ()
        wanted = [fold(word) for whole in words for word in _WORD.findall(whole)]
        query = f"({_all_of(words)}) AND parts : ({' OR '.join(map(_begun, words))})"
        found = (self._value(_milestone, row, wanted) for row in self._database.read(_PARTS, query))
        return tuple(one for one, _ in zip((one for one in found if one is not None), range(most), strict=False))

    def entries(self, text: str, most: int) -> tuple[FoundEntry, ...]:
        """By what was said, needed and noted; the newest first."""
        if not (words := _words(text)):
            return ()
        return tuple(self._value(_entry, row) for row in self._database.read(_ENTRIES, _all_of(words), most))

    def last_touched(self, most: int) -> tuple[Card, ...]:
        """The projects with the newest entries."""
        return tuple(self._value(card, row) for row in self._database.read(_LAST, most))


def _words(text: str) -> list[str]:
    """What is looked for, without what no index holds: signs alone, NUL and halves of characters."""
    return [word for word in clean(text[:_LONGEST]).split() if any(map(_counts, word))][:_MOST_WORDS]


def _counts(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LN"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _begun(word: str) -> str:
    return f"{_quoted(word)} *"


def _all_of(words: list[str]) -> str:
    return " AND ".join(map(_begun, words))


def _milestone(row: Row, wanted: list[str]) -> FoundMilestone | None:
    """None if none of the words is of this milestone itself, or one is nowhere."""
    project, id_, title, due_on, of_project, of_client, delivered = row
    parts = [title, *(delivered or "").split("\n")]
    own = [word for word in wanted if any(_begins_in(part, word) for part in parts)]
    if not own or any(not _begins_in(f"{of_project} {of_client}", word) for word in wanted if word not in own):
        return None
    best = max(parts, key=lambda part: sum(_begins_in(part, word) for word in own))
    return FoundMilestone(project, id_, title, "" if best is title else best, to_date(due_on), of_project, of_client)


def _begins_in(text: str, word: str) -> bool:
    """Whether a word of the text begins so."""
    return any(one.startswith(word) for one in _WORD.findall(fold(text)))


def _entry(row: Row) -> FoundEntry:
    project, id_, type_, at, of_project, of_client, words = row
    return FoundEntry(project, id_, ContactType(type_), to_instant(at), words, of_project, of_client)
