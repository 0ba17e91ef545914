"""Files written for others to read: everything as an exchange file, or what is planned as a calendar file. A file is whole or not
there: what stood in its place stays until the new one is finished. Knows no Qt and says nothing."""

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop.core.model import Project
from desktop.services.progress import Progress, silent
from desktop.storage.errors import translating_files
from desktop.storage.store import Store

if TYPE_CHECKING:
    from desktop.services.calendar_file import Words
    from desktop.services.service import Service


class Format(StrEnum):
    """What a file holds, by the ending of its name."""

    EVERYTHING = ".json"
    CALENDAR = ".ics"


def pieces(service: "Service", chosen: Format, words: "Words", told: Progress = silent) -> Iterator[bytes]:
    """The file, made as it is taken. `words`: for the entries of a calendar. What `told` raises gives it up."""
    store = service.store
    projects = _counted(store.projects(), len(store.project_ids()), told)
    if chosen is Format.CALENDAR:
        from desktop.services import calendar_file

        return calendar_file.write(service, projects, words)
    from desktop.services.exchange import writing

    return writing.write(store.designer(), store.platforms(), store.clients(), projects)


def from_beside(service: "Service") -> "Callable[[Path, Format, Words, Progress], None]":
    """What writes a file in another thread, with a connection of its own that only reads. It raises a StoreError about the data
    or about the file, or what its `Progress` raises; the file is as it was then."""
    folder, now, zone, new_id = service.store.path.parent, service.now, service.system_zone(), service.new_id

    def write(target: Path, chosen: Format, words: "Words", told: Progress) -> None:
        from desktop.services.service import Service

        with Store.open(folder, read_only=True) as store, store.snapshot():
            made = pieces(Service(store, now, zone, new_id), chosen, words, told)
            with translating_files(target), written(target) as file:
                file.writelines(made)

    return write


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


def _counted(projects: Iterable[Project], of_all: int, told: Progress) -> Iterator[Project]:
    for done, project in enumerate(projects):
        told(done, of_all)
        yield project
