"""The keys of the main window, in one place. Made after the first paint: their names take a millisecond of the start."""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.ui.intents import Intent

if TYPE_CHECKING:
    from desktop.ui.workspace import Workspace


class Key(Enum):
    """What can be done by a key, wherever the keyboard is in the window."""

    NEW_PROJECT = QKeySequence(QKeySequence.StandardKey.New)
    SEARCH = QKeySequence("Ctrl+K")
    FIND = QKeySequence(QKeySequence.StandardKey.Find)
    UNDO = QKeySequence(QKeySequence.StandardKey.Undo)
    REDO = QKeySequence("Ctrl+Shift+Z")
    CLIENT_REPLIED = QKeySequence("R")
    WRITE_DUE = QKeySequence("F")
    PAUSE = QKeySequence("P")
    VIEW = QKeySequence("V")
    USUAL_VIEW = QKeySequence("Shift+V")
    CLOSE_PANEL = QKeySequence(Qt.Key.Key_Escape)
    QUIT = QKeySequence(QKeySequence.StandardKey.Quit)
    HELP = QKeySequence(Qt.Key.Key_F1)


class Shortcuts(QObject):
    """The keys of a workspace's window."""

    def __init__(self, work: "Workspace"):
        super().__init__(work)
        self._work = work
        slots: dict[Key, Callable[[], object]] = {
            Key.NEW_PROJECT: work.new_project,
            Key.SEARCH: self._on_search,
            Key.FIND: work.search,
            Key.UNDO: work.session.undo_stack.undo,
            Key.REDO: work.session.undo_stack.redo,
            Key.CLIENT_REPLIED: self._on_replied,
            Key.WRITE_DUE: self._on_write_due,
            Key.PAUSE: self._on_pause,
            Key.VIEW: self._on_view,
            Key.USUAL_VIEW: self._on_usual_view,
            Key.CLOSE_PANEL: work.close_panel,
            Key.QUIT: self._on_quit,
            Key.HELP: self._on_help,
        }
        for key, slot in slots.items():
            QShortcut(key.value, work.window).activated.connect(slot)

    def _current(self) -> str | None:
        """The project whose card or row is current."""
        return self._work.current_project()

    def _on_quit(self) -> None:
        self._work.quit_requested.emit()

    def _on_search(self) -> None:
        self._work.everything.open()

    def _on_help(self) -> None:
        self._work.side_pages.help.show_keys()

    def _on_replied(self) -> None:
        if project := self._current():
            self._work.tasks.begin(Intent.REPLY, project)

    def _on_view(self) -> None:
        if self._work.window.page() == "board":
            self._work.page.choose_view()

    def _on_usual_view(self) -> None:
        if self._work.window.page() == "board":
            self._work.page.arranging().look_as_usual()

    def _on_pause(self) -> None:
        if project := self._current():
            self._work.tasks.pause_or_resume(project)

    def _on_write_due(self) -> None:
        if project := self._current():
            self._work.tasks.begin_next(project)
