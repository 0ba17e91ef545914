"""What all projects tell together: money by the month of delivery, answers by client, silences by purpose."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.core.assess import assess
from desktop.core.insights import Gathering, Insights, MonthMoney
from desktop.core.model import Deliverable, Project
from desktop.core.vocabulary import Payment, Purpose
from desktop.services.insights import gather
from desktop.services.service import Service
from desktop.storage.store import Store
from tests.support.sample import HandClock, service_over


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        yield service_over(store, HandClock())


def gathered(service: Service) -> tuple[Insights, list[tuple[int, int]]]:
    """What is told, and how the way there was told."""
    run, steps = gather(service), []
    while True:
        try:
            steps.append(next(run))
        except StopIteration as end:
            return end.value, steps


def told(service: Service, project: Project) -> Insights:
    """What one project tells."""
    gathering, around = Gathering(service.now()), service.around(project)
    gathering.add(project, around, assess(project, around, service.now()))
    return gathering.told()


def tea(service: Service) -> Project:
    project = service.project("tea")
    assert project is not None
    return project


def test_the_months_hold_what_the_board_sums_up(service: Service):
    """Paid, awaiting and at risk over all months are the sums of M2, no currency mixed with another."""
    sums = [service.assessment(project).money for project in service.store.projects()]
    months = gathered(service)[0].money
    assert {month.currency for month in months} <= {money.currency for money in sums}
    for currency in {money.currency for money in sums}:
        shown = [month for month in months if month.currency == currency]
        own = [money for money in sums if money.currency == currency]
        assert sum(month.paid for month in shown) == sum(money.paid for money in own)
        assert sum(month.at_risk for month in shown) == sum(money.at_risk for money in own)
        assert sum(month.awaiting for month in shown) == sum(money.awaiting for money in own)


def test_money_stands_in_the_month_its_last_deliverable_was_handed_over(service: Service):
    project = tea(service)
    deposit = replace(project.milestones[0], amount=777, payment=Payment.RELEASED)
    ticked = (Deliverable("Moodboard", date(2026, 7, 2)), Deliverable("Palette", date(2026, 8, 31)))
    only = replace(project, milestones=(replace(deposit, deliverables=ticked),), contacts=())
    assert told(service, only).money == (MonthMoney(date(2026, 8, 1), "EUR", paid=777),)


def test_without_anything_told_the_due_day_or_the_beginning_gives_the_month(service: Service):
    project = tea(service)
    milestone = replace(project.milestones[0], payment=Payment.RELEASED, deliverables=(), due_on=date(2026, 7, 15))
    begun = replace(project, milestones=(milestone,), contacts=(), created_at=datetime(2026, 5, 2, tzinfo=UTC))
    assert told(service, begun).money[0].month == date(2026, 7, 1)
    undated = replace(begun, milestones=(replace(milestone, due_on=None),))
    assert told(service, undated).money[0].month == date(2026, 5, 1)


def test_silences_are_counted_by_purpose_with_the_longest_one(service: Service):
    """The booth waits for a payment while the support of its platform asks the client: the longest silence of all."""
    waiting = {one.purpose: (one.projects, one.longest) for one in gathered(service)[0].waiting}
    assert waiting == {Purpose.QUOTE: (1, 2), Purpose.FEEDBACK: (2, 18), Purpose.APPROVAL: (3, 21), Purpose.PAYMENT: (2, 28)}


def test_clients_with_fewer_than_three_answers_are_left_out(service: Service):
    assert gathered(service)[0].answers == ()


def test_the_way_there_is_told_project_by_project(service: Service):
    number = len(service.store.project_ids())
    assert gathered(service)[1] == [(done, number) for done in range(1, number + 1)]


def test_nothing_tells_nothing(service: Service):
    assert Gathering(service.now()).told() == Insights()
