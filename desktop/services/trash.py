"""The trash: what was deleted, how long it is kept, and its end. What leaves for good is in a verified backup first."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.storage import backup
from desktop.storage.trash import TrashedClient, TrashedProject

if TYPE_CHECKING:
    from desktop.services.service import Service

__all__ = ["KEPT", "TrashedClient", "TrashedProject", "gone_on", "listed", "take_out_old"]

KEPT = timedelta(days=30)


def listed(service: "Service") -> tuple[TrashedProject | TrashedClient, ...]:
    """What can be taken back, newest first."""
    return service.store.trash.listed()


def gone_on(one: TrashedProject | TrashedClient) -> datetime:
    """When it leaves for good."""
    return one.deleted_at + KEPT


def take_out_old(service: "Service") -> int:
    """Removes for good what has been in the trash for longer than it is kept, after a verified backup; returns how many projects
    and clients. Raises a StoreError: nothing was removed then."""
    store = service.store
    projects, clients = store.trash.older_than(service.now() - KEPT)
    if not projects and not clients:
        return 0
    backup.make(store.path.parent, service.now(), backup.Occasion.TRASH)
    with store.transaction():
        for project in projects:
            store.purge_project(project)
        for client in clients:
            store.purge_client(client)
    return len(projects) + len(clients)
