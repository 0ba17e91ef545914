"""A socket in the file system. By Python's own, for Qt's would load its network module: 2 MiB for as long as the program runs."""

import os
from contextlib import suppress
from pathlib import Path
from socket import AF_UNIX, SOCK_STREAM, socket  # noqa: TID251 - reaches nothing beyond this machine

from PySide6.QtCore import QDir, QObject, QSocketNotifier, Signal

LARGEST = 64 * 1024  # bytes of what is said
_LONGEST_PATH = 100  # bytes: a system's address of a socket holds little more
_ANSWER_SECONDS = 3


def address(folder: Path, name: str, number: str) -> str:
    """In the folder, which is closed to others; where that is too long for a socket, by its number in the system's own."""
    path = str(folder.resolve() / f"{name}.socket")
    return path if len(os.fsencode(path)) <= _LONGEST_PATH else str(Path(QDir.tempPath(), f"{name}-{number}"))


def ask(whom: str, said: bytes) -> bytes:
    """The answer to a line; empty where nobody gives one. What another user put in that place is not asked."""
    answer = b""
    with suppress(OSError), socket(AF_UNIX, SOCK_STREAM) as caller:
        if Path(whom).lstat().st_uid == os.geteuid():
            caller.settimeout(_ANSWER_SECONDS)
            caller.connect(whom)
            caller.sendall(said)
            while not answer.endswith(b"\n") and (part := caller.recv(LARGEST)):
                answer += part
    return answer


class Listener(QObject):
    """Hears callers. Signals: `said(Caller)` when one said a line."""

    said = Signal(object)

    def __init__(self, where: str, parent: QObject | None = None):
        """What a crash left at `where` is taken over. Where no socket can be made, nobody is heard."""
        super().__init__(parent)
        self._where = Path(where)
        self._socket = socket(AF_UNIX, SOCK_STREAM)
        self._socket.setblocking(False)
        self._called = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._called.setEnabled(False)
        self._called.activated.connect(self._on_called)
        with suppress(OSError):
            self._where.unlink(missing_ok=True)
            self._socket.bind(where)
            self._where.chmod(0o600)
            self._socket.listen()
            self._called.setEnabled(True)  # not before: one that does not listen would call without end

    def stop(self) -> None:
        self._called.setEnabled(False)
        self._socket.close()
        with suppress(OSError):
            self._where.unlink(missing_ok=True)

    def _on_called(self) -> None:
        with suppress(OSError):  # the last one: nobody else is there
            while True:
                Caller(self._socket.accept()[0], self)


class Caller(QObject):
    """Another program that rang, until it has its answer."""

    def __init__(self, connection: socket, listener: Listener):
        super().__init__(listener)
        self.said = b""
        self._listener = listener
        self._connection = connection
        self._connection.setblocking(False)
        self._more = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._more.activated.connect(self._on_more)

    def answer(self, answer: bytes) -> None:
        with suppress(OSError):
            self._connection.sendall(answer)
        self.hang_up()

    def hang_up(self) -> None:
        self._more.setEnabled(False)
        self._connection.close()
        self.deleteLater()

    def _on_more(self) -> None:
        try:
            part = self._connection.recv(LARGEST)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self.said += part
        if not part or len(self.said) > LARGEST:
            self.hang_up()
        elif self.said.endswith(b"\n"):
            self._listener.said.emit(self)
