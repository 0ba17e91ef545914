"""One connection to one database file: opening it behind the guards, reading, and transactions. The one place where errors of
SQLite become ours, and the one place where sqlite-utils comes in, when something is written. Knows no table by meaning."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from desktop.storage import guard
from desktop.storage.errors import ReadOnly, translating, writable
from desktop.storage.files import DATABASE, make_file, make_folder

if TYPE_CHECKING:
    import sqlite_utils

Row = tuple[Any, ...]


class Database:
    """An open database, used by the thread that opened it."""

    def __init__(self, path: Path, connection: sqlite3.Connection, read_only: bool):
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._copied = False
        self._writer: sqlite_utils.Database | None = None

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False, now: datetime | None = None) -> Self:
        """Opens the database of a data folder; makes or migrates it when it is opened for writing.

        `now` names the backup that goes before a migration (default: when the file was last written).
        Raises a StoreError; Missing if there is nothing to read.
        """
        path = folder / DATABASE
        if read_only:
            return cls(path, guard.connect_reading(path), read_only)
        return cls(path, _open_for_writing(path, now), read_only)

    def read(self, sql: str, *parameters: object) -> list[Row]:
        """All rows of a query."""
        with translating(self.path):
            return self._connection.execute(sql, parameters).fetchall()

    @property
    def is_writing(self) -> bool:
        """Whether a transaction is open."""
        return self._connection.in_transaction

    def write(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Runs one statement inside `transaction` and returns how many rows it touched."""
        if self._writer is None or not self.is_writing:
            raise RuntimeError("writing needs a transaction")
        return self._writer.execute(sql, parameters).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept, or nothing of it. May be nested."""
        if self.read_only:
            raise ReadOnly(self.path, "opened for reading")
        if self._writer is None:
            import sqlite_utils

            self._writer = sqlite_utils.Database(self._connection, execute_plugins=False, strict=True)
        with translating(self.path), self._writer.atomic():
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """What is read inside belongs to one moment, whatever another program writes, and does not keep it from writing: it is
        read from a temporary copy that vanishes by itself. Whoever writes is alone, and reads the file. May be nested."""
        file = self._connection
        if not self.read_only or self._copied:
            yield
            return
        with closing(sqlite3.connect("", isolation_level=None)) as copy:
            with translating(self.path):
                file.backup(copy)
            self._connection, self._copied = copy, True
            try:
                yield
            finally:
                self._connection, self._copied = file, False

    def close(self) -> None:
        with translating(self.path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _open_for_writing(path: Path, now: datetime | None) -> sqlite3.Connection:
    state = guard.inspect(path)
    if state is guard.State.NEW:
        make_folder(path.parent)
    make_file(path)
    if not writable(path):
        raise ReadOnly(path)
    if state is not guard.State.CURRENT:
        from desktop.storage.upgrading import upgrade

        upgrade(path, now)
    connection = guard.connect_writing(path)
    try:
        with translating(path):
            guard.check_schema(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection
