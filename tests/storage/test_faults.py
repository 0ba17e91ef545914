"""A full disk, a failing one, a folder that cannot be written, another program in the way: the change is refused whole, with a
known error, and the store goes on working."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.edits import AppendContact, Edit
from desktop.core.model import Contact
from desktop.storage import coherence
from desktop.storage.errors import DiskFull, InputOutput, Locked, Missing, StoreError
from desktop.storage.files import DATABASE
from desktop.storage.lock import WriterLock
from desktop.storage.store import Store
from tests.storage.limits import files_cannot_grow_beyond
from tests.storage.making import NOW, a_card, a_contact, a_project, fill

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def filled(store: Store) -> Store:
    fill(store, a_project())
    return store


def _letters(count: int, prefix: str = "e") -> list[Edit]:
    """Entries of 10,000 characters."""
    return [AppendContact("tin", a_contact(f"{prefix}{number}", text="word " * 2_000)) for number in range(count)]


def _contacts(store: Store) -> tuple[Contact, ...]:
    project = store.project("tin")
    assert project is not None
    return project.contacts


def _refused_whole(store: Store, edits: list[Edit], expected: type[StoreError]) -> None:
    with pytest.raises(expected) as caught:
        store.apply(edits, [a_card(amount=1)], NOW)
    assert caught.value.path == store.path
    assert _contacts(store) == ()


def _goes_on(store: Store) -> None:
    store.apply(_letters(3, "after"), [], NOW)
    assert [contact.id for contact in _contacts(store)] == ["after0", "after1", "after2"]
    assert coherence.check(store) == []


def test_on_a_full_disk_nothing_changes_and_the_store_goes_on(filled: Store):
    (pages,) = filled.database.read("PRAGMA page_count")[0]
    filled.database.read(f"PRAGMA max_page_count = {pages + 2}")
    _refused_whole(filled, _letters(50), DiskFull)
    filled.database.read("PRAGMA max_page_count = 1000000")
    _goes_on(filled)


@pytest.mark.parametrize("letters", [1, 50, 2_000])
def test_when_writing_fails_nothing_changes_and_the_store_goes_on(filled: Store, letters: int):
    with files_cannot_grow_beyond(filled.path.stat().st_size):
        _refused_whole(filled, _letters(letters), InputOutput)
        _refused_whole(filled, _letters(letters), InputOutput)
    _goes_on(filled)


def test_when_not_even_the_journal_can_be_written_nothing_changes(filled: Store):
    with files_cannot_grow_beyond(1):
        _refused_whole(filled, _letters(1), InputOutput)
    _goes_on(filled)


def test_another_program_that_holds_the_file_is_named_as_the_cause(filled: Store):
    other = sqlite3.connect(filled.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    filled.database.read("SELECT 1")
    with pytest.raises(Locked):  # waits as long as the window would
        Store.open(filled.path.parent, read_only=True)
    other.execute("ROLLBACK")
    other.close()
    _goes_on(filled)


def test_a_reader_in_the_way_of_a_commit_refuses_the_change_whole(filled: Store):
    filled.database.read("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(filled.path, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM client").fetchone()
    with pytest.raises(Locked):
        filled.apply(_letters(1), [], NOW)
    other.close()
    _goes_on(filled)


def test_a_program_that_keeps_another_kind_of_journal_is_in_the_way_until_it_ends(filled: Store):
    filled.close()
    other = sqlite3.connect(filled.path, timeout=0)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("SELECT * FROM client").fetchall()
    with pytest.raises(Locked):
        Store.open(filled.path.parent)
    other.close()
    with Store.open(filled.path.parent) as store:
        _goes_on(store)


AS_NOBODY = """
import os, sys
from pathlib import Path
import encodings.idna, sqlite_utils, urllib.parse  # what is needed later must be loaded before the rights are gone
from desktop.storage import backup, coherence, errors, lock, reader, store, upgrading
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
for act in (lambda: store.Store.open(folder), lambda: lock.WriterLock.acquire(folder), lambda: store.Store.open(folder / "sub"),
            lambda: backup.make(folder, __import__("datetime").datetime.now().astimezone(), backup.Occasion.IMPORT)):
    try:
        act()
    except errors.StoreError as error:
        print(type(error).__name__)
with store.Store.open(folder, read_only=True) as opened, reader.BoardReader(folder) as board:
    print(opened.project("tin").title, len(board.cards("follow_up")), coherence.check(opened))
"""


@pytest.fixture
def others_folder(store: Store) -> Iterator[Path]:
    """A data folder that anybody may read and nobody write."""
    fill(store, a_project())
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        shutil.copy(store.path, folder / DATABASE)
        (folder / DATABASE).chmod(0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


def test_a_folder_that_cannot_be_written_can_be_read(others_folder: Path):
    command = [sys.executable, "-B", "-c", AS_NOBODY, str(others_folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["ReadOnly"] * 4 + ["Tea tin range 1 []"]
    assert [path.name for path in others_folder.iterdir()] == [DATABASE]


def test_where_a_file_is_in_the_way_there_is_no_folder(tmp_path: Path):
    (tmp_path / "data").write_text("mine")
    for act in (Store.open, WriterLock.acquire):
        with pytest.raises(StoreError):
            act(tmp_path / "data")
    assert (tmp_path / "data").read_text() == "mine"


def test_a_file_that_went_away_is_missed(filled: Store):
    filled.path.unlink()
    with pytest.raises(Missing):
        Store.open(filled.path.parent, read_only=True)
    assert os.listdir(filled.path.parent) == []  # noqa: PTH208
