"""Garbage is collected by the thread of the window, and by no other."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop.ui.tidying import Tidying


@pytest.fixture
def tidying() -> Iterator[Tidying]:
    gc.collect()
    made = Tidying()
    yield made
    made.deleteLater()
    gc.enable()


class Knot:
    """Refers to itself, so that only a collection takes it away; notes the thread in which it goes."""

    def __init__(self, threads: list[int]):
        self.itself = self
        self._threads = threads

    def __del__(self) -> None:
        self._threads.append(threading.get_ident())


def work() -> None:
    """Makes what would let the interpreter collect."""
    for _ in range(5_000):
        made: list[object] = []
        made.append(made)


def test_what_another_thread_does_collects_nothing_there(tidying: Tidying, qtbot: QtBot):
    threads: list[int] = []
    Knot(threads)
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert threads == []
    QTimer.singleShot(0, QObject(tidying).deleteLater)
    qtbot.waitUntil(lambda: threads == [threading.get_ident()])


def test_what_is_young_is_collected_more_often_than_what_is_old(tidying: Tidying, qtbot: QtBot):
    before = [one["collections"] for one in gc.get_stats()]
    for _ in range(60):
        work()
        qtbot.waitUntil(lambda: gc.get_count()[0] <= gc.get_threshold()[0])
    young, middle, old = (one["collections"] - was for one, was in zip(gc.get_stats(), before, strict=True))
    assert young > middle >= old
    assert middle >= 1
