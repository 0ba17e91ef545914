"""Both ways to talk to a program that runs already: the one of this system, and the one of Windows as far as it runs here."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSocketNotifier
from pytestqt.qtbot import QtBot

from desktop.ui.doors import pipes, sockets

ASK = "import sys; from desktop.ui.doors import {} as door; print(door.ask(sys.argv[1], sys.argv[2].encode()).decode(), end='')"


@pytest.fixture(params=[sockets, pipes], ids=["sockets", "pipes"])
def door(request: pytest.FixtureRequest) -> ModuleType:
    module: ModuleType = request.param
    return module


@pytest.fixture
def asked(door: ModuleType, qtbot: QtBot) -> Callable[[str, str], str]:
    """What another program hears at an address when it says something there."""

    def ask(where: str, said: str) -> str:
        program = ASK.format(door.__name__.rpartition(".")[2])
        asking = subprocess.Popen([sys.executable, "-c", program, where, said], stdout=subprocess.PIPE, text=True)
        qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
        return asking.communicate()[0]

    return ask


def test_a_line_is_answered_and_noise_is_not(door: ModuleType, asked: Callable[[str, str], str], tmp_path: Path):
    where = door.address(tmp_path, "door", str(tmp_path.stat().st_ino))
    listener = door.Listener(where)
    listener.said.connect(lambda caller: caller.answer(caller.said.upper()) if b"?" in caller.said else caller.hang_up())
    assert asked(where, "who is there?\n") == "WHO IS THERE?\n"
    assert asked(where, "nobody\n") == ""
    assert asked(where, "x" * (door.LARGEST + 1)) == ""
    assert asked(where, "and now?\n") == "AND NOW?\n"
    listener.stop()
    assert asked(where, "still there?\n") == ""


def test_an_address_that_cannot_be_had_is_no_error(door: ModuleType, asked: Callable[[str, str], str], tmp_path: Path):
    where = str(tmp_path / "missing" / "door")
    listener = door.Listener(where)
    assert not any(notifier.isEnabled() for notifier in listener.findChildren(QSocketNotifier))  # it would call without end
    assert asked(where, "who is there?\n") == ""
    listener.stop()


def test_nobody_else_may_open_a_socket(tmp_path: Path, qtbot: QtBot):
    listener = sockets.Listener(str(tmp_path / "door"))
    assert (tmp_path / "door").stat().st_mode & 0o777 == 0o600
    listener.stop()
    assert not (tmp_path / "door").exists()
