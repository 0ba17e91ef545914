"""The whole way and every page by what a screen reader knows alone: names, roles, states and actions, no place of anything."""

import json
import sys
from pathlib import Path

import pytest

from tests.support.outside import Node, Session
from tests.support.outside.accessibility import NotFound

RELANCE = (sys.executable, "-m", "desktop")
ACTIVE = frozenset({"showing", "active"})
PAGES = ("today", "board", "calendar", "clients", "insights", "trash", "settings")
SECTIONS = ("notifications", "platforms", "data")
ROLES = {
    *("push button", "toggle button", "radio button", "check box", "text", "password text", "combo box", "spin box", "list"),
    *("list item", "table", "cell", "tree", "label", "panel", "filler", "menu item", "page tab", "document frame", "frame"),
}
"""What may take the keyboard."""


class Reader:
    """A screen reader's way through the program."""

    def __init__(self, desk: Session):
        self.desk = desk

    def press(self, id: str) -> None:  # noqa: A002
        self.desk.wait(id=id, states=frozenset({"showing", "enabled"})).press()

    def write(self, id: str, text: str) -> None:  # noqa: A002
        self.desk.wait(id=id, states=frozenset({"showing", "editable"})).set_text(text)

    def confirm(self, name: str) -> None:
        self.press("dialog.confirm")
        self.desk.wait_gone(id=f"dialog.{name}")

    def dialog(self, name: str) -> Node:
        return self.desk.wait(id=f"dialog.{name}", states=ACTIVE)


def faults(where: str, top: Node) -> list[str]:
    """What is wrong with what takes the keyboard below."""
    found = []
    for _, node in top.walk(shown=True):
        try:
            states, role, name = node.states, node.role, node.name
            if not {"focusable", "showing"} <= states:
                continue
            if not name.strip():
                found.append(f"{where}: {role} {node.id} has no name")
            if role not in ROLES:
                found.append(f"{where}: {role} {node.id} {name!r} is a strange thing to take the keyboard")
            if ("enabled" in states) != ("sensitive" in states):
                found.append(f"{where}: {role} {name!r} is both open and closed to the user")
            if role in ("push button", "radio button", "check box", "toggle button") and "enabled" in states and not node.actions:
                found.append(f"{where}: {role} {name!r} cannot be pressed")
        except NotFound:
            continue  # gone meanwhile
    return found


@pytest.mark.timeout(120)
def test_every_page_and_its_forms_tell_what_they_are(desk: Session):
    clock = desk.clock("Europe/Paris")
    clock.set("@2026-11-20 10:00:00")
    desk.start(*RELANCE, "--demo", environment=clock.environment)
    window = desk.wait("frame", states=ACTIVE, timeout=20)
    reader, found = Reader(desk), []
    desk.wait(id="tour.offer.decline").press()
    for page in PAGES:
        reader.press(f"sidebar.{page}")
        desk.wait(id=f"sidebar.{page}", states=frozenset({"checked"}))
        found += faults(page, window)
    for section in SECTIONS:
        reader.press(f"settings.tab.{section}")
        found += faults(section, window)
    for page, button, form in (("board", "board.new", "new-project"), ("clients", "clients.new", "client")):
        reader.press(f"sidebar.{page}")
        reader.press(button)
        found += faults(form, reader.dialog(form))
        reader.press("dialog.cancel")
        desk.wait_gone(id=f"dialog.{form}")
    desk.hands.key("F1")
    found += faults("keys", desk.wait(id="help.keys", states=ACTIVE))
    assert not found


@pytest.mark.timeout(180)
def test_from_the_first_client_to_the_export_without_seeing_anything(desk: Session):
    clock = desk.clock("Europe/Paris")
    clock.set("@2026-03-10 10:00:00")
    desk.start(*RELANCE, "--data", str(desk.folder / "studio"), environment=clock.environment)
    window = desk.wait("frame", "Relance", states=ACTIVE, timeout=20)
    reader = Reader(desk)
    create(reader)
    ask(reader)
    speak_italian(reader)

    clock.set("@2026-03-20 10:00:00")
    desk.hands.nudge(window)
    desk.hands.key("ctrl+k")
    reader.write("search.field", "poster")
    desk.wait("list item", "*Festival poster*", id="*")
    desk.hands.key("Return")
    reader.press("panel.follow_up")
    body = desk.wait(id="draft.body", states=frozenset({"showing", "editable"}))
    assert "Teatro" in body.text or "poster" in body.text
    reader.press("draft.copy-and-mark")
    reader.press("draft.yes")
    desk.wait_gone(id="draft.body")

    target = desk.folder / "tutto.json"
    export(reader, target)
    (project,) = json.loads(target.read_text("utf-8"))["projects"]
    assert [entry["type"] for entry in project["contacts"]][-2:] == ["request", "follow_up"]


def create(reader: Reader) -> None:
    reader.press("sidebar.clients")
    reader.press("clients.first")
    reader.dialog("client")
    reader.write("client.name", "Teatro Onda")
    reader.confirm("client")
    reader.press("clients.new-project")
    reader.dialog("new-project")
    reader.write("new-project.title", "Festival poster")
    reader.confirm("new-project")
    reader.press("tour.offer.decline")


def ask(reader: Reader) -> None:
    reader.press("sidebar.board")
    reader.press("panel.quote_accepted")
    reader.dialog("quote-accepted")
    reader.confirm("quote-accepted")
    reader.press("panel.request")
    reader.dialog("request")
    reader.write("request.need", "the list of names")
    reader.confirm("request")


def speak_italian(reader: Reader) -> None:
    reader.press("sidebar.settings")
    reader.press("settings.tab.look")
    language = reader.desk.wait(id="settings.look.language")
    field = next(child for child in language.children if child.role == "text")
    field.focus()
    field.set_text("Italiano")
    reader.desk.hands.key("Return")
    reader.desk.wait(None, "Bacheca", id="sidebar.board")


def export(reader: Reader, target: Path) -> None:
    reader.press("sidebar.settings")
    reader.press("settings.tab.data")
    reader.press("settings.data.export")
    dialog = reader.desk.wait("dialog", states=ACTIVE)
    name = next(node for node in dialog.find_all("text") if "editable" in node.states)
    name.set_text(str(target))
    name.focus()
    reader.desk.hands.key("Return")
    reader.desk.until(target.exists, "the file")
