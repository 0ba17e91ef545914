"""Rows of the bundle, when there is one: what it weighs, and how it starts beside the floor and the source. Nobody can look into
a bundle, so the three are watched from outside: a start ends when the picture is on the screen."""

import mmap
import os
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.exchange import FEW, Folders
from tests.bench.processes import ROOT
from tests.bench.table import Row, limit_row, mebibytes, milliseconds, plain, ratio_row
from tests.support.outside import Session

BUNDLE = ROOT / "dist" / "relance"
_WIDTH, _HEIGHT = 1600, 1000
_PAIRS, _LONGEST = 9, 30
_FLOOR = (sys.executable, "-m", "tests.bench.floor", "--memory")  # so it stays until it was seen


class Screen:
    """A screen without a window manager, black where no window is. What is on it can be read as a file."""

    def __init__(self, environment: dict[str, str], below: Path):
        self._below = below
        screen = ("-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-dpi", "96", "-nolisten", "tcp", "-noreset", "-fbdir", str(below))
        self._server = subprocess.Popen(["Xvfb", "-displayfd", "1", *screen], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._server.stdout
        self._environment = environment | {"DISPLAY": f":{self._server.stdout.readline().decode().strip()}"}
        content = (below / "Xvfb_screen0").open("rb")
        self._picture = mmap.mmap(content.fileno(), 0, prot=mmap.PROT_READ)
        head, _, _, _, width, height = struct.unpack_from(">6I", self._picture)
        colors = struct.unpack_from(">25I", self._picture)[19]
        (line,) = struct.unpack_from(">I", self._picture, 4 * 12)
        assert (width, height) == (_WIDTH, _HEIGHT)
        self._center = head + colors * 12 + line * 450 + 4 * 720

    def close(self) -> None:
        self._picture.close()
        assert self._server.stdout
        self._server.stdout.close()
        self._server.terminate()
        self._server.wait(10)

    def seconds_to_paint(self, *command: str | Path) -> float:
        """From before a program is started until the middle of its window has a color."""
        self._wait(painted=False)
        started = time.monotonic()
        process = subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return self._wait(painted=True) - started
        finally:
            process.kill()
            process.wait(10)

    def _wait(self, *, painted: bool) -> float:
        end = time.monotonic() + _LONGEST
        while any(self._picture[self._center : self._center + 3]) is not painted:
            if time.monotonic() > end:
                raise TimeoutError(f"painted: {not painted}, after {_LONGEST} s")
            time.sleep(0.0005)
        return time.monotonic()


@contextmanager
def _screen() -> Iterator[Screen]:
    with Session(screen_reader=False) as session, TemporaryDirectory(prefix="relance-screen-") as below:
        screen = Screen(session.environment, Path(below))
        try:
            yield screen
        finally:
            screen.close()


def rows(folders: Folders) -> Iterator[Row]:
    files = [path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    yield limit_row("size of the bundle", [sum(path.stat().st_size for path in files) / 2**20], 95, mebibytes)
    yield limit_row("files of the bundle", [len(files)], 149, plain)
    program = BUNDLE / ("relance.exe" if os.name == "nt" else "relance")
    data = ("--data", str(folders.of(FEW)))
    with _screen() as screen:
        starts: dict[str, tuple[str | Path, ...]] = {
            "floor": _FLOOR,
            "source": (sys.executable, "-m", "desktop", *data),
            "bundle": (program, *data),
        }
        for command in starts.values():
            screen.seconds_to_paint(*command)
        took = [{name: screen.seconds_to_paint(*command) for name, command in starts.items()} for _ in range(_PAIRS)]
    beside_floor = [(one["bundle"], one["floor"]) for one in took]
    yield ratio_row("shipped bundle to first paint, 1,000, beside the floor", beside_floor, 1.25, milliseconds)
    beside_source = [(one["bundle"], one["source"]) for one in took]
    yield ratio_row("shipped bundle to first paint, 1,000, beside the source", beside_source, 1.0, milliseconds)
