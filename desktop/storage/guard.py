"""Who wrote a database file: looked at before anything is opened for writing, so that a newer file, somebody else's or a
damaged one is never touched. Plain `sqlite3`: it is on the way of the start."""

import sqlite3
import zlib
from enum import Enum
from pathlib import Path

from desktop.storage.errors import Damaged, Foreign, Missing, TooNew, TooOld, translating, translating_files, writable
from desktop.storage.statements import select

APPLICATION_ID = 0x52454C41  # "RELA"
SCHEMA = 1  # number of the newest migration, kept as user_version
FINGERPRINT = 2691269074  # of the schema's text, see `fingerprint`

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_BUSY_SECONDS = 5.0
_LEFT_JOURNAL = {sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY, sqlite3.SQLITE_CANTOPEN}


class State(Enum):
    """What stands at a path."""

    NEW = "new"  # nothing, or a file without content
    OLDER = "older"  # ours, to be migrated
    CURRENT = "current"


def inspect(path: Path, known: int = SCHEMA) -> State:
    """Tells from the first bytes what stands at `path`, without opening it as a database.

    Raises TooNew, Foreign or Damaged.
    """
    with translating_files(path):
        try:
            with path.open("rb") as file:
                header = file.read(_HEADER)
        except FileNotFoundError:
            return State.NEW
    if not header:
        return State.NEW
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise Damaged(path, "no SQLite header")
    owner, version = _number(header, 68), _number(header, 60)
    if owner != APPLICATION_ID:
        raise Foreign(path, f"application_id {owner:#010x}")
    if version > known:
        raise TooNew(path, version, known)
    if version < 1:
        raise Damaged(path, f"schema {version}")
    if _is_cut(path, header):
        raise Damaged(path, "the file is cut")
    return State.CURRENT if version == known else State.OLDER


def inspect_for_writing(path: Path, known: int = SCHEMA) -> State:
    """As `inspect`; a first write that was cut by a crash is rolled back by SQLite before the answer."""
    try:
        return inspect(path, known)
    except Damaged:
        if not _has_journal(path):
            raise
        roll_back_crash(path)
        return inspect(path, known)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A bare connection, `mode` "ro" or "rw", for those who have asked `inspect` before."""
    # No isolation level: only explicit transactions, none that Python opens by itself.
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def connect_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write and creates nothing, to a file of the newest schema. Raises Missing or TooOld otherwise,
    and what `inspect` raises."""
    state = inspect(path)
    if state is State.NEW:
        raise Missing(path)
    if state is State.OLDER:
        raise TooOld(path)
    with translating(path):
        connection = connect(path, "ro")
        try:
            check_schema(connection, path)
        except BaseException as error:
            connection.close()
            if getattr(error, "sqlite_errorcode", None) not in _LEFT_JOURNAL or not writable(path):
                raise
        else:
            return connection
        # A crash left a journal, which a connection that cannot write cannot roll back.
        roll_back_crash(path)
        connection = connect(path, "ro")
        check_schema(connection, path)
        return connection


def connect_writing(path: Path) -> sqlite3.Connection:
    """The one connection that writes, with every protection on and read back."""
    with translating(path):
        connection = connect(path, "rw")
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA synchronous = EXTRA")
            set_foreign_keys(connection, True)
        except BaseException:
            connection.close()
            raise
    return connection


def set_foreign_keys(connection: sqlite3.Connection, on: bool) -> None:
    """Switches the enforcement of foreign keys; SQLite ignores that silently inside a transaction, so it is read back."""
    connection.execute(f"PRAGMA foreign_keys = {int(on)}")
    if connection.execute("PRAGMA foreign_keys").fetchone() != (int(on),):
        raise RuntimeError("foreign keys cannot be switched here")


def roll_back_crash(path: Path) -> None:
    """Lets SQLite undo the transaction that a crash left half written; beside a living writer this does nothing."""
    with translating(path):
        connection = connect(path, "rw")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Raises Damaged unless the tables, indexes and triggers are exactly those that the migrations make."""
    try:
        found = fingerprint(connection)
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) == sqlite3.SQLITE_ERROR:  # such as an unknown format
            raise Damaged(path, str(error)) from error
        raise
    if found != FINGERPRINT:
        raise Damaged(path, "schema differs")


def fingerprint(connection: sqlite3.Connection) -> int:
    """A number that tells the schema's text."""
    tables = "sql NOT NULL AND substr(tbl_name, 1, 1) <> '_' AND tbl_name NOT LIKE 'sqlite%'"
    made = connection.execute(select("sql", f"sqlite_schema WHERE {tables} ORDER BY name"))
    return zlib.crc32("\n".join(sql for (sql,) in made).encode())


def _has_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _is_cut(path: Path, header: bytes) -> bool:
    """Whether pages are missing, other than while somebody is writing: then there is a journal, or soon no page missing."""
    pages_are_told = header[24:28] == header[92:96]
    whole = _number(header, 28) * int.from_bytes(header[16:18], "big")
    return pages_are_told and path.stat().st_size < whole and not _has_journal(path) and path.stat().st_size < whole


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big", signed=True)
