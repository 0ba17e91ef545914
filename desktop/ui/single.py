"""One window for each data folder: the first start answers at a door of its own, a second one hands over what it was asked for
and ends. The lock of the folder decides who is first; a door that a crash left is taken over by whoever holds the lock."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCryptographicHash, QObject, QThread, Signal

from desktop.services.failures import Locked
from desktop.ui.wish import Wish

if sys.platform == "win32":
    from desktop.ui.doors import pipes as door
else:
    from desktop.ui.doors import sockets as door

_HEARD = b"heard\n"
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
    return door.ask(address(folder), json.dumps(wish._asdict()).encode() + b"\n") == _HEARD


class Doorbell(QObject):
    """Answers other starts. Signals: `rung(Wish)`."""

    rung = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None):
        """Only for who holds the lock of `folder`. Where nobody can be heard, the lock still keeps a second window away."""
        super().__init__(parent)
        self._listener = door.Listener(address(folder), self)
        self._listener.said.connect(self._on_said)
        self.stop = self._listener.stop

    def _on_said(self, caller: door.Caller) -> None:
        wish = _wish(caller.said)
        if wish is None:
            caller.hang_up()
            return
        caller.answer(_HEARD)
        self.rung.emit(wish)


def _wish(said: bytes) -> Wish | None:
    """What was said; None if it is not understood."""
    try:
        wish = Wish(**json.loads(said))
    except (ValueError, TypeError):
        return None
    texts = all(part is None or isinstance(part, str) for part in (wish.project, wish.file, wish.token, wish.page))
    return wish if texts and isinstance(wish.background, bool) else None


def address(folder: Path) -> str:
    """Of the door of a data folder."""
    # Qt's own: Python's would load OpenSSL, 3 MiB for as long as the program runs.
    number = QCryptographicHash.hash(os.fsencode(folder.resolve()), QCryptographicHash.Algorithm.Sha256).toHex()
    return door.address(folder, "relance", bytes(number.data()).decode()[:32])
