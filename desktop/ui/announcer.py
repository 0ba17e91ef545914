"""Says in the toast what was just done, taken back, or could not be kept, with the way back beside it."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from desktop.ui.labels import done as words
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.core.edits import Change
    from desktop.services.failures import StoreError
    from desktop.ui.widgets.toast import Toast


class Toasting(Protocol):
    """A window that can say something in passing."""

    @property
    def toast(self) -> "Toast":
        """Made when there is something to say."""


class Announcer(QObject):
    """Follows the session."""

    def __init__(self, session: Session, window: Toasting, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self._stack = session.undo_stack
        self._window = window
        session.done.connect(self._on_done)
        session.undone.connect(self._on_undone)
        session.failed.connect(self._on_failed)

    def _on_done(self, change: "Change") -> None:
        if change.edits:
            from desktop.ui.drafts.after import told

            self._window.toast.say(told(change, self._session.service), words.undo_text(), self._stack.undo)

    def _on_undone(self, change: "Change") -> None:
        from desktop.ui.drafts.after import taken_back

        self._window.toast.say(taken_back(change, self._session.service), words.redo_text(), self._stack.redo)

    def _on_failed(self, error: "StoreError") -> None:
        from desktop.ui.labels.failures import failure_sentence

        self._window.toast.say(failure_sentence(error))
