"""Taking a file's content in: what is new is added, what is the same is skipped, what differs is a conflict that the user
decides. Plans first and changes nothing; a plan becomes one change, all or nothing, that can be undone.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from desktop.core.edits import AppendContact, Change, Edit, PutClient, PutDesigner, PutPlatform, PutProject, change_of
from desktop.core.history import standing
from desktop.core.model import NOTHING_SET, Client, Contact, Designer, Milestone, Platform, Project
from desktop.core.vocabulary import ContactType, Payment, Work
from desktop.services.exchange.reading import Reading
from desktop.services.service import Service, Update
from desktop.storage import backup
from desktop.storage.store import Store


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
class Plan:
    """What an import will do. `conflicts`: all that were found; `undecided`: no choice was made for them, so nothing may be done;
    `added`, `unchanged`, `replaced`: how many of each kind; `purged`: projects in the trash that make room for the file's.
    """

    edits: list[Edit] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    undecided: bool = False
    added: Counter[Kind] = field(default_factory=Counter)
    unchanged: Counter[Kind] = field(default_factory=Counter)
    replaced: Counter[Kind] = field(default_factory=Counter)
    purged: list[str] = field(default_factory=list)

    def change(self) -> Change:
        return change_of("Import", self.edits)


def plan(reading: Reading, store: Store, now: datetime, new_id: Callable[[], str], choice: OnConflict | None = None) -> Plan:
    """What importing a file would do; it was read without problems, at the same `now`. Without a `choice`, conflicts are only
    listed.
    """
    if reading.studio is None:
        raise ValueError("a file with problems is not imported")
    planner = _Planner(store, now, new_id, choice)
    planner.designer(reading.studio.designer, reading.tells_designer, reading.tells_policy)
    planner.platforms(reading.studio.platforms)
    planner.clients(reading.studio.clients)
    planner.projects(reading.studio.projects, reading.undated)
    return planner.plan


def carry_out(plan: Plan, service: Service, store: Store, now: datetime) -> Update:
    """Makes a plan happen in one transaction, after a verified backup if there is anything to lose. Raises a StoreError; nothing
    is changed then.
    """
    if plan.undecided:
        raise ValueError("conflicts without a choice")
    if plan.edits and _holds_anything(store):
        backup.make(store.path.parent, now, backup.Occasion.IMPORT)
    with store.transaction():
        for project_id in plan.purged:
            store.purge_project(project_id)
        return service.commit(plan.change())


def _holds_anything(store: Store) -> bool:
    trashed = store.trashed_projects()
    return bool(store.clients() or store.project_ids() or trashed or store.platforms() or store.designer() != Designer())


class _Planner:
    """Goes through a file part by part, in the order in which the parts rest on each other."""

    def __init__(self, store: Store, now: datetime, new_id: Callable[[], str], choice: OnConflict | None):
        self.plan = Plan()
        self._store = store
        self._now = now
        self._new_id = new_id
        self._choice = choice
        self._renamed_platforms: dict[str, str] = {}
        self._renamed_clients: dict[str, str] = {}

    def designer(self, told: Designer, tells_settings: bool, tells_policy: bool) -> None:
        """Settings that were never touched here give way without asking."""
        here = self._store.designer()
        settings = replace(here, policy=NOTHING_SET)
        wanted = replace(told if tells_settings else here, policy=told.policy if tells_policy else here.policy)
        if wanted == here:
            return
        settings_fit = settings in (Designer(), replace(wanted, policy=NOTHING_SET))
        policy_fits = here.policy in (NOTHING_SET, wanted.policy)
        if settings_fit and policy_fits:
            self._add(Kind.DESIGNER, PutDesigner(here, wanted))
        elif self._clash(Kind.DESIGNER, "", here.name) is OnConflict.REPLACE:
            self._replace(Kind.DESIGNER, PutDesigner(here, wanted))

    def platforms(self, platforms: Iterable[Platform]) -> None:
        present = {platform.id: platform for platform in self._store.platforms()}
        for platform in platforms:
            here = present.get(platform.id)
            if here is None:
                self._add(Kind.PLATFORM, PutPlatform(platform.id, None, platform))
            elif here == platform:
                self.plan.unchanged[Kind.PLATFORM] += 1
            else:
                match self._clash(Kind.PLATFORM, here.id, here.name):
                    case OnConflict.REPLACE:
                        self._replace(Kind.PLATFORM, PutPlatform(here.id, here, platform))
                    case OnConflict.NEW:
                        new = self._renamed_platforms[here.id] = self._new_id()
                        self._add(Kind.PLATFORM, PutPlatform(new, None, replace(platform, id=new)))

    def clients(self, clients: Iterable[Client]) -> None:
        for client in clients:
            here = self._store.client(client.id)
            if here is None:
                self._add(Kind.CLIENT, PutClient(client.id, None, client))
            elif here == client:
                self.plan.unchanged[Kind.CLIENT] += 1
            else:
                match self._clash(Kind.CLIENT, here.id, here.name):
                    case OnConflict.REPLACE:
                        self._replace(Kind.CLIENT, PutClient(here.id, here, client))
                    case OnConflict.NEW:
                        new = self._renamed_clients[here.id] = self._new_id()
                        self._add(Kind.CLIENT, PutClient(new, None, replace(client, id=new)))

    def projects(self, projects: Iterable[Project], undated: Collection[str]) -> None:
        """`undated`: those for which the file tells no moment; they are of the same day as the ones here."""
        present = frozenset(self._store.project_ids())
        trashed = self._store.trashed_projects()
        for told in projects:
            project = self._renamed(told)
            here = self._store.project(project.id) if project.id in present else None
            if here is None:
                self.plan.purged += [project.id] if project.id in trashed else []
                self._add_project(project)
                continue
            if project.id in undated:
                project = _dated_as(project, here, self._now)
            if same(project, here):
                self.plan.unchanged[Kind.PROJECT] += 1
                continue
            match self._clash(Kind.PROJECT, here.id, here.title):
                case OnConflict.REPLACE:
                    self.plan.replaced[Kind.PROJECT] += 1
                    self.plan.edits += _replacement(project, here, self._now, self._new_id)
                case OnConflict.NEW:
                    self._add_project(replace(project, id=self._new_id()))

    def _renamed(self, project: Project) -> Project:
        client = self._renamed_clients.get(project.client, project.client)
        platform = self._renamed_platforms.get(project.platform, project.platform)
        return replace(project, client=client, platform=platform)

    def _add_project(self, project: Project) -> None:
        self._add(Kind.PROJECT, PutProject(project.id, None, replace(project, contacts=())))
        self.plan.edits += [AppendContact(project.id, contact) for contact in project.contacts]

    def _add(self, kind: Kind, edit: Edit) -> None:
        self.plan.added[kind] += 1
        self.plan.edits.append(edit)

    def _replace(self, kind: Kind, edit: Edit) -> None:
        self.plan.replaced[kind] += 1
        self.plan.edits.append(edit)

    def _clash(self, kind: Kind, id_: str, name: str) -> OnConflict:
        self.plan.conflicts.append(Conflict(kind, id_, name))
        self.plan.undecided |= self._choice is None
        return self._choice or OnConflict.KEEP


def same(one: Project, other: Project) -> bool:
    """Whether two tell the same: equal, or equal but for entries that were taken back and the ids of entries."""
    if one == other:
        return True
    heads_are_equal = replace(one, contacts=()) == replace(other, contacts=())
    return heads_are_equal and list(map(_content, standing(one.contacts))) == list(map(_content, standing(other.contacts)))


def _content(contact: Contact) -> Contact:
    """An entry without what only its place in the log gives it."""
    return replace(contact, id="", recorded_at=contact.at)


def _dated_as(project: Project, here: Project, now: datetime) -> Project:
    """The project with the moments of the one here, where `now` was taken for want of one."""
    contacts = tuple(
        replace(contact, at=here.created_at, recorded_at=here.created_at) if contact.at == now else contact
        for contact in project.contacts
    )
    return replace(project, created_at=here.created_at, contacts=contacts)


def _replacement(told: Project, here: Project, now: datetime, new_id: Callable[[], str]) -> Iterator[Edit]:
    """The project as told takes the place of the one here. The log only grows (C1): what the file does not know is taken back,
    what it adds is appended. A milestone that the file does not know stays, cancelled, where the log names it.
    """
    named = {contact.milestone for contact in here.contacts}
    known = {milestone.id for milestone in told.milestones}
    left = [_dropped(milestone) for milestone in here.milestones if milestone.id in named - known]
    head = replace(told, milestones=(*told.milestones, *left), contacts=())
    if head != replace(here, contacts=()):
        yield PutProject(here.id, here, head)
    kept = Counter(map(_content, standing(told.contacts)))
    for contact in standing(here.contacts):
        content = _content(contact)
        if kept[content]:
            kept[content] -= 1
        else:
            retraction = Contact(new_id(), now, ContactType.RETRACTED, now, retracts=contact.id)
            yield AppendContact(here.id, retraction)
    taken = {contact.id for contact in here.contacts}
    for contact in standing(told.contacts):
        content = _content(contact)
        if kept[content]:
            kept[content] -= 1
            yield AppendContact(here.id, replace(contact, id=new_id()) if contact.id in taken else contact)


def _dropped(milestone: Milestone) -> Milestone:
    return replace(milestone, work=Work.CANCELLED, payment=Payment.WAIVED)
