"""Help and calendar from the main window: F1, the logo, and a project that is opened from its day."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.calendar.page import CalendarPage
from desktop.ui.help.about import About
from desktop.ui.workspace import Workspace


def dialog(work: Workspace, name: str) -> QDialog:
    (found,) = (one for one in work.window.findChildren(QDialog, name) if one.isVisible())
    return found


def test_f1_opens_the_sheet(work: Workspace):
    (f1,) = (key for key in work.window.findChildren(QShortcut) if key.key().toString() == "F1")
    f1.activated.emit()
    dialog(work, "help.keys").close()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_logo_leads_to_what_the_program_is(work: Workspace, qtbot: QtBot, tmp_path: Path):
    logo = work.window.sidebar.logo
    assert logo.accessibleName() == "Menu"
    qtbot.mouseClick(logo, Qt.MouseButton.LeftButton)
    (menu,) = logo.findChildren(QMenu)
    next(action for action in menu.actions() if action.objectName() == "menu.about").trigger()
    menu.close()
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
    assert work.current_project() == "hero"
    qtbot.keyClick(page.day.list, Qt.Key.Key_Down)
    assert work.current_project() == "tea"
    qtbot.keyClick(page.day.list, Qt.Key.Key_Return)
    assert work.shown_project() == "tea"
