"""The end somebody asks for from outside the window: Ctrl+C in the terminal it was started from, or the system at its own end.
The program ends as it does by itself, without a question: what is open is kept and closed. Nothing waits for it by looking."""

import os
import signal
import sys
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

_SIGNALLED = 128  # a terminal is told: this, and the number of the signal
_AT_ONCE = 64


class Ending(QObject):
    """Hears SIGINT and SIGTERM from now on, until the loop ends; not what a shell says is nothing to a program behind it."""

    def __init__(self, app: QCoreApplication, parent: QObject | None = None):
        super().__init__(parent)
        self._app = app
        if sys.platform == "win32":
            return  # what has a window there has no terminal
        self._told, self._tells = os.pipe()
        for end in (self._told, self._tells):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._told, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_told)
        self._heard = [one for one in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(one) is not signal.SIG_IGN]
        for number in self._heard:
            signal.signal(number, _heard)
        signal.set_wakeup_fd(self._tells, warn_on_full_buffer=False)
        app.aboutToQuit.connect(self._stop)

    def _on_told(self) -> None:
        numbers = b""
        with suppress(BlockingIOError):
            numbers = os.read(self._told, _AT_ONCE)
        wanted = [number for number in numbers if number in self._heard]
        if wanted:
            self._app.exit(_SIGNALLED + wanted[0])

    def _stop(self) -> None:
        """Whoever does not want to wait for what is still done at the end can end it at once."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for end in (self._told, self._tells):
            os.close(end)
        for number in self._heard:
            signal.signal(number, signal.SIG_DFL)


def _heard(_number: int, _frame: object) -> None:
    """The number stands in the pipe by now; the loop reads it in its own turn."""
