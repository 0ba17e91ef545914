"""Measures everything and prints one table; exits 1 when a budget is missed. Arguments choose parts: engine, wording, exchange,
start, work, idle, bundle (when one was built). Runs on Linux; nothing else should be busy meanwhile."""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import engine, exchange, shipped, windows, wording
from tests.bench.exchange import Folders
from tests.bench.table import Row, show
from tests.support.outside import Session

PARTS = ("engine", "wording", "exchange", "start", "work", "idle", "bundle")


def main(chosen: list[str]) -> int:
    unknown = set(chosen) - set(PARTS)
    if unknown:
        print(f"There are only these parts: {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    rows = []
    for row in _rows(chosen or list(PARTS)):
        print(f"{'held  ' if row.held else 'MISSED'}  {row.what}: {row.figure}", flush=True)
        rows.append(row)
    print(f"\n{show(rows)}")
    return 0 if all(row.held for row in rows) else 1


def _rows(parts: list[str]) -> Iterator[Row]:
    if "engine" in parts:
        yield from engine.rows()
    if "wording" in parts:
        yield from wording.rows()
    with TemporaryDirectory(prefix="relance-bench-") as below, Session(screen_reader=False) as session:
        folders, desk = Folders(Path(below)), windows.Desk(session)
        if "exchange" in parts:
            yield from exchange.rows(folders)
        if "start" in parts:
            yield from windows.start_rows(desk, folders)
        if "work" in parts:
            yield from windows.work_rows(desk, folders)
        if "idle" in parts:
            yield from windows.idle_rows(desk, folders)
        if "bundle" in parts and shipped.BUNDLE.is_dir():
            yield from shipped.rows(folders)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
