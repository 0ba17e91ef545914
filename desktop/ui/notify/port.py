"""What every way of showing notifications offers. Knows no system and no project."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

DEFAULT_ACTION = "default"
"""The key that comes back when the notification itself is clicked."""


class Urgency(IntEnum):
    """How the desktop treats it; the numbers are those of the freedesktop specification."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True, slots=True)
class Message:
    """A notification in words, plain text. `id`: the program's own name for it; showing another message of the same id takes its
    place. `actions`: keys with the words of their buttons."""

    id: str
    title: str
    body: str
    actions: tuple[tuple[str, str], ...] = ()
    urgency: Urgency = Urgency.NORMAL


class Notifier(QObject):
    """Shows notifications. Nothing here waits for an answer: what becomes of a message is told by the signals.

    Signals: `shown(id)` when it is on the screen; `failed(id)` when it cannot be shown here and now; `acted(id, key)` when
    somebody chose an action; `closed(id)` when it is gone from the screen, for whatever reason.
    """

    shown = Signal(str)
    failed = Signal(str)
    acted = Signal(str, str)
    closed = Signal(str)

    def show(self, message: Message) -> None:
        """Shows a message; of this one nothing can be seen."""
        self.failed.emit(message.id)

    def replace(self, message: Message) -> None:
        """Shows a message in the place of the one of that id, if that is on the screen."""

    def take_back(self, message_id: str) -> None:
        """Takes a message from the screen, if it is there."""

    def stop(self) -> None:
        """Lets go of everything; nothing is shown or told from now on."""
