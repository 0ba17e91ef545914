"""What the panel shows of one project at one moment, gathered once and handed to its parts. Plain values; no widget."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.core.assessment import Assessment, Rung, RungState
from desktop.core.commands import Command
from desktop.core.decide import State, decide
from desktop.core.history import standing
from desktop.core.milestones import releasable
from desktop.core.model import Client, Contact, Platform, Project
from desktop.core.policy import Policy, resolve
from desktop.core.refusal import Refused
from desktop.core.surroundings import Surroundings
from desktop.ui.intents import Intent
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.labels.support import why_nothing
from desktop.ui.trials import trial

if TYPE_CHECKING:
    from desktop.services.service import Service


@dataclass(frozen=True, slots=True)
class Facts:
    """`zone`: the designer's; `entries`: the standing contacts in reading order (C1, C2); `platform_now`: the profile of the
    platform as it is by now, where the project may have older values.
    """

    project: Project
    assessment: Assessment
    rungs: tuple[Rung, ...]
    entries: tuple[Contact, ...]
    zone: ZoneInfo
    now: datetime
    around: Surroundings
    platform_now: Platform | None = None

    @property
    def client(self) -> Client:
        return self.around.client

    @property
    def platform(self) -> Platform:
        return self.around.platform

    @property
    def today(self) -> date:
        return self.day_of(self.now)

    def day_of(self, at: datetime) -> date:
        """The designer's day of an instant."""
        return at.astimezone(self.zone).date()

    def local(self, at: datetime) -> datetime:
        return at.astimezone(self.zone)

    def policy(self) -> Policy:
        """The intervals in force (R19)."""
        return resolve(self.project, self.client, self.platform, self.around.designer)

    def next_rung(self) -> Rung | None:
        """The step that is due or next, with why it falls on its date; None when nothing waits for a date."""
        if self.assessment.next is None:
            return None
        return next((rung for rung in self.rungs if rung.state is not RungState.DONE), None)

    def silent_days(self) -> int | None:
        """T7; None without a silence."""
        since = self.assessment.silent_since
        return None if since is None else (self.today - self.day_of(since)).days

    def refusal_of(self, intent: Intent) -> str:
        """Why an intent is not possible now, as a sentence; empty when it is."""
        if intent is Intent.CHECK_RELEASE and not releasable(self.project.milestones, self.platform.escrow):
            return why_nothing(self.project, self.platform)
        command = trial(intent, self.project.id, self.now)
        return "" if command is None else self.refusal(command)

    def refusal(self, command: Command) -> str:
        """Why a command on the project's content would be refused, as a sentence; empty when it would not. Decided on what is
        shown, so that a menu of twenty asks the store for nothing.
        """
        state = State(self.around.designer, self.client, self.project, self.around)
        try:
            decide(command, state, self.now, _no_id)
        except Refused as refused:
            return refusal_sentence(refused)
        return ""


def gather(service: "Service", project_id: str) -> Facts | None:
    """The facts of a project as of now; None when it is not there."""
    project = service.project(project_id)
    if project is None:
        return None
    around = service.around(project)
    return Facts(
        project=project,
        assessment=service.assessment(project),
        rungs=service.ladder(project),
        entries=tuple(standing(project.contacts)),
        zone=ZoneInfo(service.zone()),
        now=service.now(),
        around=around,
        platform_now=service.platform(project.platform),
    )


def _no_id() -> str:
    """What is only tried needs no new id."""
    return ""
