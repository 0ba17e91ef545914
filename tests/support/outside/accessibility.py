"""The accessibility tree (AT-SPI) of the programs on one session bus. Every question is asked anew: nothing is cached here."""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

from jeepney import DBusAddress, MessageFlag, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

_ATSPI = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"
_SHOWING = frozenset({"showing"})
# Bits of AtspiStateType, in order.
_STATES = (
    "invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused has-tooltip "
    "horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable selected sensitive showing "
    "single-line stale transient vertical visible manages-descendants indeterminate required truncated animated invalid-entry "
    "supports-autocompletion selectable-text is-default visited checkable has-popup read-only"
).split()


class NotFound(AssertionError):
    """What was looked for is not there, or went away meanwhile."""


class Bus:
    """A blocking D-Bus connection."""

    def __init__(self, address: str):
        self._connection = open_dbus_connection(bus=address)

    def call(self, owner: str, path: str, interface: str, member: str, signature: str | None = None, body: tuple = ()) -> Any:
        """The body of the answer. Raises NotFound when the answer is an error."""
        message = new_method_call(DBusAddress(path, bus_name=owner, interface=interface), member, signature, body)
        reply = self._connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is MessageType.error:
            raise NotFound(f"{interface}.{member}: {reply.body}")
        return reply.body

    def tell(self, owner: str, path: str, interface: str, member: str, signature: str, body: tuple) -> None:
        """Calls without waiting: an action that opens a dialog may be answered only when the dialog closes."""
        message = new_method_call(DBusAddress(path, bus_name=owner, interface=interface), member, signature, body)
        message.header.flags = MessageFlag.no_reply_expected
        self._connection.send(message)

    def close(self) -> None:
        self._connection.close()

    @classmethod
    def of_accessibility(cls, session_bus: "Bus") -> "Bus":
        """The bus on which programs publish their trees; asking for its address starts it."""
        return cls(session_bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0])


class Node:
    """One accessible object."""

    def __init__(self, bus: Bus, owner: str = _ATSPI + "Registry", path: str = _ROOT, scale: float = 1.0):
        self._bus, self._owner, self._path, self._scale = bus, owner, path, scale

    def __repr__(self) -> str:
        try:
            return f"<{self.role} {self.name!r} id={self.id!r}>"
        except NotFound:
            return f"<gone {self._path}>"

    def _call(self, interface: str, member: str, signature: str | None = None, *body: object) -> Any:
        return self._bus.call(self._owner, self._path, _ATSPI + interface, member, signature, body)

    def _property(self, name: str) -> Any:
        properties = "org.freedesktop.DBus.Properties"
        return self._bus.call(self._owner, self._path, properties, "Get", "ss", (_ATSPI + "Accessible", name))[0][1]

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def id(self) -> str:
        """What the program set as accessible identifier."""
        return str(self._property("AccessibleId"))

    @property
    def role(self) -> str:
        """In English whatever the language: frame, dialog, push button, text, combo box, list, list item, ..."""
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        low, high = self._call("Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(state for place, state in enumerate(_STATES) if bits >> place & 1)

    @property
    def is_shown(self) -> bool:
        try:
            return "showing" in self.states
        except NotFound:
            return False

    @property
    def text(self) -> str:
        return str(self._call("Text", "GetText", "ii", 0, -1)[0])

    @property
    def rectangle(self) -> tuple[int, int, int, int]:
        """x, y, width and height on the screen in device pixels (Qt tells logical ones)."""
        x, y, width, height = (round(value * self._scale) for value in self._call("Component", "GetExtents", "u", 0)[0])
        return x, y, width, height

    @property
    def center(self) -> tuple[int, int]:
        x, y, width, height = self.rectangle
        return x + width // 2, y + height // 2

    @property
    def children(self) -> list["Node"]:
        found = self._call("Accessible", "GetChildren")[0]
        return [Node(self._bus, owner, path, self._scale) for owner, path in found if not path.endswith("/null")]

    @property
    def actions(self) -> list[str]:
        return [action[0].replace(" ", "") for action in self._call("Action", "GetActions")[0]]

    def press(self) -> None:
        """Does what activating means here: press, toggle or show the menu."""
        known = self.actions
        for action in ("Press", "Toggle", "ShowMenu"):
            if action in known:
                self._bus.tell(self._owner, self._path, _ATSPI + "Action", "DoAction", "i", (known.index(action),))
                return
        raise NotFound(f"{self} cannot be pressed: {known}")

    def focus(self) -> None:
        self._call("Component", "GrabFocus")

    def set_text(self, text: str) -> None:
        self._call("EditableText", "SetTextContents", "s", text)

    def insert_text(self, place: int, text: str) -> None:
        """At a place counted in characters; what no keyboard here can type."""
        self._call("EditableText", "InsertText", "isi", place, text, len(text.encode()))

    def walk(self, depth: int = 0, *, shown: bool = False) -> Iterator[tuple[int, "Node"]]:
        """What is below, with its depth, in the order of the tree. Left out: what goes away meanwhile, and the choices of closed
        combo boxes, of which there can be hundreds. `shown`: nor what is not on the screen, with all that is below it."""
        try:
            children = self.children
            if children and self.role == "combo box":
                return
        except NotFound:
            return
        for child in children:
            if shown and not child.is_shown:
                continue
            yield depth, child
            yield from child.walk(depth + 1, shown=shown)

    def matches(self, role: str | None, name: str | None, id: str | None, states: frozenset[str]) -> bool:  # noqa: A002
        """Names and identifiers may hold the wildcards of fnmatch."""
        try:
            return (
                (role is None or self.role == role)
                and (id is None or fnmatchcase(self.id, id))
                and (name is None or fnmatchcase(self.name, name))
                and states <= self.states
            )
        except NotFound:
            return False

    def find_all(
        self,
        role: str | None = None,
        name: str | None = None,
        *,
        id: str | None = None,  # noqa: A002
        states: frozenset[str] = _SHOWING,
    ) -> Iterator["Node"]:
        return (node for _, node in self.walk(shown=states >= _SHOWING) if node.matches(role, name, id, states))

    def dump(self) -> str:
        """The tree as text, for a test that failed."""
        interesting = {"active", "checked", "editable", "enabled", "focused", "selected", "showing"}
        lines = []
        for depth, node in self.walk():
            try:
                lines.append(f"{'  ' * depth}{node} {node.rectangle} {' '.join(sorted(node.states & interesting))}")
            except NotFound as gone:
                lines.append(f"{'  ' * depth}? {gone}")
        return "\n".join(lines)
