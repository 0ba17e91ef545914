"""What was deleted and can still be taken back: projects and clients with the moment they went. Removal for good is
`Store.purge_project` and `purge_client`."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.model import Client, Project
from desktop.storage import rows, values
from desktop.storage.database import Database
from desktop.storage.statements import select

if TYPE_CHECKING:
    from desktop.storage.contents import Contents

_HEAD = select(f"seq, {rows.PROJECT}", "project WHERE deleted_at IS NOT NULL AND id = ?")
_GONE_WITH = select(
    f"seq, {rows.PROJECT}",
    "project WHERE client_id = ? AND deleted_at = (SELECT deleted_at FROM client WHERE id = client_id) ORDER BY seq",
)
_CLIENT = select(rows.CLIENT, "client WHERE deleted_at IS NOT NULL AND id = ?")
_PROJECTS = """
SELECT project.id, project.title, client.name, project.deleted_at FROM project JOIN client ON client.id = project.client_id
WHERE project.deleted_at IS NOT NULL AND project.deleted_at IS NOT client.deleted_at ORDER BY project.deleted_at DESC"""
_CLIENTS = """
SELECT id, name, (SELECT count(*) FROM project WHERE client_id = client.id AND project.deleted_at = client.deleted_at), deleted_at
FROM client WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC"""

_HELD = """SELECT 1 FROM project WHERE id = ?1 AND deleted_at < ?2 UNION ALL
SELECT 1 FROM client WHERE id = ?1 AND deleted_at < ?2"""


@dataclass(frozen=True, slots=True)
class TrashedProject:
    id: str
    title: str
    client: str
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class TrashedClient:
    """`projects`: how many went with them."""

    id: str
    name: str
    projects: int
    deleted_at: datetime


class Trash:
    """The trash of a database."""

    def __init__(self, database: Database, contents: "Contents"):
        self._database = database
        self._contents = contents

    def listed(self) -> tuple[TrashedProject | TrashedClient, ...]:
        """What can be taken back, newest first; projects that went with their client are told with that."""
        found: list[TrashedProject | TrashedClient] = []
        for id_, title, client, deleted_at in self._database.read(_PROJECTS):
            found.append(TrashedProject(id_, title, client, values.to_instant(deleted_at)))
        for id_, name, projects, deleted_at in self._database.read(_CLIENTS):
            found.append(TrashedClient(id_, name, projects, values.to_instant(deleted_at)))
        return tuple(sorted(found, key=_when, reverse=True))

    def older_than(self, moment: datetime) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Ids of the projects and of the clients that went there before a moment."""
        before = values.from_instant(moment)
        projects = self._database.read("SELECT id FROM project WHERE deleted_at < ?", before)
        clients = self._database.read("SELECT id FROM client WHERE deleted_at < ?", before)
        return tuple(id_ for (id_,) in projects), tuple(id_ for (id_,) in clients)

    def holds(self, id_: str, moment: datetime) -> bool:
        """Whether that project or client is still there, since before a moment."""
        return bool(self._database.read(_HELD, id_, values.from_instant(moment)))

    def project(self, project_id: str) -> Project | None:
        found = self._contents.load(self._database.read(_HEAD, project_id))
        return found[0] if found else None

    def client(self, client_id: str) -> Client | None:
        found = self._database.read(_CLIENT, client_id)
        return rows.client(found[0]) if found else None

    def projects_gone_with(self, client_id: str) -> tuple[Project, ...]:
        """Those that went there in the same stroke."""
        return tuple(one for head in self._database.read(_GONE_WITH, client_id) for one in self._contents.load([head]))


def _when(one: TrashedProject | TrashedClient) -> datetime:
    return one.deleted_at
