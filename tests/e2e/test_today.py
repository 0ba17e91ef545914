"""The first look after time away, in a real session: what fell due meanwhile is in front, and is gone through by the keyboard."""

import pytest

from tests.e2e.test_tray import ACTIVE, Here
from tests.support.outside import Session


@pytest.mark.timeout(180)
def test_after_a_night_the_list_of_today_is_in_front_and_is_gone_through_by_keyboard(desk: Session):
    here = Here(desk)
    here.clock.set("@2026-11-19 18:00:00")
    program = here.start()
    desk.wait("frame", "Relance", states=ACTIVE, timeout=20)
    desk.wait("list item", "Tea tin 1*")
    desk.hands.key("ctrl+q")
    assert program.wait() == 0

    here.clock.set("@2026-11-20 09:10:00")
    program = here.start()
    desk.wait("frame", "Relance", states=ACTIVE, timeout=20)
    assert desk.wait(id="today.title").name == "Friday 20 November"
    assert desk.wait(id="today.away.heading").name == "While you were away, since Thu 19 Nov"
    assert desk.wait(id="today.away.p1").name == "Tea tin 1: follow-up 1 fell due today."
    row = desk.wait(id="today.row.p1")
    row.focus()
    desk.wait(id="today.row.p1", states=frozenset({"showing", "focused"}))
    assert row.name.startswith("Tea tin 1, Client 1. Follow-up 1 is due. Was needed by Thu 19 Nov: the final artwork.")

    desk.hands.key("Down", "Return")
    desk.wait(id="draft.body", states=frozenset({"showing", "focused"}))
    assert desk.wait(id="draft.title").name == "Follow-up 1 to Client 2"
    desk.hands.key("Escape")
    desk.wait_gone(id="draft.body")
    desk.wait("frame", "Relance", states=ACTIVE)
    desk.hands.key("s")
    desk.hands.key("Down", "Down", "Down", "Return")
    desk.wait(id="today.snoozed.heading")
    assert "Back on Mon 23 Nov at 09:00" in desk.wait(id="today.row.p2").name
    desk.hands.key("ctrl+q")
    assert program.wait() == 0
