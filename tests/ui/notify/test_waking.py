"""The computer wakes up: heard from logind, here a stand-in on a bus of its own."""

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from desktop.ui.notify.waking import Waking
from tests.support.outside.notices import SessionBus

MANAGER = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")


def test_waking_up_is_told_and_falling_asleep_is_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    with SessionBus() as bus, open_dbus_connection(bus=bus.address) as logind:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
        waking = Waking()
        heard: list[bool] = []
        waking.woke.connect(lambda: heard.append(True))
        for asleep in (True, False, True):
            logind.send(new_signal(MANAGER, "PrepareForSleep", "b", (asleep,)))
        qtbot.waitUntil(lambda: heard == [True])
        logind.send(new_signal(MANAGER, "PrepareForSleep", "b", (False,)))
        qtbot.waitUntil(lambda: heard == [True, True])
        waking.stop()


def test_without_logind_nothing_is_heard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    Waking().stop()
