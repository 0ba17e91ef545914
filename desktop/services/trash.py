"""The trash: what was deleted, how long it is kept, and its end. What leaves for good is in a verified backup first."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from desktop.storage.trash import TrashedClient, TrashedProject

if TYPE_CHECKING:
    from desktop.services.service import Service

__all__ = ["KEPT", "TrashedClient", "TrashedProject", "copied", "emptied", "gone_on", "held", "listed", "take_out_old"]

KEPT = timedelta(days=30)
_AT_ONCE = 20  # projects or clients in one transaction
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


def emptied(service: "Service") -> Iterator[tuple[int, int]]:
    """Removes for good all that is in the trash, a few at once; whoever asks can stop between. Yields how many are gone, and of
    how many. To be called when `copied` was. Raises a StoreError: what is gone by then stays gone."""
    projects, clients = service.store.trash.older_than(_END)
    yield from _removed(service, projects, clients)


def take_out_old(service: "Service") -> int:
    """Removes for good what has been in the trash for longer than it is kept, after a verified backup; returns how many projects
    and clients. Raises a StoreError: nothing was removed then."""
    projects, clients = service.store.trash.older_than(service.now() - KEPT)
    if not projects and not clients:
        return 0
    copied(service)()
    with service.store.transaction():
        return sum(1 for _ in _removed(service, projects, clients, 1))


def _removed(
    service: "Service", projects: tuple[str, ...], clients: tuple[str, ...], at_once: int = _AT_ONCE
) -> Iterator[tuple[int, int]]:
    """Projects first: a client who still has one stays. However far it came, no word is left to find it by."""
    store, done, total = service.store, 0, len(projects) + len(clients)
    try:
        for ids, remove in ((projects, store.purge_project), (clients, store.purge_client)):
            waiting = iter(ids)
            while some := tuple(islice(waiting, at_once)):
                with store.transaction():
                    for one in some:
                        remove(one)
                done += len(some)
                yield done, total
    finally:
        if done:
            store.forget_words()
