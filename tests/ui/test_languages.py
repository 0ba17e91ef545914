"""The interface in its languages, in one with long words, from right to left, and with large text: no screen and no form cuts
a text off; and all of it can change while somebody is at work."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.boards import LiveBoard
from desktop.storage.store import Store
from desktop.ui import theme
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock, service_over
from tests.support.tongues import TONGUES, cut, spoken

Open = Callable[[], Workspace]
SECTIONS = ("you", "working-days", "ladder", "notifications", "platforms", "words", "look")


@pytest.fixture(params=TONGUES)
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with spoken(qapp, request.param):
        yield request.param


@pytest.fixture(params=["small window", "large text"])
def room(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[int, int]]:
    """The size of the window."""
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0 if request.param == "large text" else 1.0)
    yield (900, 640) if request.param == "small window" else (1440, 900)  # the usual: see test_every_screen
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens the window over the sample studio."""
    keep_habits_in(tmp_path)
    with Store.open(tmp_path / "data") as store:
        service = service_over(store, HandClock())
        made: list[Workspace] = []

        def open_up() -> Workspace:
            board = LiveBoard(None)
            board.follow(store)
            work = Workspace(Session(lambda: service), board, service.now, lambda: "Europe/Paris")
            made.append(work)
            qtbot.addWidget(work.window)
            work.show_first()
            with qtbot.waitExposed(work.window):
                work.window.show()
            with qtbot.waitSignal(work.ready):
                work.catch_up()
            return work

        yield open_up
        for work in made:
            work.window.close()


ROUNDS = 4  # a height that depends on a width that depends on a scroll bar
LONGEST_MS = 5000  # what a worker found is laid out when it comes


def settled(qtbot: QtBot, work: Workspace, top: QWidget | None = None) -> list[str]:
    """What is cut once all layouts have had their turn."""
    rounds, end = 0, QDeadlineTimer(LONGEST_MS)
    while rounds <= ROUNDS or (cut(top or work.window) and not end.hasExpired()):
        with qtbot.waitSignal(work.session.changed, raising=False, timeout=1):
            QApplication.sendPostedEvents()
        rounds += 1
    return cut(top or work.window)


def test_no_screen_cuts_a_text(tongue: str, room: tuple[int, int], open_window: Open, qtbot: QtBot):
    work = open_window()
    work.window.resize(*room)
    found = {}
    for page in ("board", "today", "clients", "insights", "trash"):
        work.window.show_page(page)
        found[page] = settled(qtbot, work)
    work.window.show_page("settings")
    for section in SECTIONS:
        work.side_pages.show_settings(section)
        found[section] = settled(qtbot, work)
    assert not {page: texts for page, texts in found.items() if texts}


def test_no_panel_cuts_a_text(tongue: str, room: tuple[int, int], open_window: Open, qtbot: QtBot):
    work = open_window()
    work.window.resize(*room)
    found = {}
    for project in work.session.service.store.projects():
        work.open_project(project.id)
        found[project.title] = settled(qtbot, work)
    assert not {title: texts for title, texts in found.items() if texts}


def test_no_message_in_the_editor_is_cut(tongue: str, room: tuple[int, int], open_window: Open, qtbot: QtBot):
    work = open_window()
    desk = work.tasks.messages.desk
    found = {}
    for project in work.session.service.store.projects():
        if desk.open(project.id):
            desk.window.resize(*room)
            found[project.title] = settled(qtbot, work, desk.window)
    desk.window.close()
    assert found
    assert not {title: texts for title, texts in found.items() if texts}
