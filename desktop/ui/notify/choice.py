"""Which way of showing notifications this system has. The dear libraries come with the back end, when it is asked for."""

import sys

from PySide6.QtCore import QObject

from desktop.ui.notify.port import Notifier


def notifier_for_this_system(parent: QObject | None = None) -> Notifier:
    """The back end; one that shows nothing where none is known."""
    if sys.platform == "linux":
        from desktop.ui.notify.linux import LinuxNotifier

        return LinuxNotifier("Relance", "relance", parent)
    if sys.platform in ("win32", "darwin"):
        from desktop.ui.notify.elsewhere import ElsewhereNotifier

        return ElsewhereNotifier("Relance", parent)
    return Notifier(parent)
