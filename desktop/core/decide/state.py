"""What a decision looks at, and the sheet it writes its edits on."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from desktop.core.assess import assess
from desktop.core.assessment import Assessment
from desktop.core.edits import AppendContact, Edit, PutProject, applied
from desktop.core.model import Client, Contact, Designer, Milestone, Platform, Project
from desktop.core.refusal import Reason, Refused
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import ContactType

LONGEST_TEXT = 100_000
LONGEST_TITLE = 1_000
LARGEST_AMOUNT = 2**53
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class State:
    """The facts a command bears on. `client`: the one it names; `project` with `around`: the one it names; `projects`: of the
    client, when the client is to be deleted; `platforms`: ids of all known profiles; `profile`: the one it puts a project on, as
    it is now; `own_profile`: the designer's own values for the profile it is about; `in_use`: projects run on that; `trashed`,
    `trashed_client`: what it would take out of the trash.
    """

    designer: Designer
    client: Client | None = None
    project: Project | None = None
    around: Surroundings | None = None
    projects: tuple[Project, ...] = ()
    platforms: frozenset[str] = frozenset()
    profile: Platform | None = None
    own_profile: Platform | None = None
    in_use: bool = False
    trashed: tuple[Project, ...] = ()
    trashed_client: Client | None = None


@dataclass(slots=True)
class Decision:
    """One command being decided. `project` follows the edits, so that a later part of the command sees the earlier ones."""

    command: Any
    state: State
    now: datetime
    new_id: Callable[[], str]
    edits: list[Edit] = field(default_factory=list)

    @property
    def project(self) -> Project:
        """The project the command names, as it is after the edits so far. Raises Refused when there is none."""
        before = self.state.project
        if before is None:
            raise Refused(Reason.NOT_FOUND)
        return applied(before, before.id, self.edits) or before

    @property
    def around(self) -> Surroundings:
        if self.state.around is None:
            raise Refused(Reason.NOT_FOUND)
        return self.state.around

    def at(self) -> datetime:
        """When the command says it happened (C2). Raises Refused for a moment to come."""
        at: datetime = self.command.at
        if at > self.now:
            raise Refused(Reason.IN_THE_FUTURE)
        if at < _EARLIEST:
            raise Refused(Reason.TOO_EARLY)
        return at.astimezone(UTC)

    def day(self) -> date:
        """The designer's day on which it happened."""
        return date.fromordinal(self.around.designer_calendar.day_of(self.at()))

    def seen(self, at: datetime) -> Assessment:
        """Where the project stood at a moment: an entry written down late is judged by what was so then (C2)."""
        return assess(self.project, self.around, at)

    def milestone(self, milestone_id: str) -> Milestone:
        for milestone in self.project.milestones:
            if milestone.id == milestone_id:
                return milestone
        raise Refused(Reason.NOT_FOUND)

    def append(self, kind: ContactType, **facts: Any) -> None:
        """Writes an entry of that type with the command's moment, text and channel."""
        text = check_text(facts.pop("text", getattr(self.command, "text", "")))
        channel = getattr(self.command, "channel", None)
        contact = Contact(self.new_id(), self.at(), kind, self.now.astimezone(UTC), channel=channel, text=text, **facts)
        self.edits.append(AppendContact(self.project.id, contact))

    def append_retraction(self, contact: str) -> None:
        """Writes that an entry is taken back (C1)."""
        now = self.now.astimezone(UTC)
        retraction = Contact(self.new_id(), now, ContactType.RETRACTED, now, retracts=contact)
        self.edits.append(AppendContact(self.project.id, retraction))

    def put(self, after: Project) -> None:
        """The project's head and milestones become those of `after`."""
        before = self.project
        if after != before:
            self.edits.append(PutProject(before.id, before, after))

    def put_milestone(self, after: Milestone) -> None:
        project = self.project
        self.put(replace(project, milestones=tuple(after if m.id == after.id else m for m in project.milestones)))


def check_text(text: str) -> str:
    """A text as written, if it is not too long. Raises Refused."""
    if len(text) > LONGEST_TEXT:
        raise Refused(Reason.TOO_LONG, limit=str(LONGEST_TEXT))
    return text


def check_title(title: str, missing: Reason = Reason.TITLE_MISSING) -> str:
    """A title or name without space around it. Raises Refused when nothing is left or it is too long."""
    title = title.strip()
    if not title:
        raise Refused(missing)
    if len(title) > LONGEST_TITLE:
        raise Refused(Reason.TOO_LONG, limit=str(LONGEST_TITLE))
    return title


def check_amount(amount: int) -> int:
    """Minor units, never negative (M1). Raises Refused."""
    if not 0 <= amount <= LARGEST_AMOUNT:
        raise Refused(Reason.AMOUNT_OUT_OF_RANGE)
    return amount
