"""A new project by keyboard only, from outside: typed, split by a template, created, and its message opened."""

import json
import sys

import pytest

from tests.support.outside import Session

RELANCE = (sys.executable, "-m", "desktop")


@pytest.mark.timeout(120)
def test_a_project_is_entered_by_keyboard_and_its_plan_is_written(desk: Session):
    clock = desk.clock("Europe/Paris")
    clock.set("@2026-03-10 10:00:00")
    folder = desk.folder / "studio"
    desk.start(*RELANCE, "--data", str(folder), environment=clock.environment)
    desk.wait("frame", "Relance", states=frozenset({"showing", "active"}), timeout=20)
    desk.wait(id="first.new")
    hands = desk.hands
    hands.key("ctrl+n")
    desk.wait(id="dialog.new-project", states=frozenset({"showing", "active"}))
    hands.type("Tea tin range")
    hands.key("Tab")
    hands.type("Northlight Tea")
    hands.key("alt+o")
    hands.type("3200")
    desk.wait(id="new-project.total", name="€*3*200, all of the total")
    desk.wait(id="template.30-40-30", name="30 / 40 / 30: 30% · 40% · 30%")
    titles = [desk.wait(id=f"milestone.{place}.title") for place in (1, 2, 3)]
    assert [field.name for field in titles] == [f"Title of milestone {place}" for place in (1, 2, 3)]
    desk.wait(id="dialog.write").press()
    desk.wait_gone(id="dialog.new-project")
    desk.wait(id="draft.title", name="Milestone plan for Northlight Tea")
    file = desk.folder / "studio.json"
    exported = desk.start(*RELANCE, "--data", str(folder), "export", str(file), environment=clock.environment)
    assert exported.wait() == 0
    (project,) = json.loads(file.read_text())["projects"]
    assert [(m["title"], m["amount"], m["due_on"]) for m in project["milestones"]] == [
        ("Deposit", 96_000, "2026-03-13"),
        ("First drafts", 128_000, "2026-03-27"),
        ("Final files", 96_000, "2026-04-10"),
    ]
