"""Hears when the computer wakes up, where logind tells it (Linux). Without it the clock finds out by itself, a little later."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from jeepney import Message

    from desktop.ui.notify.bus import Bus

_MANAGER = "org.freedesktop.login1.Manager"
_SOCKETS = (Path("/run/dbus/system_bus_socket"), Path("/var/run/dbus/system_bus_socket"))


class SleepWatch(QObject):
    """`woke()`: the computer slept, and is awake again. `bus`: the name of the bus on which it is told."""

    woke = Signal()

    def __init__(self, parent: QObject | None = None, bus: str = "SYSTEM"):
        super().__init__(parent)
        self._name = bus
        self._bus: Bus | None = None

    def watch(self) -> bool:
        """Begins to listen; False: nobody tells it here."""
        if sys.platform != "linux" or (self._name == "SYSTEM" and not any(socket.exists() for socket in _SOCKETS)):
            return False
        from jeepney import MatchRule

        from desktop.ui.notify.bus import Bus

        bus = Bus(self._name, self)
        if not bus.connect_to():
            return False
        bus.listen(MatchRule(type="signal", interface=_MANAGER, member="PrepareForSleep", path="/org/freedesktop/login1"))
        bus.received.connect(self._on_signal)
        self._bus = bus
        return True

    def stop(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _on_signal(self, message: "Message") -> None:
        """False: the sleep is over."""
        if message.body and message.body[0] is False:
            self.woke.emit()
