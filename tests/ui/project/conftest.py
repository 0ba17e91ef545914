"""A panel over a real service with the sample studio, on the morning of the design pictures."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.project.panel import ProjectPanel
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks


@pytest.fixture
def said() -> list[str]:
    """What was told outside of forms."""
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(660, 900)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def panel(session: Session, window: QWidget, said: list[str]) -> ProjectPanel:
    made = ProjectPanel(session, Tasks(session, window, said.append), window)
    made.resize(660, 900)
    return made


@pytest.fixture
def shown(panel: ProjectPanel, window: QWidget, qtbot: QtBot) -> Callable[[str], ProjectPanel]:
    """Opens a project in a visible window."""

    def show(project: str) -> ProjectPanel:
        panel.open_project(project)
        with qtbot.waitExposed(window):
            window.show()
        return panel

    return show
