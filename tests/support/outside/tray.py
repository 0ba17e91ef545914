"""A tray of our own on a real session bus, by the StatusNotifierItem protocol: it takes icons, and clicks on them and in their
menus as a person would. It can come late and go. It runs in a thread with a connection of its own."""

from dataclasses import dataclass, field
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import open_dbus_connection

from tests.support.outside.on_bus import OnBus, unknown

WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM, _MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_KNOWN = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}
_ABOUT = f"""<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
</interface></node>"""


@dataclass
class Tray(OnBus):
    """Use as a context manager. `items`: names on the bus of who has an icon here."""

    address: str
    items: list[str] = field(default_factory=list)

    NAME = WATCHER

    def __enter__(self) -> Self:
        self._hand = open_dbus_connection(bus=self.address)
        return super().__enter__()

    def leave(self) -> None:
        """The tray ends."""
        super().leave()
        self._hand.close()

    # -- what a person does

    @property
    def tooltip(self) -> str:
        """Of the icon that came last."""
        title: str = self._ask("/StatusNotifierItem", _PROPERTIES, "Get", "ss", (_ITEM, "ToolTip"))[0][1][2]
        return title

    def click(self) -> None:
        """A left click on the icon."""
        self._ask("/StatusNotifierItem", _ITEM, "Activate", "ii", (0, 0))

    def menu(self) -> dict[str, int]:
        """What stands in the icon's menu and the menus within, with its number."""
        path = self._ask("/StatusNotifierItem", _PROPERTIES, "Get", "ss", (_ITEM, "Menu"))[0][1]
        self._ask(path, _MENU, "AboutToShow", "i", (0,))
        _, layout = self._ask(path, _MENU, "GetLayout", "iias", (0, -1, []))
        found: dict[str, int] = {}
        _collect(layout, found)
        return found

    def choose(self, text: str) -> None:
        """A click on an entry of the menu."""
        path = self._ask("/StatusNotifierItem", _PROPERTIES, "Get", "ss", (_ITEM, "Menu"))[0][1]
        self._ask(path, _MENU, "Event", "isvu", (self.menu()[text], "clicked", ("s", ""), 0))

    def _ask(self, path: str, interface: str, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        address = DBusAddress(path, bus_name=self.items[-1], interface=interface)
        reply = self._hand.send_and_get_reply(new_method_call(address, method, signature, body), timeout=5)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return reply.body

    # -- the protocol

    def answer(self, message: Message) -> Message:
        match message.header.fields[HeaderFields.member]:
            case "RegisterStatusNotifierItem":
                self.items.append(message.body[0])
                return new_method_return(message)
            case "RegisterStatusNotifierHost":
                return new_method_return(message)
            case "Introspect":
                return new_method_return(message, "s", (_ABOUT,))
            case "Get":
                return new_method_return(message, "v", (_KNOWN[message.body[1]],))
            case "GetAll":
                return new_method_return(message, "a{sv}", (_KNOWN,))
        return unknown(message)


def _collect(node: Any, found: dict[str, int]) -> None:
    number, properties, children = node
    if "label" in properties:
        found[properties["label"][1].replace("_", "")] = number
    for _, child in children:
        _collect(child, found)
