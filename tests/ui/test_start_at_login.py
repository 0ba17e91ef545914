"""A start at login is a file or a key where the system looks; it is off until it is wanted, and names the program as it is
today."""

import plistlib
import re
from configparser import RawConfigParser
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop.ui.start_at_login import Autostart, LaunchAgent, RunKey, StartAtLogin, of_this_system

COMMAND = ['/opt/My 50% "best" $tools\\x/relance', "--data", "/home/noa/Büro", "--background"]


def _places(folder: Path) -> dict[str, StartAtLogin]:
    key = QSettings(str(folder / "run.ini"), QSettings.Format.IniFormat)
    return {
        "linux": Autostart(folder, COMMAND),
        "macos": LaunchAgent(folder / "LaunchAgents", COMMAND, folder),
        "windows": RunKey(COMMAND, key),
    }


@pytest.mark.parametrize("system", ["linux", "macos", "windows"])
def test_it_is_off_until_it_is_wanted_and_off_again(tmp_path: Path, system: str):
    login = _places(tmp_path)[system]
    login.set_right()
    assert not login.is_on()
    login.switch(True)
    assert login.is_on()
    login.switch(True)
    login.switch(False)
    login.switch(False)
    assert not login.is_on()


def test_the_desktop_file_is_quoted_as_the_specification_wants(tmp_path: Path):
    Autostart(tmp_path, COMMAND, Path("/srv/relance")).switch(True)
    entry = RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(tmp_path / "autostart" / "relance.desktop", "utf-8")
    fields = entry["Desktop Entry"]
    assert (fields["Type"], fields["Path"]) == ("Application", "/srv/relance")
    assert fields["TryExec"].replace("\\\\", "\\") == COMMAND[0]
    once = fields["Exec"].replace("\\\\", "\\").replace("%%", "%")  # as a value, then as a command line
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', once)
    assert [re.sub(r"\\(.)", r"\1", part) for part in parts] == COMMAND


def test_what_the_desktop_switched_off_is_off(tmp_path: Path):
    login = Autostart(tmp_path, COMMAND)
    login.switch(True)
    file = tmp_path / "autostart" / "relance.desktop"
    file.write_text(file.read_text("utf-8").replace("enabled=true", "enabled=false"), "utf-8")
    login.set_right()
    assert not login.is_on()


def test_a_program_that_moved_is_found_at_the_next_start(tmp_path: Path):
    Autostart(tmp_path, ["/old/relance"]).switch(True)
    Autostart(tmp_path, ["/new/relance"]).set_right()
    assert "/new/relance" in (tmp_path / "autostart" / "relance.desktop").read_text("utf-8")


def test_the_launch_agent_is_a_property_list(tmp_path: Path):
    LaunchAgent(tmp_path, COMMAND).switch(True)
    (file,) = tmp_path.iterdir()
    content = plistlib.loads(file.read_bytes())
    assert content["ProgramArguments"] == COMMAND
    assert content["RunAtLoad"] is True
    assert content["Label"] == file.stem


def test_the_run_key_holds_one_line(tmp_path: Path):
    key = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    RunKey(["C:\\Program Files\\Relance\\relance.exe", "--background"], key).switch(True)
    assert key.value("relance") == '"C:\\Program Files\\Relance\\relance.exe" --background'


def test_a_folder_that_cannot_be_written_is_an_error_to_tell(tmp_path: Path):
    (tmp_path / "autostart").write_text("in the way", "utf-8")
    with pytest.raises(FileExistsError):
        Autostart(tmp_path, COMMAND).switch(True)


def test_the_data_folder_is_named_when_it_is_not_the_usual_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    login = of_this_system(tmp_path / "studio")
    assert isinstance(login, Autostart | LaunchAgent | RunKey)
    assert login._command[-3:] == ["--data", str(tmp_path / "studio"), "--background"]
