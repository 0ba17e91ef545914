"""Help and calendar from the main window: F1, the logo, and a project that is opened from its day."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.services.boards import LiveBoard
from desktop.storage.store import Store
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.help.about import About
from desktop.ui.session import Session
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock, service_over


@pytest.fixture
def work(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    clock = HandClock()
    with Store.open(tmp_path / "data") as store:
        service = service_over(store, clock)
        board = LiveBoard(None)
        board.follow(store)
        made = Workspace(Session(lambda: service), board, clock, lambda: "Europe/Paris")
        made.show_first()
        made.window.show()
        qtbot.addWidget(made.window)
        with qtbot.waitSignal(made.ready):
            made.catch_up()
        yield made
        made.window.close()


def dialog(work: Workspace, name: str) -> QDialog:
    (found,) = (one for one in work.window.findChildren(QDialog, name) if one.isVisible())
    return found


def test_f1_opens_the_sheet(work: Workspace):
    (f1,) = (key for key in work.window.findChildren(QShortcut) if key.key().toString() == "F1")
    f1.activated.emit()
    dialog(work, "help.keys").close()


def test_the_logo_says_what_the_program_is(work: Workspace, qtbot: QtBot, tmp_path: Path):
    logo = work.window.sidebar.logo
    assert logo.accessibleName() == "About Relance"
    qtbot.mouseClick(logo, Qt.MouseButton.LeftButton)
    about = dialog(work, "help.about")
    assert isinstance(about, About)
    assert about.folder.text() == str(tmp_path / "data")
    about.close()


def test_the_help_outlives_pages_that_are_made_anew(work: Workspace, qtbot: QtBot):
    work.side_pages.help.show_manual()
    with qtbot.waitSignal(work.ready):
        work.make_anew()
    dialog(work, "help.reader").close()
    work.side_pages.help.show_keys()
    dialog(work, "help.keys").close()


def test_the_calendar_opens_a_project_beside_it_and_lends_it_to_the_keys(work: Workspace, qtbot: QtBot):
    work.window.show_page("calendar")
    page = work.side_pages._calendar.page
    assert isinstance(page, CalendarPage)
    with qtbot.waitSignal(page.gathering.found):
        page.gathering.begin()
    assert not work.window.findChildren(QDialog)
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert work.current_project() == "tea"
    qtbot.keyClick(page.day.list, Qt.Key.Key_Return)
    assert work.shown_project() == "tea"
