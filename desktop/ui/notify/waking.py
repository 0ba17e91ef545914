"""Tells when the computer wakes up, where logind says so. Elsewhere the next look finds it out by the clock. Linux only."""

from jeepney import HeaderFields, MatchRule, Message
from PySide6.QtCore import QObject, Signal

from desktop.ui.notify.bus import Bus

_MANAGER = "org.freedesktop.login1.Manager"


class Waking(QObject):
    """Signals: `woke()`."""

    woke = Signal()

    def __init__(self, parent: QObject | None = None, bus: str = "SYSTEM"):
        super().__init__(parent)
        self._bus = Bus(bus, self)
        self._bus.received.connect(self._on_received)
        if self._bus.connect_to():
            self._bus.listen(MatchRule(type="signal", interface=_MANAGER, member="PrepareForSleep"))

    def stop(self) -> None:
        self._bus.close()

    def _on_received(self, message: Message) -> None:
        """The signal comes before the sleep, with true, and after it, with false."""
        fields = message.header.fields
        if fields.get(HeaderFields.member) == "PrepareForSleep" and tuple(message.body) == (False,):
            self.woke.emit()
