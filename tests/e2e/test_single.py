"""A second start raises the first one's window, whatever moment it comes at; a crash leaves nothing in the way."""

import sys
from functools import partial
from pathlib import Path

import pytest

from tests.support.outside import Program, Session

SAMPLE = Path(__file__).parents[1] / "data" / "studio.json"
RELANCE = (sys.executable, "-m", "desktop")
SEEN = frozenset({"showing", "active"})


def start(desk: Session, *arguments: str) -> Program:
    return desk.start(*RELANCE, "--data", str(desk.folder / "studio"), *arguments)


@pytest.mark.timeout(120)
def test_a_second_start_shows_a_project_and_a_file_in_the_first_window(desk: Session):
    assert start(desk, "import", str(SAMPLE)).wait(30) == 0
    first = start(desk)
    desk.wait("frame", "Relance", states=SEEN, timeout=20)
    assert start(desk, "--project", "Menu illustration").wait(20) == 0
    desk.wait(id="panel", states=frozenset({"showing"}))
    second = start(desk, "--open", str(SAMPLE))
    assert second.wait(20) == 0
    assert second.output == ""
    desk.wait("dialog", states=SEEN)
    assert start(desk, "--project", "Nobody's").wait(20) == 2
    first.kill()
    again = start(desk, "--project", "menu")
    desk.wait(id="panel", states=frozenset({"showing"}), timeout=20)
    assert start(desk).wait(20) == 0
    again.stop()


@pytest.mark.timeout(120)
def test_what_the_menu_of_the_desktop_offers_is_done_in_the_first_window(desk: Session):
    assert start(desk, "import", str(SAMPLE)).wait(30) == 0
    first = start(desk, "--new-project")
    desk.wait("dialog", states=SEEN, timeout=20)
    desk.hands.key("Escape")
    desk.wait_gone("dialog")
    assert start(desk, "--today").wait(20) == 0
    desk.wait(id="today", states=frozenset({"showing"}))
    assert start(desk, "--open").wait(20) == 0
    first.stop()


@pytest.mark.timeout(300)
def test_two_starts_in_the_same_moment_make_one_window(desk: Session):
    for _ in range(5):
        two = (start(desk), start(desk))
        desk.until(partial(_one_ended, two), "one of them to end", timeout=30)
        (stays,) = (one for one in two if not ends(one))
        assert [one.wait() for one in two if ends(one)] == [0]
        desk.wait("frame", "Relance", timeout=20)
        assert len(list(desk.root.find_all("frame"))) == 1
        stays.kill()
        desk.wait_gone("frame", "Relance")


def _one_ended(programs: tuple[Program, ...]) -> bool:
    return any(map(ends, programs))


def ends(program: Program) -> bool:
    return program._process.poll() is not None
