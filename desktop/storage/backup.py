"""Verified backups: copies that were read back and found whole before they count, listed in a manifest with their SHA-256, and
thinned out with time. Restores nothing and never touches the database itself."""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from desktop.storage import guard
from desktop.storage.errors import Damaged, StoreError, translating, translating_files
from desktop.storage.files import BACKUPS, DATABASE, make_file, make_folder, sync_file, sync_folder
from desktop.storage.statements import select

_MANIFEST = "manifest.json"
_ATTEMPTS = 5
_ALL_OF = timedelta(days=2)


class Occasion(StrEnum):
    """Why a backup was made."""

    UPGRADE = "upgrade"
    IMPORT = "import"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy. `made_at` is aware, UTC; `rows`: how many each table has."""

    name: str
    made_at: datetime
    occasion: Occasion
    schema: int
    size: int
    sha256: str
    rows: dict[str, int]


def make(folder: Path, now: datetime, occasion: Occasion) -> Backup:
    """Copies the database of a data folder into its backups, and thins those out. Another program may be writing meanwhile.

    Raises a StoreError, Damaged for one if the copy is not whole; what there was stays then.
    """
    source = folder / DATABASE
    backups = folder / BACKUPS
    made_at = now.astimezone(UTC).replace(microsecond=0)
    make_folder(backups)
    name = _free_name(backups, f"relance-{made_at:%Y%m%dT%H%M%SZ}-{occasion}")
    part = backups / f"{name}.part"
    try:
        rows = _copy(source, part)
        sync_file(part)
        with translating_files(part):
            schema = int.from_bytes(part.read_bytes()[60:64], "big")
            backup = Backup(name, made_at, occasion, schema, part.stat().st_size, _sha256(part), rows)
            part.replace(backups / name)
    except StoreError:
        part.unlink(missing_ok=True)
        raise
    sync_folder(backups)
    _write_manifest(backups, [*listed(folder), backup])
    thin_out(folder, now)
    return backup


def copy(folder: Path, to: Path) -> None:
    """A verified copy of the database of a data folder in another one, which is empty. Raises a StoreError."""
    _copy(folder / DATABASE, to / DATABASE)


def listed(folder: Path) -> list[Backup]:
    """The backups of a data folder, oldest first. A manifest that cannot be read is set aside."""
    manifest = folder / BACKUPS / _MANIFEST
    with translating_files(manifest):
        if not manifest.exists():
            return []
        try:
            return [_backup(fields) for fields in json.loads(manifest.read_bytes())["backups"]]
        except (ValueError, KeyError, TypeError):
            manifest.replace(manifest.with_suffix(".damaged.json"))
            return []


def newest_good(folder: Path) -> Backup | None:
    """The newest backup that still is what it was when it was verified."""
    for backup in reversed(listed(folder)):
        file = folder / BACKUPS / backup.name
        with translating_files(file):
            if file.exists() and _sha256(file) == backup.sha256:
                return backup
    return None


def thin_out(folder: Path, now: datetime) -> None:
    """Deletes the backups that `kept` does not name; never the newest good one."""
    backups = listed(folder)
    keep = kept(backups, now)
    if good := newest_good(folder):
        keep.add(good.name)
    gone = [backup for backup in backups if backup.name not in keep]
    for backup in gone:
        file = folder / BACKUPS / backup.name
        with translating_files(file):
            file.unlink(missing_ok=True)
    if gone:
        _write_manifest(folder / BACKUPS, [backup for backup in backups if backup.name in keep])


def kept(backups: Iterable[Backup], now: datetime) -> set[str]:
    """Names of those to keep: all of the last two days; of older ones the newest of each of 7 days, then of 8 weeks, then of
    12 months."""
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    keep = {backup.name for backup in newest_first if now - backup.made_at <= _ALL_OF}
    rules: list[tuple[int, Callable[[datetime], object]]] = [
        (7, lambda moment: moment.date()),
        (8, lambda moment: moment.isocalendar()[:2]),
        (12, lambda moment: (moment.year, moment.month)),
    ]
    for count, period_of in rules:
        periods = {period_of(backup.made_at) for backup in newest_first if backup.name in keep}
        left = count
        for backup in newest_first:
            if left and period_of(backup.made_at) not in periods:
                periods.add(period_of(backup.made_at))
                keep.add(backup.name)
                left -= 1
    return keep


def verify(path: Path) -> dict[str, int]:
    """Reads a database file through and returns how many rows each table has. Raises Damaged if it is not whole."""
    with translating(path):
        connection = guard.connect(path, "ro")
        try:
            found = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if found != "ok":
                raise Damaged(path, found)
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise Damaged(path, "rows that point to nothing")
            return _counts(connection)
        finally:
            connection.close()


def _copy(source: Path, part: Path) -> dict[str, int]:
    """Copies `source` as of one moment to `part` and verifies the copy."""
    for _ in range(_ATTEMPTS):
        part.unlink(missing_ok=True)
        make_file(part)
        with translating(source):
            connection = guard.connect(source, "ro")
            try:
                before = _version(connection)
                rows = _counts(connection)
                connection.execute("VACUUM INTO ?", (str(part),))
                unchanged = _version(connection) == before
            finally:
                connection.close()
        if unchanged:
            if verify(part) != rows:
                raise Damaged(source, "the copy has other rows")
            return rows
    raise Damaged(source, "never stood still")


def _version(connection: sqlite3.Connection) -> int:
    """A number that is another once another program has written."""
    number: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return number


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    return {name: connection.execute(select("count(*)", name)).fetchone()[0] for (name,) in names.fetchall()}


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _free_name(backups: Path, stem: str) -> str:
    names = (f"{stem}{'' if number == 1 else f'-{number}'}.sqlite3" for number in range(1, 1_000_000))
    return next(name for name in names if not (backups / name).exists())


def _backup(fields: dict[str, object]) -> Backup:
    backup = Backup(**fields)  # type: ignore[arg-type]
    moment = datetime.fromisoformat(str(backup.made_at))
    return Backup(backup.name, moment, Occasion(backup.occasion), backup.schema, backup.size, backup.sha256, backup.rows)


def _write_manifest(backups: Path, entries: Iterable[Backup]) -> None:
    """Replaces the manifest in one step."""
    ordered = sorted(entries, key=lambda backup: backup.made_at)
    fields = [asdict(backup) | {"made_at": backup.made_at.isoformat()} for backup in ordered]
    part = backups / f"{_MANIFEST}.part"
    with translating_files(part):
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="utf-8") as file:
            json.dump({"backups": fields}, file, indent=1)
        sync_file(part)
        part.replace(backups / _MANIFEST)
    sync_folder(backups)
