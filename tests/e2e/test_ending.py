"""Ctrl+C in a terminal, or the system at its end: the program ends at once and leaves everything in order, though nothing moves
in its window."""

import os
import signal
import sys
from pathlib import Path

import pytest

from desktop.storage.lock import WriterLock
from tests.support.outside import Session

SAMPLE = Path(__file__).parents[1] / "data" / "studio.json"
RELANCE = (sys.executable, "-m", "desktop")


@pytest.mark.timeout(120)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_at_once(desk: Session, number: signal.Signals):
    folder = desk.folder / "studio"
    assert desk.start(*RELANCE, "--data", str(folder), "import", str(SAMPLE)).wait(30) == 0
    program = desk.start("env", "--default-signal=INT", *RELANCE, "--data", str(folder))
    desk.wait("frame", "Relance", states=frozenset({"showing", "active"}), timeout=20)
    desk.until(lambda: list(folder.glob("*.socket")), "the end of the start")
    os.kill(program.pid, number)
    assert program.wait(5) == 128 + number
    assert "Traceback" not in program.output
    assert not list(folder.glob("*.socket"))
    with WriterLock.acquire(folder) as lock:
        assert lock.last_ended_cleanly
    assert desk.start(*RELANCE, "--data", str(folder), "check").wait(30) == 0
