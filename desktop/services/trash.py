"""The trash: what was deleted, how long it is kept, and its end. What leaves for good is in a verified backup first. What was
made and undone is there as well, for a redo, but nobody deleted it: it is not listed."""

import json
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from desktop.core.edits import Change, PutClient, PutProject
from desktop.storage.trash import TrashedClient, TrashedProject
from desktop.storage.values import from_instant

if TYPE_CHECKING:
    from desktop.services.service import Service

__all__ = [
    "KEPT",
    "TrashedClient",
    "TrashedProject",
    "copied",
    "emptied",
    "forgotten",
    "gone_on",
    "held",
    "is_old",
    "listed",
    "undone",
    "without_old",
]

KEPT = timedelta(days=30)
_AT_ONCE = 5  # projects or clients in one transaction: the window answers between two
_WORDS_LEFT = "trash.words-left"
_UNDONE = "trash.undone"  # of what was made and undone, the moment it went by its id
_DELETED_OR_BACK = {"DeleteProject", "DeleteClient", "RestoreProject", "RestoreClient"}
_END = datetime.max.replace(tzinfo=UTC)


def listed(service: "Service") -> tuple[TrashedProject | TrashedClient, ...]:
    """What can be taken back, newest first."""
    trashed = service.store.trash.listed()
    went = _undone(service) if trashed else {}
    return tuple(one for one in trashed if went.get(one.id) != from_instant(one.deleted_at))


def undone(service: "Service", change: Change, now: datetime) -> None:
    """Remembers what an undo is about to take away that was made by what is undone."""
    if change.name in _DELETED_OR_BACK:
        return
    gone = [edit.id for edit in change.edits if isinstance(edit, PutProject | PutClient) and edit.after is None]
    if gone:
        moment, oldest = from_instant(now), from_instant(now - KEPT)
        kept = {id_: when for id_, when in _undone(service).items() if when >= oldest}
        service.store.put_preference(_UNDONE, json.dumps(kept | dict.fromkeys(gone, moment)))


def _undone(service: "Service") -> dict[str, str]:
    kept: dict[str, str] = json.loads(service.store.preference(_UNDONE) or "{}")
    return kept


def held(service: "Service") -> tuple[int, int]:
    """How many projects and how many clients of those listed, projects that went with their client included."""
    found = listed(service)
    clients = [one for one in found if isinstance(one, TrashedClient)]
    return len(found) - len(clients) + sum(one.projects for one in clients), len(clients)


def gone_on(one: TrashedProject | TrashedClient) -> datetime:
    """When it leaves for good."""
    return one.deleted_at + KEPT


def copied(service: "Service") -> Callable[[], object]:
    """What makes the verified backup before anything leaves; may be called in another thread. Raises a StoreError."""
    from desktop.storage import backup  # hashes with OpenSSL, 3 MiB that nobody needs who throws nothing away

    return partial(backup.make, service.store.path.parent, service.now(), backup.Occasion.TRASH)


def emptied(service: "Service") -> Generator[tuple[int, int]]:
    """Removes for good all that is in the trash, a few at once; whoever asks can stop between. Yields how many are gone, and of
    how many. To be called when `copied` was. Raises a StoreError: what is gone by then stays gone."""
    yield from _removed(service, _END)


def is_old(service: "Service") -> bool:
    """Whether something has been in the trash for longer than it is kept, or was removed without its words being forgotten."""
    return any(service.store.trash.older_than(service.now() - KEPT)) or _words_left(service)


def without_old(service: "Service") -> Generator[tuple[int, int]]:
    """As `emptied`, for what has been in the trash for longer than it is kept."""
    yield from _removed(service, service.now() - KEPT)


def forgotten(service: "Service") -> Iterator[None]:
    """Leaves no word to find by what was removed, a little at once. For whoever stopped before the end; where nobody does, the
    next start does."""
    if _words_left(service):
        yield from service.store.forget_words()
        service.store.put_preference(_WORDS_LEFT, "false")


def _removed(service: "Service", before: datetime) -> Iterator[tuple[int, int]]:
    """Projects first: a client who still has one stays. What was taken back between two steps stays as well."""
    trash, done = service.store.trash, 0
    projects, clients = trash.older_than(before)
    total = len(projects) + len(clients)
    steps = ((projects, service.store.purge_project), (clients, service.store.purge_client))
    for ids, remove in steps:
        waiting = iter(ids)
        while some := tuple(islice(waiting, _AT_ONCE)):
            with service.store.transaction():
                service.store.put_preference(_WORDS_LEFT, "true")
                for one in some:
                    if trash.holds(one, before):
                        remove(one)
            done += len(some)
            yield done, total
    for _ in forgotten(service):
        yield done, total


def _words_left(service: "Service") -> bool:
    return service.store.preference(_WORDS_LEFT) == "true"
