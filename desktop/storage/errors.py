"""Every way in which keeping data can fail that is not a bug: one error each, with the path and the facts, never a sentence.
The only place where errors of SQLite and of the file system are translated; what is not known here is a bug and goes on."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_WRITING = {errno.EROFS, errno.EACCES, errno.EPERM}


class StoreError(Exception):
    """A known failure. `path`: the file or folder it is about; `detail`: the technical cause, for the log."""

    def __init__(self, path: Path, detail: str = ""):
        super().__init__(f"{path}: {detail}" if detail else str(path))
        self.path = path
        self.detail = detail


class Missing(StoreError):
    """Something was to be read, and there is nothing yet."""


class Locked(StoreError):
    """Another program is writing. `holder`: its process id, where known."""

    def __init__(self, path: Path, detail: str = "", holder: int | None = None):
        super().__init__(path, detail)
        self.holder = holder


class TooNew(StoreError):
    """The file was written by a newer program. `found` and `known`: schema numbers."""

    def __init__(self, path: Path, found: int, known: int):
        super().__init__(path, f"schema {found}, known up to {known}")
        self.found = found
        self.known = known


class TooOld(StoreError):
    """The file is of an older schema and was to be read only: it must be opened for writing once, which migrates it."""


class Foreign(StoreError):
    """A database of another program."""


class Damaged(StoreError):
    """Not readable as what it should be: cut, overwritten, bytes changed, or no database at all."""


class ReadOnly(StoreError):
    """The file or its folder cannot be written."""


class DiskFull(StoreError):
    """No room left for the change; nothing of it was kept."""


class InputOutput(StoreError):
    """The system failed to read or write; nothing of the change was kept."""


_BY_RESULT_CODE: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_BUSY: Locked,
    sqlite3.SQLITE_LOCKED: Locked,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_IOERR: InputOutput,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_PROTOCOL: Locked,
    sqlite3.SQLITE_TOOBIG: Damaged,
    sqlite3.SQLITE_FORMAT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
}


def known(error: sqlite3.Error, path: Path) -> StoreError | None:
    """What an error of SQLite means for the database at `path`; None: it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # raised by Python's module itself, when stored text is not UTF-8
        return Damaged(path, str(error)) if isinstance(error, sqlite3.OperationalError) else None
    detail = f"{error.sqlite_errorname}: {error}"
    if code & 0xFF == sqlite3.SQLITE_CANTOPEN:
        if not path.exists():
            return Missing(path, detail)
        return InputOutput(path, detail) if writable(path) else ReadOnly(path, detail)
    kind = _BY_RESULT_CODE.get(code & 0xFF)
    return kind(path, detail) if kind else None


@contextmanager
def translating(path: Path) -> Iterator[None]:
    """Inside, errors of SQLite about the database at `path` become ours."""
    try:
        yield
    except sqlite3.Error as error:
        meaning = known(error, path)
        if meaning is None:
            raise
        raise meaning from error
    except UnicodeDecodeError as error:
        raise Damaged(path, "text that is not UTF-8") from error


@contextmanager
def translating_files(path: Path) -> Iterator[None]:
    """Inside, errors of the file system about `path` become ours."""
    try:
        yield
    except OSError as error:
        detail = error.strerror or str(error)
        if error.errno in _NO_SPACE:
            raise DiskFull(path, detail) from error
        if error.errno in _NO_WRITING:
            raise ReadOnly(path, detail) from error
        if isinstance(error, FileNotFoundError):
            raise Missing(path, detail) from error
        raise InputOutput(path, detail) from error


def writable(path: Path) -> bool:
    """Whether the file at `path` and its folder, where journals go, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
