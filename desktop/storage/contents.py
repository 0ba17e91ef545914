"""Reading what is kept as values of the model: the designer, platforms, clients, projects. Only what is not in the trash, in
the order in which it came. Writes nothing."""

from collections import defaultdict
from collections.abc import Iterator

from desktop.core.model import Client, Contact, Deliverable, Designer, Milestone, Platform, Project, Studio
from desktop.storage import rows
from desktop.storage.database import Row
from desktop.storage.kept import Kept
from desktop.storage.statements import select

_CHUNK = 200  # projects read at once by `projects`

_DESIGNER = select(rows.DESIGNER, "designer")
_PLATFORMS = select(rows.PLATFORM, "platform ORDER BY seq")
_CLIENTS = select(rows.CLIENT, "client WHERE deleted_at IS NULL ORDER BY seq")
_CLIENT = select(rows.CLIENT, "client WHERE deleted_at IS NULL AND id = ?")
_HEADS = select(f"seq, {rows.PROJECT}", "project WHERE deleted_at IS NULL")
_BETWEEN = "WHERE project_id IN (SELECT id FROM project WHERE seq BETWEEN ? AND ?)"
_MILESTONES = select(rows.MILESTONE, f"milestone {_BETWEEN} ORDER BY position")
_DELIVERABLES = select(rows.DELIVERABLE, f"deliverable {_BETWEEN} ORDER BY position")
_CONTACTS = select(rows.CONTACT, f"contact {_BETWEEN} ORDER BY seq")


class Contents(Kept):
    """What the designer has recorded, in a database."""

    def designer(self) -> Designer:
        found = self._database.read(_DESIGNER)
        return self._value(rows.designer, found[0]) if found else Designer()

    def platforms(self) -> tuple[Platform, ...]:
        """The designer's own profiles."""
        return tuple(self._value(rows.platform, row) for row in self._database.read(_PLATFORMS))

    def clients(self) -> tuple[Client, ...]:
        return tuple(self._value(rows.client, row) for row in self._database.read(_CLIENTS))

    def client(self, client_id: str) -> Client | None:
        found = self._database.read(_CLIENT, client_id)
        return self._value(rows.client, found[0]) if found else None

    def project_ids(self) -> tuple[str, ...]:
        return tuple(id_ for (id_,) in self._database.read("SELECT id FROM project WHERE deleted_at IS NULL ORDER BY seq"))

    def project(self, project_id: str) -> Project | None:
        """A project with its milestones, and its contacts in the order they were recorded."""
        found = self.load(self._database.read(f"{_HEADS} AND id = ?", project_id))
        return found[0] if found else None

    def projects_of(self, client_id: str) -> tuple[Project, ...]:
        heads = self._database.read(f"{_HEADS} AND client_id = ? ORDER BY seq", client_id)
        return tuple(project for head in heads for project in self.load([head]))

    def has_projects_on(self, platform_id: str) -> bool:
        """Whether projects run on a platform, in the trash or not."""
        return bool(self._database.read("SELECT 1 FROM project WHERE platform = ? LIMIT 1", platform_id))

    def projects(self) -> Iterator[Project]:
        """All projects, a few hundred in memory at a time; what is read may be changed on the way."""
        after = 0
        while heads := self._database.read(f"{_HEADS} AND seq > ? ORDER BY seq LIMIT ?", after, _CHUNK):
            yield from self.load(heads)
            after = heads[-1][0]

    def studio(self) -> Studio:
        """Everything, as of one moment."""
        with self._database.snapshot():
            return Studio(self.designer(), self.platforms(), self.clients(), tuple(self.projects()))

    def trashed_projects(self) -> frozenset[str]:
        """Ids of the projects in the trash. A new project cannot take one without `Store.purge_project` first."""
        return frozenset(id_ for (id_,) in self._database.read("SELECT id FROM project WHERE deleted_at IS NOT NULL"))

    def load(self, heads: list[Row]) -> list[Project]:
        """For the storage layer: the projects of some heads (`seq` and the columns of a project) that follow each other."""
        if not heads:
            return []
        span = heads[0][0], heads[-1][0]
        deliverables: dict[tuple[str, str], list[Deliverable]] = defaultdict(list)
        for row in self._database.read(_DELIVERABLES, *span):
            deliverables[row[0], row[1]].append(self._value(rows.deliverable, row))
        milestones: dict[str, list[Milestone]] = defaultdict(list)
        for row in self._database.read(_MILESTONES, *span):
            parts = tuple(deliverables[row[0], row[1]])
            milestones[row[0]].append(self._value(rows.milestone, row, parts))
        contacts: dict[str, list[Contact]] = defaultdict(list)
        for row in self._database.read(_CONTACTS, *span):
            contacts[row[0]].append(self._value(rows.contact, row))
        return [self._value(rows.project, head[1:], tuple(milestones[head[1]]), tuple(contacts[head[1]])) for head in heads]
