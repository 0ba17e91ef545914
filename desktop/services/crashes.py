"""What the interpreter itself leaves behind when it crashes: the places in the code, never a word of a client."""

import faulthandler
from io import TextIOWrapper
from pathlib import Path

# faulthandler writes to the file until the process ends: it must stay open.
_crash_files: list[TextIOWrapper] = []


def catch(folder: Path) -> None:
    """Lets a crash of the interpreter leave its trace in `crash.log`. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = (folder / "crash.log").open("a", encoding="utf-8")
    _crash_files.append(file)
    faulthandler.enable(file)
