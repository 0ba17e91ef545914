"""A pause is told where one looks: on the panel with its private note, on the ladder, on the strip of the conversation."""

from datetime import date

import pytest
from PySide6.QtWidgets import QMenu

from desktop.core.commands import PauseProject, RecordAutoReply, RecordSupportContacted
from desktop.core.vocabulary import PauseReason
from desktop.ui.project.card_actions import add_card_actions
from desktop.ui.project.facts import gather
from desktop.ui.project.next_line import next_line


def test_hardship_is_told_kindly_with_its_end_and_the_private_note(shown, session, service):
    session.run(PauseProject("tea", service.now(), PauseReason.HARDSHIP, date(2026, 12, 7), None, "Her father\ndied."))
    note = shown("tea").body.pause
    assert note.isVisible()
    assert note.headline.text() == "Paused for hardship until Mon 7 Dec."
    assert note.meanwhile.text().startswith("No notice, completion or support step is offered until then.")
    assert note.note.text() == "Your private note: Her father died."


def test_a_pause_without_an_end_says_when_to_look_again(shown, session, service):
    session.run(PauseProject("tea", service.now(), PauseReason.AGREED))
    note = shown("tea").body.pause
    assert note.headline.text() == "You agreed to wait: paused until you resume it. Look at it again on Fri 4 Dec."
    assert not note.note.isVisible()


def test_an_automatic_reply_pauses_without_a_note_of_mine(shown, session, service):
    session.run(PauseProject("tea", service.now(), PauseReason.HOLIDAY, date(2026, 11, 20), None, "mine"))
    session.run(RecordAutoReply("tea", service.now(), "Away", date(2026, 11, 30)))
    note = shown("tea").body.pause
    assert note.headline.text() == "Paused, out of office, until Mon 30 Nov."
    assert not note.note.isVisible()


def test_without_a_pause_there_is_no_note(shown):
    assert not shown("tea").body.pause.isVisible()


@pytest.mark.parametrize("project", ["tea", "poster", "brand", "packaging", "mobile", "booth"])
def test_a_pause_is_offered_wherever_a_project_is_open(service, project, qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    add_card_actions(menu, service, project, lambda *_: None)
    pause = next(action for action in menu.actions() if action.objectName() == "card.menu.pause")
    assert pause.isEnabled()


def line(service):
    facts = gather(service, "booth")
    assert facts is not None
    return next_line(facts)


def test_with_support_the_panel_counts_the_days_and_says_when_to_ask_again(service, clock, session):
    assert line(service) == "With Upwork dispute assistance, day 3; ask again Mon 23 Nov."
    clock.advance(days=3)
    assert line(service) == "With Upwork dispute assistance, day 6; ask again today."
    clock.advance(days=1)
    assert line(service).endswith("day 7; it was time to ask again on Mon 23 Nov.")
    session.run(RecordSupportContacted("booth", service.now()))
    assert line(service) == "With Upwork dispute assistance, day 1; ask again Fri 27 Nov."
