"""The main way through the program, in a real window and from outside: by what a screen reader finds, by keyboard and by mouse,
with the clock of the machine moved on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.outside import Node, Program, Session
from tests.support.outside.session import Clock

TITLE, CLIENT = "Tea tin range", "Northlight Tea"
RELANCE = (sys.executable, "-m", "desktop")


class Window:
    """Relance on one data folder, as its user meets it."""

    def __init__(self, desk: Session, folder: Path, clock: Clock):
        self.desk, self.folder, self.clock = desk, folder, clock
        self.program: Program | None = None

    def open(self) -> None:
        self.program = self.desk.start(*RELANCE, "--data", str(self.folder), environment=self.clock.environment)
        self.desk.wait("frame", "Relance", states=frozenset({"showing", "active"}), timeout=20)

    def press(self, id: str) -> None:  # noqa: A002
        self.desk.wait(id=id).press()

    def fill(self, id: str, text: str) -> None:  # noqa: A002
        self.desk.hands.fill(self.desk.wait(id=id), text)

    def dialog(self, name: str) -> None:
        self.desk.wait(id=f"dialog.{name}", states=frozenset({"showing", "active"}))

    def confirm(self, name: str) -> None:
        self.press("dialog.confirm")
        self.desk.wait_gone(id=f"dialog.{name}")

    def card(self, column: str) -> Node:
        """The project's card, once it stands in a column."""

        def found() -> Node | None:
            view = self.desk.find("list", id=f"board.{column}")
            return next(view.find_all("list item", f"{TITLE}, {CLIENT}*"), None) if view else None

        return self.desk.until(found, f"the card in {column}")

    def drag(self, from_column: str, to_column: str) -> None:
        self.desk.hands.drag(self.card(from_column), self.desk.wait("list", id=f"board.{to_column}"))

    def later(self, moment: str) -> None:
        """Turns the clock; the program notices when somebody touches the mouse."""
        self.clock.set(f"@{moment}")
        self.desk.hands.nudge(self.desk.wait("frame", "Relance"))


@pytest.mark.timeout(180)
def test_from_the_first_start_to_the_reply_that_survives_a_crash(desk: Session):
    clock = desk.clock("Europe/Paris")
    clock.set("@2026-03-10 10:00:00")
    window = Window(desk, desk.folder / "studio", clock)
    window.open()
    make_client(window)
    make_project(window)
    ask_the_client(window)

    window.later("2026-03-20 10:00:00")
    card = window.card("follow_up")
    assert "Silent for 10 days" in card.name, card.name
    assert "follow-up 1" in card.name, card.name

    window.drag("follow_up", "my_turn")
    window.dialog("reply")
    window.confirm("reply")
    window.card("my_turn")
    desk.hands.key("ctrl+z")
    window.card("follow_up")
    desk.hands.key("ctrl+shift+z")
    window.card("my_turn")

    assert window.program is not None
    window.program.kill()
    window.open()
    window.card("my_turn")
    window.program.kill()
    _all_is_there(window)


def make_client(window: Window) -> None:
    window.desk.wait(id="first.new")
    window.press("sidebar.clients")
    window.press("clients.first")
    window.dialog("client")
    window.fill("client.name", CLIENT)
    window.desk.wait(id="client.person").set_text("Élodie Łukasik")
    window.confirm("client")
    window.desk.wait("list item", f"{CLIENT}*")


def make_project(window: Window) -> None:
    window.press("sidebar.board")
    window.press("first.new")
    window.dialog("new-project")
    window.fill("new-project.title", TITLE)
    window.desk.hands.key("Tab")
    window.desk.hands.type(CLIENT)
    window.desk.hands.key("Tab")
    for number, (title, amount) in enumerate((("Deposit", "500"), ("Concepts", "750"), ("Artwork", "1250")), start=1):
        window.fill(f"milestone.{number}.title", title)
        window.fill(f"milestone.{number}.amount", amount)
    window.confirm("new-project")
    window.card("quote")
    window.desk.hands.key("Escape")
    window.desk.wait_gone(id="panel")


def ask_the_client(window: Window) -> None:
    window.drag("quote", "my_turn")
    window.dialog("quote-accepted")
    window.confirm("quote-accepted")
    window.drag("my_turn", "client_turn")
    window.dialog("request")
    window.fill("request.need", "your choice of concept")
    window.confirm("request")
    window.card("client_turn")


def _all_is_there(window: Window) -> None:
    """As the command line tells it, after the second crash."""
    command = (*RELANCE, "--data", str(window.folder))
    at = ("--at", "2026-03-20T11:00:00+01:00")
    told = subprocess.run([*command, "agenda", "--json", *at], capture_output=True, text=True, check=True, timeout=60)
    (project,) = json.loads(told.stdout)["projects"]
    assert (project["title"], project["client"], project["column"]) == (TITLE, CLIENT, "my_turn")
    assert [milestone["amount"] for milestone in project["milestones"]] == [50_000, 75_000, 125_000]
    subprocess.run([*command, "check"], check=True, timeout=60)


def test_version_is_told_without_a_window():
    told = subprocess.run([*RELANCE, "--version"], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.startswith("relance ")
