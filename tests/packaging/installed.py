"""An installed program and what its user does with it, from outside: for `tests.packaging.bare`."""

import configparser
import json
import shlex
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.e2e.test_journey import Window, ask_the_client, make_client, make_project
from tests.packaging import calls
from tests.packaging.bare_root import BareRoot
from tests.support.outside import Session
from tests.support.outside.notices import NotificationServer
from tests.support.outside.tray import Tray

ACTIVE = frozenset({"showing", "active"})
STORE = "relance.sqlite3"


class Installed(Window):
    """The program of a bare root in a session of this machine: its own data folder, no word of Python. Each start is traced."""

    def __init__(self, root: BareRoot, desk: Session):
        clock = desk.clock("Europe/Paris")
        clock.set("@2026-03-10 10:00:00")
        super().__init__(desk, desk.folder / "data" / "relance", clock)
        self.root = root
        self.traces: list[Path] = []

    def start(self, *command: str) -> None:
        log = self.desk.folder / "log" / f"trace-{len(self.traces)}"
        self.traces.append(log)
        inside = self.root.inside(*command)
        self.program = self.desk.start(*calls.tracing(log), *inside, environment=self.clock.environment)

    def open(self) -> None:
        self.start("relance")
        self.desk.wait("frame", "Relance", states=ACTIVE, timeout=30)

    def quit(self) -> None:
        assert self.program is not None
        self.desk.hands.key("ctrl+q")
        assert self.program.wait() == 0, self.program.output

    def told(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """What a command without a window says."""
        command = self.root.inside("relance", *arguments)
        return subprocess.run(command, env=self.desk.environment, capture_output=True, text=True, check=False, timeout=60)

    def content(self) -> dict[str, Any]:
        """Everything it keeps, as it exports it."""
        file = self.desk.folder / "all.json"
        file.unlink(missing_ok=True)
        done = self.told("export", str(file))
        assert done.returncode == 0, done.stderr
        content: dict[str, Any] = json.loads(file.read_text("utf-8"))
        return content

    def habits(self) -> str:
        (file,) = self.folder.rglob("*.ini")
        return file.read_text("utf-8")


def first_day(here: Installed) -> None:
    """From the first start to a message that a notification led to."""
    here.open()
    make_client(here)
    make_project(here)
    ask_the_client(here)
    with NotificationServer(here.desk.environment["DBUS_SESSION_BUS_ADDRESS"]) as server:
        here.later("2026-03-20 10:00:00")
        here.card("follow_up")
        here.desk.until(lambda: server.on_screen, "a notification")
        (shown,) = server.on_screen
        server.choose(shown, "draft")
        here.desk.wait(id="draft", states=frozenset({"showing"}))
    here.press("draft.copy-and-mark")
    here.press("draft.yes")
    here.desk.wait_gone(id="draft")
    here.press("sidebar.board")  # after ten days away, what happened meanwhile is in front
    here.desk.wait("list item", "*follow-up 2 on Thursday 26 March*")
    here.quit()
    assert here.told("check").returncode == 0


class Upgrade:
    """A newer version takes the place of one that runs, and the older one comes back."""

    def __init__(self, here: Installed):
        self._here = here

    def prepare(self) -> None:
        """Settings, tray, start at login; the program goes on in the tray."""
        here = self._here
        self._content, self._before = here.content(), self._schema()
        self._tray = Tray(here.desk.environment["DBUS_SESSION_BUS_ADDRESS"]).__enter__()
        here.open()
        here.desk.until(lambda: self._tray.items, "the icon")
        here.press("sidebar.settings")
        for tab, box in (("look", "look.still"), ("notifications", "background.at-login")):
            here.press(f"settings.tab.{tab}")
            here.press(f"settings.{box}")
        here.press("sidebar.board")
        here.desk.until(self._autostart().is_file, "the start at login")
        here.desk.hands.key("alt+F4")
        here.press("tray.keep")
        here.desk.wait_gone("frame", "Relance")

    def still_works(self) -> None:
        """The older program, whose files were replaced: pages that it never showed before, a change, its end."""
        here = self._here
        self._tray.choose("Open Relance")
        here.desk.wait("frame", "Relance", states=ACTIVE)
        for page in ("calendar", "insights", "settings", "clients", "board"):
            here.press(f"sidebar.{page}")
        here.drag("follow_up", "my_turn")
        here.dialog("reply")
        here.confirm("reply")
        here.card("my_turn")
        self._tray.choose("Quit Relance")
        assert here.program is not None
        assert here.program.wait() == 0, here.program.output
        assert "Traceback" not in here.program.output, here.program.output
        self._habits = here.habits()

    def as_before(self) -> str:
        """The newer version, started by what the older one left for the login."""
        here = self._here
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(self._autostart(), "utf-8")
        self._tray.items.clear()
        here.start(*shlex.split(entry["Desktop Entry"]["Exec"].replace("%%", "%")))
        here.desk.until(lambda: self._tray.items, "the icon", timeout=20)
        assert here.desk.find("frame", "Relance") is None
        self._tray.click()
        here.desk.wait("frame", "Relance", states=ACTIVE)
        here.card("my_turn")
        self._tray.choose("Quit Relance")
        assert here.program is not None
        assert here.program.wait() == 0, here.program.output
        self._tray.leave()
        assert here.habits() == self._habits
        assert "still=true" in self._habits
        assert "keep_running=true" in self._habits
        _holds(here.content()["clients"], self._content["clients"])
        _holds(here.content()["designer"], self._content["designer"])
        assert here.told("check").returncode == 0
        after = self._schema()
        if after != self._before:
            manifest = json.loads((here.folder / "backups" / "manifest.json").read_text("utf-8"))
            newest = manifest["backups"][-1]
            assert (newest["occasion"], newest["schema"]) == ("upgrade", self._before), newest
            assert (here.folder / "backups" / newest["name"]).is_file()
        return f"schema {self._before}, now {after}"

    def refused_by(self, package: Path) -> str:
        """What the older version says of data that a newer one has migrated; it changes none of them."""
        here = self._here
        here.root.run("apt-get", "-qq", "install", "--yes", "--allow-downgrades", str(package))
        if self._schema() == self._before:
            return "nothing was migrated, it goes on"
        content = (here.folder / STORE).read_bytes()
        done = here.told("agenda")
        assert done.returncode == 4, done
        here.start("relance")
        told = " ".join(label.name for label in here.desk.wait("alert message", timeout=30).find_all("label", states=frozenset()))
        here.desk.hands.key("Return")
        assert here.program is not None
        assert here.program.wait() == 4
        assert (here.folder / STORE).read_bytes() == content
        return f"{done.stderr.strip()} In the window: {told}"

    def _autostart(self) -> Path:
        return self._here.desk.folder / "config" / "autostart" / "relance.desktop"

    def _schema(self) -> int:
        with closing(sqlite3.connect(f"file:{self._here.folder / STORE}?mode=ro", uri=True)) as database:
            found: int = database.execute("PRAGMA user_version").fetchone()[0]
        return found


def _holds(new: Any, old: Any) -> None:
    """A newer version may know more; what was there is there as it was."""
    if isinstance(old, dict):
        assert isinstance(new, dict)
        for name, value in old.items():
            _holds(new[name], value)
    elif isinstance(old, list):
        assert len(new) == len(old)
        for one, other in zip(new, old, strict=True):
            _holds(one, other)
    else:
        assert new == old, (new, old)
