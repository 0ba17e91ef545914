"""One window for each data folder: the first start answers at a local socket, a second one hands over what it was asked for and
ends. The lock of the folder decides who is first; a socket that a crash left is taken over by whoever holds the lock."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCryptographicHash, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.services.failures import Locked
from desktop.ui.wish import Wish

_SOCKET = "relance.socket"
_LONGEST_PATH = 100  # bytes: a system's address of a socket holds little more
_LARGEST = 64 * 1024  # bytes of a wish
_HEARD = b"heard\n"
_ANSWER_MS = 3_000
_TRIES, _BETWEEN_MS = 200, 50  # the first start may still be on its way to its window

_Lock = TypeVar("_Lock")


def enter(folder: Path, wish: Wish, acquire: Callable[[], _Lock]) -> _Lock | None:
    """The lock of the first start; None: another one has the window and was told the wish. Raises Locked when who has the lock
    has no window, such as an import on the command line."""
    wish = wish._replace(token=os.environ.get("XDG_ACTIVATION_TOKEN"))
    for _ in range(_TRIES):
        try:
            return acquire()
        except Locked as error:
            if ring(folder, wish):
                return None
            last = error
        QThread.msleep(_BETWEEN_MS)
    raise last


def ring(folder: Path, wish: Wish) -> bool:
    """Hands a wish to the window of a data folder; False: none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_address(folder))
    if not socket.waitForConnected(_ANSWER_MS):
        return False
    socket.write(json.dumps(wish._asdict()).encode() + b"\n")
    heard = b""
    while len(heard) < len(_HEARD) and socket.waitForReadyRead(_ANSWER_MS):
        heard += socket.readAll().data()
    socket.abort()
    return heard == _HEARD


class Doorbell(QObject):
    """Answers other starts. Signals: `rung(Wish)`."""

    rung = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None):
        """Only for who holds the lock of `folder`. Where no socket can be made, nobody is heard, and the lock still keeps a
        second window away."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(_address(folder))
        self._server.listen(_address(folder))

    def stop(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Caller(socket, self)


class _Caller(QObject):
    """Another start, until it was heard."""

    def __init__(self, socket: QLocalSocket, bell: Doorbell):
        super().__init__(socket)
        self._socket = socket
        self._bell = bell
        self._said = b""
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self._on_ready)
        self._on_ready()

    def _on_ready(self) -> None:
        self._said += self._socket.readAll().data()
        if len(self._said) > _LARGEST:
            self._socket.abort()
        elif self._said.endswith(b"\n"):
            wish = _wish(self._said)
            if wish is None:
                self._socket.abort()
                return
            self._socket.write(_HEARD)
            self._socket.flush()
            self._bell.rung.emit(wish)


def _wish(said: bytes) -> Wish | None:
    """What was said; None if it is not understood."""
    try:
        wish = Wish(**json.loads(said))
    except (ValueError, TypeError):
        return None
    texts = all(part is None or isinstance(part, str) for part in (wish.project, wish.file, wish.token, wish.page))
    return wish if texts and isinstance(wish.background, bool) else None


def _address(folder: Path) -> str:
    """In the data folder, which is closed to others; where that is too long for a socket, by a number made from it."""
    path = str(folder.resolve() / _SOCKET)
    if sys.platform != "win32" and len(os.fsencode(path)) <= _LONGEST_PATH:
        return path
    # Qt's own: Python's would load OpenSSL, 3 MiB for as long as the program runs.
    number = QCryptographicHash.hash(os.fsencode(path), QCryptographicHash.Algorithm.Sha256).toHex()
    return f"relance-{bytes(number.data()).decode()[:32]}"
