"""The panel shows where a project stands, offers what is due, and passes on what is asked of it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.core.commands import (
    AddMilestone,
    CloseProject,
    DeleteProject,
    EditClient,
    EditProject,
    PauseProject,
    RecordCompleted,
    RecordFollowUp,
    RecordQuoteAccepted,
    RecordReply,
    ResumeProject,
)
from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind, Outcome, PauseReason
from desktop.ui.first_place import give_keyboard
from desktop.ui.intents import Intent
from desktop.ui.project.facts import gather
from desktop.ui.project.offers import offers
from desktop.ui.widgets.buttons import Button


def texts(panel) -> list[str]:
    """What the visible buttons of the head say, in order."""
    return [button.text() for button in panel.body.head.findChildren(Button) if button.text() and button.isVisible()]


def test_the_step_that_is_due_is_the_button_that_stands_out(shown):
    panel = shown("tea")
    assert texts(panel) == ["Write follow-up 1", "Client replied", "Pause"]
    assert panel.body.head.main_button().text() == "Write follow-up 1"


def test_the_head_says_who_the_client_is_and_where_the_project_stands(shown):
    head = shown("tea").body.head
    assert head.title.text() == "Tea tin range"
    assert head.about.text() == "Northlight Tea · 99designs · writes in Italian, London time"
    assert head.pill.text() == "Follow-up 1 due"


@pytest.mark.parametrize(
    ("title", "status", "main"),
    [
        ("Packaging refresh", "Follow-up 1 on Mon 23", "Quote accepted…"),
        ("Brand guidelines", "Your turn, deliver by Thu 26", "Ask the client…"),
        ("Website hero art", "Follow-up 2 due", "Write follow-up 2"),
        ("Book cover", "Paused for hardship until 7 Dec", "Resume"),
        ("Mobile onboarding", "Final notice, 23 hours left", "Client replied"),
        ("Trade fair booth", "With support, day 3", "Support replied…"),
        ("Logo for a bakery", "Paid 14 Nov", "Reopen"),
    ],
)
def test_every_state_has_its_words_and_its_main_action(shown, service, title, status, main):
    projects = {project.title: project.id for client in service.clients() for project in service.projects_of(client.id)}
    head = shown(projects[title]).body.head
    assert (head.pill.text(), head.main_button().text()) == (status, main)


def test_a_reply_recorded_elsewhere_shows_at_once(shown, session, service):
    panel = shown("tea")
    assert session.run(RecordReply("tea", service.now(), "Va bene")) is None
    assert panel.body.head.pill.text() == "Your turn"
    assert panel.body.history.model().entry(0).sentence == "Client: “Va bene”"


def test_the_keyboard_stays_with_the_actions_when_its_button_goes(shown, session, service, window):
    panel = shown("tea")
    going = panel.body.head.main_button()
    going.setFocus()
    assert session.run(RecordReply("tea", service.now(), "Va bene")) is None
    assert not going.isVisible()
    assert window.focusWidget() is panel.body.head.main_button()


def test_another_projects_change_leaves_the_panel_alone(shown, session, service):
    panel = shown("tea")
    before = panel.body.history.model().rowCount()
    session.run(RecordReply("booth", service.now(), "Hello"))
    assert panel.body.history.model().rowCount() == before


def test_time_passes_in_the_panel_too(shown, clock):
    panel = shown("tea")
    clock.advance(days=3)
    panel.refresh()
    assert "10 days" in panel.body.strip.accessibleName()


def test_the_panel_closes_when_its_project_is_deleted(shown, session, qtbot):
    panel = shown("tea")
    with qtbot.waitSignal(panel.closed):
        session.run(DeleteProject("tea"))
    assert panel.project is None


def test_escape_closes_the_panel(shown, qtbot):
    panel = shown("tea")
    panel.body.head.main_button().setFocus()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.body.head.main_button(), Qt.Key.Key_Escape)


def test_one_begins_with_the_main_action(shown, panel):
    shown("tea")
    give_keyboard(panel)
    assert panel.body.head.main_button().hasFocus()


def test_in_hardship_the_hard_steps_are_refused_with_the_reason(shown, session, service):
    session.run(RecordFollowUp("tea", service.now() - timedelta(hours=1), "Spero che vada tutto bene."))
    session.run(PauseProject("tea", service.now(), PauseReason.HARDSHIP))
    panel = shown("tea")
    head = panel.body.head
    actions = {a.objectName(): a for a in head.menu(offers(service.assessment(service.project("tea")))).actions()}
    notice = actions["panel.menu.final_notice"]
    assert not notice.isEnabled()
    assert "hard time" in notice.statusTip()
    assert any("No notice, completion or support step" in label.text() for label in panel.findChildren(QLabel))


def test_resuming_needs_no_form(shown, session, service):
    session.run(PauseProject("tea", service.now(), PauseReason.HOLIDAY))
    panel = shown("tea")
    panel.body.head.main_button().click()
    assert service.assessment(service.project("tea")).pause is None
    session.run(ResumeProject("tea", service.now()))


def test_a_closed_project_offers_to_reopen_and_nothing_that_it_would_refuse(shown, session, service):
    session.run(CloseProject("tea", service.now(), Outcome.CANCELLED))
    panel = shown("tea")
    assert panel.body.head.main_button().text() == "Reopen"
    menu = panel.body.head.menu(offers(service.assessment(service.project("tea"))))
    entries = [a for a in menu.actions() if not a.isSeparator()]
    assert {a.objectName() for a in entries} == {"panel.menu.edit_project", "panel.menu.delete"}
    assert all(a.isEnabled() for a in entries)


def test_every_intent_is_offered_somewhere_and_none_where_it_makes_no_sense(session, service, clock):
    projects = [project.id for project in service.store.projects()]
    assert set().union(*(_offered(service, project) for project in projects)) == set(Intent) - {Intent.COMPLETION_REJECTED}
    assert {Intent.PAUSE, Intent.RESUME} & _offered(service, "tea") == {Intent.PAUSE}
    assert {Intent.QUOTE_SENT, Intent.QUOTE_ACCEPTED, Intent.REOPEN} & _offered(service, "tea") == set()
    assert {Intent.QUOTE_ACCEPTED, Intent.RESUME, Intent.REOPEN} & _offered(service, "packaging") == {Intent.QUOTE_ACCEPTED}
    assert Intent.RESTART not in _offered(service, "tea")
    session.run(RecordReply("tea", service.now(), "Eccomi"))
    assert Intent.RESTART in _offered(service, "tea")
    clock.advance(days=3)
    session.run(RecordCompleted("mobile", service.now()))
    assert Intent.COMPLETION_REJECTED in _offered(service, "mobile")


def test_a_menu_marks_what_opens_a_window_and_tells_the_keys(shown, service):
    menu = shown("mobile").body.head.menu(offers(service.assessment(service.project("mobile"))))
    texts = {a.objectName().removeprefix("panel.menu."): a.text() for a in menu.actions() if not a.isSeparator()}
    assert texts["note"] == "Add a note…"
    assert all(text.endswith("…") for text in texts.values())


def _offered(service, project: str) -> set[Intent]:
    offered = offers(service.assessment(service.project(project)))
    return {offered.main, *offered.beside, *(intent for group in offered.menu for intent in group)}


def test_long_words_never_widen_the_panel(shown, session, service):
    from dataclasses import replace

    session.run(EditProject("tea", "north", "W" * 300, "EUR", "99designs"))
    session.run(EditClient(replace(service.client("north"), name="Donaudampfschiff" * 20)))
    panel = shown("tea")
    assert panel.minimumSizeHint().width() <= 360
    assert panel.body.width() <= 660


def test_what_people_write_is_never_read_as_markup(shown, session, service):
    hostile = "<img src=file:///etc/passwd><b>bold</b>"
    session.run(EditProject("tea", "north", hostile, "EUR", "99designs"))
    session.run(RecordReply("tea", service.now(), hostile))
    panel = shown("tea")
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
        assert "<img" not in label.toolTip()
    model = panel.body.history.model()
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in (tip or "")


@pytest.mark.parametrize("project", ["tea", "booth", "cover", "packaging", "brand"])
def test_every_control_has_an_identifier(shown, project):
    panel = shown(project)
    nameless = [b for b in panel.findChildren(Button) if b.isVisible() and not b.accessibleIdentifier()]
    assert not nameless


def test_tab_goes_down_the_panel_as_one_reads_it(shown, qtbot):
    panel = shown("tea")
    panel.body.milestones.rows()[2].line.click()
    panel.body.head.stops()[0].setFocus()
    met = []
    for _ in range(30):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused.accessibleIdentifier())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if met[-1] == "history":
            break
    assert met == [
        "panel.close",
        "panel.follow_up",
        "panel.reply",
        "panel.pause",
        "panel.more",
        "panel.why",
        "ladder.2",
        "conversation",
        "milestones.add",
        "milestone.te1",
        "milestone.te2",
        "milestone.te3",
        "deliverable.te3.1",
        "milestone.te3.work",
        "milestone.te3.payment",
        "milestone.te3.edit",
        "milestone.te3.remove",
        "history",
    ]


def test_a_release_can_only_be_recorded_where_money_is_held(service):
    secured, paid = gather(service, "cover"), gather(service, "bakery")
    assert secured is not None
    assert paid is not None
    assert secured.refusal_of(Intent.CHECK_RELEASE) == ""
    assert "no payment left" in paid.refusal_of(Intent.CHECK_RELEASE)


def test_a_quote_shows_what_is_at_stake_and_accepted_work_does_not(shown, panel, session, service):
    picture = shown("packaging").body.exposure
    assert picture.isVisible()
    assert [bar.name for bar in picture.bars.bars()] == ["after “Concepts”", "after “Final files”"]
    assert session.run(RecordQuoteAccepted("packaging", service.now())) is None
    assert not picture.isVisible()


def test_a_long_state_goes_below_the_title_and_never_widens_the_panel(shown, panel, session, service):
    session.run(PauseProject("tea", service.now(), PauseReason.HARDSHIP, date(2026, 12, 7)))
    head = shown("tea").body.head
    panel.resize(330, 900)
    assert panel.body.minimumSizeHint().width() <= 330
    head.resize(280, 300)
    head.layout().activate()
    assert head.pill.y() > head.title.y()
    head.resize(600, 300)
    head.layout().activate()
    assert head.pill.y() == head.title.y()


def test_below_many_milestones_there_is_no_void(shown, session, qtbot):
    for number in range(40):
        milestone = Milestone(f"m{number}", f"Part {number}", MilestoneKind.STAGE, 100)
        assert session.run(AddMilestone("tea", milestone)) is None
    body = shown("tea").body
    QApplication.sendPostedEvents()
    assert body.height() > 1500
    assert body.height() - body.history.geometry().bottom() < 60


def test_an_action_without_room_in_the_row_is_in_the_menu(shown, panel, service):
    shown("tea")
    assert texts(panel) == ["Write follow-up 1", "Client replied", "Pause"]
    panel.resize(430, 900)
    head = panel.body.head
    QApplication.processEvents()
    assert texts(panel) == ["Write follow-up 1", "Client replied"]
    actions = [a.objectName() for a in head.menu(offers(service.assessment(service.project("tea")))).actions()]
    assert actions[0] == "panel.menu.pause"
