"""A backup counts only once it was read back whole; old ones are thinned out, and the last good one never goes."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.edits import PutClient
from desktop.storage import backup, guard
from desktop.storage.backup import Backup, Occasion
from desktop.storage.errors import Damaged, DiskFull, Missing, StoreError
from desktop.storage.files import BACKUPS, DATABASE
from desktop.storage.store import Store
from tests.storage.limits import files_cannot_grow_beyond
from tests.storage.making import NOW, a_client, a_contact, a_project, fill


@pytest.fixture
def filled(store: Store) -> Store:
    fill(store, *(a_project(f"p{number}", contacts=(a_contact(text="word " * 200),)) for number in range(50)))
    return store


def _files(folder: Path) -> set[str]:
    return {path.name for path in (folder / BACKUPS).iterdir()}


def _made_at(moment: datetime) -> Backup:
    return Backup(f"{moment:%Y%m%d%H%M%S%f}", moment, Occasion.IMPORT, 1, 1, "", {})


def test_a_backup_is_listed_with_what_was_found_in_it(filled: Store, folder: Path):
    made = backup.make(folder, NOW, Occasion.IMPORT)
    assert backup.listed(folder) == [made]
    assert backup.newest_good(folder) == made
    assert (made.rows["project"], made.rows["contact"], made.schema, made.made_at) == (50, 50, guard.SCHEMA, NOW)
    assert _files(folder) == {made.name, "manifest.json"}
    assert {(folder / BACKUPS / name).stat().st_mode & 0o777 for name in _files(folder)} == {0o600}
    assert (folder / BACKUPS).stat().st_mode & 0o777 == 0o700
    assert backup.verify(folder / BACKUPS / made.name) == made.rows


def test_the_store_stays_open_and_writes_on(filled: Store, folder: Path):
    made = backup.make(folder, NOW, Occasion.IMPORT)
    filled.apply([PutClient("a", None, a_client("a"))], [], NOW)
    assert (folder / BACKUPS / made.name).stat().st_size == made.size
    assert backup.newest_good(folder) == made


def test_two_backups_of_one_second_have_two_names(filled: Store, folder: Path):
    first, second = (backup.make(folder, NOW, Occasion.IMPORT) for _ in range(2))
    assert first.name != second.name
    assert backup.listed(folder) == [first, second]


def test_a_damaged_database_is_not_backed_up_over_good_copies(filled: Store, folder: Path):
    good = backup.make(folder, NOW, Occasion.IMPORT)
    filled.close()
    content = bytearray((folder / DATABASE).read_bytes())
    for start in range(8 * 4096, len(content), 4096):
        content[start : start + 16] = b"\xff" * 16
    (folder / DATABASE).write_bytes(content)
    with pytest.raises(Damaged):
        backup.make(folder, NOW + timedelta(hours=1), Occasion.IMPORT)
    assert backup.listed(folder) == [good]
    assert _files(folder) == {good.name, "manifest.json"}


def test_rows_that_point_to_nothing_are_not_backed_up(filled: Store, folder: Path):
    connection = sqlite3.connect(folder / DATABASE)
    connection.execute("DELETE FROM client")
    connection.commit()
    connection.close()
    with pytest.raises(Damaged):
        backup.make(folder, NOW, Occasion.IMPORT)
    assert _files(folder) == set()


def test_without_room_for_it_there_is_no_backup_and_no_rest_of_one(filled: Store, folder: Path):
    with files_cannot_grow_beyond(filled.path.stat().st_size // 2), pytest.raises((DiskFull, StoreError)):
        backup.make(folder, NOW, Occasion.IMPORT)
    assert _files(folder) == set()
    assert backup.make(folder, NOW, Occasion.IMPORT).rows["project"] == 50


def test_there_is_no_backup_of_nothing(folder: Path):
    with pytest.raises(Missing):
        backup.make(folder, NOW, Occasion.IMPORT)


def test_a_backup_that_was_changed_since_is_not_good_and_the_last_good_one_is_kept(filled: Store, folder: Path):
    good, changed = (backup.make(folder, NOW + timedelta(hours=hour), Occasion.IMPORT) for hour in range(2))
    with (folder / BACKUPS / changed.name).open("r+b") as file:
        file.seek(5000)
        file.write(b"!")
    assert backup.newest_good(folder) == good
    manifest = folder / BACKUPS / "manifest.json"
    entries = json.loads(manifest.read_bytes())["backups"]
    lost = [{**entries[0], "name": f"lost-{year}", "made_at": f"{year}-01-01T00:00:00+00:00"} for year in range(2027, 2067)]
    manifest.write_text(json.dumps({"backups": [*entries, *lost]}))
    backup.thin_out(folder, datetime(2067, 1, 1, tzinfo=UTC))
    names = [each.name for each in backup.listed(folder)]
    assert (names[0], len(names)) == (good.name, 1 + 7 + 8 + 12)
    assert _files(folder) == {good.name, "manifest.json"}


def test_a_manifest_that_cannot_be_read_is_set_aside(filled: Store, folder: Path):
    old = backup.make(folder, NOW, Occasion.IMPORT)
    (folder / BACKUPS / "manifest.json").write_text('{"backups": [{"name": 5}')
    new = backup.make(folder, NOW, Occasion.IMPORT)
    assert backup.listed(folder) == [new]
    assert _files(folder) == {old.name, new.name, "manifest.json", "manifest.damaged.json"}


def test_what_is_kept_of_a_year_of_daily_backups():
    backups = [_made_at(NOW - timedelta(hours=12 * number)) for number in range(2 * 800)]
    kept = backup.kept(backups, NOW)
    ages = sorted((NOW - each.made_at).days for each in backups if each.name in kept)
    assert len([age for age in ages if age < 2]) == 4
    assert len(kept) == 5 + 7 + 8 + 12
    assert ages[-1] > 365


@given(st.lists(st.integers(0, 60 * 24 * 1000), min_size=1, max_size=60, unique=True), st.integers(0, 60 * 24 * 30))
def test_the_newest_and_those_of_two_days_are_always_kept_and_never_too_many(minutes: list[int], later: int):
    now = datetime(2026, 11, 20, tzinfo=UTC)
    backups = [_made_at(now - timedelta(minutes=minute)) for minute in minutes]
    kept = backup.kept(backups, now)
    recent = {each.name for each in backups if now - each.made_at <= timedelta(days=2)}
    assert recent <= kept
    assert max(backups, key=lambda each: each.made_at).name in kept
    assert len(kept - recent) <= 7 + 8 + 12
    left = [each for each in backups if each.name in kept]
    assert backup.kept(left, now) == kept
