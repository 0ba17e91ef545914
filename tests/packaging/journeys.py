"""Runs the journeys of tests/e2e with the bundle in the place of the source: `python -m tests.packaging.journeys`, after
`dev.py bundle`. What starts the program with Python is given a stand-in that starts the bundle."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.bench.shipped import BUNDLE

_STAND_IN = """#!/bin/sh
if [ "$1 $2" = "-m desktop" ]; then shift 2; exec "{bundle}/relance" "$@"; fi
exec "{python}" "$@"
"""


def main(arguments: list[str]) -> int:
    with TemporaryDirectory(prefix="relance-journeys-") as below:
        stand_in = Path(below) / "python"
        stand_in.write_text(_STAND_IN.format(bundle=BUNDLE, python=sys.executable), "utf-8")
        stand_in.chmod(0o755)
        sys.executable = str(stand_in)
        return int(pytest.main(["tests/e2e", *arguments]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
