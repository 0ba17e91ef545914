"""Keeps what is written across a crash: shortly after the last key, and at once when the designer turns elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop.services.failures import StoreError
from desktop.ui.drafts.window import DraftWindow
from desktop.ui.drafts.work import Scribe, Work

_AFTER_MS = 500


class Keeper(QObject):
    """`work` gives the message on the desk; `failed` tells why it could not be kept."""

    def __init__(
        self,
        scribe: Scribe,
        window: DraftWindow,
        work: Callable[[], Work | None],
        failed: Callable[[StoreError], None],
    ):
        super().__init__(window)
        self._scribe = scribe
        self._editor = window.editor
        self._work = work
        self._failed = failed
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._is_kept = True
        window.editor.edited.connect(self._on_edited)
        window.left.connect(self.keep)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.keep)

    def keep(self) -> None:
        """Writes what was written since the last time."""
        self._timer.stop()
        work = self._work()
        if work is None or self._is_kept:
            return
        try:
            self._scribe.keep(work, self._editor.subject.pieces(), self._editor.body.pieces())
            self._is_kept = True
        except StoreError as error:
            self._failed(error)

    def forget(self) -> None:
        """What is on the desk is not to be kept."""
        self._timer.stop()
        self._is_kept = True

    def _on_edited(self) -> None:
        self._is_kept = False
        self._timer.start()
