"""The settings page over a real service with the sample studio, no interval set, on the morning of the design pictures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.core.commands import EditDesigner
from desktop.core.model import NOTHING_SET
from desktop.services.boards import LiveBoard
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui.session import Session
from desktop.ui.settings.page import SettingsPage
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock, service_over


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        made = service_over(store, HandClock())
        made.execute(EditDesigner(replace(made.designer(), policy=NOTHING_SET)))
        yield made


@pytest.fixture
def session(service: Service, qapp) -> Session:
    return Session(lambda: service)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(session)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def work(service: Service, session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
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
