"""Everything that a bundle brings has its notice, in the version of the lock. `dev.py bundle` asks the same of what it made."""

import pytest

from resources.packaging import licenses

_TEXT = licenses.NOTICES.read_text("utf-8")


def test_each_library_of_the_lock_has_its_notice():
    wanted = {licenses.heading(name, version) for name, version in licenses.locked().items()}
    assert len(wanted) > 20
    missing = wanted - set(_TEXT.splitlines())
    assert not missing, "run: .venv/bin/python resources/packaging/licenses.py"


def test_font_icons_python_and_the_text_of_the_lgpl_are_there():
    for path in licenses.OURS.values():
        assert path.read_text("utf-8").strip() in _TEXT
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" in _TEXT
    folder = licenses.NOTICES.parent
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "LGPL-3.0.txt").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (folder / "GPL-3.0.txt").read_text("utf-8")


def test_what_is_said_of_qt_names_the_version_in_use():
    assert licenses.locked()["pyside6-essentials"] in (licenses.NOTICES.parent / "Qt.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb-xkb.so.1", "libxcb-xkb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libsqlite3.so.0", "libsqlite3-0"),
        ("sqlite3.dll", "libsqlite3-0"),
        ("python3.11/lib-dynload/_decimal.cpython-311-x86_64-linux-gnu.so", "Python"),
        ("_ctypes.pyd", "Python"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "pyside6-essentials"),
        ("libQt6Core.so.6", "pyside6-essentials"),
        ("libicudata.so.73", "pyside6-essentials"),
        ("shiboken6/Shiboken.abi3.so", "shiboken6"),
        ("msgspec/_core.cpython-311-x86_64-linux-gnu.so", "msgspec"),
        ("python_dateutil-2.9.0.post0.dist-info/METADATA", "python-dateutil"),
        ("dateutil", "python-dateutil"),
        ("email", "Python"),
        ("resources/fonts/InterVariable.ttf", "Inter"),
        ("resources/icons.json", "Lucide"),
        ("relance.exe", "Others"),
    ],
)
def test_what_lies_in_a_bundle_belongs_to_a_notice(path: str, title: str):
    assert licenses.owner(path) == title
    assert licenses.uncovered([path]) == []


def test_our_own_needs_none():
    own = ["desktop", "resources/help/manual.fr.md", "translations/relance_fr.qm", "LICENSE"]
    assert [licenses.owner(path) for path in own] == [""] * 4
    assert licenses.uncovered(own) == []


def test_what_came_along_unnoticed_is_told():
    strangers = ["libgtk-3.so.0", "libxcb-glx.so.0", "somebody_elses_package", "chardet-5.2.0.dist-info/METADATA"]
    assert licenses.uncovered(strangers) == sorted(strangers)
