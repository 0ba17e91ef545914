"""What a file brings, laid beside what is here: what is new, what is the same, what differs and waits for a choice. Changes
nothing; hands out the edits that take it in.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from desktop.core.edits import AppendContact, Change, Edit, PutClient, PutDesigner, PutPlatform, PutProject, applied
from desktop.core.model import NOTHING_SET, Client, Designer, Platform, Project
from desktop.services import platform_profiles
from desktop.services.exchange.findings import Problem
from desktop.services.exchange.reading import Document
from desktop.services.merging import dated_as, replacement, same
from desktop.services.progress import Progress
from desktop.storage.store import Store

P = TypeVar("P", Platform, Client)


class OnConflict(StrEnum):
    """What becomes of content that exists here and differs in the file."""

    KEEP = "keep"  # what is here stays, the file's is left out
    REPLACE = "replace"  # the file's takes its place
    NEW = "new"  # both: the file's comes in under a new id


class Kind(StrEnum):
    """What a file brings."""

    DESIGNER = "designer"
    PLATFORM = "platform"
    CLIENT = "client"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that exists here and differs in the file. `id` is empty for the designer."""

    kind: Kind
    id: str
    name: str


@dataclass(slots=True)
class Outcome:
    """What an import did or would do. With `problems`, or with conflicts that are `undecided`, nothing is done. `added`,
    `unchanged`, `replaced`: how many of each kind; `change`: what was done, if it is to be undone.
    """

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    conflicts: list[Conflict] = field(default_factory=list)
    undecided: bool = False
    added: Counter[Kind] = field(default_factory=Counter)
    unchanged: Counter[Kind] = field(default_factory=Counter)
    replaced: Counter[Kind] = field(default_factory=Counter)
    change: Change | None = None

    @property
    def refused(self) -> bool:
        return bool(self.problems) or self.undecided


class Incoming:
    """Goes through a file part by part, in the order in which the parts rest on each other."""

    def __init__(
        self,
        document: Document,
        store: Store | None,
        new_id: Callable[[], str],
        choice: OnConflict | None,
        progress: Progress,
    ):
        self._document = document
        self._store = store
        self._new_id = new_id
        self._choice = choice
        self._progress = progress
        self.outcome = Outcome()
        self._platforms: dict[str, str] = {}
        self._clients: dict[str, str] = {}
        own = store.platforms() if store else ()
        self._profiles = platform_profiles.known((*own, *document.platforms))

    def close(self) -> None:
        """All was looked at: what was found is complete."""
        self.outcome.problems = self._document.problems
        self.outcome.warnings = self._document.warnings

    def parties(self) -> list[Edit]:
        """The edits for the designer, the platforms and the clients."""
        if self._document.problems:
            return []
        here = self._store
        designer = here.designer() if here else Designer()
        platforms = {platform.id: platform for platform in here.platforms()} if here else {}
        clients = {client.id: client for client in here.clients()} if here else {}
        return [
            *self._designer(designer),
            *self._meet(Kind.PLATFORM, self._document.platforms, platforms, PutPlatform, self._platforms),
            *self._meet(Kind.CLIENT, self._document.clients, clients, PutClient, self._clients),
        ]

    def _designer(self, here: Designer) -> Iterator[Edit]:
        """Settings that were never touched here give way without asking."""
        told = self._document.designer
        policy = self._document.policy or here.policy
        wanted = replace(told or here, policy=policy)
        if wanted == here:
            return
        settings_fit = replace(here, policy=NOTHING_SET) in (Designer(), replace(wanted, policy=NOTHING_SET))
        if settings_fit and here.policy in (NOTHING_SET, policy):
            self.outcome.added[Kind.DESIGNER] += 1
            yield PutDesigner(here, wanted)
        elif self._clash(Kind.DESIGNER, "", here.name) is OnConflict.REPLACE:
            self.outcome.replaced[Kind.DESIGNER] += 1
            yield PutDesigner(here, wanted)

    def _meet(
        self,
        kind: Kind,
        told: Iterable[P],
        here: Mapping[str, P],
        put: Callable[[str, P | None, P | None], Edit],
        renamed: dict[str, str],
    ) -> Iterator[Edit]:
        for one in told:
            existing = here.get(one.id)
            if existing is None:
                self.outcome.added[kind] += 1
                yield put(one.id, None, one)
            elif existing == one:
                self.outcome.unchanged[kind] += 1
            else:
                choice = self._clash(kind, existing.id, existing.name)
                if choice is OnConflict.REPLACE:
                    self.outcome.replaced[kind] += 1
                    yield put(one.id, existing, one)
                elif choice is OnConflict.NEW:
                    self.outcome.added[kind] += 1
                    new = renamed[one.id] = self._new_id()
                    yield put(new, None, replace(one, id=new))

    def projects(self, make_room: Callable[[str], None], done: list[Edit] | None = None) -> Iterator[tuple[Project, list[Edit]]]:
        """The projects as they will be, each with the edits that make it so. `make_room`: called with the id of a project in the
        trash whose place is needed; `done`: takes what an undo needs.
        """
        present = frozenset(self._store.project_ids()) if self._store else frozenset()
        trashed = self._store.trashed_projects() if self._store else frozenset()
        for told in self._document.projects(self._progress):
            project = self._renamed(told.project)
            here = self._store.project(project.id) if self._store and project.id in present else None
            if here is None:
                if project.id in trashed:
                    make_room(project.id)
                yield self._new(project, done)
            else:
                project = dated_as(project, here, self._document.now) if told.undated else project
                yield from self._met(project, here, done)

    def _renamed(self, project: Project) -> Project:
        """Under the ids that clients and platforms have here, with the values of its platform from now on."""
        client = self._clients.get(project.client, project.client)
        platform = self._platforms.get(project.platform, project.platform)
        profile = project.profile or self._profiles.get(project.platform)
        if profile is not None and profile.id != platform:
            profile = replace(profile, id=platform)
        return replace(project, client=client, platform=platform, profile=profile)

    def _met(self, project: Project, here: Project, done: list[Edit] | None) -> Iterator[tuple[Project, list[Edit]]]:
        if same(project, here):
            self.outcome.unchanged[Kind.PROJECT] += 1
            return
        choice = self._clash(Kind.PROJECT, here.id, here.title)
        if choice is OnConflict.NEW:
            yield self._new(replace(project, id=self._new_id()), done)
        elif choice is OnConflict.REPLACE:
            self.outcome.replaced[Kind.PROJECT] += 1
            edits = list(replacement(project, here, self._document.now, self._new_id))
            if done is not None:
                done += edits
            yield applied(here, here.id, edits) or here, edits

    def _new(self, project: Project, done: list[Edit] | None) -> tuple[Project, list[Edit]]:
        """Undone, a new project goes to the trash with its log, and comes back with it: of the log nothing needs to be kept."""
        self.outcome.added[Kind.PROJECT] += 1
        head = PutProject(project.id, None, replace(project, contacts=()))
        if done is not None:
            done.append(head)
        return project, [head, *(AppendContact(project.id, contact) for contact in project.contacts)]

    def _clash(self, kind: Kind, id_: str, name: str) -> OnConflict:
        self.outcome.conflicts.append(Conflict(kind, id_, name))
        self.outcome.undecided |= self._choice is None
        return self._choice or OnConflict.KEEP
