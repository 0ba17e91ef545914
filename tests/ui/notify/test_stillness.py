"""The desktop wants less motion: heard from its settings portal, here a stand-in on a bus of its own."""

from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import appearance, theme
from desktop.ui.notify.stillness import Stillness
from tests.support.outside.notices import SessionBus

SETTINGS = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")
GNOME, KDE, ALL = "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE", "org.freedesktop.appearance"


class Portal:
    """Answers as the portal does while the event loop runs."""

    def __init__(self, address: str, settings: dict[str, Any]):
        self._settings = settings
        self._connection: DBusConnection = open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def change(self, space: str, key: str, value: tuple[str, Any]) -> None:
        self._connection.send(new_signal(SETTINGS, "SettingChanged", "ssv", (space, key, value)))

    def close(self) -> None:
        self._timer.stop()
        self._connection.close()

    def _on_time(self) -> None:
        try:
            message = self._connection.receive(timeout=0)
        except TimeoutError:
            return
        if message.header.message_type is MessageType.method_call and message.header.fields[HeaderFields.member] == "ReadAll":
            self._connection.send(new_method_return(message, "a{sa{sv}}", (self._settings,)))


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with SessionBus() as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        yield made.address


@pytest.mark.parametrize(
    ("settings", "still"),
    [
        ({GNOME: {"enable-animations": ("b", False)}}, True),
        ({GNOME: {"enable-animations": ("b", True)}}, False),
        ({KDE: {"AnimationDurationFactor": ("s", "0")}}, True),
        ({KDE: {"AnimationDurationFactor": ("s", "1")}}, False),
        ({ALL: {"reduced-motion": ("u", 1), "color-scheme": ("u", 1)}}, True),
        ({ALL: {"reduced-motion": ("u", 0)}, GNOME: {"enable-animations": ("b", False)}}, True),
    ],
)
def test_what_the_desktop_wants_is_told(qtbot: QtBot, bus: str, settings: dict[str, Any], still: bool):
    portal = Portal(bus, settings)
    stillness = Stillness()
    with qtbot.waitSignal(stillness.told) as told:
        stillness.ask()
    assert told.args == [still]
    stillness.stop()
    portal.close()


def test_a_change_is_followed_and_stops_what_moves(qtbot: QtBot, qapp: QApplication, bus: str):
    portal = Portal(bus, {GNOME: {"enable-animations": ("b", True)}})
    stillness, widget = Stillness(), QWidget()
    qtbot.addWidget(widget)
    stillness.told.connect(appearance.of_program().keep_still)
    with qtbot.waitSignal(stillness.told):
        stillness.ask()
    assert theme.moves(widget)
    with qtbot.waitSignal(stillness.told):
        portal.change(GNOME, "enable-animations", ("b", False))
    assert not theme.moves(widget)
    with qtbot.waitSignal(stillness.told):
        portal.change(GNOME, "enable-animations", ("b", True))
    assert theme.moves(widget)
    stillness.stop()
    portal.close()


def test_a_desktop_that_says_nothing_changes_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    stillness = Stillness()
    told: list[bool] = []
    stillness.told.connect(told.append)
    stillness.ask()
    stillness.stop()
    assert told == []
