"""Writes the edits of a command into the tables, inside the transaction of whoever calls. Rows that go are marked as being in
the trash and come back from there; contacts are only ever added (C1)."""

from datetime import datetime

from desktop.core.edits import AppendContact, Edit, PutClient, PutDesigner, PutPlatform, PutProject
from desktop.core.model import Project
from desktop.storage import rows, search_index
from desktop.storage.database import Database
from desktop.storage.statements import insert, new_or_back, put, trash, update
from desktop.storage.values import from_instant

_PUT_DESIGNER = put("designer", rows.DESIGNER, "id")
_PUT_PLATFORM = put("platform", rows.PLATFORM, "id")
_NEW = {"client": new_or_back("client", rows.CLIENT), "project": new_or_back("project", rows.PROJECT)}
_UPDATE = {"client": update("client", rows.CLIENT), "project": update("project", rows.PROJECT)}
_TRASH = {"client": trash("client"), "project": trash("project")}
_ADD_MILESTONE = insert("milestone", rows.MILESTONE)
_ADD_DELIVERABLE = insert("deliverable", rows.DELIVERABLE)
_ADD_CONTACT = insert("contact", rows.CONTACT)


def write(database: Database, edit: Edit, now: datetime) -> None:
    """Makes one edit. `now`: when things go to the trash. Raises LookupError if the edit does not fit what is there."""
    match edit:
        case AppendContact(project, contact):
            database.write(_ADD_CONTACT, rows.contact_row(project, contact))
        case PutProject():
            _put_project(database, edit, now)
        case PutClient(client_id, before, after):
            row = None if after is None else rows.client_row(after)
            _put(database, "client", client_id, row, before is None, now)
            if after is not None:
                search_index.put_client(database, client_id, after.name)
        case PutDesigner(_, designer):
            database.write(_PUT_DESIGNER, rows.designer_row(designer))
        case PutPlatform(_, _, platform) if platform is not None:
            database.write(_PUT_PLATFORM, rows.platform_row(platform))
        case PutPlatform(platform_id):
            database.write("DELETE FROM platform WHERE id = ?", (platform_id,))


def purge_project(database: Database, project_id: str) -> None:
    """Removes a project with its log for good; naming it in `purging` is what lets the log's trigger give way."""
    search_index.drop_project(database, project_id)
    for sql in (
        "INSERT INTO purging (project_id) VALUES (?)",
        "DELETE FROM contact WHERE project_id = ?",
        "DELETE FROM milestone WHERE project_id = ?",
        "DELETE FROM project WHERE id = ?",
        "DELETE FROM purging WHERE project_id = ?",
    ):
        database.write(sql, (project_id,))


def purge_client(database: Database, client_id: str) -> None:
    """Removes a client for good; one who still has a project, in the trash or not, stays."""
    if not database.read("SELECT 1 FROM project WHERE client_id = ? LIMIT 1", client_id):
        search_index.drop_client(database, client_id)
        database.write("DELETE FROM client WHERE id = ?", (client_id,))


def _put(database: Database, table: str, id_: str, row: rows.Row | None, new: bool, now: datetime) -> None:
    if row is None:
        touched = database.write(_TRASH[table], (from_instant(now), id_))
    elif new:
        touched = database.write(_NEW[table], row)
    else:
        touched = database.write(_UPDATE[table], (*row, id_))
    if touched != 1:
        raise LookupError(f"{table} {id_} is not in the state that the edit says")


def _put_project(database: Database, edit: PutProject, now: datetime) -> None:
    row = None if edit.after is None else rows.project_row(edit.after)
    _put(database, "project", edit.id, row, edit.before is None, now)
    if edit.after is None:
        database.write("DELETE FROM card WHERE project_id = ?", (edit.id,))
        return
    if edit.before is None or edit.before.milestones != edit.after.milestones:
        _put_milestones(database, edit.after)
    search_index.put_project(database, edit.id)


def _put_milestones(database: Database, project: Project) -> None:
    database.write("DELETE FROM milestone WHERE project_id = ?", (project.id,))
    for position, milestone in enumerate(project.milestones):
        database.write(_ADD_MILESTONE, rows.milestone_row(project.id, position, milestone))
        for place, deliverable in enumerate(milestone.deliverables):
            database.write(_ADD_DELIVERABLE, rows.deliverable_row(project.id, milestone.id, place, deliverable))
