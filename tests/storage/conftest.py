"""A store in a folder of its own, on a real disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store of a test is; not there yet."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder) as opened:
        yield opened
