"""Brings a database to the newest schema, or makes a new one: all migrations in one transaction, after a verified backup of
what was there. Does not decide whether a file may be touched: that is `guard`'s matter."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database, Migrations

from desktop.storage import backup, guard
from desktop.storage.errors import Damaged, translating
from desktop.storage.schema import MIGRATIONS


def upgrade(path: Path, now: datetime | None = None, migrations: Migrations = MIGRATIONS) -> None:
    """Runs the migrations that are pending for the file at `path`, which exists and is ours or empty.

    `now`: the moment of the backup (default: when the file was last written). If anything fails, the file stays as it was.
    Raises Damaged if the file is not what its schema's number says.
    """
    if path.stat().st_size:
        _check(path)
        last_written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        backup.make(path.parent, now or last_written, backup.Occasion.UPGRADE)
    with translating(path):
        connection = guard.connect_writing(path)
        try:
            _migrate(connection, migrations, path)
        finally:
            connection.close()


def _check(path: Path) -> None:
    """Raises Damaged unless the file is what its schema's number says: what is damaged stays as it is."""
    with translating(path), closing(guard.connect(path, "ro")) as connection:
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        guard.check_schema(connection, path, schema)


def _migrate(connection: sqlite3.Connection, migrations: Migrations, path: Path) -> None:
    db = Database(connection, execute_plugins=False, strict=True)
    # Off, so that a table may be rebuilt; what that could break is checked before anything is kept.
    guard.set_foreign_keys(connection, False)
    with db.atomic():
        migrations.apply(db)
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise Damaged(path, f"{len(broken)} rows point to nothing after the migration")
    guard.set_foreign_keys(connection, True)
