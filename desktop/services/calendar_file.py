"""The planned steps and due dates as a calendar file (iCalendar, RFC 5545), so that a phone rings when the laptop is closed. An
entry keeps its name for good: taking in a later file changes it instead of adding one. The words of its title come from whoever
asks."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from desktop.core.assessment import RungState
from desktop.core.model import Milestone, Project
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import StepKind, Turn, Work
from desktop.services.service import Service

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Relance//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
_FOOT = b"END:VCALENDAR\r\n"
_LASTS = timedelta(minutes=15)
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: a step at a moment (`at`: aware), or a milestone to deliver on a day (`at`: date; `step`: DELIVER). `rings`: how
    long after its beginning."""

    project: Project
    around: Surroundings
    step: StepKind
    number: int | None
    milestone: str
    at: datetime | date
    rings: timedelta

    @property
    def uid(self) -> str:
        """The same for the same project, step and number, or milestone, whenever it falls due."""
        named = "\0".join((self.project.id, self.step, str(self.number or 0), self.milestone))
        return f"{sha256(named.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}@relance"


Words = Callable[[Entry], tuple[str, str]]
"""Title and description of an entry, plain text."""


def entries(service: Service, projects: Iterable[Project]) -> Iterator[Entry]:
    """What is due, planned or to be delivered, project by project."""
    for project in projects:
        around, found = service.around(project), service.assessment(project)
        make = partial(Entry, project, around)
        for rung in service.ladder(project):
            if rung.state is not RungState.DONE and rung.kind is not StepKind.DELIVER:
                yield make(rung.kind, rung.number, "", rung.at.astimezone(UTC), timedelta(0))
        start = around.designer.workday_start
        rings = timedelta(hours=start.hour, minutes=start.minute)
        for milestone in _to_deliver(project) if found.turn is not Turn.NOBODY and not found.quote_phase else ():
            if milestone.due_on is not None:
                yield make(StepKind.DELIVER, None, milestone.id, milestone.due_on, rings)


def write(service: Service, projects: Iterable[Project], words: Words) -> Iterator[bytes]:
    """The file, in pieces."""
    now = service.now().astimezone(UTC).replace(microsecond=0)
    yield _HEAD
    for entry in entries(service, projects):
        yield _event(entry, words, now).to_ical()
    yield _FOOT


def _to_deliver(project: Project) -> list[Milestone]:
    return [milestone for milestone in project.milestones if milestone.work in (Work.PLANNED, Work.IN_PROGRESS)]


def _event(entry: Entry, words: Words, now: datetime) -> "Event":
    from icalendar import Event

    title, description = (_writable(text) for text in words(entry))
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", now)
    event.add("last-modified", now)
    event.add("sequence", int(now.timestamp()) // 60)
    event.add("dtstart", entry.at)
    event.add("duration", _LASTS if isinstance(entry.at, datetime) else timedelta(days=1))
    event.add("summary", title)
    if description:
        event.add("description", description)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    event.add_component(_alarm(entry, title))
    return event


def _alarm(entry: Entry, title: str) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", entry.rings)
    return alarm


def _writable(text: str) -> str:
    """Text without what a calendar file cannot hold."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
