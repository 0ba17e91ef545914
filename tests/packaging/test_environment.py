"""Programs that a bundle opens get the environment that the bundle was given."""

import os

import pytest

from desktop.frozen import give_back_environment


def test_what_the_bundle_set_goes():
    environ = {"LD_LIBRARY_PATH": "/opt/relance/_internal", "QT_PLUGIN_PATH": "/opt/relance/plugins", "QML2_IMPORT_PATH": "/q"}
    give_back_environment(environ)
    assert environ == {}


def test_what_was_there_before_comes_back():
    before = {"LD_LIBRARY_PATH": "/home/ana/lib", "QT_PLUGIN_PATH": "/home/ana/plugins", "HOME": "/home/ana", "PATH": "/usr/bin"}
    changed = before | {
        "LD_LIBRARY_PATH": "/opt/relance/_internal:/home/ana/lib",
        "LD_LIBRARY_PATH_ORIG": "/home/ana/lib",
        "QT_PLUGIN_PATH": "/opt/relance/plugins",
        "QT_PLUGIN_PATH_ORIG": "/home/ana/plugins",
        "_PYI_ARCHIVE_FILE": "/opt/relance/relance",
        "_PYI_PARENT_PROCESS_LEVEL": "1",
    }
    give_back_environment(changed)
    assert changed == before


def test_from_source_nothing_is_touched(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/home/ana/lib")
    give_back_environment()
    assert os.environ["LD_LIBRARY_PATH"] == "/home/ana/lib"
