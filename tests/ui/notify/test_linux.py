"""Notifications over a real session bus: shown, replaced, taken back, answered; and whatever a server can do wrong."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.notify.linux import LinuxNotifier
from desktop.ui.notify.port import Message, Urgency
from tests.support.outside.notices import NotificationServer, SessionBus

DUE = Message("1", "Follow-up 1 to Quill & Co", "“A <b> tin”: € 540", (("draft", "Open draft"), ("snooze", "Snooze")))


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[SessionBus]:
    with SessionBus() as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
        yield running


@pytest.fixture
def server(bus: SessionBus) -> Iterator[NotificationServer]:
    with NotificationServer(bus.address) as running:
        yield running


class Ear:
    """A notifier with what it tells, in order."""

    def __init__(self, qtbot: QtBot):
        self.qtbot = qtbot
        self.heard: list[tuple[str, ...]] = []
        self.listen_to(LinuxNotifier("Relance", "relance"))

    def listen_to(self, notifier: LinuxNotifier) -> None:
        self.notifier = notifier
        for name in ("shown", "failed", "closed", "acted"):
            getattr(self.notifier, name).connect(_Note(self.heard, name))

    def until(self, *expected: tuple[str, ...]) -> None:
        self.qtbot.waitUntil(lambda: self.heard == list(expected))
        self.heard.clear()

    def show(self, message: Message = DUE) -> None:
        self.notifier.show(message)


class _Note:
    def __init__(self, heard: list[tuple[str, ...]], name: str):
        self._heard, self._name = heard, name

    def __call__(self, *values: Any) -> None:
        self._heard.append((self._name, *values))


@pytest.fixture
def ear(qtbot: QtBot) -> Iterator[Ear]:
    made = Ear(qtbot)
    yield made
    made.notifier.stop()


def test_a_message_is_shown_with_its_buttons(ear: Ear, server: NotificationServer):
    ear.show()
    ear.until(("shown", "1"))
    (shown,) = server.shown
    assert (shown.title, shown.replaces) == ("Follow-up 1 to Quill & Co", 0)
    assert shown.actions == {"draft": "Open draft", "snooze": "Snooze"}
    assert shown.hints == {"urgency": 1, "desktop-entry": "relance"}


@pytest.mark.parametrize(
    ("abilities", "body", "buttons"),
    [
        (("actions", "body", "body-markup"), "“A &lt;b&gt; tin”: € 540", True),
        (("actions", "body"), "“A <b> tin”: € 540", True),
        (("body",), "“A <b> tin”: € 540", False),
    ],
)
def test_a_message_says_no_more_than_the_server_understands(
    ear: Ear, bus: SessionBus, abilities: tuple[str, ...], body: str, buttons: bool
):
    with NotificationServer(bus.address, abilities) as server:
        ear.show()
        ear.until(("shown", "1"))
        assert (server.shown[0].body, bool(server.shown[0].actions)) == (body, buttons)


@pytest.mark.parametrize("action", ["draft", "snooze", "default"])
def test_a_choice_is_told_and_the_message_is_gone(ear: Ear, server: NotificationServer, action: str):
    ear.show()
    ear.until(("shown", "1"))
    server.choose(server.shown[0], action)
    ear.until(("acted", "1", action), ("closed", "1"))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token of the click"


def test_what_others_show_is_none_of_our_matter(ear: Ear, server: NotificationServer):
    ear.show()
    ear.until(("shown", "1"))
    (ours,) = server.shown
    other = type(ours)(999, 0, "", "", {}, {})
    server.choose(other, "default")
    server.dismiss(ours, 1)
    ear.until(("closed", "1"))


def test_another_message_of_the_same_id_takes_its_place(ear: Ear, server: NotificationServer):
    ear.show()
    ear.until(("shown", "1"))
    ear.notifier.replace(Message("1", "One thing needs you", "", urgency=Urgency.LOW))
    ear.until(("shown", "1"))
    assert [(one.number, one.title, one.hints["urgency"]) for one in server.on_screen] == [(41, "One thing needs you", 0)]
    server.dismiss(server.on_screen[0])
    ear.until(("closed", "1"))
    ear.notifier.replace(DUE)
    ear.show(Message("2", "Another", ""))
    ear.until(("shown", "2"))
    assert [one.title for one in server.on_screen] == ["Another"]


def test_what_is_taken_back_leaves_the_screen_without_a_word(ear: Ear, server: NotificationServer):
    ear.show()
    ear.until(("shown", "1"))
    ear.notifier.take_back("1")
    ear.qtbot.waitUntil(lambda: not server.on_screen)
    assert ear.heard == []


def test_what_is_taken_back_before_it_is_there_does_not_stay(ear: Ear, server: NotificationServer):
    ear.show()
    ear.notifier.take_back("1")
    ear.show(Message("2", "Another", ""))
    ear.until(("shown", "2"))
    assert [one.title for one in server.on_screen] == ["Another"]
    ear.show(Message("3", "Third", ""))
    ear.notifier.take_back("3")
    ear.show(Message("4", "Fourth", ""))
    ear.until(("shown", "4"))
    ear.qtbot.waitUntil(lambda: [one.title for one in server.on_screen] == ["Another", "Fourth"])


def test_hostile_text_is_sent_as_text(ear: Ear, server: NotificationServer):
    ear.show(Message("1", "a\0b\ud800", "<img src=file:///x>&amp;\0" + "é" * 50_000))
    ear.until(("shown", "1"))
    (shown,) = server.shown
    assert shown.title == "ab?"
    assert shown.body.startswith("&lt;img src=file:///x&gt;&amp;amp;é")


def test_without_a_bus_it_fails_at_once(ear: Ear, monkeypatch: pytest.MonkeyPatch):
    for address in (None, "unix:path=/nowhere", "tcp:host=localhost", "nonsense"):
        if address is None:
            monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        else:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        ear.show()
        ear.until(("failed", "1"))


def test_without_a_server_it_fails_and_one_that_comes_later_is_used(ear: Ear, bus: SessionBus):
    ear.show()
    ear.until(("failed", "1"))
    with NotificationServer(bus.address):
        ear.show()
        ear.until(("shown", "1"))


def test_a_server_that_refuses_is_as_good_as_none(ear: Ear, bus: SessionBus):
    with NotificationServer(bus.address, refusing=True):
        ear.show()
        ear.until(("failed", "1"))


def test_a_server_that_dies_takes_its_messages_along_and_the_next_one_is_used(ear: Ear, bus: SessionBus):
    with NotificationServer(bus.address) as first:
        ear.show()
        ear.until(("shown", "1"))
        first.leave()
        ear.until(("closed", "1"))
    ear.show()
    ear.until(("failed", "1"))
    with NotificationServer(bus.address, ("body",)) as second:
        ear.show()
        ear.until(("shown", "1"))
        assert (second.shown[0].replaces, second.shown[0].actions) == (0, {})


def test_a_server_that_dies_while_it_is_asked_answers_nothing(ear: Ear, bus: SessionBus):
    with NotificationServer(bus.address, silent=True) as server:
        ear.show()
        ear.qtbot.waitUntil(lambda: server.asked == 1)
        assert ear.heard == []
        server.leave()
        ear.until(("failed", "1"))


def test_a_server_that_never_answers_is_given_up(ear: Ear, bus: SessionBus):
    with NotificationServer(bus.address, silent=True):
        ear.listen_to(LinuxNotifier("Relance", "relance", patience_ms=1))
        ear.show()
        ear.until(("failed", "1"))


def test_a_bus_that_ends_is_survived(ear: Ear, bus: SessionBus, server: NotificationServer, monkeypatch: pytest.MonkeyPatch):
    ear.show()
    ear.until(("shown", "1"))
    bus.stop()
    ear.until(("closed", "1"))
    with SessionBus() as another:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", another.address)
        with NotificationServer(another.address):
            ear.show()
            ear.until(("shown", "1"))
