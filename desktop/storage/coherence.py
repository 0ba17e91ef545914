"""Looks for what can be wrong in a store: the file itself, rows that point to nothing, and what no check of a single row can see.
Repairs nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from desktop.core.history import standing
from desktop.core.model import Project
from desktop.storage import search_index
from desktop.storage.errors import Damaged
from desktop.storage.store import Store


class Code(StrEnum):
    """What is wrong."""

    DAMAGED = "damaged"  # the file; place: what SQLite says
    DANGLING = "dangling"  # place: table and row that point to nothing
    UNREADABLE = "unreadable"  # place: a row that holds what cannot have been written
    UNKNOWN_MILESTONE = "unknown_milestone"  # an entry of the log names a milestone its project has not
    FROM_THE_FUTURE = "from_the_future"  # happened after it was recorded (C2)
    CLIENT_IN_TRASH = "client_in_trash"  # of a project that is not
    CARD_OF_TRASH = "card_of_trash"
    NOT_FOUND_AS_KEPT = "not_found_as_kept"  # place: a part of the search index that does not say what the tables say


@dataclass(frozen=True, slots=True)
class Problem:
    code: Code
    place: str


_QUERIES = {
    Code.FROM_THE_FUTURE: "SELECT project_id, id FROM contact WHERE at > recorded_at",
    Code.CLIENT_IN_TRASH: """
        SELECT project.id FROM project JOIN client ON client.id = project.client_id
        WHERE project.deleted_at IS NULL AND client.deleted_at IS NOT NULL""",
    Code.CARD_OF_TRASH: """
        SELECT project_id FROM card JOIN project ON project.id = project_id WHERE project.deleted_at IS NOT NULL""",
}


def check(store: Store) -> list[Problem]:
    """All that is wrong, the file itself first; empty if nothing is."""
    try:
        with store.snapshot():
            return _file(store) + _rows(store) + _between_rows(store) + _search(store)
    except Damaged as damaged:
        return [Problem(Code.DAMAGED, damaged.detail)]


def _file(store: Store) -> list[Problem]:
    try:
        found = [text for (text,) in store.database.read("PRAGMA integrity_check") if text != "ok"]
        dangling = store.database.read("PRAGMA foreign_key_check")
    except Damaged as damaged:
        return [Problem(Code.DAMAGED, damaged.detail)]
    problems = [Problem(Code.DAMAGED, text) for text in found]
    return problems + [Problem(Code.DANGLING, f"{table} {row} -> {parent}") for table, row, parent, _ in dangling]


def _rows(store: Store) -> list[Problem]:
    """Reads all that is there as values of the model; one by one only if something cannot be read."""
    everything: list[Callable[[], object]] = [
        *(store.designer, store.platforms, store.clients, store.own_words, store.drafts_in_work),
        *(store.told, store.snoozes, store.muted, store.preferences),
    ]
    problems = []
    try:
        for project in store.projects():
            problems += _milestones_named(project)
    except Damaged:
        everything += [partial(store.project, project_id) for project_id in store.project_ids()]
    for read in everything:
        try:
            read()
        except Damaged as damaged:
            problems.append(Problem(Code.UNREADABLE, damaged.detail))
    return problems


def _search(store: Store) -> list[Problem]:
    return [Problem(Code.NOT_FOUND_AS_KEPT, part) for part in search_index.difference(store.database)]


def _milestones_named(project: Project) -> list[Problem]:
    """Entries that stand; those taken back may name what was undone with them."""
    there = {milestone.id for milestone in project.milestones} | {None}
    lost = [contact for contact in standing(project.contacts) if contact.milestone not in there]
    return [Problem(Code.UNKNOWN_MILESTONE, f"{project.id} {contact.id}") for contact in lost]


def _between_rows(store: Store) -> list[Problem]:
    found = ((code, row) for code, sql in _QUERIES.items() for row in store.database.read(sql))
    return [Problem(code, " ".join(map(str, row))) for code, row in found]
