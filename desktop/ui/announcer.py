"""Says in the toast what was just done, taken back, or could not be kept, with the way back beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.labels import done as words
from desktop.ui.session import Session
from desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from desktop.core.edits import Change
    from desktop.services.failures import StoreError


class Announcer(QObject):
    """Follows the session."""

    def __init__(self, session: Session, toast: Toast, parent: QObject | None = None):
        super().__init__(parent)
        self._stack = session.undo_stack
        self._toast = toast
        session.done.connect(self._on_done)
        session.undone.connect(self._on_undone)
        session.failed.connect(self._on_failed)

    def _on_done(self, change: "Change") -> None:
        if change.edits:
            self._toast.say(words.done(change.name), words.undo_text(), self._stack.undo)

    def _on_undone(self, change: "Change") -> None:
        self._toast.say(words.undone(change.name), words.redo_text(), self._stack.redo)

    def _on_failed(self, error: "StoreError") -> None:
        from desktop.ui.labels.failures import failure_sentence

        self._toast.say(failure_sentence(error))
