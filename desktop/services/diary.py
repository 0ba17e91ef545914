"""The program's log of its own mishaps: what kind of error, where in the code. Never a word of a client: messages and values of
errors stay out, only types and places go in. Rotates by itself; imported when there is something to write."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_LARGEST = 256 * 1024
_KEPT = 3


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """An error without its message: the type, then file, line and function of each call, innermost last."""
    frames = traceback.extract_tb(trace)
    calls = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([f"{kind.__module__}.{kind.__qualname__}", *calls])


def write(folder: Path, text: str) -> None:
    """Adds an entry to `relance.log`. A log that cannot be written must not make things worse: then there is no entry."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(folder / "relance.log", maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s\n%(message)s\n"))
    handler.emit(logging.LogRecord("relance", logging.ERROR, "", 0, text, None, None))
    handler.close()
