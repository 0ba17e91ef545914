"""Whether the desktop wants less motion, as its settings portal tells it (GNOME, KDE and others), and when that changes. Linux
only."""

from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message
from PySide6.QtCore import QObject, Signal

from desktop.ui.notify.bus import Bus

_SETTINGS = "org.freedesktop.portal.Settings"
_PORTAL = DBusAddress("/org/freedesktop/portal/desktop", bus_name="org.freedesktop.portal.Desktop", interface=_SETTINGS)
_STILL: dict[tuple[str, str], Any] = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
}
"""The settings that say so, each with the value that means it."""


class Stillness(QObject):
    """`told(bool)`: whether less motion is wanted; only where a desktop says something about it."""

    told = Signal(bool)

    def __init__(self, parent: QObject | None = None, bus: str = "SESSION"):
        super().__init__(parent)
        self._known: dict[tuple[str, str], bool] = {}
        self._bus = Bus(bus, self)
        self._bus.received.connect(self._on_received)

    def ask(self) -> None:
        """The answer comes as `told`."""
        if self._bus.connect_to():
            self._bus.listen(MatchRule(type="signal", interface=_SETTINGS, member="SettingChanged"))
            self._bus.call(_PORTAL, "ReadAll", "as", (sorted({space for space, _ in _STILL}),), self._on_read)

    def stop(self) -> None:
        self._bus.close()

    def _on_read(self, body: tuple[Any, ...] | None) -> None:
        for space, settings in (body[0] if body else {}).items():
            for key, (_, value) in settings.items():
                self._note(space, key, value)
        self._tell()

    def _on_received(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) == "SettingChanged":
            space, key, (_, value) = message.body
            if self._note(space, key, value):
                self._tell()

    def _note(self, space: str, key: str, value: object) -> bool:
        """Whether it is about motion."""
        if (space, key) not in _STILL:
            return False
        self._known[space, key] = value == _STILL[space, key]
        return True

    def _tell(self) -> None:
        if self._known:
            self.told.emit(any(self._known.values()))
