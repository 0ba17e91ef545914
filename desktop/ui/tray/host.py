"""Whether something on this desktop shows tray icons, and when that begins and ends. Qt does not notice a host that comes after
the program, as at a login; on Linux the bus tells. Knows no icon."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from jeepney import Message

    from desktop.ui.notify.bus import Bus

_WATCHER = "org.kde.StatusNotifierWatcher"
_SETTLES_MS = 500  # until a host that has come takes icons, and one that restarts is back


class TrayHost(QObject):
    """`changed()`: a host may have come or gone; ask `exists`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._bus: Bus | None = None
        self._settles = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._settles.timeout.connect(self.changed)

    def exists(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def watch(self) -> None:
        """Begins to listen, where there is a bus."""
        if sys.platform != "linux" or self._bus is not None or not _has_bus():
            return
        from jeepney import MatchRule

        from desktop.ui.notify.bus import Bus

        bus = Bus("SESSION", self)
        if not bus.connect_to():
            return
        rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        rule.add_arg_condition(0, _WATCHER)
        bus.listen(rule)
        bus.received.connect(self._on_signal)
        self._bus = bus

    def stop(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _on_signal(self, message: "Message") -> None:
        if message.body and message.body[0] == _WATCHER:
            self._settles.start()


def _has_bus() -> bool:
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(folder) and (Path(folder or "") / "bus").exists()
