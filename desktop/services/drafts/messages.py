"""The shipped message files, `translations/messages/<language>.toml`: read when a language is first needed, then kept. Fills
nothing; a designer's own words are another matter."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any

from desktop import paths
from desktop.core.drafts.facts import PLACEHOLDERS
from desktop.core.drafts.template import Template, parse

FALLBACK = "en"
_FOLDER = "translations/messages"
_WORDS = "words"


@dataclass(frozen=True, slots=True)
class Message:
    """A text with placeholders, as it is written."""

    subject: str
    body: str

    @property
    def fingerprint(self) -> str:
        """SHA-256, in hexadecimal: tells a newer text from an older one."""
        return sha256(f"{self.subject}\0{self.body}".encode()).hexdigest()


@cache
def languages() -> tuple[str, ...]:
    """The languages drafts can be written in, by code."""
    return tuple(sorted(file.stem for file in paths.asset(_FOLDER).glob("*.toml")))


def nearest(wanted: str | None) -> str:
    """The shipped language for a wanted one, its region left aside; English where there is none."""
    primary = (wanted or FALLBACK).replace("_", "-").partition("-")[0].casefold()
    return primary if primary in languages() else FALLBACK


def shipped(language: str) -> Mapping[str, Message]:
    """The messages of a shipped language by key."""
    return _content(language)[0]


def words(language: str) -> Mapping[str, str]:
    """The small words that values are made with."""
    return _content(language)[1]


@lru_cache(maxsize=256)
def template(text: str) -> Template:
    """A text, read. Raises TemplateError."""
    return parse(text, PLACEHOLDERS)


@cache
def _content(language: str) -> tuple[Mapping[str, Message], Mapping[str, str]]:
    with (paths.asset(_FOLDER) / f"{language}.toml").open("rb") as file:
        return read(tomllib.load(file))


def read(file: Mapping[str, Any]) -> tuple[Mapping[str, Message], Mapping[str, str]]:
    """The messages and the small words of a message file."""
    messages: dict[str, Message] = {}
    _gather({name: table for name, table in file.items() if name != _WORDS}, "", messages)
    return messages, dict(file.get(_WORDS, {}))


def _gather(table: Mapping[str, Any], prefix: str, messages: dict[str, Message]) -> None:
    for name, entry in table.items():
        if "subject" in entry:
            messages[f"{prefix}{name}"] = Message(entry["subject"].strip(), entry["body"].strip())
        else:
            _gather(entry, f"{prefix}{name}.", messages)
