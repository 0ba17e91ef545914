"""A look at the data, in a worker with a connection of its own, while the window answers: after an end that was not clean, or
when the designer wants it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from desktop.services.failures import StoreError


class Checkup(QObject):
    """`examine` runs in the worker and gives the number of problems, or raises a StoreError. Signals: `found(int)` when there are
    any, else `nothing_found`; `failed(object)`: the StoreError."""

    found = Signal(int)
    nothing_found = Signal()
    failed = Signal(object)
    _done = Signal(int)

    def __init__(self, examine: Callable[[], int], parent: QObject | None = None):
        super().__init__(parent)
        self._examine = examine
        self._unheard = False
        self._done.connect(self._on_done)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_quit)

    def begin(self) -> None:
        QThreadPool.globalInstance().start(self._run)

    def _run(self) -> None:
        try:
            problems = self._examine()
        except StoreError as error:
            if not self._unheard:
                self.failed.emit(error)
        else:
            if not self._unheard:
                self._done.emit(problems)

    def _on_quit(self) -> None:
        self._unheard = True

    def _on_done(self, problems: int) -> None:
        if problems:
            self.found.emit(problems)
        else:
            self.nothing_found.emit()
