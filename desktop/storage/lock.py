"""One writer at a time: a lock file in the data folder, held through the system, so that it goes when its holder dies, however
that happens. Readers do not need it. Tells also whether the last writer ended by itself."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.storage.errors import Locked, translating_files
from desktop.storage.files import LOCK, make_folder

_CONTENT = 64  # bytes: the holder's process id
_LOCKED_BYTE = 1 << 30  # Windows locks bytes; this one is behind the content, which stays readable


class WriterLock:
    """The right to write in a data folder. `last_ended_cleanly`: nobody died while holding it."""

    def __init__(self, path: Path, descriptor: int, last_ended_cleanly: bool):
        self.path = path
        self.last_ended_cleanly = last_ended_cleanly
        self._descriptor: int | None = descriptor

    @classmethod
    def acquire(cls, folder: Path) -> Self:
        """Takes the lock of a data folder, which is made if need be. Raises Locked with the holder, or ReadOnly."""
        make_folder(folder)
        path = folder / LOCK
        with translating_files(path):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                clean = _take(path, descriptor)
            except BaseException:
                os.close(descriptor)
                raise
        return cls(path, descriptor, clean)

    def release(self) -> None:
        """Gives the lock back and notes that the end was clean."""
        if self._descriptor is not None:
            with translating_files(self.path):
                os.ftruncate(self._descriptor, 0)
                os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.release()


def _take(path: Path, descriptor: int) -> bool:
    """Locks the file and writes who holds it; says whether the last holder had given it back."""
    if not _try_lock(descriptor):
        raise Locked(path, "held by a running program", _holder(descriptor))
    clean = _holder(descriptor) is None
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, str(os.getpid()).encode())
    return clean


def _holder(descriptor: int) -> int | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    content = os.read(descriptor, _CONTENT)
    return int(content) if content.isdigit() else None


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
