"""Taking a file in: what is new is added, what is the same is skipped, what differs is a conflict that the user decides. All or
nothing, in one transaction, with a verified backup before it; what was done is one change that can be undone. At once, or in
steps for a window that answers meanwhile.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from desktop.core.edits import Edit, change_of
from desktop.core.model import Designer
from desktop.services import platform_profiles
from desktop.services.exchange.reading import Document
from desktop.services.incoming import Conflict, Incoming, Kind, OnConflict, Outcome
from desktop.services.progress import Progress, silent
from desktop.services.service import Service
from desktop.storage import backup
from desktop.storage.store import Store

__all__ = [
    "Conflict",
    "Copy",
    "Found",
    "Kind",
    "OnConflict",
    "Outcome",
    "carry_out",
    "carry_out_all",
    "copied",
    "holds_anything",
    "looked_at",
    "preview",
    "taken_in",
]


Copy = Callable[[], object]


class _Refused(Exception):
    """Leaves the transaction of an import that must not be."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that was looked at, and what taking it in would do."""

    document: Document
    outcome: Outcome


def preview(
    data: bytes,
    store: Store | None,
    now: datetime,
    new_id: Callable[[], str],
    choice: OnConflict | None = None,
    progress: Progress = silent,
) -> Outcome:
    """What importing a file would do. `store` None: nothing is kept yet. Changes nothing."""
    return _found(data, store, now, new_id, choice, progress).outcome


def looked_at(service: Service) -> Callable[[Path, Progress], Found]:
    """What looks at a file in another thread, with a connection of its own that only reads. It raises OSError about the file, a
    StoreError about the data, or what its `Progress` raises."""
    folder, now, new_id = service.store.path.parent, service.now, service.new_id

    def look(file: Path, progress: Progress) -> Found:
        data = file.read_bytes()
        with Store.open(folder, read_only=True) as store, store.snapshot():
            return _found(data, store, now(), new_id, None, progress)

    return look


def copied(service: Service) -> Copy:
    """What makes the verified backup that goes before an import, if there is something to lose; may be called in another thread.
    Raises a StoreError."""
    if not holds_anything(service.store):
        return _nothing
    return partial(backup.make, service.store.path.parent, service.now(), backup.Occasion.IMPORT)


def taken_in(found: Found, service: Service, choice: OnConflict | None = None) -> Generator[tuple[int, int], None, Outcome]:
    """Imports a file that was looked at, or refuses it whole, a little with each step; to be called when `copied` was. Yields how
    many of how many projects were looked at, returns the outcome. Whoever closes it gives the import up: all steps are one
    transaction. Raises a StoreError; nothing is changed then.
    """
    so_far = (0, 0)

    def note(done: int, of_all: int) -> None:
        nonlocal so_far
        so_far = done, of_all

    incoming = Incoming(found.document, service.store, service.new_id, choice, note)
    try:
        with service.store.transaction():
            for _ in _steps(incoming, service, undoable=True):
                yield so_far
            _refuse_if(incoming.outcome.refused)
    except _Refused:
        incoming.outcome.change = None
        service.reread()
    return incoming.outcome


def carry_out(data: bytes, store: Store, service: Service, choice: OnConflict | None = None, *, undoable: bool = True) -> Outcome:
    """Imports a file, or refuses it whole. `undoable` False: the outcome has no `change`, which for a large file is as large.
    Raises a StoreError; nothing is changed then.
    """
    return carry_out_all([data], store, service, choice, undoable=undoable)[0]


def carry_out_all(
    files: Sequence[bytes],
    store: Store,
    service: Service,
    choice: OnConflict | None = None,
    *,
    undoable: bool = True,
    progress: Progress = silent,
) -> list[Outcome]:
    """Imports several files, one after the other, or none of them. As `carry_out`."""
    if holds_anything(store):
        outcomes = [preview(data, store, service.now(), service.new_id, choice, progress) for data in files]
        if any(outcome.refused for outcome in outcomes) or not any(outcome.added or outcome.replaced for outcome in outcomes):
            return outcomes
        backup.make(store.path.parent, service.now(), backup.Occasion.IMPORT)
    outcomes = []
    try:
        with store.transaction():
            for data in files:
                incoming = Incoming(_document(data, service.now()), store, service.new_id, choice, progress)
                outcomes.append(incoming.outcome)
                for _ in _steps(incoming, service, undoable=undoable):
                    pass
            _refuse_if(any(outcome.refused for outcome in outcomes))
    except _Refused:
        service.reread()
        for outcome in outcomes:
            outcome.change = None
    return outcomes


def _steps(incoming: Incoming, service: Service, *, undoable: bool) -> Iterator[None]:
    done: list[Edit] = []
    parties = incoming.parties()
    done += parties if undoable else ()
    yield from service.taking_in(parties, incoming.projects(service.store.purge_project, done if undoable else None))
    incoming.close()
    incoming.outcome.change = change_of("Import", done) if undoable else None


def _refuse_if(refused: bool) -> None:
    if refused:
        raise _Refused


def holds_anything(store: Store) -> bool:
    """Whether there is something to lose."""
    kept = store.clients() or store.project_ids() or store.trashed_projects() or store.platforms()
    return bool(kept) or store.designer() != Designer()


def _document(data: bytes, now: datetime) -> Document:
    return Document(data, now=now, known_platforms=[platform.id for platform in platform_profiles.shipped()])


def _found(
    data: bytes, store: Store | None, now: datetime, new_id: Callable[[], str], choice: OnConflict | None, progress: Progress
) -> Found:
    document = _document(data, now)
    incoming = Incoming(document, store, new_id, choice, progress)
    incoming.parties()
    for _ in incoming.projects(_leave_room):
        pass
    incoming.close()
    return Found(document, incoming.outcome)


def _leave_room(_project_id: str) -> None:
    """Nothing is changed."""


def _nothing() -> None:
    """There is nothing to copy."""
