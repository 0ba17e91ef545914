"""The desk of messages over a real service with the sample studio, on the morning of the design pictures."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.core.vocabulary import DraftKind
from desktop.ui.drafts.desk import DraftDesk
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session


@pytest.fixture
def said() -> list[str]:
    """What was told outside of the editor."""
    return []


@pytest.fixture
def main(qtbot: QtBot, tmp_path: Path) -> QMainWindow:
    keep_habits_in(tmp_path)
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def desk(session: Session, main: QMainWindow, said: list[str]) -> Iterator[DraftDesk]:
    made = DraftDesk(session, main, said.append)
    yield made
    made.window.close()


Opened = Callable[..., DraftDesk]


@pytest.fixture
def opened(desk: DraftDesk, qtbot: QtBot) -> Opened:
    """Opens a message in a visible window."""

    def open_up(project: str, kind: DraftKind | None = None) -> DraftDesk:
        with qtbot.waitExposed(desk.window):
            assert desk.open(project, kind)
        return desk

    return open_up
