"""`relance screenshot --page draft`: the editor as it opens for a project, drawn without a display, nothing written."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.support.sample import SAMPLE

AT = "2026-11-20T10:00:00+01:00"


def _run(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", "--data", str(folder), *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=50, env=environment)


def test_a_picture_of_a_message_is_as_large_as_designed_and_writes_nothing(tmp_path: Path, qapp):
    folder, picture = tmp_path / "data", tmp_path / "draft.png"
    assert _run(folder, "import", SAMPLE).returncode == 0
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    shot = ("screenshot", picture, "--page", "draft", "--at", AT, "--theme", "dark")
    done = _run(folder, *shot, "--project", "Tea tin range")
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1100, 640)
    assert image.pixelColor(4, 4).lightness() < 60
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    done = _run(folder, *shot, "--project", "bakery")
    assert done.returncode == 1
    assert "Nothing is to be written" in done.stderr
    done = _run(folder, *shot)
    assert done.returncode == 2
    assert "--project" in done.stderr


def test_a_project_of_the_demo_is_named_by_its_title_too(tmp_path: Path, qapp):
    picture = tmp_path / "draft.png"
    shot = ("screenshot", picture, "--demo", "--page", "draft", "--at", AT)
    done = _run(tmp_path / "none", *shot, "--project", "Tea tin range")
    assert done.returncode == 0, done.stderr
    assert QImage(str(picture)).width() == 1100
    done = _run(tmp_path / "none", *shot, "--project", "Nobody’s")
    assert done.returncode == 2
    assert "it has Packaging refresh" in done.stderr
