"""One window for each data folder: the second start is heard by the first, whatever a crash left behind."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.services.failures import Locked
from desktop.ui.single import Doorbell, address, enter
from desktop.ui.wish import Wish

RING = """
import sys
from pathlib import Path
from desktop.ui.single import ring
from desktop.ui.wish import Wish
sys.exit(0 if ring(Path(sys.argv[1]), Wish(*(word or None for word in sys.argv[2:]))) else 5)
"""
DIE = """
import os, sys
from pathlib import Path
from desktop.ui.single import Doorbell
bell = Doorbell(Path(sys.argv[1]))
os.kill(os.getpid(), 9)
"""


class Bell:
    """A doorbell with the wishes it heard."""

    def __init__(self, qtbot: QtBot, folder: Path):
        self.qtbot = qtbot
        self.folder = folder
        self.heard: list[Wish] = []
        self.bell = Doorbell(folder)
        self.bell.rung.connect(self.heard.append)

    def rung_by(self, *words: str) -> subprocess.Popen[str]:
        """Another program rings; it is running."""
        return subprocess.Popen(
            [sys.executable, "-c", RING, str(self.folder), *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def answered(self, *ringing: subprocess.Popen[str]) -> list[tuple[int, str]]:
        """How they ended, and what they said."""
        self.qtbot.waitUntil(lambda: all(one.poll() is not None for one in ringing), timeout=20_000)
        return [(one.returncode, "".join(one.communicate())) for one in ringing]


@pytest.fixture(params=["short", "long"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = tmp_path / ("d" if request.param == "short" else "a long name " * 9)
    made.mkdir()
    return made


@pytest.fixture
def bell(qtbot: QtBot, folder: Path) -> Iterator[Bell]:
    made = Bell(qtbot, folder)
    yield made
    made.bell.stop()


def test_a_second_start_is_heard_with_its_wish(bell: Bell):
    assert bell.answered(bell.rung_by("p1", "/home/noa/ça.json", "token")) == [(0, "")]
    assert bell.heard == [Wish("p1", "/home/noa/ça.json", "token")]


def test_ten_at_once_are_all_heard(bell: Bell):
    ringing = [bell.rung_by(f"p{number}") for number in range(10)]
    assert bell.answered(*ringing) == [(0, "")] * 10
    assert {wish.project for wish in bell.heard} == {f"p{number}" for number in range(10)}


def test_nobody_at_home_is_told(qtbot: QtBot, folder: Path):
    nobody = Bell(qtbot, folder)
    nobody.bell.stop()
    assert nobody.answered(nobody.rung_by()) == [(5, "")]


def test_what_a_crash_left_is_taken_over(qtbot: QtBot, folder: Path):
    subprocess.run([sys.executable, "-c", DIE, str(folder)], check=False)
    bell = Bell(qtbot, folder)
    assert bell.answered(bell.rung_by("p1")) == [(0, "")]
    bell.bell.stop()


@pytest.mark.parametrize(
    "said", [b"nonsense\n", b"[1]\n", b'{"other": 1}\n', b'{"project": 5}\n', b"x" * 100_000, b"\xff\n", b""]
)
def test_what_is_not_understood_is_not_heard(bell: Bell, said: bytes):
    socket = QLocalSocket()
    socket.connectToServer(address(bell.folder))
    socket.write(said)
    if said:
        bell.qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    socket.abort()
    assert bell.answered(bell.rung_by("p1")) == [(0, "")]
    assert bell.heard == [Wish("p1")]


def test_who_comes_first_has_the_lock_and_asks_nobody(tmp_path: Path):
    assert enter(tmp_path, Wish(), lambda: "the lock") == "the lock"


def test_who_waits_gets_the_lock_when_it_is_free(tmp_path: Path):
    tries = iter([Locked(tmp_path), Locked(tmp_path)])

    def acquire() -> str:
        if (error := next(tries, None)) is not None:
            raise error
        return "the lock"

    assert enter(tmp_path, Wish(), acquire) == "the lock"
