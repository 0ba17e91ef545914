"""What was found opens where it belongs."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.ui.clients.page import ClientsPage
from desktop.ui.project.history_model import Role as HistoryRole
from desktop.ui.project.history_view import HistoryView
from desktop.ui.project.panel import ProjectPanel
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock
from tests.ui.search.seen import Open, current, listed


def test_a_click_opens_a_project_in_its_panel(opened: Open, work: Workspace, qtbot: QtBot):
    palette = opened("brand")
    index = palette.list.currentIndex()
    place = palette.list.visualRect(index).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert work.shown_project() == "brand"


def test_a_milestone_opens_its_project(opened: Open, work: Workspace, qtbot: QtBot):
    palette = opened("brand")
    groups = listed(palette)
    milestone = work.session.service.project("hero")
    assert milestone is not None
    assert groups
    palette.field.setText(milestone.milestones[0].title + " hero")
    assert "Milestones" in listed(palette)
    while "Website hero art" not in (item.line if (item := palette.list.current_item()) else ""):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert work.shown_project() == "hero"


def test_a_client_opens_on_the_page_of_the_clients(opened: Open, work: Workspace, qtbot: QtBot):
    palette = opened("onda teatro")
    while current(palette) != "Teatro Onda":
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert work.window.page() == "clients"
    (page,) = work.window.findChildren(ClientsPage)
    client = page.current_client()
    assert client is not None
    assert client.name == "Teatro Onda"


def test_a_message_opens_at_its_entry_unfolded(opened: Open, work: Workspace, clock: HandClock, qtbot: QtBot):
    service = work.session.service
    for number in range(140):
        text = "The lighthouse stays. " + "It is what they remember of us. " * 12 if number == 3 else f"Call {number}"
        work.session.run(c.AddNote("tea", clock.now - timedelta(minutes=200 - number), text))
    tea = service.project("tea")
    assert tea is not None
    (entry,) = (one.id for one in tea.contacts if "lighthouse" in one.text)
    qtbot.keyClick(opened("lighthouse").field, Qt.Key.Key_Return)
    assert work.shown_project() == "tea"
    (panel,) = work.window.findChildren(ProjectPanel)
    (history,) = panel.findChildren(HistoryView)
    qtbot.waitUntil(lambda: history.currentIndex().isValid())
    assert history.currentIndex().data(HistoryRole.ENTRY).contact.id == entry
    place = history.visualRect(history.currentIndex()).center()
    seen = history.mapTo(panel, place)
    qtbot.waitUntil(lambda: panel.rect().contains(history.mapTo(panel, place)))
    assert seen is not None
    assert history.hasFocus()


def test_what_is_gone_meanwhile_is_not_opened(opened: Open, work: Workspace, qtbot: QtBot):
    palette = opened("brand")
    work.session.run(c.DeleteProject("brand"))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert work.shown_project() is None
