"""The trash: what was deleted, how long it is kept, and its end. What leaves for good is in a verified backup first."""

from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from desktop.storage.trash import TrashedClient, TrashedProject

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
    "without_old",
]

KEPT = timedelta(days=30)
_AT_ONCE = 5  # projects or clients in one transaction: the window answers between two
_WORDS_LEFT = "trash.words-left"
_END = datetime.max.replace(tzinfo=UTC)


def listed(service: "Service") -> tuple[TrashedProject | TrashedClient, ...]:
    """What can be taken back, newest first."""
    return service.store.trash.listed()


def held(service: "Service") -> tuple[int, int]:
    """How many projects and how many clients are in the trash, projects that went with their client included."""
    projects, clients = service.store.trash.older_than(_END)
    return len(projects), len(clients)


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
