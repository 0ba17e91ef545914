"""A file of every schema that was released opens in this program: its content is carried over, after a backup of what it was."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.storage import backup, coherence, guard
from desktop.storage.database import Row
from desktop.storage.errors import Damaged, TooNew, TooOld
from desktop.storage.files import BACKUPS, DATABASE
from desktop.storage.reader import BoardReader
from desktop.storage.store import Store
from tests.storage.making import NOW

GOLDEN = Path(__file__).parents[1] / "data" / "schemas"
OLDER = range(1, guard.SCHEMA)


@pytest.fixture(params=OLDER)
def schema(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture
def database(folder: Path, schema: int) -> Path:
    folder.mkdir()
    return Path(shutil.copy(GOLDEN / f"{schema}.sqlite3", folder / DATABASE))


def _content(path: Path, as_in: Path | None = None) -> dict[str, list[Row]]:
    """All rows of a file, as far as another one has their tables and columns."""
    with closing(sqlite3.connect(as_in or path)) as connection:
        made = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '[_s]*'").fetchall()
        tables = {name: connection.execute(f"SELECT name FROM pragma_table_info('{name}')").fetchall() for (name,) in made}
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: sorted(connection.execute(f"SELECT {', '.join(sum(columns, ()))} FROM {name}"), key=repr)
            for name, columns in tables.items()
        }


def test_there_is_a_file_of_every_older_schema():
    assert {path.stem for path in GOLDEN.iterdir()} == {str(number) for number in OLDER}


def test_what_is_in_it_is_carried_over(database: Path, schema: int):
    """What the cards rest on need not be: they are derived anew then."""
    released = GOLDEN / f"{schema}.sqlite3"
    before = _content(released)
    assert len(before["project"]) >= 10
    assert len(before["contact"]) >= 30
    with Store.open(database.parent, now=NOW) as store:
        assert coherence.check(store) == []
        assert len(list(store.projects())) + len(store.trashed_projects()) == len(before["project"])
        assert store.database.read("PRAGMA user_version") == [(guard.SCHEMA,)]
    assert _content(database, released) | {"card_basis": []} == before | {"card_basis": []}


def test_a_verified_backup_of_it_is_made_first(database: Path, schema: int):
    before = _content(database)
    Store.open(database.parent, now=NOW).close()
    (made,) = backup.listed(database.parent)
    assert (made.occasion, made.made_at, made.schema) == (backup.Occasion.UPGRADE, NOW, schema)
    assert backup.newest_good(database.parent) == made
    assert _content(database.parent / BACKUPS / made.name) == before
    Store.open(database.parent, now=NOW).close()
    assert backup.listed(database.parent) == [made]


def test_whoever_only_reads_leaves_it_until_it_was_brought_up(database: Path):
    before = database.read_bytes()
    with pytest.raises(TooOld):
        BoardReader(database.parent)
    with pytest.raises(TooOld):
        Store.open(database.parent, read_only=True)
    assert database.read_bytes() == before
    cards = _content(database)["card"]
    Store.open(database.parent, now=NOW).close()
    with BoardReader(database.parent) as board:
        assert sum(one.projects for one in board.sums()) == len(cards)


def test_a_program_of_that_time_refuses_what_became_of_it(database: Path, schema: int):
    assert guard.inspect(database, known=schema) is guard.State.CURRENT
    Store.open(database.parent, now=NOW).close()
    with pytest.raises(TooNew) as caught:
        guard.inspect(database, known=schema)
    assert (caught.value.found, caught.value.known) == (guard.SCHEMA, schema)


def test_one_that_is_not_as_it_was_made_is_left_alone(database: Path):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DROP TRIGGER contact_never_goes")
        connection.commit()
    before = database.read_bytes()
    with pytest.raises(Damaged):
        Store.open(database.parent, now=NOW)
    assert database.read_bytes() == before
    assert backup.listed(database.parent) == []
