"""Reading the exchange file: bytes in, a whole `Studio` or the list of all problems out. Changes nothing and keeps nothing."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar

from msgspec import Raw

from desktop.core.model import NOTHING_SET, Client, Designer, Platform, Project, Studio
from desktop.services.exchange import doubts
from desktop.services.exchange.findings import Code, Findings, Problem, either, shown
from desktop.services.exchange.identity import Register
from desktop.services.exchange.parties import client_from, designer_from, platform_from
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

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says. `studio` is None when there are `problems`; `warnings` forbid nothing. `tells_designer`, `tells_policy`:
    the file has such settings, not only the defaults; `undated`: projects of which it tells no moment, so that `now` was taken.
    """

    studio: Studio | None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    tells_designer: bool = False
    tells_policy: bool = False
    undated: frozenset[str] = frozenset()


def read(data: bytes, *, now: datetime, known_platforms: Collection[str]) -> Reading:
    """Reads a file. `now`: aware; nothing may have happened later (C2). `known_platforms`: ids of the profiles of the program."""
    if len(data) > LARGEST_FILE:
        text = f"The file has {len(data):,} bytes; expected at most {LARGEST_FILE:,}."
        return Reading(None, (Problem("", Code.TOO_LARGE, text),))
    try:
        return _Reader(Source(data), now.astimezone(UTC)).read(known_platforms)
    except Unreadable as error:
        return Reading(None, (Problem("", error.code, error.text),))


class _Reader:
    """Reads one file part by part. The parts keep only what later ones need."""

    def __init__(self, source: Source, now: datetime):
        self._source = source
        self._now = now
        self._findings = Findings()
        self._parts: dict[str, Raw] = {}
        self._undated: set[str] = set()

    def read(self, known_platforms: Collection[str]) -> Reading:
        if not self._take_parts():
            return self._result(None)
        designer = self._designer()
        platforms = tuple(self._platforms())
        clients = tuple(self._clients())
        named = Register(self._findings)
        for id_ in (*known_platforms, *(platform.id for platform in platforms)):
            named.add(id_, "")
        projects = tuple(self._projects(named, clients))
        return self._result(Studio(designer, platforms, clients, projects))

    def _result(self, studio: Studio | None) -> Reading:
        problems = tuple(self._findings.problems.values())
        if problems or studio is None:
            return Reading(None, problems)
        return Reading(
            studio,
            warnings=tuple(self._findings.warnings),
            tells_designer=replace(studio.designer, policy=NOTHING_SET) != Designer(),
            tells_policy=studio.designer.policy != NOTHING_SET,
            undated=frozenset(self._undated),
        )

    def _take_parts(self) -> bool:
        """Whether the file is of our kind and version; if not, nothing else in it can be judged."""
        for name, raw in self._source.fields():
            if name not in PARTS:
                expected = either(f'"{part}"' for part in PARTS)
                self._findings.add(_named(name), Code.UNKNOWN_FIELD, f"Unknown field; expected {expected}.")
            elif name in self._parts:
                self._findings.add(name, Code.REPEATED_FIELD, "This field stands here more than once; expected once.")
            else:
                self._parts[name] = raw
        return self._check_version()

    def _check_version(self) -> bool:
        raw = self._parts.pop("relance", None)
        if raw is None:
            text = f'Missing; expected "relance": {VERSION}. Is this an exchange file of Relance?'
            self._findings.problems.clear()
            self._findings.add("relance", Code.MISSING, text)
            return False
        version, _ = self._source.value(raw)
        if isinstance(version, int) and not isinstance(version, bool) and version == VERSION:
            return True
        newer = isinstance(version, int) and version > VERSION
        hint = " The file is of a newer Relance: update the program." if newer else ""
        found = shown(version) if isinstance(version, int | str | bool | list | dict | None) else "something else"
        self._findings.problems.clear()
        self._findings.add("relance", Code.VERSION, f"Expected {VERSION}, found {found}.{hint}")
        return False

    def _designer(self) -> Designer:
        entry = self._part("designer", DesignerEntry)
        policy = self._part("policy", PolicyEntry)
        return designer_from(entry or DesignerEntry(), policy, "designer", self._findings)

    def _part(self, name: str, shape: type[E]) -> E | None:
        """A single object of the file; missing or null: none."""
        raw = self._parts.pop(name, None)
        if raw is None:
            return None
        value, suspect = self._source.value(raw)
        return None if value is None else convert(value, shape, name, self._findings, suspect=suspect)

    def _entries(self, name: str, shape: type[E], most: int) -> Iterator[tuple[int, str, E]]:
        """The objects of a long list with index and path, one by one."""
        raw = self._parts.pop(name, None)
        pieces = [] if raw is None else self._source.items(raw)
        if pieces is None:
            self._findings.add(name, Code.WRONG_TYPE, "Expected a list of objects, found something else.")
            return
        if len(pieces) > most:
            self._findings.add(name, Code.TOO_MANY, f"Expected at most {most:,} entries, found {len(pieces):,}.")
            return
        for index, piece in enumerate(pieces):
            path = f"{name}[{index}]"
            value, suspect = self._source.value(piece)
            yield index, path, convert(value, shape, path, self._findings, suspect=suspect)

    def _platforms(self) -> Iterator[Platform]:
        register = Register(self._findings)
        for index, path, entry in self._entries("platforms", PlatformEntry, MOST_PLATFORMS):
            platform = platform_from(entry, index, path, self._findings)
            register.add(platform.id, path, "id" if entry.id else "name")
            yield platform

    def _clients(self) -> Iterator[Client]:
        register = Register(self._findings)
        for _, path, entry in self._entries("clients", ClientEntry, MOST_CLIENTS):
            client = client_from(entry, path, self._findings)
            register.add(client.id, path, "id" if entry.id else "name")
            yield client

    def _projects(self, platforms: Register, clients: tuple[Client, ...]) -> Iterator[Project]:
        named = Register(self._findings)
        for client in clients:
            named.add(client.id, "")
        around = Around(self._now, named, platforms)
        register = Register(self._findings)
        for _, path, entry in self._entries("projects", ProjectEntry, MOST_PROJECTS):
            register.add(id_of(entry), path, "id" if entry.id else "title")
            project = project_from(entry, path, around, self._findings)
            if entry.created_at is None and not any(contact.at for contact in entry.contacts):
                self._undated.add(project.id)
            if not self._findings.problems:
                doubts.look(project, path, self._findings)
                yield project


def _named(name: str) -> str:
    return name if name.isidentifier() and len(name) <= 100 else f"[{shown(name)}]"
