"""Notifications through desktop-notifier, which Windows and macOS have: what it is asked for, and what is heard of it. The
library is a stand-in here that has its names and its ways."""

import gc
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.notify.elsewhere import ElsewhereNotifier
from desktop.ui.notify.port import Message, Urgency

DUE = Message("1", "Follow-up 1", "“Tin”: € 540", (("default", ""), ("draft", "Open draft"), ("snooze", "Snooze")))


@dataclass(frozen=True)
class Button:
    title: str
    on_pressed: Callable[[], Any]
    identifier: str


@dataclass(frozen=True)
class Notification:
    title: str
    message: str
    urgency: str
    buttons: tuple[Button, ...]
    on_dispatched: Callable[[], Any]
    on_clicked: Callable[[], Any]
    on_dismissed: Callable[[], Any]


@dataclass
class Center:
    """The library's notification center, and what stands on the screen by identifier."""

    app_name: str
    app_icon: None
    able: bool = True
    allowed: bool = True
    sending: bool = True
    breaking: bool = False
    on_screen: dict[str, Notification] = field(default_factory=dict)
    threads: set[int] = field(default_factory=set)
    sent: int = 0

    async def get_capabilities(self) -> frozenset[str]:
        return frozenset({"BUTTONS"} if self.able else ())

    async def request_authorisation(self) -> bool:
        return self.allowed

    async def send_notification(self, notification: Notification) -> str:
        self.threads.add(threading.get_ident())
        if self.breaking:
            raise OSError("the system's library refused")
        self.sent += 1
        if self.sending:
            self.on_screen[f"uuid {self.sent}"] = notification
            notification.on_dispatched()
        return f"uuid {self.sent}"

    async def clear(self, identifier: str) -> None:
        del self.on_screen[identifier]


class Ear:
    """A notifier over a center, with what it tells."""

    def __init__(self, qtbot: QtBot):
        self.qtbot = qtbot
        self.center = Center("", None)
        urgency = SimpleNamespace(Low="low", Normal="normal", Critical="critical")
        self.library: Any = SimpleNamespace(DesktopNotifier=self._made, Notification=Notification, Button=Button, Urgency=urgency)
        self.notifier = ElsewhereNotifier("Relance", library=lambda: self.library)
        self.heard: list[tuple[str, ...]] = []
        self.notifier.shown.connect(self._on_shown)
        self.notifier.failed.connect(self._on_failed)
        self.notifier.closed.connect(self._on_closed)
        self.notifier.acted.connect(self._on_acted)

    def _made(self, app_name: str, app_icon: None) -> Center:
        self.center.app_name = app_name
        return self.center

    def _on_shown(self, message: str) -> None:
        self.heard.append(("shown", message))

    def _on_failed(self, message: str) -> None:
        self.heard.append(("failed", message))

    def _on_closed(self, message: str) -> None:
        self.heard.append(("closed", message))

    def _on_acted(self, message: str, key: str) -> None:
        self.heard.append(("acted", message, key))

    def until(self, *expected: tuple[str, ...]) -> None:
        self.qtbot.waitUntil(lambda: self.heard == list(expected))
        self.heard.clear()

    @property
    def on_screen(self) -> list[Notification]:
        return list(self.center.on_screen.values())


@pytest.fixture
def ear(qtbot: QtBot) -> Iterator[Ear]:
    made = Ear(qtbot)
    yield made
    made.notifier.stop()


def test_a_message_is_shown_with_its_buttons_from_another_thread(ear: Ear):
    ear.notifier.show(DUE)
    ear.until(("shown", "1"))
    (shown,) = ear.on_screen
    assert (shown.title, shown.message, shown.urgency) == ("Follow-up 1", "“Tin”: € 540", "normal")
    assert [(button.identifier, button.title) for button in shown.buttons] == [("draft", "Open draft"), ("snooze", "Snooze")]
    assert ear.center.app_name == "Relance"
    assert threading.get_ident() not in ear.center.threads


def test_choices_are_told(ear: Ear):
    ear.notifier.show(DUE)
    ear.until(("shown", "1"))
    (shown,) = ear.on_screen
    shown.buttons[1].on_pressed()
    shown.on_clicked()
    shown.on_dismissed()
    shown.on_dismissed()
    ear.until(("acted", "1", "snooze"), ("acted", "1", "default"), ("closed", "1"))


def test_another_message_of_the_same_id_takes_its_place(ear: Ear):
    ear.notifier.replace(DUE)
    ear.notifier.show(DUE)
    ear.until(("shown", "1"))
    ear.notifier.replace(Message("1", "One thing", "", urgency=Urgency.LOW))
    ear.until(("shown", "1"))
    assert [(one.title, one.urgency) for one in ear.on_screen] == [("One thing", "low")]


def test_what_is_taken_back_leaves_the_screen(ear: Ear):
    ear.notifier.show(DUE)
    ear.until(("shown", "1"))
    ear.notifier.take_back("1")
    ear.notifier.take_back("2")
    ear.qtbot.waitUntil(lambda: not ear.on_screen)


@pytest.mark.parametrize("lack", ["able", "allowed", "sending"])
def test_what_cannot_be_shown_is_told(ear: Ear, lack: str):
    setattr(ear.center, lack, False)
    ear.notifier.show(DUE)
    ear.until(("failed", "1"))


def test_a_system_that_refuses_is_told(ear: Ear):
    ear.center.breaking = True
    ear.notifier.show(DUE)
    ear.until(("failed", "1"))


def test_without_the_library_nothing_is_shown(qtbot: QtBot):
    def missing() -> Any:
        raise ModuleNotFoundError("desktop_notifier")

    notifier = ElsewhereNotifier("Relance", library=missing)
    with qtbot.waitSignal(notifier.failed):
        notifier.show(DUE)
    notifier.stop()
    notifier.stop()


@pytest.mark.filterwarnings("error")
def test_what_was_only_begun_when_the_program_ends_is_given_up(ear: Ear):
    for _ in range(20):
        ear.notifier.take_back("1")
    ear.notifier.stop()
    gc.collect()
