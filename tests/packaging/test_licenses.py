"""Everything that a bundle brings has its notice, in the version of the lock."""

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
