"""A file that is newer, somebody else's or damaged is told apart and never touched; a damaged one gives a known error, whatever
is wrong with it."""

import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.storage import coherence, guard
from desktop.storage.errors import Damaged, Foreign, Missing, StoreError, TooNew, TooOld
from desktop.storage.files import DATABASE
from desktop.storage.reader import BoardReader
from desktop.storage.store import Store
from tests.storage.making import a_contact, a_project, fill

Open = Callable[[Path], object]
WAYS: list[Open] = [Store.open, lambda folder: Store.open(folder, read_only=True), BoardReader]


@pytest.fixture(params=WAYS, ids=["writing", "reading", "the board"])
def opening(request: pytest.FixtureRequest) -> Open:
    way: Open = request.param
    return way


@pytest.fixture
def database(folder: Path) -> Path:
    """The file of a store with some content, closed."""
    with Store.open(folder) as store:
        fill(store, *(a_project(f"p{number}", contacts=(a_contact(text="word " * 100),)) for number in range(20)))
    return folder / DATABASE


NAMES = ["100%", "50%41", "a#b", "é 日本 &="]
NAMES += [] if sys.platform == "win32" else ["what?mode=memory", "new\nline"]  # Windows has no such names
NAMES += ["\udcff"] if sys.platform == "linux" else []  # a byte that is no UTF-8


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_may_have_any_name(tmp_path: Path, opening: Open, name: str):
    folder = tmp_path / name
    folder.mkdir()
    with Store.open(folder) as store:
        fill(store, a_project("p1"))
    opened = opening(folder)
    assert isinstance(opened, Store | BoardReader)
    opened.close()
    assert {file.name for file in folder.iterdir()} >= {DATABASE}
    with Store.open(folder, read_only=True) as store:
        assert store.project("p1") is not None
    assert [one.name for one in tmp_path.iterdir()] == [folder.name]


def _with_connection(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def _refused(path: Path, opening: Open, expected: type[StoreError]) -> StoreError:
    """Opening raises that error about that file, and the folder is as it was, byte for byte."""
    before = {file: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(expected) as caught:
        opening(path.parent)
    assert caught.value.path == path
    assert {file: file.read_bytes() for file in path.parent.iterdir() if file.is_file()} == before
    return caught.value


def test_a_newer_file_is_refused_with_both_versions(database: Path, opening: Open):
    _with_connection(database, f"PRAGMA user_version = {guard.SCHEMA + 7}")
    error = _refused(database, opening, TooNew)
    assert isinstance(error, TooNew)
    assert (error.found, error.known) == (guard.SCHEMA + 7, guard.SCHEMA)


def test_somebody_elses_database_is_refused(folder: Path, opening: Open):
    folder.mkdir()
    _with_connection(folder / DATABASE, "CREATE TABLE songs (title TEXT)", "PRAGMA user_version = 1")
    _refused(folder / DATABASE, opening, Foreign)
    _with_connection(folder / DATABASE, "PRAGMA application_id = 42")
    _refused(folder / DATABASE, opening, Foreign)


@pytest.mark.parametrize(
    "content", [b"Dear diary,\n", b"\0" * 8192, b"SQLite format 3\0", b"SQLite format 3\0" + b"\0" * 4080, b"\xff" * 200]
)
def test_what_is_no_database_is_refused(folder: Path, opening: Open, content: bytes):
    folder.mkdir()
    (folder / DATABASE).write_bytes(content)
    _refused(folder / DATABASE, opening, StoreError)


def test_a_cut_file_is_refused(database: Path, opening: Open):
    content = database.read_bytes()
    for length in (1, 99, 100, 4096, len(content) // 2, len(content) - 4096, len(content) - 1):
        database.write_bytes(content[:length])
        _refused(database, opening, Damaged)


def test_a_missing_table_or_trigger_is_damage(database: Path, opening: Open):
    _with_connection(database, "DROP TRIGGER contact_never_goes")
    _refused(database, opening, Damaged)


def test_without_a_file_reading_makes_none(folder: Path):
    for opening in WAYS[1:]:
        with pytest.raises(Missing):
            opening(folder)
    assert not folder.exists()


def test_an_empty_file_is_a_new_store(folder: Path):
    folder.mkdir()
    (folder / DATABASE).touch()
    for opening in WAYS[1:]:
        _refused(folder / DATABASE, opening, Missing)
    with Store.open(folder) as store:
        assert coherence.check(store) == []


def test_an_older_file_is_left_to_those_who_may_write(database: Path):
    assert guard.inspect(database, known=guard.SCHEMA + 1) is guard.State.OLDER
    _with_connection(database, "PRAGMA user_version = 0")
    for opening in WAYS:
        _refused(database, opening, Damaged)
    assert issubclass(TooOld, StoreError)


@pytest.fixture
def half_written(database: Path, tmp_path: Path) -> Path:
    """The file as a crash leaves it in the middle of writing to it: with some new pages, and the journal of the old ones."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE project SET title = 'half'")
    connection.execute("UPDATE card SET title = 'half'")
    left = tmp_path / "left" / DATABASE
    shutil.copytree(database.parent, left.parent)
    connection.close()
    assert left.with_name(f"{DATABASE}-journal").stat().st_size > 0
    assert b"half" in left.read_bytes()
    return left


def test_what_a_crash_left_half_written_is_rolled_back_by_whoever_comes_first(half_written: Path, opening: Open):
    opened = opening(half_written.parent)
    assert isinstance(opened, Store | BoardReader)
    opened.close()
    with Store.open(half_written.parent) as store:
        assert {project.title for project in store.projects()} == {"Tea tin range"}
        assert coherence.check(store) == []


@pytest.mark.parametrize(("offset", "error"), [(60, TooNew), (68, Foreign)])
def test_what_a_crash_left_of_a_file_that_is_not_for_us_is_not_touched(
    half_written: Path, opening: Open, offset: int, error: type[StoreError]
):
    with half_written.open("r+b") as file:
        file.seek(offset)
        file.write(b"\x00\x00\x00\x63")
    _refused(half_written, opening, error)


def test_looking_at_a_file_in_use_takes_nobody_the_lock(database: Path):
    """Within one process, closing a file that was opened past SQLite would; another process could then write in between."""
    code = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
    with Store.open(database.parent) as store, store.transaction():
        store.database.write("UPDATE client SET note = 'in the middle'")
        Store.open(database.parent, read_only=True).close()
        BoardReader(database.parent).close()
        Store.open(database.parent).close()
        other = subprocess.run([sys.executable, "-c", code, str(database)], capture_output=True, text=True, check=False)
    assert "database is locked" in other.stderr


def test_any_flipped_byte_is_a_known_error_or_no_error_at_all(database: Path):
    """The file is opened in every way and read whole; a bug would show as another error than ours."""
    content = database.read_bytes()
    chance = random.Random(20261120)
    places = [*range(100), *range(100, 4096, 41), *(chance.randrange(len(content)) for _ in range(150))]
    outcomes: set[str] = set()
    for place in places:
        flipped = bytearray(content)
        flipped[place] ^= 1 << chance.randrange(8)
        database.write_bytes(flipped)
        outcomes.add(_read_all(database.parent))
    assert {"fine", "Damaged"} <= outcomes


def _read_all(folder: Path) -> str:
    try:
        with BoardReader(folder) as board:
            board.cards("follow_up"), board.sums(), board.next_change_at()
        with Store.open(folder, read_only=True) as store:
            problems = coherence.check(store)
            store.studio()
        with Store.open(folder) as store:
            store.studio()
    except StoreError as error:
        return type(error).__name__
    return "problems" if problems else "fine"
