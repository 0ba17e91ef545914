"""The platform profiles a project can run on: the shipped ones of resources/platforms.toml, and the designer's own in front of
them. Reads one file; changes nothing."""

import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

from desktop.core.model import Completion, Period, Platform
from desktop.core.vocabulary import Confidence, Unit
from desktop.paths import asset


@cache
def shipped() -> tuple[Platform, ...]:
    """The shipped profiles, in the order of the file."""
    text = asset("resources/platforms.toml").read_text("utf-8")
    return tuple(_profile(table) for table in tomllib.loads(text)["platform"])


def known(own: Iterable[Platform]) -> dict[str, Platform]:
    """All profiles by id; the designer's own take the place of shipped ones."""
    return {platform.id: platform for platform in (*shipped(), *own)}


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
