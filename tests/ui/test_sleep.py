"""That the computer woke up is heard from the bus where it is told, and missed by nobody where it is not."""

import sys
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from desktop.ui.sleep import SleepWatch
from tests.support.outside.notices import SessionBus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="logind is a Linux service")
_LOGIND = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[SessionBus]:
    with SessionBus() as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        yield made


def test_waking_up_is_told_and_falling_asleep_is_not(bus: SessionBus, qtbot: QtBot):
    watch = SleepWatch(bus="SESSION")
    assert watch.watch()
    woken: list[bool] = []
    watch.woke.connect(lambda: woken.append(True))
    logind = open_dbus_connection(bus=bus.address)
    logind.send(new_signal(_LOGIND, "PrepareForSleep", "b", (True,)))
    logind.send(new_signal(_LOGIND, "PrepareForSleep", "b", (False,)))
    qtbot.waitUntil(lambda: woken == [True])
    watch.stop()
    logind.close()


def test_without_a_bus_nothing_is_wrong(monkeypatch: pytest.MonkeyPatch, qapp):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert not SleepWatch(bus="SESSION").watch()
