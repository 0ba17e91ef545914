"""What was marked as sent, as long as that can be taken back: with the undo, the words that were written are in work again."""

from PySide6.QtCore import QObject

from desktop.core.drafts.draft import Draft, Piece
from desktop.core.edits import Change
from desktop.ui.drafts.work import Scribe, Work, is_fresh
from desktop.ui.session import Session


class Gone(QObject):
    """Follows the session."""

    def __init__(self, session: Session, scribe: Scribe, parent: QObject):
        super().__init__(parent)
        self._scribe = scribe
        self._last: Change | None = None
        self._written: tuple[str, Draft] | None = None
        session.done.connect(self._on_done)
        session.undone.connect(self._on_undone)

    def sent(self, work: Work, subject: tuple[Piece, ...], body: tuple[Piece, ...]) -> None:
        """The last change was the message going out. What nobody wrote in can be written again. Raises StoreError."""
        self._written = None if is_fresh(work, subject, body) else (work.project, Draft(work.ask, subject, body))
        self._scribe.drop(work)

    def _on_done(self, change: Change) -> None:
        self._last, self._written = change, None

    def _on_undone(self, change: Change) -> None:
        if change is self._last and self._written is not None:
            self._scribe.drafting.keep(*self._written)
            self._written = None
