"""What a dialog about a project is told: plain values of one moment, and the clock its "When" field asks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.core.assessment import Assessment
from desktop.core.model import Client, Platform, Project


@dataclass(frozen=True, slots=True)
class Situation:
    """`zone`: the designer's; `now` gives the present instant (aware)."""

    project: Project
    client: Client
    platform: Platform
    assessment: Assessment
    zone: ZoneInfo
    now: Callable[[], datetime]

    def today(self) -> date:
        """The designer's day."""
        return self.now().astimezone(self.zone).date()
