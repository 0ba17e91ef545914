"""The page of today over a real store with the sample studio, on the morning of the design pictures."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.boards import LiveBoard
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session
from desktop.ui.today.page import TodayPage
from desktop.ui.today.row import TodayRow
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock, service_over


class Morning:
    """A window whose page of today is in front."""

    def __init__(self, qtbot: QtBot, folder: Path):
        self.qtbot = qtbot
        self.clock = HandClock(datetime(2026, 11, 20, 9, 5, tzinfo=UTC))
        self.store = Store.open(folder)
        self.service: Service = service_over(self.store, self.clock)
        self.session = Session(lambda: self.service)
        board = LiveBoard(None)
        board.follow(self.store)
        self.work = Workspace(self.session, board, self.clock, lambda: "Europe/Paris")
        self.work.show_first()
        self.work.window.show()
        qtbot.addWidget(self.work.window)
        with qtbot.waitSignal(self.work.ready):
            self.work.catch_up()
        self.work.show_today()

    @property
    def page(self) -> TodayPage:
        (page,) = self.work.window.findChildren(TodayPage)
        return page

    def row(self, project: str) -> TodayRow:
        return next(row for row in self.page.sheet.rows() if row.line.item.card.project == project)

    def projects(self, section: str) -> list[str]:
        """From top to bottom."""
        parts = {"needs": 0, "later": 1, "snoozed": 2}
        return [row.line.item.card.project for row in self.page.sheet._sections[parts[section]].rows()]

    def later(self, **step: float) -> None:
        self.clock.advance(**step)
        self.work.ticker.ticked.emit()
        self.page.refresh()

    def toast(self) -> str:
        text: str = self.work.window.toast._words.text()
        return text

    def close(self) -> None:
        for window in QApplication.topLevelWidgets():
            window.close()
        self.store.close()


@pytest.fixture
def morning(qtbot: QtBot, tmp_path: Path) -> Iterator[Morning]:
    keep_habits_in(tmp_path)
    made = Morning(qtbot, tmp_path / "data")
    yield made
    made.close()
