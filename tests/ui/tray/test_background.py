"""The program beside its window: the tray while there is one, what closing the window means, and that the window stays
reachable."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.services.boards import LiveBoard
from desktop.storage.store import Store
from desktop.ui import habits
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session
from desktop.ui.tray.background import Background
from desktop.ui.tray.host import TrayHost
from desktop.ui.widgets.buttons import Button
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock, service_over

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged|does not support (raise|grabbing)", extend=True)


class Host(TrayHost):
    """A tray that is there when the test says so."""

    def __init__(self, there: bool):
        super().__init__()
        self.there = there

    def exists(self) -> bool:
        return self.there

    def watch(self) -> None:
        """Nobody else tells of it."""

    def turn(self, there: bool) -> None:
        self.there = there
        self.changed.emit()


class Desk:
    """A window at work with three things due, and the program in the background."""

    def __init__(self, qtbot: QtBot, folder: Path):
        self.qtbot = qtbot
        self.clock = HandClock(datetime(2026, 11, 20, 9, 5, tzinfo=UTC))
        self.store = Store.open(folder)
        service = service_over(self.store, self.clock)
        self.session = Session(lambda: service)
        board = LiveBoard(None)
        board.follow(self.store)
        self.work = Workspace(self.session, board, self.clock, lambda: "Europe/Paris")
        self.work.show_first()
        self.opened: list[bool] = []

    def begin(self, tray: bool, hidden: bool = False) -> Background:
        if not hidden:
            self.work.window.show()
        self.host = Host(tray)
        self.background = Background(self.work, self.host, self.work)
        self.background.opened.connect(self._on_opened)
        self.background.begin(hidden)
        return self.background

    def _on_opened(self) -> None:
        self.opened.append(True)
        self.work.window.show()

    def close_window(self) -> bool:
        """Whether the window agreed to close."""
        event = QCloseEvent()
        QApplication.sendEvent(self.work.window, event)
        return event.isAccepted() and event.type() == QEvent.Type.Close


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    keep_habits_in(tmp_path)
    made = Desk(qtbot, tmp_path / "data")
    yield made
    made.background.stop()
    habits.set_keeps_running(False)
    made.work.window.close()
    made.work.window.deleteLater()
    QApplication.setQuitOnLastWindowClosed(True)
    made.store.close()


def _entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def _action(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == name)


def test_the_tray_says_how_much_is_due_and_lists_it(desk: Desk):
    tray = desk.begin(tray=True).tray
    assert tray is not None
    assert tray.icon.toolTip() == "Relance: 2 things need you"
    assert _entries(tray.menu) == [
        "Open Relance",
        "Follow-up 2 to Maison Verdier",
        "Follow-up 1 to Northlight Tea",
        "Pause notifications",
        "Quit Relance",
    ]
    desk.session.run(c.RecordReply("hero", desk.clock.now))
    desk.qtbot.waitUntil(lambda: tray.icon.toolTip() == "Relance: 1 thing needs you")


def test_an_entry_of_the_menu_names_its_project(desk: Desk):
    background = desk.begin(tray=True)
    assert background.tray is not None
    with desk.qtbot.waitSignal(background.project_requested) as asked:
        _action(background.tray.menu, "tray.due.tea").trigger()
    assert asked.args == ["tea"]


def test_notifications_are_paused_and_told_again_from_the_menu(desk: Desk):
    background = desk.begin(tray=True)
    tray = background.tray
    assert tray is not None
    pause = _action(tray.menu, "tray.pause").menu()
    assert isinstance(pause, QMenu)
    with desk.qtbot.waitSignal(background.told_anew):
        _action(pause, "tray.pause.tomorrow").trigger()
    assert desk.session.notices.paused_until() == datetime(2026, 11, 21, 8, tzinfo=UTC)
    _action(tray.menu, "tray.resume").trigger()
    assert desk.session.notices.paused_until() is None


def test_closing_is_asked_about_once_and_then_hides_the_window(desk: Desk):
    background = desk.begin(tray=True)
    desk.close_window()
    assert desk.work.window.isVisible()
    question = background.closing.question
    assert question is not None
    next(button for button in question.findChildren(Button) if button.accessibleIdentifier() == "tray.keep").click()
    desk.qtbot.waitUntil(desk.work.window.isHidden)
    assert habits.keeps_running() is True
    desk.work.window.show()
    desk.close_window()
    assert desk.work.window.isHidden()
    assert background.closing.question is None
    assert not QApplication.quitOnLastWindowClosed()


def test_without_a_tray_closing_ends_and_nothing_is_asked(desk: Desk):
    background = desk.begin(tray=False)
    assert background.tray is None
    assert desk.close_window()
    assert background.closing.question is None
    assert QApplication.quitOnLastWindowClosed()


def test_who_does_not_want_it_has_no_icon(desk: Desk):
    habits.set_keeps_running(False)
    background = desk.begin(tray=True)
    assert background.tray is None
    assert desk.close_window()
    habits.set_keeps_running(True)
    background.look_for_host()
    assert background.tray is not None


def test_a_window_comes_back_when_its_tray_goes(desk: Desk):
    habits.set_keeps_running(True)
    background = desk.begin(tray=True)
    desk.close_window()
    assert desk.work.window.isHidden()
    desk.host.turn(there=False)
    assert desk.work.window.isVisible()
    assert background.tray is None
    desk.host.turn(there=True)
    assert background.tray is not None


def test_a_hidden_start_stays_hidden_in_a_tray_even_one_that_comes_late(desk: Desk):
    background = desk.begin(tray=False, hidden=True)
    assert desk.work.window.isHidden()
    desk.host.turn(there=True)
    assert background.tray is not None
    background._on_patience_over()
    assert desk.work.window.isHidden()
    assert desk.opened == []


def test_a_hidden_start_without_a_tray_shows_the_window_after_a_while(desk: Desk):
    background = desk.begin(tray=False, hidden=True)
    background._patience.stop()
    background._on_patience_over()
    assert desk.work.window.isVisible()
