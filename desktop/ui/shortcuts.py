"""The keys of the main window, in one place. Made after the first paint: their names take a millisecond of the start."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Key(Enum):
    """What can be done by a key, wherever the keyboard is in the window."""

    NEW_PROJECT = QKeySequence(QKeySequence.StandardKey.New)
    SEARCH = QKeySequence("Ctrl+K")
    UNDO = QKeySequence(QKeySequence.StandardKey.Undo)
    REDO = QKeySequence("Ctrl+Shift+Z")
    CLIENT_REPLIED = QKeySequence("R")
    WRITE_DUE = QKeySequence("F")
    PAUSE = QKeySequence("P")
    CLOSE_PANEL = QKeySequence(Qt.Key.Key_Escape)
    QUIT = QKeySequence(QKeySequence.StandardKey.Quit)


def listen(window: QWidget, slots: dict[Key, Callable[[], object]]) -> None:
    """Runs a slot when its key is pressed in the window."""
    for key, slot in slots.items():
        QShortcut(key.value, window).activated.connect(slot)
