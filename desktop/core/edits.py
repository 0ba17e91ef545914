"""The smallest changes of the rows and the log. A decided command is a list of them; turned around, the list is its undo."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core.model import Client, Contact, Designer, Platform, Project


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
    projects = {e.project for e in edits if isinstance(e, AppendContact)} | {e.id for e in edits if isinstance(e, PutProject)}
    clients = {e.id for e in edits if isinstance(e, PutClient)}
    everything = any(isinstance(e, PutDesigner | PutPlatform) for e in edits)
    return Change(name, frozenset(projects), frozenset(clients), everything, edits)
