"""Searching everything in a real session, by keyboard and by what a screen reader finds: a project, something to do with it, and
a word that was written."""

import pytest

from tests.e2e.test_tray import ACTIVE, Here
from tests.support.outside import Session

FOCUSED = frozenset({"showing", "focused"})


@pytest.mark.timeout(180)
def test_what_is_recorded_is_found_opened_and_acted_on(desk: Session):
    here = Here(desk)
    here.clock.set("@2026-11-20 09:10:00")
    program = here.start()
    desk.wait("frame", "Relance", states=ACTIVE, timeout=20)
    desk.wait("list item", "Tea tin 1*")

    desk.hands.key("ctrl+k")
    field = desk.wait(id="search.field", states=FOCUSED)
    assert field.name == "Search everything"
    desk.hands.type("TEA 2")
    desk.wait("list item", "Projects: Tea tin 2, Client 2*")
    desk.hands.key("Return")
    desk.wait_gone(id="search.field")
    assert desk.wait(id="panel.title").name == "Tea tin 2"

    desk.hands.key("ctrl+k")
    desk.wait(id="search.field", states=FOCUSED)
    desk.hands.type("note tin 1")
    desk.wait("list item", "Actions: Add a note: Tea tin 1*")
    desk.hands.key("Return")
    desk.wait(id="dialog.note", states=ACTIVE)
    desk.hands.type("Sent from the cafe")
    desk.hands.key("ctrl+Return")
    desk.wait_gone(id="dialog.note")

    desk.hands.key("ctrl+k")
    desk.wait(id="search.field", states=FOCUSED)
    desk.hands.type("cafe")
    desk.wait("list item", "Messages: Tea tin 1*")
    desk.hands.key("Return")
    desk.wait(id="history", states=FOCUSED)
    assert desk.wait(id="panel.title").name == "Tea tin 1"
    desk.hands.key("ctrl+q")
    assert program.wait() == 0
