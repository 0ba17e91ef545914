"""Somebody who is called by a name on a session bus and answers: a connection of its own, in a thread of its own."""

import threading
from types import TracebackType
from typing import Self

from jeepney import Message, MessageType, message_bus, new_error
from jeepney.io.blocking import DBusConnection, open_dbus_connection


class OnBus:
    """Use as a context manager. A subclass has an `address` and a `NAME`, and answers."""

    NAME: str
    address: str
    _connection: DBusConnection

    def __enter__(self) -> Self:
        self._connection = open_dbus_connection(bus=self.address)
        self._connection.send_and_get_reply(message_bus.RequestName(self.NAME))
        self._lock = threading.Lock()
        self._ended = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.leave()

    def leave(self) -> None:
        """Ends as a crash would: without a word."""
        if not self._ended:
            self._ended = True
            self._thread.join(5)
            self._connection.close()

    def answer(self, message: Message) -> Message | None:
        """The answer to a call; None: there is none."""
        return unknown(message)

    def _serve(self) -> None:
        while not self._ended:
            try:
                message = self._connection.receive(timeout=0.02)
            except (TimeoutError, OSError):
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            with self._lock:
                answer = self.answer(message)
                if answer is not None:
                    self._connection.send(answer)


def unknown(message: Message) -> Message:
    return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
