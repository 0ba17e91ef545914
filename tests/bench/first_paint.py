"""Tells on standard output, one JSON object a line, when a window has painted itself for the first time and what that took: the
moment on the clock all processes share, the CPU time of the process, and its memory later, when everything is quiet."""

import json
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_QUIET_AFTER_MS = 1500


class FirstPaint(QObject):
    """Watches a window that is not shown yet. Ends the program when it has told everything."""

    def __init__(self, window: QWidget, *, memory: bool):
        super().__init__(window)
        self._memory = memory
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The widgets inside are painted in the same go, before any timer.
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._tell(painted_at=time.monotonic(), cpu=time.process_time())
        if self._memory:
            QTimer.singleShot(_QUIET_AFTER_MS, self._on_quiet)
        else:
            QCoreApplication.exit()

    def _on_quiet(self) -> None:
        self._tell(memory=proportional_memory())
        QCoreApplication.exit()

    @staticmethod
    def _tell(**facts: float) -> None:
        print(json.dumps(facts), flush=True)


def proportional_memory() -> float:
    """Memory of this process in MiB, pages it shares counted by their share (PSS)."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        name, _, value = line.partition(":")
        if name == "Pss":
            return int(value.split()[0]) / 1024
    raise LookupError("Pss")
