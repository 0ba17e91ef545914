"""Writing the exchange file: the same content gives the same bytes, every time. A milestone and an entry of the conversation
take a line each, so that files compare well and stay small. Opens no files.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from desktop.core.model import Client, Designer, Platform, Project
from desktop.services import platform_profiles
from desktop.services.exchange.parties import client_entry, designer_entry, platform_entry, policy_entry
from desktop.services.exchange.projects import contact_entries, milestone_entry, project_entry
from desktop.services.exchange.schema import VERSION, PolicyEntry

_ENCODER = msgspec.json.Encoder()


def write(
    designer: Designer, platforms: Iterable[Platform], clients: Iterable[Client], projects: Iterable[Project]
) -> Iterator[bytes]:
    """The file in pieces, made as they are taken."""
    yield b'{\n "relance": %d' % VERSION
    yield _field("designer", designer_entry(designer))
    yield _field("policy", policy_entry(designer.policy) or PolicyEntry())
    platforms = tuple(platforms)
    known = platform_profiles.known(platforms)
    yield from _list("platforms", (_object(platform_entry(platform)) for platform in platforms))
    yield from _list("clients", (_object(client_entry(client)) for client in clients))
    yield from _list("projects", (_project(project, known.get(project.platform)) for project in projects))
    yield b"\n}\n"


def _field(name: str, entry: msgspec.Struct) -> bytes:
    return b',\n "%s": %s' % (name.encode(), _indented(entry, 1))


def _list(name: str, objects: Iterator[bytes]) -> Iterator[bytes]:
    yield b',\n "%s": [' % name.encode()
    separator, end = b"\n  ", b"]"
    for written in objects:
        yield separator + written
        separator, end = b",\n  ", b"\n ]"
    yield end


def _object(entry: msgspec.Struct) -> bytes:
    return _indented(entry, 2)


def _indented(entry: msgspec.Struct, depth: int) -> bytes:
    """Over several lines. A line break inside a text is written as an escape, so every one here is of the layout."""
    return msgspec.json.format(_ENCODER.encode(entry), indent=1).replace(b"\n", b"\n" + b" " * depth)


def _project(project: Project, now: Platform | None) -> bytes:
    """`now`: the profile its platform has now; the project's own one is written where it differs."""
    head = _object(project_entry(project))
    milestones = _lines([milestone_entry(milestone) for milestone in project.milestones])
    contacts = _lines(contact_entries(project))
    # The head ends with its two empty lists and no profile; they are written anew, filled.
    head = head[: head.rindex(b'   "milestones"')]
    profile = b""
    if project.profile not in (None, now):
        profile = b',\n   "platform_profile": ' + _indented(platform_entry(project.profile), 3)
    return b'%s   "milestones": %s,\n   "contacts": %s%s\n  }' % (head, milestones, contacts, profile)


def _lines(entries: Sequence[msgspec.Struct]) -> bytes:
    if not entries:
        return b"[]"
    return b"[\n    " + b",\n    ".join(map(_ENCODER.encode, entries)) + b"\n   ]"
