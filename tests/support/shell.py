"""Runs commands of the program as a shell would, in this process, on a data folder of its own."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests" / "data" / "studio.json"
AT = "2026-11-20T10:00:00+01:00"


class Shell:
    """Runs commands on a data folder of its own and remembers what they said."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]):
        self.folder = folder
        self._capture = capture
        self.out = self.err = ""

    def __call__(self, *arguments: str | Path) -> int:
        code = main(["--data", str(self.folder), *map(str, arguments)])
        self.out, self.err = self._capture.readouterr()
        assert "Traceback" not in self.err
        return code

    def content(self) -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}


def sentence(text: str) -> str:
    """The one sentence on standard error."""
    (line,) = text.splitlines()
    assert line.startswith("relance: ")
    assert line.endswith(".") or "relance agenda" in line
    return line.removeprefix("relance: ")


def edited(folder: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    file = json.loads(SAMPLE.read_text("utf-8"))
    change(file)
    path = folder / "edited.json"
    path.write_text(json.dumps(file), "utf-8")
    return path
