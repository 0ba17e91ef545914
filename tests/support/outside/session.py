"""A desktop of its own for one test: X screen, session bus, accessibility bus, window manager, home folder. It ends with the
test and takes everything that was started in it along. What hands do in it is in hands.py."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from tests.support.outside.accessibility import Bus, Node, NotFound
from tests.support.outside.hands import Hands

Found = TypeVar("Found")
_FROM_THE_CALLERS_DESKTOP = {
    *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "LC_ALL", "LANGUAGE"),
    *("NO_AT_BRIDGE", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "TZ"),
}
_SHOT = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


class Program:
    """A program started in a session, its output kept in a file."""

    def __init__(self, command: list[str], environment: Mapping[str, str], log: Path):
        self.log = log
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                command, env=dict(environment), stdout=output, stderr=subprocess.STDOUT, start_new_session=True
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def output(self) -> str:
        return self.log.read_text("utf-8", "replace")

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def wait(self, timeout: float = 15) -> int:
        """The exit code."""
        return self._process.wait(timeout)

    def kill(self) -> None:
        """As a power cut would: SIGKILL to it and all it started."""
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        self._signal(signal.SIGTERM)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self.kill()

    def _signal(self, number: signal.Signals) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, number)
            if number is signal.SIGKILL:
                self._process.wait(10)


class Clock:
    """The wall clock of a program that is started with this clock's environment; the program notices nothing (libfaketime)."""

    def __init__(self, folder: Path, zone: str):
        library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
        self._file = folder / "clock"
        self.set("+0")
        self.environment = {
            "LD_PRELOAD": str(library),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "NO_FAKE_STAT": "1",
            "TZ": zone,
        }

    def set(self, moment: str) -> None:
        """`+10d`, `-1h`, or `@2026-11-20 10:00:00` in the clock's zone."""
        new = self._file.with_suffix(".new")
        new.write_text(moment + "\n")
        new.replace(self._file)


class Session:
    """Use as a context manager. `folder` holds home, logs and what the test keeps. Without a screen reader, programs publish no
    accessibility tree, as for most people."""

    def __init__(self, *, screen: str = "1600x1000x24", scale: float = 1.0, screen_reader: bool = True):
        self._screen, self._scale, self._screen_reader = screen, scale, screen_reader
        self._started: list[subprocess.Popen[bytes]] = []
        self.programs: list[Program] = []

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="relance-test-"))
        for name in ("home", "config", "data", "cache", "state", "run", "log"):
            (self.folder / name).mkdir(mode=0o700)
        self.environment = self._own_environment()
        self._silence_services()
        try:
            self._start_desktop()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        for program in self.programs:
            program.stop()
        for bus in ("_accessibility", "_bus"):
            if hasattr(self, bus):
                getattr(self, bus).close()
        for process in reversed(self._started):
            process.terminate()
        for process in self._started:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _own_environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in _FROM_THE_CALLERS_DESKTOP}
        return kept | {
            "HOME": str(self.folder / "home"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_SESSION_TYPE": "x11",
            "XDG_CURRENT_DESKTOP": "X-Generic",
            "LANG": "C.UTF-8",
            "QT_SCALE_FACTOR": f"{self._scale:g}",
            **({"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"} if self._screen_reader else {}),
        }

    def _silence_services(self) -> None:
        """Services installed on this machine must not answer in a test: those of the runtime folder come first."""
        services = self.folder / "run" / "dbus-1" / "services"
        services.mkdir(parents=True)
        for name in ("org.freedesktop.Notifications", "org.kde.StatusNotifierWatcher", "org.freedesktop.portal.Desktop"):
            (services / f"{name}.service").write_text(f"[D-BUS Service]\nName={name}\nExec=/bin/false\n")

    def _start_desktop(self) -> None:
        screen = ("Xvfb", "-displayfd", "1", "-screen", "0", self._screen, "-dpi", "96", "-nolisten", "tcp", "-noreset")
        self.environment["DISPLAY"] = ":" + self._start_service(*screen)
        bus = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_service(*bus)
        self._bus = Bus(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        self._accessibility = Bus.of_accessibility(self._bus)
        self.hands = Hands(self.environment, self.until)
        self._spawn("openbox", stdout=subprocess.DEVNULL)
        self.until(self.hands.window_manager_is_ready, "the window manager")

    def _spawn(self, *command: str, stdout: int) -> subprocess.Popen[bytes]:
        with (self.folder / "log" / f"{command[0]}.log").open("wb") as log:
            process = subprocess.Popen(command, env=self.environment, stdout=stdout, stderr=log, start_new_session=True)
        self._started.append(process)
        return process

    def _start_service(self, *command: str) -> str:
        """Starts a service that tells on its first line where it is to be found; that line."""
        process = self._spawn(*command, stdout=subprocess.PIPE)
        assert process.stdout
        line = process.stdout.readline().decode().strip()
        if not line:
            raise NotFound(f"{command[0]} did not start: {(self.folder / 'log' / f'{command[0]}.log').read_text()}")
        return line

    def start(self, *command: str, environment: Mapping[str, str] | None = None) -> Program:
        log = self.folder / "log" / f"program-{len(self.programs)}.log"
        program = Program(list(command), self.environment | dict(environment or {}), log)
        self.programs.append(program)
        return program

    def clock(self, zone: str = "Europe/Paris") -> Clock:
        return Clock(self.folder, zone)

    @property
    def root(self) -> Node:
        """Above all programs of the session."""
        return Node(self._accessibility, scale=self._scale)

    def until(self, ask: Callable[[], Found | None], what: str, timeout: float = 10) -> Found:
        """The first answer of `ask` that is true. Raises NotFound when it takes longer than `timeout` seconds."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if answer := ask():
                return answer
            time.sleep(0.03)  # another process is waited for: there is nothing to be woken by
        raise NotFound(f"waited {timeout} s for {what}\n{self.root.dump()}")

    def find(self, role: str | None = None, name: str | None = None, **more: Any) -> Node | None:
        return next(self.root.find_all(role, name, **more), None)

    def wait(self, role: str | None = None, name: str | None = None, timeout: float = 10, **more: Any) -> Node:
        return self.until(lambda: self.find(role, name, **more), f"{role} {name!r} {more}", timeout)

    def wait_gone(self, role: str | None = None, name: str | None = None, **more: Any) -> None:
        self.until(lambda: self.find(role, name, **more) is None, f"{role} {name!r} {more} to go")

    def picture(self, file: Path) -> None:
        """What is on the screen now, as PNG."""
        screen = self.environment | {"QT_SCALE_FACTOR": "1", "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", _SHOT, str(file)], env=screen, check=True, capture_output=True)
