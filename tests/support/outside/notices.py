"""A notification server of our own on a real session bus: it records what it is asked to show, answers as a person would, and can
die. It runs in a thread with a connection of its own."""

import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    new_error,
    new_method_return,
    new_signal,
)

from tests.support.outside.on_bus import OnBus, unknown

NAME = "org.freedesktop.Notifications"
ALL_ABILITIES = ("actions", "body", "body-markup", "persistence")
_EMITTER = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
_BUS = """<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class SessionBus:
    """A session bus of its own, that starts no service by itself. Use as a context manager."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="relance-bus-")
        config = Path(self._folder.name) / "bus.conf"
        config.write_text(_BUS.format(folder=self._folder.name))
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._process.stdout
        self.address = self._process.stdout.readline().decode().strip()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
        self._folder.cleanup()

    def stop(self) -> None:
        """The whole bus ends."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()


@dataclass
class Shown:
    """What a program asked to show, in the order of asking. `gone`: it is not on the screen any more."""

    number: int
    replaces: int
    title: str
    body: str
    actions: dict[str, str]
    hints: dict[str, Any]
    gone: bool = False


@dataclass
class NotificationServer(OnBus):
    """`abilities`: what it says it can do; `silent`: it takes calls and never answers; `refusing`: it answers with errors."""

    address: str
    abilities: tuple[str, ...] = ALL_ABILITIES
    silent: bool = False
    refusing: bool = False
    shown: list[Shown] = field(default_factory=list)
    asked: int = 0
    NAME = NAME

    @property
    def on_screen(self) -> list[Shown]:
        with self._lock:
            replaced = {one.replaces for one in self.shown}
            latest = {one.number: one for one in self.shown}
            assert replaced <= {0, *latest}
            return [one for one in latest.values() if not one.gone]

    def choose(self, shown: Shown, action: str) -> None:
        """Somebody pressed a button, or the notification itself ("default"); it goes then."""
        self._signal("ActivationToken", "us", (shown.number, "token of the click"))
        self._signal("ActionInvoked", "us", (shown.number, action))
        self.dismiss(shown)

    def dismiss(self, shown: Shown, reason: int = 2) -> None:
        """Somebody closed it (2), or its time was over (1)."""
        shown.gone = True
        self._signal("NotificationClosed", "uu", (shown.number, reason))

    def _signal(self, member: str, signature: str, body: tuple) -> None:
        with self._lock:
            self._connection.send(new_signal(_EMITTER, member, signature, body))

    def answer(self, message: Message) -> Message | None:
        self.asked += 1
        return None if self.silent else self._said(message)

    def _said(self, message: Message) -> Message:
        if self.refusing:
            return new_error(message, "org.example.No")
        match message.header.fields[HeaderFields.member]:
            case "GetCapabilities":
                return new_method_return(message, "as", (list(self.abilities),))
            case "Notify":
                return new_method_return(message, "u", (self._show(*message.body),))
            case "CloseNotification":
                (number,) = message.body
                for one in self.shown:
                    one.gone = one.gone or one.number == number
                self._connection.send(new_signal(_EMITTER, "NotificationClosed", "uu", (number, 3)))
                return new_method_return(message)
        return unknown(message)

    def _show(
        self, program: str, replaces: int, icon: str, title: str, body: str, actions: list, hints: dict, timeout: int
    ) -> int:
        assert (program, icon, timeout) == ("Relance", "", -1)
        number = replaces or 1 + max((one.number for one in self.shown), default=40)
        for one in self.shown:
            one.gone = one.gone or one.number == replaces
        pairs = dict(zip(actions[::2], actions[1::2], strict=True))
        plain = {name: value for name, (_, value) in hints.items()}
        self.shown.append(Shown(number, replaces, title, body, pairs, plain))
        return number
