"""The clock of the window: one timer to the next change, and a look at the wall clock when somebody comes back (N4)."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.ticker import Ticker

START = datetime(2026, 11, 20, 9, tzinfo=UTC)


class Clocks:
    """A wall clock and one that nobody sets."""

    def __init__(self) -> None:
        self.wall, self.steady = START, 1_000

    def pass_by(self, **step: float) -> None:
        self.wall += timedelta(**step)
        self.steady += round(timedelta(**step).total_seconds() * 1000)

    def ticker(self, change: int | None = None) -> Ticker:
        return Ticker(lambda: self.wall, lambda: change, lambda: "Europe/Paris", steady=lambda: self.steady)


@pytest.fixture
def clocks(qapp) -> Clocks:
    return Clocks()


@pytest.mark.parametrize(("after", "waits"), [(None, 900_000), (3_600, 900_000), (60, 60_100), (0, 100), (-5, 1_000)])
def test_the_timer_waits_for_the_next_change_and_never_longer_than_a_quarter_of_an_hour(
    clocks: Clocks, after: int | None, waits: int
):
    ticker = clocks.ticker(None if after is None else int(START.timestamp()) + after)
    ticker.wind()
    assert abs(ticker._timer.interval() - waits) <= 1
    assert ticker._timer.isSingleShot()


@pytest.mark.parametrize(("jump", "found"), [({"hours": 8}, True), ({"hours": -1}, True), ({"seconds": 3}, False)])
def test_a_sleep_and_a_clock_that_was_set_are_found(clocks: Clocks, jump: dict[str, float], found: bool):
    ticker = clocks.ticker()
    assert not ticker.has_jumped()
    ticker.wind()
    clocks.pass_by(minutes=10)
    assert not ticker.has_jumped()
    clocks.wall += timedelta(**jump)
    assert ticker.has_jumped() is found


def test_who_comes_back_to_the_window_after_a_sleep_finds_it_right(clocks: Clocks, qtbot: QtBot):
    ticker, window = clocks.ticker(), QWidget()
    qtbot.addWidget(window)
    window.installEventFilter(ticker)
    ticker.wind()
    ticks: list[bool] = []
    ticker.ticked.connect(lambda: ticks.append(True))
    clocks.pass_by(minutes=5)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert ticks == []
    clocks.wall += timedelta(hours=8)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert ticks == [True]


def test_coming_to_the_front_always_looks(clocks: Clocks):
    ticker = clocks.ticker()
    ticks: list[bool] = []
    ticker.ticked.connect(lambda: ticks.append(True))
    ticker.on_state_changed(Qt.ApplicationState.ApplicationInactive)
    ticker.on_state_changed(Qt.ApplicationState.ApplicationActive)
    assert ticks == [True]
