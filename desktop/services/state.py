"""The facts a command bears on, read for its decision."""

from collections.abc import Callable
from datetime import datetime

from desktop.core.commands import (
    Command,
    CreateProject,
    DeleteClient,
    EditPlatform,
    EditProject,
    RemovePlatform,
    ResetPlatform,
    RestoreClient,
    RestoreProject,
)
from desktop.core.decide import State, decide
from desktop.core.edits import Change
from desktop.core.model import Client, Platform, Project
from desktop.services.studio import Studio
from desktop.storage.store import Store


def decided(command: Command, store: Store, studio: Studio, now: datetime, new_id: Callable[[], str]) -> Change:
    """The change a command makes. Raises Refused."""
    return decide(command, state_for(command, store, studio), now, new_id)


def state_for(command: Command, store: Store, studio: Studio) -> State:
    """What `decide` looks at. What the command does not need is left out."""
    project_id = getattr(command, "project", None)
    project = store.project(project_id) if project_id and not isinstance(command, CreateProject) else None
    client_id = getattr(command, "client", None)
    if isinstance(client_id, Client):
        client_id = client_id.id
    client = studio.client(client_id) if client_id else None
    trashed, trashed_client = _in_trash(command, store)
    on_platform = isinstance(command, CreateProject | EditProject)
    return State(
        designer=studio.designer,
        client=client,
        project=project,
        around=studio.around(project) if project else None,
        projects=store.projects_of(client.id) if client and isinstance(command, DeleteClient) else (),
        platforms=frozenset(studio.platforms) if on_platform else frozenset(),
        profile=studio.platforms.get(command.platform) if isinstance(command, CreateProject | EditProject) else None,
        own_profile=_own_profile(command, store),
        in_use=isinstance(command, RemovePlatform) and store.has_projects_on(command.profile),
        trashed=trashed,
        trashed_client=trashed_client,
    )


def _in_trash(command: Command, store: Store) -> tuple[tuple[Project, ...], Client | None]:
    """What a command would take out of the trash: a project with its client if that is there too, or a client with the projects
    that went with them."""
    match command:
        case RestoreProject(project_id):
            project = store.trash.project(project_id)
            return ((project,), store.trash.client(project.client)) if project is not None else ((), None)
        case RestoreClient(client_id):
            return store.trash.projects_gone_with(client_id), store.trash.client(client_id)
    return (), None


def _own_profile(command: Command, store: Store) -> Platform | None:
    match command:
        case EditPlatform(profile):
            wanted = profile.id
        case ResetPlatform(wanted) | RemovePlatform(wanted):
            pass
        case _:
            return None
    return next((profile for profile in store.platforms() if profile.id == wanted), None)
