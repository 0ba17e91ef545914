"""The program in the tray of a real session: the icon says how much is due, its menu works, and the window can always be
reached."""

import json
import sys

import pytest

from tests.e2e.test_notices import studio
from tests.support.outside import Program, Session
from tests.support.outside.session import Clock
from tests.support.outside.tray import Tray

RELANCE = (sys.executable, "-m", "desktop")
ACTIVE = frozenset({"showing", "active"})


class Here:
    """A session with three things that fall due at nine."""

    def __init__(self, desk: Session):
        self.desk = desk
        self.clock: Clock = desk.clock("Europe/Paris")
        self.clock.set("@2026-11-20 09:10:00")
        file = desk.folder / "studio.json"
        file.write_text(json.dumps(studio(3)), "utf-8")
        assert self.start("import", str(file)).wait(30) == 0

    def start(self, *arguments: str) -> Program:
        folder = str(self.desk.folder / "studio")
        return self.desk.start(*RELANCE, "--data", folder, *arguments, environment=self.clock.environment)

    def tray(self) -> Tray:
        return Tray(self.desk.environment["DBUS_SESSION_BUS_ADDRESS"])

    def has_icon(self, tray: Tray) -> None:
        self.desk.until(lambda: tray.items, "the icon")
        self.desk.until(lambda: tray.tooltip == "Relance: 3 things need you", "its number")


@pytest.fixture
def here(desk: Session) -> Here:
    return Here(desk)


@pytest.mark.timeout(180)
def test_closing_the_window_is_asked_about_once_and_the_tray_brings_it_back(here: Here):
    desk = here.desk
    with here.tray() as tray:
        program = here.start()
        desk.wait("frame", "Relance", states=ACTIVE, timeout=20)
        here.has_icon(tray)
        desk.hands.close_window(lambda: desk.find(id="tray.keep"))
        desk.wait(id="tray.keep").press()
        desk.wait_gone("frame", "Relance")
        desk.hands.wait_for_no_window()
        tray.click()
        desk.wait("frame", "Relance", timeout=20)
        desk.hands.close_window(lambda: desk.find("frame", "Relance") is None)
        desk.hands.wait_for_no_window()
        menu = tray.menu()
        assert {"Open Relance", "Follow-up 1 to Client 1", "Follow-up 1 to Client 3", "For an hour", "Quit Relance"} <= set(menu)
        tray.choose("Follow-up 1 to Client 2")
        assert desk.wait(id="panel.title").name == "Tea tin 2"
        desk.hands.key("ctrl+q")
        assert program.wait() == 0


@pytest.mark.timeout(180)
def test_a_start_in_the_background_is_hidden_where_there_is_a_tray(here: Here):
    desk = here.desk
    with here.tray() as tray:
        program = here.start("--background")
        here.has_icon(tray)
        assert desk.find("frame", "Relance") is None
        assert here.start("--background").wait(20) == 0  # as another login would
        assert desk.find("frame", "Relance") is None
        tray.leave()
        desk.wait("frame", "Relance", timeout=20)
        with here.tray() as later:
            here.has_icon(later)
            later.choose("Quit Relance")
            assert program.wait() == 0


@pytest.mark.timeout(120)
def test_a_start_in_the_background_is_visible_where_there_is_none(here: Here):
    program = here.start("--background")
    here.desk.wait("frame", "Relance", states=ACTIVE, timeout=20)
    here.desk.hands.close_window(lambda: program.has_ended)
    assert program.wait() == 0
