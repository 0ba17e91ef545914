"""The smallest changes of the rows and the log. A decided command is a list of them; turned around, the list is its undo."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.core.model import Client, Contact, Designer, Platform, Project
from desktop.core.vocabulary import ContactType


@dataclass(frozen=True, slots=True)
class PutDesigner:
    before: Designer
    after: Designer


@dataclass(frozen=True, slots=True)
class PutPlatform:
    """An own platform profile; None: there is none."""

    id: str
    before: Platform | None
    after: Platform | None


@dataclass(frozen=True, slots=True)
class PutClient:
    """`before` None: the client is new or comes back from the trash; `after` None: to the trash."""

    id: str
    before: Client | None
    after: Client | None


@dataclass(frozen=True, slots=True)
class PutProject:
    """The project's head and milestones; its contacts are not looked at: the log only grows. None as in `PutClient`."""

    id: str
    before: Project | None
    after: Project | None


@dataclass(frozen=True, slots=True)
class AppendContact:
    project: str
    contact: Contact


Edit = PutDesigner | PutPlatform | PutClient | PutProject | AppendContact


@dataclass(frozen=True, slots=True)
class Change:
    """What a command did, for those who show it. `projects`, `clients`: ids whose rows changed; `everything`: settings that
    bear on all. `edits` is what undo turns around.
    """

    name: str
    projects: frozenset[str]
    clients: frozenset[str]
    everything: bool
    edits: tuple[Edit, ...]


def change_of(name: str, edits: Iterable[Edit]) -> Change:
    """Says which rows the edits touch."""
    edits = tuple(edits)
    clients = {e.id for e in edits if isinstance(e, PutClient)}
    everything = any(isinstance(e, PutDesigner | PutPlatform) for e in edits)
    return Change(name, frozenset(by_project(edits)), frozenset(clients), everything, edits)


def by_project(edits: Iterable[Edit]) -> dict[str, list[Edit]]:
    """The edits of each project, in order."""
    found: dict[str, list[Edit]] = {}
    for edit in edits:
        match edit:
            case AppendContact(project_id) | PutProject(project_id):
                found.setdefault(project_id, []).append(edit)
    return found


def applied(project: Project | None, project_id: str, edits: Iterable[Edit]) -> Project | None:
    """The project as it is after the edits; None: it is in the trash or was never there."""
    for edit in edits:
        match edit:
            case PutProject(_, _, after) if edit.id == project_id:
                contacts = project.contacts if project is not None else ()
                project = None if after is None else replace(after, contacts=contacts or after.contacts)
            case AppendContact(_, contact) if edit.project == project_id and project is not None:
                project = replace(project, contacts=(*project.contacts, contact))
    return project


def inverse(change: Change, now: datetime, new_id: Callable[[], str]) -> Change:
    """What takes the change back: rows as they were, entries retracted by new entries (C1). Turning the inverse around does the
    change again."""
    return change_of(change.name, [_turned(edit, now, new_id) for edit in reversed(change.edits)])


def _turned(edit: Edit, now: datetime, new_id: Callable[[], str]) -> Edit:
    match edit:
        case AppendContact():
            retraction = Contact(new_id(), now, ContactType.RETRACTED, now, retracts=edit.contact.id)
            return AppendContact(edit.project, retraction)
        case PutDesigner():
            return PutDesigner(edit.after, edit.before)
        case PutPlatform():
            return PutPlatform(edit.id, edit.after, edit.before)
        case PutClient():
            return PutClient(edit.id, edit.after, edit.before)
        case PutProject():
            return PutProject(edit.id, edit.after, edit.before)
