"""What the packages for Linux tell a desktop fits the program."""

import configparser
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop import __version__, cli

HERE = Path(__file__).resolve()
PACKAGING = HERE.parents[2] / "resources" / "packaging"
sys.path.insert(0, str(PACKAGING))
sys.path.insert(0, str(PACKAGING / "linux"))
import packages  # type: ignore[import-not-found]  # noqa: E402  # scripts of the build, which find each other by place


@pytest.fixture(scope="module")
def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(PACKAGING / "linux" / "relance.desktop", "utf-8")
    return parser


def test_every_command_of_the_menu_is_understood(entry: configparser.ConfigParser):
    commands = [section["Exec"] for section in map(entry.__getitem__, entry.sections()) if "Exec" in section]
    assert len(commands) == 3
    for command in commands:
        program, *arguments = command.replace("%f", "clients.relance.json").split()
        assert program == "relance"
        assert cli._parser().parse_args(arguments).run is None
        without_file = [argument for argument in arguments if not argument.endswith(".json")]
        assert cli._parser().parse_args(without_file).run is None


def test_each_action_has_an_entry_in_three_languages(entry: configparser.ConfigParser):
    for action in filter(None, entry["Desktop Entry"]["Actions"].split(";")):
        assert {"Name", "Name[fr]", "Name[it]"} <= set(entry[f"Desktop Action {action}"])


def test_the_type_of_files_is_the_one_that_is_declared(entry: configparser.ConfigParser):
    (declared,) = ET.parse(PACKAGING / "linux" / "relance.mime.xml").getroot()
    assert entry["Desktop Entry"]["MimeType"] == f"{declared.get('type')};"


def test_software_centers_read_the_changes_of_this_version():
    component = ET.fromstring(packages.metainfo())
    newest = component.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", newest.get("date", ""))
    notes = [one.text for one in newest.iter("li")]
    assert len(notes) > 5
    assert all(notes)
    assert "@" not in ET.tostring(component, "unicode")
