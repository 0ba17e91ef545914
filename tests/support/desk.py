"""A project under the hands of somebody who records, over the pure core: a designer in Paris, an Italian client, 99designs."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest

from desktop.core import commands as c
from desktop.core.assess import assess
from desktop.core.decide import State, decide
from desktop.core.edits import applied
from desktop.core.model import Client, Completion, Deliverable, Designer, Milestone, Period, Platform, Project
from desktop.core.refusal import Reason, Refused
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import (
    MilestoneKind,
    Payment,
    Purpose,
    Unit,
    Work,
)

START = datetime(2026, 11, 2, 9, tzinfo=UTC)
NINETY_NINE = Platform("99designs", "99designs", True, Completion(Period(5, Unit.WORKING_DAYS), None, False))
DIRECT = Platform("direct", "Direct")
POSTER = Milestone("m2", "Poster", MilestoneKind.FINAL, 70_000, None, Work.IN_PROGRESS, Payment.SECURED, (Deliverable("A2"),))
DEPOSIT = Milestone("m1", "Deposit", MilestoneKind.DEPOSIT, 30_000, None, Work.APPROVED, Payment.RELEASED)


class Desk:
    """A project, a clock, and hands that record."""

    def __init__(self, platform: Platform = NINETY_NINE, milestones: tuple[Milestone, ...] = (DEPOSIT, POSTER)):
        designer = Designer("Noa", time_zone="Europe/Paris")
        client = Client("c1", "Teatro Onda", time_zone="Europe/Rome")
        self.around = Surroundings.of(designer, client, platform, lambda *_: {})
        self.project = Project("p1", "c1", "Poster", "EUR", START, platform.id, milestones=milestones)
        self.now = START
        numbers = count(1)
        self.new_id: Callable[[], str] = lambda: f"e{next(numbers)}"

    def do(self, command: Any) -> None:
        state = State(self.around.designer, self.around.client, self.project, self.around, (), frozenset({"99designs", "direct"}))
        change = decide(command, state, self.now, self.new_id)
        after = applied(self.project, "p1", change.edits)
        assert after is not None
        self.project = after

    def refused(self, command: Any) -> Reason:
        before = self.project
        with pytest.raises(Refused) as caught:
            self.do(command)
        assert self.project is before
        return caught.value.reason

    def later(self, **step: float) -> None:
        self.now += timedelta(**step)

    def stands(self) -> Any:
        return assess(self.project, self.around, self.now)

    def milestone(self, milestone: str) -> Milestone:
        return next(m for m in self.project.milestones if m.id == milestone)

    # What many tests begin with

    def ask(self) -> None:
        self.do(c.RecordRequest("p1", self.now, Purpose.APPROVAL, "the poster", milestone="m2", delivered=True))

    def ask_and_follow_up(self) -> None:
        self.ask()
        self.later(days=7)
        self.do(c.RecordFollowUp("p1", self.now, "I hope all is well."))
        self.later(days=7)

    def give_notice(self) -> None:
        self.ask_and_follow_up()
        self.do(c.RecordFinalNotice("p1", self.now, "I would rather finish together."))
