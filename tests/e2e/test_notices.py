"""What falls due reaches the desktop of a real session, once, and what is chosen there the window."""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.outside import Program, Session
from tests.support.outside.notices import NotificationServer, Shown

RELANCE = (sys.executable, "-m", "desktop")


def studio(projects: int) -> dict[str, Any]:
    """The first follow-up to each client falls due on Friday 20 November 2026 at nine in Paris."""
    asked = {
        "type": "request",
        "direction": "out",
        "at": "2026-11-13T15:20:00Z",
        "purpose": "approval",
        "need": "the final artwork",
        "needed_by": "2026-11-19",
    }
    stage = {"id": "m1", "title": "Artwork", "kind": "final", "amount": 125_000, "work": "delivered", "payment": "secured"}
    numbers = range(1, projects + 1)
    return {
        "relance": 1,
        "designer": {"name": "Noa", "time_zone": "Europe/Paris", "country": "FR"},
        "clients": [{"id": f"c{n}", "name": f"Client {n}", "country": "GB", "subdivision": "ENG"} for n in numbers],
        "projects": [
            {
                "id": f"p{n}",
                "client": f"c{n}",
                "title": f"Tea tin {n}",
                "currency": "EUR",
                "platform": "99designs",
                "milestones": [stage],
                "contacts": [asked],
            }
            for n in numbers
        ],
    }


class Desktop:
    """A session with a notification server, the program and its clock."""

    def __init__(self, desk: Session, projects: int):
        self.desk = desk
        self.clock = desk.clock("Europe/Paris")
        self.clock.set("@2026-11-20 08:50:00")
        self.server = NotificationServer(desk.environment["DBUS_SESSION_BUS_ADDRESS"])
        file = desk.folder / "studio.json"
        file.write_text(json.dumps(studio(projects)), "utf-8")
        assert self.start("import", str(file)).wait(30) == 0

    def start(self, *arguments: str) -> Program:
        folder = str(self.desk.folder / "studio")
        return self.desk.start(*RELANCE, "--data", folder, *arguments, environment=self.clock.environment)

    def open(self) -> Program:
        program = self.start()
        self.desk.wait("frame", "Relance", states=frozenset({"showing", "active"}), timeout=20)
        self.desk.wait("list item", "Tea tin 1*")
        return program

    def turn_clock(self, moment: str) -> None:
        self.clock.set(f"@{moment}")
        self.desk.hands.nudge(self.desk.wait("frame", "Relance"))

    def shown(self) -> Shown:
        """The one notification on the screen."""
        self.desk.until(lambda: self.server.on_screen, "a notification")
        (one,) = self.server.on_screen
        return one


@pytest.fixture
def desktop(desk: Session) -> Iterator[Callable[[int], Desktop]]:
    made: list[Desktop] = []

    def make(projects: int) -> Desktop:
        made.append(Desktop(desk, projects))
        made[-1].server.__enter__()
        return made[-1]

    yield make
    for one in made:
        one.server.leave()


@pytest.mark.timeout(180)
def test_due_at_nine_it_is_told_once_and_leads_to_the_draft(desktop: Callable[[int], Desktop]):
    here = desktop(1)
    program = here.open()
    assert here.server.shown == []
    here.turn_clock("2026-11-20 09:00:01")
    shown = here.shown()
    assert (shown.title, shown.body) == ("Follow-up 1 to Client 1", "“Tea tin 1”: €\u00a01\u00a0250 delivered and not paid")
    assert list(shown.actions) == ["default", "draft", "replied", "snooze"]
    here.server.choose(shown, "draft")
    here.desk.wait(id="draft", states=frozenset({"showing"}))
    program.kill()
    here.open()
    here.turn_clock("2026-11-20 09:20:00")
    here.turn_clock("2026-11-19 09:00:00")
    here.turn_clock("2026-11-20 09:30:00")
    here.desk.wait("list item", "Tea tin 1*")
    assert len(here.server.shown) == 1


@pytest.mark.timeout(180)
def test_ten_due_at_once_are_one_digest(desktop: Callable[[int], Desktop]):
    here = desktop(10)
    here.open()
    here.turn_clock("2026-11-20 09:00:01")
    shown = here.shown()
    assert (shown.title, len(shown.body.splitlines())) == ("10 things need you", 5)
    assert len(here.server.shown) == 1
