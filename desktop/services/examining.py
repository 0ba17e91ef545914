"""A look at all of the data: how much of it is not as it must be. Repairs nothing."""

from pathlib import Path

from desktop.storage.coherence import check
from desktop.storage.files import BACKUPS
from desktop.storage.store import Store

__all__ = ["BACKUPS", "problems"]


def problems(folder: Path) -> int:
    """How many problems the data in a folder has. It opens the store anew, for reading, so another thread
    may ask. Raises a StoreError."""
    with Store.open(folder, read_only=True) as store:
        return len(check(store))
