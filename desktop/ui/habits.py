"""What the designer wants of the program on this computer, beside the content: kept with what the window remembers."""

from PySide6.QtCore import QSettings

_KEEP_RUNNING = "background/keep_running"


def keeps_running() -> bool | None:
    """Whether the program goes on in the tray when its window closes; None: nobody said."""
    said = QSettings().value(_KEEP_RUNNING)
    return None if said is None else str(said).lower() == "true"


def set_keeps_running(on: bool) -> None:
    QSettings().setValue(_KEEP_RUNNING, on)
