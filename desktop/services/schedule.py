"""What stands in the calendar: the steps ahead of every open project and the due dates of what is still to be delivered, gathered
project by project so that whoever asks can stop on the way. Reads; decides nothing and writes nothing."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.core import assess, ladder
from desktop.core.assessment import Rung, RungState, SkippedDay, SkipReason
from desktop.core.calendars import Calendar
from desktop.core.model import Milestone, Platform, Project
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import Column, StepKind, Work

if TYPE_CHECKING:
    from desktop.services.service import Service

_TO_DELIVER = (Work.PLANNED, Work.IN_PROGRESS)
_LOOK_AHEAD = 7


@dataclass(frozen=True, slots=True)
class Planned:
    """One entry of the calendar. `day`: the designer's; what is late stands on today and was due on `since`. `at`: the moment of
    a step. `step` None: the due date of `milestone`. `platform`: that of a step. `is_next` False: it
    comes only if nothing happens before. `rest`: the client's next public holiday or day off in the week that begins on the day.
    """

    day: date
    project: str
    title: str
    client: str
    step: StepKind | None
    number: int | None = None
    milestone: str = ""
    platform: Platform | None = None
    at: datetime | None = None
    since: date | None = None
    is_next: bool = True
    rest: SkippedDay | None = None
    client_id: str = ""


def gather(service: "Service") -> Generator[tuple[int, int, str, tuple[Planned, ...]], None, None]:
    """Yields for each project how many were looked at, of how many, its id, and its entries. Raises a StoreError."""
    ids = service.store.project_ids()
    for number, project_id in enumerate(ids, 1):
        yield number, len(ids), project_id, planned(service, project_id)


def planned(service: "Service", project_id: str) -> tuple[Planned, ...]:
    """The entries of one project as of the service's now; none when it is closed or gone."""
    project = service.project(project_id)
    if project is None:
        return ()
    around, now = service.around(project), service.now()
    rungs = [rung for rung in assess.plan(project, around, now) if rung.state is not RungState.DONE]
    if not rungs and assess.assess(project, around, now).column is Column.CLOSED:
        return ()
    make = _Maker(project, around, now)
    entries = [make.step(rung, rung is rungs[0]) for rung in rungs]
    told = {entry.milestone for entry in entries if entry.step is StepKind.DELIVER}
    waiting = [one for one in project.milestones if one.due_on is not None and one.work in _TO_DELIVER]
    return (*entries, *(make.due_date(one) for one in waiting if one.title not in told))


class _Maker:
    """Makes the entries of a project."""

    def __init__(self, project: Project, around: Surroundings, now: datetime):
        self._project = project
        self._around = around
        self._today = now.astimezone(around.designer_calendar.zone).date()

    def step(self, rung: Rung, is_next: bool) -> Planned:
        project = self._project
        day = date.fromordinal(self._around.designer_calendar.day_of(rung.at))
        late = rung.state is RungState.DUE and day < self._today
        milestone = ladder.deliver_next(project) if rung.kind is StepKind.DELIVER else None
        return Planned(
            self._today if late else day,
            project.id,
            project.title,
            self._around.client.name,
            rung.kind,
            rung.number,
            milestone.title if milestone is not None else "",
            self._around.platform,
            rung.at,
            day if late else None,
            is_next,
            self._client_rest(self._today if late else day),
            self._around.client.id,
        )

    def due_date(self, milestone: Milestone) -> Planned:
        day = milestone.due_on or self._today
        late = day < self._today
        return Planned(
            self._today if late else day,
            self._project.id,
            self._project.title,
            self._around.client.name,
            None,
            milestone=milestone.title,
            since=day if late else None,
            rest=self._client_rest(self._today if late else day),
            client_id=self._around.client.id,
        )

    def _client_rest(self, day: date) -> SkippedDay | None:
        return _rest_near(self._around.client_calendar, day)


def _rest_near(calendar: Calendar, day: date) -> SkippedDay | None:
    for ordinal in range(day.toordinal(), day.toordinal() + _LOOK_AHEAD):
        rest = calendar.rest(ordinal)
        if rest is not None and rest.reason is not SkipReason.WEEKEND:
            return rest
    return None
