"""Notifications by the freedesktop specification, over D-Bus. A server may be missing, know no buttons, die and come back: what
cannot be shown is said to have failed, and nothing waits for it. Knows no project."""

import os
from collections import deque
from functools import partial
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule
from jeepney import Message as BusMessage
from PySide6.QtCore import QObject

from desktop.ui.labels.text import escaped_markup
from desktop.ui.notify.bus import PATIENCE_MS, Bus
from desktop.ui.notify.port import Message, Notifier

_SERVER = "org.freedesktop.Notifications"
_ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=_SERVER, interface=_SERVER)
_AS_LONG_AS_THE_DESKTOP_LIKES = -1


class LinuxNotifier(Notifier):
    """`desktop_entry`: the name of the program's desktop file, by which the desktop knows its icon and its settings;
    `patience_ms`: how long the server may take for an answer."""

    def __init__(self, program: str, desktop_entry: str, parent: QObject | None = None, patience_ms: int = PATIENCE_MS):
        super().__init__(parent)
        self._program = program
        self._desktop_entry = desktop_entry
        self._bus = Bus("SESSION", self, patience_ms)
        self._bus.received.connect(self._on_signal)
        self._bus.lost.connect(self._on_lost)
        self._abilities: frozenset[str] | None = None
        self._asked = False
        self._queue: deque[Message] = deque()
        self._numbers: dict[str, int] = {}  # of what is on the screen: the server's number by our id
        self._unwanted: set[str] = set()  # taken back before the server said its number

    def show(self, message: Message) -> None:
        self._unwanted.discard(message.id)
        self._queue.append(message)
        if self._connect():
            self._send_queue()
        else:
            self._fail_queue()

    def replace(self, message: Message) -> None:
        if message.id in self._numbers:
            self.show(message)

    def take_back(self, message_id: str) -> None:
        self._queue = deque(message for message in self._queue if message.id != message_id)
        number = self._numbers.pop(message_id, None)
        if number is None:
            self._unwanted.add(message_id)
        else:
            self._bus.call(_ADDRESS, "CloseNotification", "u", (number,), _nothing)

    def stop(self) -> None:
        self._bus.close()
        self._on_lost()

    # -- the server

    def _connect(self) -> bool:
        if self._bus.connected:
            return True
        if not self._bus.connect_to():
            return False
        self._bus.listen(MatchRule(type="signal", interface=_SERVER, path=_ADDRESS.object_path))
        owners = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        owners.add_arg_condition(0, _SERVER)
        self._bus.listen(owners)
        return True

    def _send_queue(self) -> None:
        """Sends what waits; the server is asked first what it can do."""
        if self._abilities is None:
            if not self._asked:
                self._asked = True
                self._bus.call(_ADDRESS, "GetCapabilities", "", (), self._on_abilities)
            return
        while self._queue:
            self._send(self._queue.popleft(), self._abilities)

    def _send(self, message: Message, abilities: frozenset[str]) -> None:
        body = escaped_markup(message.body) if "body-markup" in abilities else message.body
        actions = [part for action in message.actions for part in action] if "actions" in abilities else []
        hints = {"urgency": ("y", int(message.urgency)), "desktop-entry": ("s", self._desktop_entry)}
        replaced = self._numbers.get(message.id, 0)
        content = (self._program, replaced, "", _sendable(message.title), _sendable(body), actions, hints)
        answered = partial(self._on_sent, message.id)
        self._bus.call(_ADDRESS, "Notify", "susssasa{sv}i", (*content, _AS_LONG_AS_THE_DESKTOP_LIKES), answered)

    def _on_abilities(self, body: tuple[Any, ...] | None) -> None:
        self._asked = False
        if body is None:
            self._fail_queue()
        else:
            self._abilities = frozenset(body[0])
            self._send_queue()

    def _on_sent(self, message_id: str, body: tuple[Any, ...] | None) -> None:
        """The server answered a Notify with its number, or did not."""
        if body is None:
            self._numbers.pop(message_id, None)
            self.failed.emit(message_id)
            return
        self._numbers[message_id] = body[0]
        if message_id in self._unwanted:
            self._unwanted.discard(message_id)
            self.take_back(message_id)
        else:
            self.shown.emit(message_id)

    def _fail_queue(self) -> None:
        queue, self._queue = self._queue, deque()
        for message in queue:
            self.failed.emit(message.id)

    # -- what the server says

    def _on_signal(self, message: BusMessage) -> None:
        match message.header.fields.get(HeaderFields.member):
            case "NameOwnerChanged":
                self._forget_server()
            case "ActivationToken":
                self._on_activation_token(*message.body)
            case "ActionInvoked":
                if (known := self._known(message.body[0])) is not None:
                    self.acted.emit(known, message.body[1])
            case "NotificationClosed":
                if (known := self._known(message.body[0])) is not None:
                    del self._numbers[known]
                    self.closed.emit(known)

    def _on_activation_token(self, number: int, token: str) -> None:
        """Lets a window that is raised on this click come to the front (Wayland); Qt takes it from the environment."""
        if self._known(number) is not None:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    def _known(self, number: int) -> str | None:
        """Our id of a number of the server; None: it is another program's."""
        return next((known for known, one in self._numbers.items() if one == number), None)

    def _on_lost(self) -> None:
        self._asked = False
        self._forget_server()
        self._fail_queue()

    def _forget_server(self) -> None:
        """The server ended, or another one came: what was on the screen is gone, and the next one may know less."""
        self._abilities = None
        gone, self._numbers = list(self._numbers), {}
        for message_id in gone:
            self.closed.emit(message_id)


def _sendable(text: str) -> str:
    """D-Bus ends a text at a zero byte and hangs up on who sends half a character."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def _nothing(_body: tuple[Any, ...] | None) -> None:
    """Nobody waits for this answer."""
