"""The files of a data folder: their names, and making them so that only their owner can read them. Knows no content."""

import os
from pathlib import Path

from desktop.storage.errors import translating_files

DATABASE = "relance.sqlite3"
LOCK = "relance.lock"
BACKUPS = "backups"


def make_folder(folder: Path) -> None:
    """Makes sure that `folder` exists; a new or empty one is closed to others (0700)."""
    with translating_files(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not any(folder.iterdir()):
            folder.chmod(0o700)


def make_file(path: Path) -> None:
    """Makes sure that the file `path` exists, empty when new, and is closed to others (0600). Does not open one that is there:
    closing it again would drop the locks on a database that is in use (POSIX)."""
    with translating_files(path):
        if not path.exists():
            path.touch(0o600, exist_ok=True)
        path.chmod(0o600)


def sync_file(path: Path) -> None:
    """Returns when the content of `path` is on the disk."""
    with translating_files(path):
        descriptor = os.open(path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Returns when the names in `folder` are on the disk; Windows does that by itself and cannot open folders."""
    if os.name == "nt":
        return
    with translating_files(folder):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
