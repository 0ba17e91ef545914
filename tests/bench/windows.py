"""Rows of the window: how it starts beside the floor, what it does on a full board, and what it does when nobody is there."""

import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.exchange import FEW, MANY, Folders
from tests.bench.processes import Took, run
from tests.bench.table import Row, limit_row, mebibytes, milliseconds, plain, ratio_row
from tests.support.outside import Session

_PAIRS, _WORKDAYS, _TICKERS, _IDLE_SECONDS, _QUIET_AFTER = 9, 5, 5, 60, 8
_FLOOR = ("-m", "tests.bench.floor")
_START = ("-m", "tests.bench.start")


class Desk:
    """A screen to start windows on."""

    def __init__(self, session: Session):
        self.session = session
        self.environment = session.environment

    def floor(self, *more: str) -> Took:
        return run(*_FLOOR, *more, environment=self.environment)

    def relance(self, watch: str, folder: Path) -> Took:
        return run(*_START, watch, "--data", str(folder), environment=self.environment)


def start_rows(desk: Desk, folders: Folders) -> Iterator[Row]:
    """Each pair is started in turn, after one that warms the caches."""
    few, many = folders.of(FEW), folders.of(MANY)
    for folder in (few, many):
        desk.relance("paint", folder)
    desk.floor()
    trios = [(desk.floor(), desk.relance("paint", few), desk.relance("paint", many)) for _ in range(_PAIRS)]
    paints = [(floor.told["painted"], one.told["painted"], ten.told["painted"]) for floor, one, ten in trios]
    yield ratio_row("start to first paint, 1,000", [(one, floor) for floor, one, _ in paints], 1.6, milliseconds)
    yield ratio_row("start to first paint, 10,000 to 1,000", [(ten, one) for _, one, ten in paints], 1.15, milliseconds)
    more = [one.told["cpu"] - floor.told["cpu"] for floor, one, _ in trios]
    yield limit_row("CPU to first paint beyond the floor, 1,000", more, 0.08, milliseconds)
    for what, folder, budget in (("1,000", few, 1.5), ("10,000", many, 1.8)):
        pairs = [(desk.relance("memory", folder).told["memory"], desk.floor("--memory").told["memory"]) for _ in range(5)]
        yield ratio_row(f"memory when quiet, {what}", pairs, budget, mebibytes)


def work_rows(desk: Desk, folders: Folders) -> Iterator[Row]:
    """Days of work on boards that are made anew for each, because replies are recorded."""
    days = {projects: [_day(desk, folders, folders.of(projects)) for _ in range(_WORKDAYS)] for projects in (FEW, MANY)}

    def median(name: str, projects: int) -> float:
        return statistics.median(day[name] for day in days[projects])

    for what, name, budget in (
        ("first paint to everything loaded, 10,000", "loaded", 1.5),
        ("longest pause of the window meanwhile, 10,000", "longest_pause", 0.2),
        ("a scroll frame, 10,000", "frame", 4e-3),
        ("a scroll frame, 10,000, 99th percentile", "frame_p99", 8e-3),
        ("a key in the search field (the slowest), 10,000", "key", 0.05),
        ("a key in the search field, by client (the slowest), 10,000", "key_grouped", 0.05),
        ("search everything (the slowest key, painted), 10,000", "everything", 0.05),
        ("a recorded reply: key, durable, repainted, 10,000", "reply", 0.04),
        ("a mouse move of a drag, 10,000", "drag", 8e-3),
    ):
        yield limit_row(what, [day[name] for day in days[MANY]], budget, milliseconds, median(name, MANY) / median(name, FEW))
    for what, name in (("a recorded reply, 10,000 to 1,000", "reply"), ("a mouse move of a drag, 10,000 to 1,000", "drag")):
        pairs = [(more[name], less[name]) for more, less in zip(days[MANY], days[FEW], strict=True)]
        yield ratio_row(what, pairs, 1.5, milliseconds)
    pairs = [(_ticks(desk, folders.quiet(MANY)), _ticks(desk, folders.quiet(100))) for _ in range(_TICKERS)]
    yield ratio_row("the dials painted anew with nothing due, 10,000 to 100", pairs, 1.25, milliseconds)


def _ticks(desk: Desk, folder: Path) -> float:
    return desk.relance("tick", folder).told["tick"]


def _day(desk: Desk, folders: Folders, folder: Path) -> dict[str, float]:
    with folders.copy(folder) as copy:
        return desk.relance("work", copy).told


def idle_rows(desk: Desk, folders: Folders) -> Iterator[Row]:
    """One minute beside a window nobody touches. Its board has no change within that minute."""
    with folders.copy(folders.quiet(FEW)) as folder:
        program = desk.session.start(sys.executable, "-m", "desktop", "--data", str(folder))
        time.sleep(_QUIET_AFTER)
        before = _spent(program.pid)
        time.sleep(_IDLE_SECONDS)
        after = _spent(program.pid)
        program.stop()
    nothing = (0.0, 0)
    cpu, wakes = (sum(now[i] - before.get(task, nothing)[i] for task, now in after.items()) for i in (0, 1))
    yield limit_row(f"CPU in {_IDLE_SECONDS} s of nothing, 1,000", [cpu], 0.0005, milliseconds)
    yield limit_row(f"wake-ups in {_IDLE_SECONDS} s of nothing, 1,000", [wakes], 3, plain)


def _spent(pid: int) -> dict[str, tuple[float, int]]:
    """CPU seconds and wake-ups of each thread of a process so far."""
    spent = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        nanoseconds = int((task / "schedstat").read_text().split()[0])
        status = (task / "status").read_text()
        spent[task.name] = nanoseconds / 1e9, int(status.partition("\nvoluntary_ctxt_switches:")[2].split()[0])
    return spent
