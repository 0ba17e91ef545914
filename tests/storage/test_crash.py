"""No acknowledged change is lost by a crash, and none is there in part: a program that records is killed at random moments.
`RELANCE_CRASHES` sets how often."""

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.storage import coherence
from desktop.storage.lock import WriterLock
from desktop.storage.reader import BoardReader
from desktop.storage.store import Store
from tests.storage.recorder import recorded

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("RELANCE_CRASHES", "30"))


def _killed_after(seconds: float, folder: Path) -> int:
    """Lets the recorder run and be killed; returns the last number it acknowledged, 0 if none."""
    command = [sys.executable, "-m", "tests.storage.recorder", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        acknowledged = process.stdout.readline()  # it has come to recording
        timer = threading.Timer(seconds, process.kill)
        timer.start()
        lines = [acknowledged, *process.stdout]
        timer.join()
    assert process.returncode == -9
    return max((int(line) for line in lines if line.endswith("\n")), default=0)


@pytest.mark.timeout(60 + ROUNDS)
def test_what_was_acknowledged_outlives_every_crash(folder: Path):
    chance = random.Random()
    crashes_within_a_change = 0
    for number in range(ROUNDS):
        acknowledged = _killed_after(chance.uniform(0, 0.06), folder)
        crashes_within_a_change += (folder / "relance.sqlite3-journal").exists()
        # Whoever comes first rolls back: the window's writer, or a reader beside it.
        with Store.open(folder, read_only=number % 2 == 0) as store:
            assert acknowledged <= recorded(store) <= acknowledged + 1
            assert coherence.check(store) == []
        with BoardReader(folder) as board:
            assert len(board.cards("follow_up")) == 1
    assert crashes_within_a_change > 0


def test_a_crash_while_the_store_is_made_leaves_nothing_or_a_whole_one(tmp_path: Path):
    chance = random.Random()
    for number in range(max(ROUNDS // 4, 5)):
        folder = tmp_path / str(number)
        command = [sys.executable, "-m", "tests.storage.recorder", str(folder)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
            timer = threading.Timer(chance.uniform(0.15, 0.45), process.kill)
            timer.start()
            timer.join()
        with WriterLock.acquire(folder), Store.open(folder) as store:
            recorded(store)
            assert coherence.check(store) == []
