"""One writer at a time, whatever happens to it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.errors import Locked
from desktop.storage.lock import WriterLock
from desktop.storage.store import Store

ROOT = Path(__file__).resolve().parents[2]
HOLDING = """
import sys
from pathlib import Path
from desktop.storage.lock import WriterLock
with WriterLock.acquire(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another program that holds the lock until its input ends."""
    command = [sys.executable, "-c", HOLDING, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_writer_is_told_who_is_first(folder: Path, holder: "subprocess.Popen[str]"):
    with pytest.raises(Locked) as caught:
        WriterLock.acquire(folder)
    assert caught.value.holder == holder.pid
    assert caught.value.path == folder / "relance.lock"


def test_a_lock_is_free_once_its_holder_was_killed(folder: Path, holder: "subprocess.Popen[str]"):
    holder.kill()
    holder.wait()
    with WriterLock.acquire(folder) as lock:
        assert not lock.last_ended_cleanly
    with WriterLock.acquire(folder) as lock:
        assert lock.last_ended_cleanly


def test_a_lock_is_free_once_its_holder_has_ended(folder: Path, holder: "subprocess.Popen[str]"):
    holder.communicate("")
    with WriterLock.acquire(folder) as lock:
        assert lock.last_ended_cleanly


def test_the_same_program_cannot_write_twice_either(folder: Path):
    with WriterLock.acquire(folder):
        with pytest.raises(Locked) as caught:
            WriterLock.acquire(folder)
        assert caught.value.holder == os.getpid()
    with WriterLock.acquire(folder) as lock:
        lock.release()


def test_reading_needs_no_lock(folder: Path, holder: "subprocess.Popen[str]"):
    Store.open(folder).close()
    with Store.open(folder, read_only=True) as store:
        assert store.clients() == ()


def test_the_lock_is_closed_to_others(folder: Path):
    with WriterLock.acquire(folder):
        assert (folder / "relance.lock").stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700
