"""How commands speak and write: text on standard output, complaints, progress for people, files that are whole or not there."""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop.cli_failures import REFUSED, Stop

if TYPE_CHECKING:
    from desktop.core.model import Project
    from desktop.services.progress import Progress

_LONG_WORK = 250  # projects


def say(text: str) -> None:
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at its end
        raise Stop(REFUSED, f"The output cannot be written ({error.strerror}); send it elsewhere.") from None


def complain(text: str) -> None:
    sys.stderr.write(text + "\n")


def progress(verb: str) -> "Progress":
    """Tells people how far long work has come; scripts are told nothing."""
    from desktop.services.progress import silent

    if not sys.stderr.isatty():
        return silent

    def shown(done: int, of_all: int) -> None:
        if of_all >= _LONG_WORK and done % _LONG_WORK == 0:
            sys.stderr.write(f"\r{verb} {done:,} of {of_all:,} projects\x1b[K")
        if done + 1 >= of_all >= _LONG_WORK:
            sys.stderr.write("\r\x1b[K")

    return shown


def counted(projects: "Iterable[Project]", of_all: int) -> "Iterator[Project]":
    told = progress("Exporting")
    for done, project in enumerate(projects):
        told(done, of_all)
        yield project


@contextmanager
def written(target: Path) -> Iterator[BinaryIO]:
    """A file to write `target` with. Raises OSError; a file that was there before is untouched then."""
    with target.open("wb") if is_stream(target) else _replacing(target.resolve()) as file:
        yield file


def is_stream(target: Path) -> bool:
    """A device or a pipe takes what is written to it; only a file can be replaced by another one."""
    return target.exists() and not target.is_file()


@contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `target` when all of it is written; readable by its owner only."""
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".relance-")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        part.unlink()
        raise
