"""The platform profiles a project can run on: the shipped ones of resources/platforms.toml, and the designer's own in front of
them. Also where each shipped value was read, which only the file tells: a profile carries one source for all of it. Reads one
file; changes nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from desktop.core.model import Completion, Period, Platform
from desktop.core.vocabulary import Confidence, Unit
from desktop.paths import asset


class Value(StrEnum):
    """What is known about a platform; each has a source of its own."""

    ESCROW = "escrow"
    COMPLETION = "completion"
    AUTO_RELEASE = "auto_release"
    COUNTRY = "country"
    CAN_REOPEN = "can_reopen"
    WINDOW_HOURS = "window_hours"
    SUPPORT_NAME = "support_name"
    SUPPORT_LANGUAGE = "support_language"
    FORBIDS_OFF_PLATFORM = "forbids_off_platform"
    DISPUTE = "dispute"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value was read, when that was checked, and how sure it is."""

    text: str
    checked_on: date
    confidence: Confidence


@cache
def shipped() -> tuple[Platform, ...]:
    """The shipped profiles, in the order of the file."""
    return tuple(_profile(table) for table in _tables())


@cache
def sources() -> Mapping[str, Mapping[Value, Source]]:
    """Of each shipped profile (by id) where its values come from, those that are unknown too."""
    return {table["id"]: {Value(name): _source(told) for name, told in table["sources"].items()} for table in _tables()}


def value(platform: Platform, name: Value) -> bool | int | str | Period | None:
    """One value of a profile; without a completion nothing of it is known."""
    if name is Value.COMPLETION:
        return platform.completion is not None
    if name in (Value.AUTO_RELEASE, Value.COUNTRY, Value.CAN_REOPEN):
        return getattr(platform.completion, name) if platform.completion else None
    return getattr(platform, name)  # type: ignore[no-any-return]


def known(own: Iterable[Platform]) -> dict[str, Platform]:
    """All profiles by id; the designer's own take the place of shipped ones."""
    return {platform.id: platform for platform in (*shipped(), *own)}


@cache
def _tables() -> list[dict[str, Any]]:
    import tomllib  # only when a profile is asked for

    tables: list[dict[str, Any]] = tomllib.loads(asset("resources/platforms.toml").read_text("utf-8"))["platform"]
    return tables


def _source(told: dict[str, Any]) -> Source:
    return Source(told["source"], told["checked_on"], Confidence(told["confidence"]))


def _profile(table: dict[str, Any]) -> Platform:
    completion = table.get("completion")
    return Platform(
        id=table["id"],
        name=table["name"],
        escrow=table["escrow"],
        completion=None if completion is None else _completion(completion),
        window_hours=table.get("window_hours"),
        support_name=table.get("support_name"),
        support_language=table.get("support_language"),
        forbids_off_platform=table.get("forbids_off_platform", False),
        dispute=_period(table.get("dispute")),
        source=table["source"],
        checked_on=table["checked_on"],
        confidence=Confidence(table["confidence"]),
    )


def _completion(table: dict[str, Any]) -> Completion:
    return Completion(_period(table.get("auto_release")), table.get("country"), table.get("can_reopen", True))


def _period(table: dict[str, Any] | None) -> Period | None:
    return None if table is None else Period(table["amount"], Unit(table["unit"]))
