"""What a designer's projects tell together: money by month, how long clients take to answer, where projects wait. Pure; fed with
one project after the other, so that ten thousand need not be held at once."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.assessment import Assessment
from desktop.core.calendars import working_days_between
from desktop.core.card import by_name
from desktop.core.history import standing, tell
from desktop.core.model import Milestone, Project
from desktop.core.money import is_awaiting
from desktop.core.rhythm import Rhythm, rhythm_of_answers
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import ContactType, Payment, Purpose, Turn, Work


@dataclass(frozen=True, slots=True)
class MonthMoney:
    """Money of one month of delivery in one currency, in minor units. As everywhere (M2), `at_risk` is part of `awaiting`.
    `month`: its first day."""

    month: date
    currency: str
    paid: int = 0
    awaiting: int = 0
    at_risk: int = 0


@dataclass(frozen=True, slots=True)
class ClientAnswers:
    client: str
    name: str
    rhythm: Rhythm


@dataclass(frozen=True, slots=True)
class Waiting:
    """Silences that began with requests of one purpose, those a platform was told of too. `longest`: days of the longest one."""

    purpose: Purpose
    projects: int
    longest: int


@dataclass(frozen=True, slots=True)
class Insights:
    """`money`: month by month, oldest first; `answers`: of clients with enough of them, quickest first; `waiting`: purposes of
    what clients are silent about, in the order of `Purpose`."""

    money: tuple[MonthMoney, ...] = ()
    answers: tuple[ClientAnswers, ...] = ()
    waiting: tuple[Waiting, ...] = ()


class Gathering:
    """Takes in projects and tells what they say together. `now`: the moment all of them are looked at."""

    def __init__(self, now: datetime):
        self._now = now
        self._money: dict[tuple[date, str], list[int]] = defaultdict(lambda: [0, 0, 0])
        self._answers: dict[str, list[tuple[datetime, int]]] = defaultdict(list)
        self._names: dict[str, str] = {}
        self._waiting: dict[Purpose, list[int]] = defaultdict(list)

    def add(self, project: Project, around: Surroundings, seen: Assessment) -> None:
        self._add_money(project, around, seen)
        story = tell(project, standing(project.contacts), around, self._now)
        self._names[around.client.id] = around.client.name
        self._answers[around.client.id] += [
            (end, working_days_between(around.client_calendar, start, end)) for start, end in story.answers
        ]
        if seen.turn in (Turn.CLIENT, Turn.PLATFORM) and seen.silent_since is not None:  # R1: with a support it lasts
            own = around.designer_calendar
            self._waiting[seen.purpose or Purpose.FEEDBACK].append(own.day_of(self._now) - own.day_of(seen.silent_since))

    def told(self) -> Insights:
        """What was taken in so far."""
        money = tuple(MonthMoney(month, currency, *sums) for (month, currency), sums in sorted(self._money.items()))
        rhythms = ((client, rhythm_of_answers(timed)) for client, timed in self._answers.items())
        answers = [ClientAnswers(client, self._names[client], found) for client, found in rhythms if found is not None]
        answers.sort(key=lambda one: (one.rhythm.usual, one.rhythm.slowest_usual, by_name(one.name)))
        waits = ((purpose, self._waiting[purpose]) for purpose in Purpose if purpose in self._waiting)
        return Insights(money, tuple(answers), tuple(Waiting(purpose, len(days), max(days)) for purpose, days in waits))

    def _add_money(self, project: Project, around: Surroundings, seen: Assessment) -> None:
        """M2 by milestone: what was released is paid; what is awaited is at risk where the project's awaited money is."""
        for milestone in project.milestones:
            paid, awaited = milestone.payment is Payment.RELEASED, is_awaiting(milestone)
            if not milestone.amount or not (paid or awaited):
                continue
            month = _month_of_delivery(project, milestone, around)
            sums = self._money[month, project.currency]
            sums[0 if paid else 1] += milestone.amount
            if awaited and seen.money.at_risk:
                sums[2] += milestone.amount


def _month_of_delivery(project: Project, milestone: Milestone, around: Surroundings) -> date:
    """When the milestone's last deliverable was handed over; without one, when it was last told to have moved on, or asked for;
    else when it was due, or the project began."""
    ticked = [item.delivered_on for item in milestone.deliverables if item.delivered_on]
    own = around.designer_calendar
    if ticked:
        day = max(ticked)
    else:
        moved = [
            contact.at
            for contact in standing(project.contacts)
            if contact.milestone == milestone.id
            and (contact.type is ContactType.REQUEST or contact.work is Work.DELIVERED or contact.payment is Payment.RELEASED)
        ]
        if moved:
            day = date.fromordinal(own.day_of(min(moved)))
        else:
            day = milestone.due_on or date.fromordinal(own.day_of(project.created_at))
    return day.replace(day=1)
