"""While an older version's data is brought up to date before there is a window, one sentence says so, if it takes long."""

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.services.failures import Damaged
from desktop.storage.files import DATABASE
from desktop.storage.reader import BoardReader
from desktop.storage.store import Store
from desktop.ui.bringing_up import Notice, with_a_word

OLD = Path(__file__).parents[1] / "data" / "schemas" / "1.sqlite3"
PATIENCE_S = 20


def notices() -> list[Notice]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Notice) and one.isVisible()]


def test_what_takes_long_is_said_in_a_window_that_cannot_be_closed(qapp: QApplication):
    seen = threading.Event()
    said: list[str] = []

    def look() -> None:
        for notice in notices():
            notice.close()
            if notice.isVisible():
                said.append(notice.said.text())
                seen.set()

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    done: list[bool] = []
    with_a_word(lambda: done.append(seen.wait(PATIENCE_S)), qapp, 0)
    timer.stop()
    assert done == [True]
    assert said[0].startswith("Your data is being brought up to date")
    assert not notices()


def test_what_is_quick_is_not_said(tmp_path: Path, qapp: QApplication):
    shutil.copy(OLD, tmp_path / DATABASE)
    with_a_word(lambda: Store.open(tmp_path).close(), qapp)
    BoardReader(tmp_path).close()
    assert not notices()


def test_what_goes_wrong_is_told_to_whoever_waits(tmp_path: Path, qapp: QApplication):
    (tmp_path / DATABASE).write_bytes(OLD.read_bytes()[:5000])
    with pytest.raises(Damaged):
        with_a_word(lambda: Store.open(tmp_path).close(), qapp)
