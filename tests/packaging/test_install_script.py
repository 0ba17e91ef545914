"""The scripts in the .tar.gz, in a home that is thrown away and around a program that stands in: installed, taken over by a newer
version, and removed, with the start at login and the data as they were."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.ui.start_at_login import Autostart

LINUX = Path(__file__).resolve().parents[2] / "resources" / "packaging" / "linux"


class Home:
    def __init__(self, path: Path):
        self.path = path
        self.data = path / ".local/share/relance"
        self.program = path / ".local/lib/relance/relance"
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        self.environment = kept | {"HOME": str(path)}

    def run(self, *command: str | Path) -> str:
        return subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True, timeout=30).stdout

    def files(self) -> set[str]:
        return {path.relative_to(self.path).as_posix() for path in self.path.rglob("*") if not path.is_dir()}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    path = tmp_path / "Zoë's home"
    path.mkdir()
    return Home(path)


def unpacked(below: Path, version: str) -> Path:
    """What lies in the .tar.gz of a version, as far as the scripts look at it."""
    package = below / f"relance-{version}"
    for name in ("relance/_internal", "share/applications", "share/icons/hicolor/16x16/apps", "share/mime/packages"):
        (package / name).mkdir(parents=True)
    (package / "relance/relance").write_text(f"#!/bin/sh\necho {version}\n")
    (package / "relance/relance").chmod(0o755)
    (package / f"relance/_internal/{version}").touch()
    shutil.copy(LINUX / "relance.desktop", package / "share/applications")
    shutil.copy(LINUX / "relance.mime.xml", package / "share/mime/packages/relance.xml")
    (package / "share/icons/hicolor/16x16/apps/relance.png").touch()
    (package / "LICENSE").touch()
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(LINUX / name, package / name)
    return package


def test_a_newer_version_takes_the_place_and_the_start_at_login_stays_right(home: Home, tmp_path: Path):
    home.run(unpacked(tmp_path, "1.0") / "install.sh")
    home.data.mkdir()
    (home.data / "relance.sqlite3").write_text("work")
    login = Autostart(home.path / ".config", [str(home.program), "--background"])
    login.switch(True)
    entry = (home.path / ".config/autostart/relance.desktop").read_text("utf-8")

    home.run(unpacked(tmp_path, "2.0") / "install.sh")
    assert home.run(home.path / ".local/bin/relance") == "2.0\n"
    assert [one.name for one in (home.program.parent / "_internal").iterdir()] == ["2.0"]
    assert (home.path / ".config/autostart/relance.desktop").read_text("utf-8") == entry
    (line,) = (line.partition("=")[2] for line in entry.splitlines() if line.startswith("Exec="))
    assert home.run(*shlex.split(line)) == "2.0\n"
    assert (home.data / "relance.sqlite3").read_text() == "work"


def test_the_entry_of_the_menu_names_the_program_where_it_is(home: Home, tmp_path: Path):
    home.run(unpacked(tmp_path, "1.0") / "install.sh")
    entry = (home.path / ".local/share/applications/relance.desktop").read_text("utf-8")
    commands = [line for line in entry.splitlines() if line.startswith(("Exec=", "TryExec="))]
    assert len(commands) == 4
    assert all(str(home.program) in line for line in commands)


@pytest.mark.parametrize(("wish", "left"), [((), {".local/share/relance/relance.sqlite3"}), (("--with-data",), set())])
def test_removed_it_leaves_the_data_or_nothing(home: Home, tmp_path: Path, wish: tuple[str, ...], left: set[str]):
    home.run(unpacked(tmp_path, "1.0") / "install.sh")
    home.data.mkdir()
    (home.data / "relance.sqlite3").touch()
    Autostart(home.path / ".config", [str(home.program), "--background"]).switch(True)
    home.run(home.program.with_name("uninstall.sh"), *wish)
    assert home.files() == left
