"""The window over the sample, ready to be searched."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.services.boards import LiveBoard
from desktop.storage.store import Store
from desktop.ui.search.palette import Palette
from desktop.ui.session import Session
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock, service_over


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(params=[True])
def with_sample(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def work(qtbot: QtBot, tmp_path: Path, clock: HandClock, with_sample: bool) -> Iterator[Workspace]:
    QSettings().clear()
    with Store.open(tmp_path / "data") as store:
        service = service_over(store, clock, with_sample)
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


@pytest.fixture
def opened(work: Workspace) -> Callable[[str], Palette]:
    """Opens the palette with a text in its field."""

    def open_with(text: str = "") -> Palette:
        work.everything.open(text)
        palette = work.everything.palette
        assert palette is not None
        return palette

    return open_with
