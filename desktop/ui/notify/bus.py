"""A connection to a D-Bus bus inside Qt's event loop: no thread, no waiting for answers. jeepney speaks the protocol, a socket
notifier says when there is something to read. Knows no service. Linux only."""

from collections.abc import Callable
from functools import partial
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

Answered = Callable[[tuple[Any, ...] | None], None]
"""Takes the body of an answer; None: an error, no answer in time, or the connection was lost."""

PATIENCE_MS = 5_000
# A bus that is not there, does not let us in, speaks strangely or hangs up.
_NO_BUS = (OSError, EOFError, KeyError, ValueError, RuntimeError, DBusErrorResponse)


class Bus(QObject):
    """Signals: `received(Message)` for each D-Bus signal that was asked for; `lost()` when the connection breaks."""

    received = Signal(object)
    lost = Signal()

    def __init__(self, name: str, parent: QObject | None = None, patience_ms: int = PATIENCE_MS):
        """`name`: "SESSION" or "SYSTEM"; `patience_ms`: how long an answer is waited for."""
        super().__init__(parent)
        self._patience_ms = patience_ms
        self._name = name
        self._connection: DBusConnection | None = None
        self._notifier: QSocketNotifier | None = None
        self._waiting: dict[int, Answered] = {}

    @property
    def connected(self) -> bool:
        return self._connection is not None

    def connect_to(self) -> bool:
        """Connects, if that is not done; says whether there is a bus."""
        if self._connection is None:
            try:
                self._connection = open_dbus_connection(bus=self._name)
            except _NO_BUS:
                return False
            self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_readable)
        return True

    def listen(self, rule: MatchRule) -> None:
        """Asks for D-Bus signals; they come as `received`."""
        self._send(message_bus.AddMatch(rule), None)

    def call(self, address: DBusAddress, method: str, signature: str, body: tuple[Any, ...], answered: Answered) -> None:
        """Calls a method; `answered` is called later, always once."""
        self._send(new_method_call(address, method, signature or None, body), answered)

    def close(self) -> None:
        """Hangs up. Nobody is answered any more."""
        self._waiting = {}
        self._hang_up()

    def _send(self, message: Message, answered: Answered | None) -> None:
        if self._connection is None:
            if answered is not None:
                QTimer.singleShot(0, self, partial(answered, None))
            return
        serial = next(self._connection.outgoing_serial)
        if answered is not None:
            self._waiting[serial] = answered
            QTimer.singleShot(self._patience_ms, self, partial(self._answer, serial, None))
        try:
            self._connection.send(message, serial=serial)
        except _NO_BUS:
            self._lose()

    def _on_readable(self) -> None:
        try:
            while self._connection is not None:
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            return  # all was read
        except _NO_BUS:
            self._lose()

    def _take(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            self.received.emit(message)
        elif kind in (MessageType.method_return, MessageType.error):
            serial = message.header.fields.get(HeaderFields.reply_serial, -1)
            self._answer(serial, tuple(message.body) if kind is MessageType.method_return else None)

    def _answer(self, serial: int, body: tuple[Any, ...] | None) -> None:
        """Hands an answer to whoever waits for it."""
        answered = self._waiting.pop(serial, None)
        if answered is not None:
            answered(body)

    def _lose(self) -> None:
        """Everybody who waits is told that there is no answer."""
        self._hang_up()
        waiting, self._waiting = list(self._waiting.values()), {}
        for answered in waiting:
            answered(None)
        self.lost.emit()

    def _hang_up(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
