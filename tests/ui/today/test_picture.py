"""`relance screenshot --page today`: the list as it stands at a moment, drawn without a display, nothing written."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.support.sample import SAMPLE


def _run(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", "--data", str(folder), *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=50, env=environment)


def test_a_picture_of_today_shows_another_moment_and_writes_nothing(tmp_path: Path, qapp):
    folder, picture = tmp_path / "data", tmp_path / "today.png"
    assert _run(folder, "import", SAMPLE).returncode == 0
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    done = _run(folder, "screenshot", picture, "--page", "today", "--at", "2026-11-20T10:05:00+01:00", "--theme", "dark")
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1440, 900)
    assert image.pixelColor(1400, 880).lightness() < 60
    assert {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} == before
