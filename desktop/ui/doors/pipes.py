"""A named pipe of Windows, by Qt's local socket. (Elsewhere that is a socket in the file system: the tests run it there.)"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LARGEST = 64 * 1024  # bytes of what is said
_ANSWER_MS = 3_000


def address(folder: Path, name: str, number: str) -> str:  # noqa: ARG001 - only sockets have a place
    """Pipes have no place in a folder, only a name."""
    return f"{name}-{number}"


def ask(whom: str, said: bytes) -> bytes:
    """The answer to a line; empty where nobody gives one."""
    answer = b""
    caller = QLocalSocket()
    caller.connectToServer(whom)
    if caller.waitForConnected(_ANSWER_MS):
        caller.write(said)
        while not answer.endswith(b"\n") and caller.waitForReadyRead(_ANSWER_MS):
            answer += caller.readAll().data()
    caller.abort()
    return answer


class Listener(QObject):
    """Hears callers. Signals: `said(Caller)` when one said a line."""

    said = Signal(object)

    def __init__(self, where: str, parent: QObject | None = None):
        """What a crash left at `where` is taken over. Where no pipe can be made, nobody is heard."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)
        QLocalServer.removeServer(where)
        self._server.listen(where)

    def stop(self) -> None:
        self._server.close()

    def _on_called(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            Caller(connection, self)


class Caller(QObject):
    """Another program that rang, until it has its answer."""

    def __init__(self, connection: QLocalSocket, listener: Listener):
        super().__init__(connection)
        self.said = b""
        self._listener = listener
        self._connection = connection
        connection.disconnected.connect(connection.deleteLater)
        connection.readyRead.connect(self._on_more)
        self._on_more()

    def answer(self, answer: bytes) -> None:
        self._connection.write(answer)
        self._connection.flush()

    def hang_up(self) -> None:
        self._connection.abort()

    def _on_more(self) -> None:
        self.said += self._connection.readAll().data()
        if len(self.said) > LARGEST:
            self.hang_up()
        elif self.said.endswith(b"\n"):
            self._listener.said.emit(self)
