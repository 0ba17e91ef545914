"""An older file is brought up in one step, after a verified backup of what it was, or stays as it was."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from desktop.storage import backup, guard
from desktop.storage.errors import Damaged, TooNew
from desktop.storage.files import BACKUPS, DATABASE, make_file, make_folder
from desktop.storage.schema import MIGRATIONS
from desktop.storage.schema_1 import tables
from desktop.storage.schema_2 import words_and_notices
from desktop.storage.schema_3 import groups_and_words
from desktop.storage.store import Store
from desktop.storage.upgrading import upgrade
from tests.storage.making import NOW, a_contact, a_project, fill

Step = Callable[[Database], None]


def _next_schema(step: Step) -> Migrations:
    """The migrations of a program to come: those of this one and a step more."""
    migrations = Migrations(MIGRATIONS.name)
    migrations()(tables)
    migrations()(words_and_notices)
    migrations()(groups_and_words)
    migrations(name="next")(step)
    return migrations


def _mark_clients(db: Database) -> None:
    db.execute("ALTER TABLE client ADD COLUMN color TEXT")
    db.execute("UPDATE client SET color = 'teal'")
    db.execute(f"PRAGMA user_version = {guard.SCHEMA + 1}")


def _rebuild_clients(db: Database) -> None:
    """What other tables point to is made anew, as SQLite cannot change every column in place."""
    db.execute("CREATE TABLE later AS SELECT * FROM client")
    db.execute("DROP TABLE client")
    db.execute("ALTER TABLE later RENAME TO client")
    db.execute("CREATE UNIQUE INDEX client_id ON client (id)")
    _mark_clients(db)


def _fail_late(db: Database) -> None:
    _mark_clients(db)
    raise ZeroDivisionError


def _lose_clients(db: Database) -> None:
    _mark_clients(db)
    db.execute("DELETE FROM client")


@pytest.fixture
def database(folder: Path) -> Path:
    with Store.open(folder) as store:
        fill(store, a_project(contacts=(a_contact(),)))
    return folder / DATABASE


def _read(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("step", [_mark_clients, _rebuild_clients])
def test_a_migration_runs_once_after_a_backup_of_what_was_there(database: Path, step: Step):
    before = _read(database, "SELECT * FROM client")
    upgrade(database, NOW, _next_schema(step))
    assert _read(database, "SELECT color FROM client") == [("teal",)]
    assert _read(database, "PRAGMA user_version") == [(guard.SCHEMA + 1,)]
    assert _read(database, "PRAGMA application_id") == [(guard.APPLICATION_ID,)]
    (made,) = backup.listed(database.parent)
    assert (made.occasion, made.made_at, made.schema) == (backup.Occasion.UPGRADE, NOW, guard.SCHEMA)
    assert _read(database.parent / BACKUPS / made.name, "SELECT * FROM client") == before
    with pytest.raises(TooNew):
        Store.open(database.parent)


@pytest.mark.parametrize(("step", "error"), [(_fail_late, ZeroDivisionError), (_lose_clients, Damaged)])
def test_a_migration_that_fails_leaves_the_file_as_it_was(database: Path, step: Step, error: type[Exception]):
    before = database.read_bytes()
    with pytest.raises(error):
        upgrade(database, NOW, _next_schema(step))
    assert database.read_bytes() == before
    with Store.open(database.parent) as store:
        assert store.project("tin") == a_project(contacts=(a_contact(),))


def test_without_a_verified_backup_there_is_no_migration(database: Path):
    connection = sqlite3.connect(database)
    connection.execute("DELETE FROM client")
    connection.commit()
    connection.close()
    before = database.read_bytes()
    with pytest.raises(Damaged):
        upgrade(database, NOW, _next_schema(_mark_clients))
    assert database.read_bytes() == before


def test_a_backup_without_a_moment_is_named_by_the_last_change_of_the_file(database: Path):
    upgrade(database, None, _next_schema(_mark_clients))
    (made,) = backup.listed(database.parent)
    assert datetime.now(UTC) - made.made_at < timedelta(minutes=5)


def test_a_new_file_needs_no_backup_and_is_not_there_before_it_is_whole(folder: Path):
    make_folder(folder)
    make_file(folder / DATABASE)
    with pytest.raises(ZeroDivisionError):
        upgrade(folder / DATABASE, NOW, _next_schema(_fail_late))
    assert (folder / DATABASE).stat().st_size == 0
    Store.open(folder).close()
    assert backup.listed(folder) == []
