"""A desk with some projects on it for the tests of notices: a store on a disk, a clock moved by hand, and a program over both
that can be ended, killed and started again."""

from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.core import commands as c
from desktop.core.model import Client, Designer, Milestone
from desktop.core.notices.keys import NoticeKey
from desktop.core.vocabulary import MilestoneKind, Payment, Purpose, Work
from desktop.services.notices.notices import Notices
from desktop.services.notices.outcome import Outcome
from desktop.services.service import Service
from desktop.storage.store import Store
from tests.services.conftest import HandClock

PARIS = ZoneInfo("Europe/Paris")


def paris(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


class Program:
    """One data folder with a program over it. It begins on a Monday morning."""

    def __init__(self, folder: Path, at: str = "2026-11-02 09:00"):
        self.folder = folder
        self.clock = HandClock(paris(at))
        self._numbers = count(1)
        self.start()

    def start(self) -> None:
        self.store: Store = Store.open(self.folder)
        self.service = Service(self.store, self.clock, "Europe/Paris", lambda: f"id-{next(self._numbers)}")
        self.notices = Notices(self.service)

    def kill(self) -> None:
        self.store.close()

    def end(self) -> None:
        self.notices.leave()
        self.store.close()

    def at(self, text: str) -> None:
        self.clock.now = paris(text)

    def look_at(self, text: str, in_sight: bool = False) -> Outcome:
        self.at(text)
        return self.notices.look(in_sight)

    def live_until(self, text: str) -> list[Outcome]:
        """Looks whenever the last look said to, up to a moment."""
        end, outcomes = paris(text), [self.notices.look()]
        while outcomes[-1].next_look < end:
            self.clock.now = outcomes[-1].next_look
            outcomes.append(self.notices.look())
        self.clock.now = end
        return [*outcomes, self.notices.look()]

    def new_project(self, project: str, title: str = "") -> None:
        """One of a client of its own, who works in Paris too; its work is delivered and its money secured."""
        stage = Milestone("m1", "Poster", MilestoneKind.FINAL, 70_000, None, Work.DELIVERED, Payment.SECURED)
        person = Client(f"of {project}", f"Client of {project}", country=None)
        if self.service.designer().time_zone is None:
            self.service.execute(c.EditDesigner(Designer("Noa", time_zone="Europe/Paris")))
        self.service.execute(c.CreateProject(project, person.id, title or project, "EUR", "99designs", (stage,), (), person))

    def ask(self, project: str) -> None:
        """The first follow-up falls due three working days later, at nine."""
        self.service.execute(c.RecordRequest(project, self.clock.now, Purpose.APPROVAL, "the proof"))

    def key(self, project: str) -> NoticeKey | None:
        """What the project waits for."""
        found = self.service.project(project)
        step = None if found is None else self.service.assessment(found).next
        return None if step is None else NoticeKey(project, step.kind, step.number or 0, int(step.due_at.timestamp()))
