"""Reading the exchange file: bytes in, content of the model or the list of all problems out. Projects are read one by one, as
they are asked for, so that a large file never stands in memory as a whole. Changes nothing and keeps nothing.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from msgspec import Raw

from desktop.core.model import NOTHING_SET, Client, Designer, Platform, PolicyValues, Project
from desktop.services.exchange import doubts
from desktop.services.exchange.findings import Code, Findings, Found, Problem, Sort, Want, Wanted, named, seen
from desktop.services.exchange.identity import Register
from desktop.services.exchange.parties import client_from, designer_from, platform_from, policy_from
from desktop.services.exchange.projects import Around, id_of, project_from
from desktop.services.exchange.schema import (
    LARGEST_FILE,
    MOST_CLIENTS,
    MOST_PLATFORMS,
    MOST_PROJECTS,
    PARTS,
    VERSION,
    ClientEntry,
    DesignerEntry,
    Entry,
    PlatformEntry,
    PolicyEntry,
    ProjectEntry,
)
from desktop.services.exchange.source import Source, Unreadable
from desktop.services.exchange.walk import convert
from desktop.services.progress import Progress, silent

E = TypeVar("E", bound=Entry)

_OURS = Wanted(Want.WHOLE, VERSION, VERSION)


@dataclass(frozen=True, slots=True)
class Told:
    """A project as the file tells it. `undated`: it tells no moment at all, so that `now` was taken."""

    project: Project
    undated: bool


class Document:
    """A file being read. `designer`, `policy` (None: the file has nothing of the kind, or only defaults), `platforms` and
    `clients` are there at once and hold nothing usable if there are problems; `problems` and `warnings` are complete when
    `projects` is exhausted.
    """

    def __init__(self, data: bytes, *, now: datetime, known_platforms: Collection[str]):
        """`now`: aware; nothing may have happened later (C2). `known_platforms`: ids of the profiles of the program."""
        self.now = now.astimezone(UTC)
        self.designer: Designer | None = None
        self.policy: PolicyValues | None = None
        self.platforms: tuple[Platform, ...] = ()
        self.clients: tuple[Client, ...] = ()
        self._findings = Findings()
        self._in_projects = Findings()
        self._parts: dict[str, Raw] = {}
        self._lengths: dict[str, int] = {}
        self._named_platforms = Register()
        self._named_clients = Register()
        try:
            self._source = Source(data, LARGEST_FILE)
            if self._take_parts():
                self._read_parties(known_platforms)
        except Unreadable as error:
            self._findings.add("", error.code, **error.facts)
            self._parts = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self._findings.problems.values(), *self._in_projects.problems.values())

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(self._in_projects.warnings)

    def projects(self, progress: Progress = silent) -> Iterator[Told]:
        """The projects in their order, read anew each time; none from the first problem on, while the rest is still looked at.
        `progress`: told how many of all were looked at.
        """
        findings = self._in_projects = Findings()
        around = Around(self.now, self._named_clients, self._named_platforms)
        register = Register()
        for index, path, entry in self._entries("projects", ProjectEntry, MOST_PROJECTS, findings):
            progress(index, self._lengths["projects"])
            register.add(id_of(entry), path, findings, "id" if entry.id else "title")
            project = project_from(entry, path, around, findings)
            if not (self._findings.problems or findings.problems):
                doubts.look(project, path, findings)
                yield Told(project, entry.created_at is None and not any(contact.at for contact in entry.contacts))

    def _take_parts(self) -> bool:
        """Whether the file is of our kind and version; if not, nothing else in it can be judged."""
        parts: dict[str, Raw] = {}
        findings = Findings()
        for name, raw in self._source.fields():
            if name not in PARTS:
                findings.add(named("", name), Code.UNKNOWN_PART, names=PARTS)
            elif name in parts:
                findings.add(name, Code.REPEATED_FIELD)
            else:
                parts[name] = raw
        if not self._check_version(parts.get("relance")):
            return False
        self._findings = findings
        self._parts = parts
        return True

    def _check_version(self, raw: Raw | None) -> bool:
        if raw is None:
            self._findings.add("relance", Code.OTHER_FILE, wanted=_OURS)
            return False
        version, _ = self._source.value(raw)
        if version == VERSION and not isinstance(version, bool):
            return True
        newer = isinstance(version, int) and version > VERSION
        self._findings.add("relance", Code.NEWER_VERSION if newer else Code.VERSION, wanted=_OURS, found=seen(version))
        return False

    def _read_parties(self, known_platforms: Collection[str]) -> None:
        findings = self._findings
        entry = self._part("designer", DesignerEntry)
        designer = designer_from(entry or DesignerEntry(), "designer", findings)
        self.designer = None if designer == Designer() else designer
        policy = policy_from(self._part("policy", PolicyEntry))
        self.policy = None if policy == NOTHING_SET else policy
        self.platforms = tuple(self._read_platforms())
        self.clients = tuple(self._read_clients())
        for id_ in known_platforms:
            self._named_platforms.know(id_)
        self._named_platforms.whole &= not findings.at("platforms")
        self._named_clients.whole &= not findings.at("clients")

    def _part(self, name: str, shape: type[E]) -> E | None:
        """A single object of the file; missing or null: none."""
        if name not in self._parts:
            return None
        value, suspect = self._source.value(self._parts[name])
        return None if value is None else convert(value, shape, name, self._findings, suspect=suspect)

    def _read_platforms(self) -> Iterator[Platform]:
        for index, path, entry in self._entries("platforms", PlatformEntry, MOST_PLATFORMS, self._findings):
            platform = platform_from(entry, index, path, self._findings)
            self._named_platforms.add(platform.id, path, self._findings, "id" if entry.id else "name")
            yield platform

    def _read_clients(self) -> Iterator[Client]:
        for _, path, entry in self._entries("clients", ClientEntry, MOST_CLIENTS, self._findings):
            client = client_from(entry, path, self._findings)
            self._named_clients.add(client.id, path, self._findings, "id" if entry.id else "name")
            yield client

    def _entries(self, name: str, shape: type[E], most: int, findings: Findings) -> Iterator[tuple[int, str, E]]:
        """The objects of a long list with index and path, one by one."""
        pieces = self._source.items(self._parts[name]) if name in self._parts else []
        if pieces is None:
            findings.add(name, Code.WRONG_TYPE, wanted=Wanted(Want.OBJECTS), found=Found(Sort.OTHER))
        elif len(pieces) > most:
            findings.add(name, Code.TOO_MANY, wanted=Wanted(Want.OBJECTS, most=most), found=Found(Sort.LIST, size=len(pieces)))
        else:
            self._lengths[name] = len(pieces)
            for index, piece in enumerate(pieces):
                path = f"{name}[{index}]"
                try:
                    value, suspect = self._source.value(piece)
                except Unreadable as error:
                    findings.add(path, error.code, **error.facts)
                else:
                    yield index, path, convert(value, shape, path, findings, suspect=suspect)
