"""What holds for tests with widgets: garbage is not collected in the threads that check texts, where it would take Qt objects
down; the program sees to it as well. And what most of them begin with: a real service with the sample studio, on the morning of
the design pictures, and a window over it."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from desktop.services.boards import LiveBoard
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui import languages
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock, service_over


@pytest.fixture(autouse=True)
def _garbage_stays_in_this_thread() -> Iterator[None]:
    gc.disable()
    yield
    QThreadPool.globalInstance().waitForDone()  # what is still under way would collect it
    gc.enable()


@pytest.fixture(autouse=True)
def _everything_is_said_in_english() -> Iterator[None]:
    """Whatever the machine speaks, and whatever a test before spoke."""
    languages.speak("en", "US")
    yield
    languages.speak("en", "US")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def service(request: pytest.FixtureRequest, tmp_path: Path, clock: HandClock) -> Iterator[Service]:
    """With the sample studio; a test that passes False (indirectly) begins with nothing."""
    with Store.open(tmp_path / "data") as store:
        yield service_over(store, clock, sample=getattr(request, "param", True))


@pytest.fixture
def session(service: Service, qapp) -> Session:
    return Session(lambda: service)


@pytest.fixture
def work(service: Service, session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """The window, with everything loaded."""
    keep_habits_in(tmp_path)
    board = LiveBoard(None)
    board.follow(service.store)
    made = Workspace(session, board, service.now, lambda: "Europe/Paris")
    made.show_first()
    made.window.show()
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.ready):
        made.catch_up()
    yield made
    made.window.close()
