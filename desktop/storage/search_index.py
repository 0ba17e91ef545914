"""Keeps the index by which everything is found: derived, never the truth, in the transaction of whoever changes a table.
SQLite lets no trigger do this where the schema is not trusted. What the index says of the tables is frozen with schema 3."""

from collections.abc import Callable, Iterator
from functools import partial

from desktop.storage.database import Database
from desktop.storage.errors import Damaged

CONTACT = "text, need, note"  # read from the log itself, whose entries never change
CLIENT = "name, person, email, note"
PROJECT = "title, client, tags, parts"
_PARTS = ("contact", "client", "project")
_PAGES = 32  # of an index to merge in one step
_NOTHING_MERGED = 1  # rows that a step changes which found nothing to do
_SAYS_SOMETHING = "(text <> '' OR need <> '' OR note <> '')"
CLIENTS = f"SELECT seq, {CLIENT} FROM client"  # noqa: S608
# `parts`: the titles of milestones and of what is delivered with them.
PROJECTS = """SELECT project.seq, project.title, coalesce(client.name, ''), project.tags,
  coalesce((SELECT group_concat(title, char(10)) FROM milestone WHERE project_id = project.id), '') || char(10) ||
  coalesce((SELECT group_concat(title, char(10)) FROM deliverable WHERE project_id = project.id), '')
FROM project LEFT JOIN client ON client.id = project.client_id"""
FILLING = (
    "INSERT INTO search_contact (search_contact) VALUES ('rebuild')",
    f"INSERT INTO search_client (rowid, {CLIENT}) {CLIENTS}",
    f"INSERT INTO search_project (rowid, {PROJECT}) {PROJECTS}",
)

_ADD_CONTACTS = f"""INSERT INTO search_contact (rowid, {CONTACT})
SELECT seq, {CONTACT} FROM contact WHERE seq > ? AND {_SAYS_SOMETHING}"""  # noqa: S608
_DROP_CONTACTS = f"""INSERT INTO search_contact (search_contact, rowid, {CONTACT})
SELECT 'delete', seq, {CONTACT} FROM contact WHERE project_id = ? AND {_SAYS_SOMETHING}"""  # noqa: S608
_PUT_CLIENT = f"REPLACE INTO search_client (rowid, {CLIENT}) {CLIENTS} WHERE id = ?"
_NAME_CLIENT = """UPDATE search_project SET client = ?1
WHERE client <> ?1 AND rowid IN (SELECT seq FROM project WHERE client_id = ?2)"""
_PUT_PROJECT = f"REPLACE INTO search_project (rowid, {PROJECT}) {PROJECTS} WHERE project.id = ?"


def newest_contact(database: Database) -> int:
    """The entry of the log that came last."""
    newest: int = database.read("SELECT coalesce(max(seq), 0) FROM contact")[0][0]
    return newest


def add_contacts(database: Database, after: int) -> None:
    """For the entries that were added to the log after that one: all at once, for a file may bring many."""
    database.write(_ADD_CONTACTS, (after,))


def put_client(database: Database, client_id: str, name: str) -> None:
    """What is found of a client, and of their projects by the client's name, is what the tables say by now."""
    database.write(_PUT_CLIENT, (client_id,))
    database.write(_NAME_CLIENT, (name, client_id))


def put_project(database: Database, project_id: str) -> None:
    """What is found of a project is what the tables say by now."""
    database.write(_PUT_PROJECT, (project_id,))


def drop_project(database: Database, project_id: str) -> None:
    """For a project with its log that is about to be removed for good."""
    database.write(_DROP_CONTACTS, (project_id,))
    database.write("DELETE FROM search_project WHERE rowid = (SELECT seq FROM project WHERE id = ?)", (project_id,))


def drop_client(database: Database, client_id: str) -> None:
    """For a client who is about to be removed for good."""
    database.write("DELETE FROM search_client WHERE rowid = (SELECT seq FROM client WHERE id = ?)", (client_id,))


def rebuild(database: Database) -> None:
    """Throws the index away and makes it anew from the tables, inside the transaction of whoever calls."""
    database.write("DELETE FROM search_client")
    database.write("DELETE FROM search_project")
    for sql in FILLING:
        database.write(sql)
    for name in _PARTS:  # what was there may have been of other words than it said
        database.write(f"INSERT INTO search_{name} (search_{name}) VALUES ('rebuild')")  # noqa: S608


def merging(database: Database) -> Iterator[Callable[[], None]]:
    """The steps that make one part of the many an index consists of, each to be done in a transaction before the next is asked
    for. Only then is no word left in the file of what was removed for good."""
    for name in _PARTS:
        yield partial(_merge, database, name, -_PAGES)  # takes all parts in hand
        before = -1
        while (now := _changes(database)) - before > _NOTHING_MERGED:
            before = now
            yield partial(_merge, database, name, _PAGES)


def _merge(database: Database, name: str, pages: int) -> None:
    database.write(f"INSERT INTO search_{name} (search_{name}, rank) VALUES ('merge', ?)", (pages,))  # noqa: S608


def _changes(database: Database) -> int:
    made: int = database.read("SELECT total_changes()")[0][0]
    return made


def difference(database: Database) -> list[str]:
    """The parts of the index that are not what the tables say. Needs a connection that may write, and writes nothing."""
    told = {"client": (CLIENT, CLIENTS), "project": (PROJECT, PROJECTS)}
    unlike = {name for name, (columns, rows) in told.items() if database.read(_difference(f"rowid, {columns}", name, rows))}
    return [name for name in _PARTS if name in unlike or not _is_whole(database, name)]


def _is_whole(database: Database, name: str) -> bool:
    """Whether the words are those of what they were read from."""
    try:
        database.read(f"INSERT INTO search_{name} (search_{name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except Damaged:
        return False
    return True


def _difference(columns: str, name: str, told: str) -> str:
    kept = f"SELECT {columns} FROM search_{name}"  # noqa: S608
    return f"SELECT 1 FROM ({kept} EXCEPT {told}) UNION ALL SELECT 1 FROM ({told} EXCEPT {kept}) LIMIT 1"  # noqa: S608
