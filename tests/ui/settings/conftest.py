"""The settings page over a real service with the sample studio, no interval set, on the morning of the design pictures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.commands import EditDesigner
from desktop.core.model import NOTHING_SET
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui.session import Session
from desktop.ui.settings.page import SettingsPage
from tests.support.sample import HandClock, service_over


@pytest.fixture
def service(tmp_path: Path, clock: HandClock) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        made = service_over(store, clock)
        made.execute(EditDesigner(replace(made.designer(), policy=NOTHING_SET)))
        yield made


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(session)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made
