"""Who wrote a database file: looked at before anything is opened for writing, so that a newer file, somebody else's or a
damaged one is never touched. Plain `sqlite3`: it is on the way of the start."""

import sqlite3
import zlib
from contextlib import closing, suppress
from enum import Enum
from pathlib import Path

from desktop.storage.errors import Damaged, Foreign, Locked, Missing, ReadOnly, TooNew, TooOld, translating, translating_files
from desktop.storage.statements import select

APPLICATION_ID = 0x52454C41  # "RELA"
FINGERPRINTS = (456043738, 2344875773, 997363397)  # of the text of schema 1, 2, ..., see `fingerprint`
SCHEMA = len(FINGERPRINTS)  # number of the newest migration, kept as user_version

_BUSY_SECONDS = 5.0
_SMALLEST = 512  # bytes of the smallest page


class State(Enum):
    """What stands at a path."""

    NEW = "new"  # nothing, or a file without content
    OLDER = "older"  # ours, to be migrated
    CURRENT = "current"


def inspect(path: Path, known: int = SCHEMA) -> State:
    """Tells what stands at `path`. What a crash left half written in a file of ours is rolled back first, and nothing else is
    touched. Raises TooNew, Foreign or Damaged.

    The file is asked through SQLite only: closing a file that was opened past it would drop the locks that another connection
    of this process holds (POSIX).
    """
    with translating_files(path):
        if not path.exists() or not path.stat().st_size:
            return State.NEW
    try:
        return _state(path, "ro", known)
    except ReadOnly as error:
        if not _needs_rollback(error):
            raise
    # A connection that cannot write cannot roll back: ask the file as it stands whether somebody may.
    with suppress(Damaged):
        _state(path, "ro&immutable=1", known)
    roll_back_crash(path)
    return _state(path, "ro", known)


def _address(path: Path, mode: str) -> str:
    """As in sqlite.org/uri.html. (`Path.as_uri` would load what is for addresses of the web, a hundredth of a start.)"""
    place = path.absolute().as_posix()
    for sign in "%?#":
        place = place.replace(sign, f"%{ord(sign):02x}")
    return f"file://{'' if place.startswith('/') else '/'}{place}?mode={mode}"


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A bare connection, `mode` "ro" or "rw", for those who have asked `inspect` before."""
    # No isolation level: only explicit transactions, none that Python opens by itself.
    connection = sqlite3.connect(_address(path, mode), uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
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
        except BaseException:
            connection.close()
            raise
    return connection


def connect_writing(path: Path) -> sqlite3.Connection:
    """The one connection that writes, with every protection on and read back."""
    with translating(path):
        connection = connect(path, "rw")
        try:
            _protect(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _protect(connection: sqlite3.Connection, path: Path) -> None:
    (journal,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if journal != "delete":
        raise Locked(path, f"in use with journal mode {journal}")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA secure_delete = ON")  # what was removed for good is overwritten, whatever SQLite was built with
    set_foreign_keys(connection, True)


def set_foreign_keys(connection: sqlite3.Connection, on: bool) -> None:
    """Switches the enforcement of foreign keys; SQLite ignores that silently inside a transaction, so it is read back."""
    connection.execute(f"PRAGMA foreign_keys = {int(on)}")
    if connection.execute("PRAGMA foreign_keys").fetchone() != (int(on),):
        raise RuntimeError("foreign keys cannot be switched here")


def roll_back_crash(path: Path) -> None:
    """Lets SQLite undo the transaction that a crash left half written; beside a living writer this does nothing."""
    with translating(path), closing(connect(path, "rw")) as connection:
        connection.execute("PRAGMA user_version").fetchone()


def check_schema(connection: sqlite3.Connection, path: Path, schema: int = SCHEMA) -> None:
    """Raises Damaged unless all pages are there, and the tables, indexes and triggers are those that the migrations up to
    `schema` make."""
    try:
        (size,) = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()
        found = fingerprint(connection)
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) == sqlite3.SQLITE_ERROR:  # such as an unknown format
            raise Damaged(path, str(error)) from error
        raise
    if path.stat().st_size < size:
        raise Damaged(path, "the file is cut")
    if found != FINGERPRINTS[schema - 1]:
        raise Damaged(path, "schema differs")


def fingerprint(connection: sqlite3.Connection) -> int:
    """A number that tells the schema's text."""
    # Without what SQLite makes for an index of words: `search_project` is one, `search_project_data` belongs to it.
    tables = "sql NOT NULL AND substr(tbl_name, 1, 1) <> '_' AND tbl_name NOT LIKE 'sqlite%' AND tbl_name NOT GLOB 'search_*_*'"
    made = connection.execute(select("sql", f"sqlite_schema WHERE {tables} ORDER BY name"))
    return zlib.crc32("\n".join(sql for (sql,) in made).encode())


def _state(path: Path, mode: str, known: int) -> State:
    with translating(path), closing(connect(path, mode)) as connection:
        ((owner,), (version,)) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version"))
    if path.stat().st_size < _SMALLEST:  # SQLite takes that for an empty database
        raise Damaged(path, "the file is cut")
    if owner != APPLICATION_ID:
        raise Foreign(path, f"application_id {owner & 0xFFFFFFFF:#010x}")
    if version > known:
        raise TooNew(path, version, known)
    if version < 1:
        raise Damaged(path, f"schema {version}")
    return State.CURRENT if version == known else State.OLDER


def _needs_rollback(error: ReadOnly) -> bool:
    return getattr(error.__cause__, "sqlite_errorcode", None) == sqlite3.SQLITE_READONLY_ROLLBACK
