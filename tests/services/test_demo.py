"""The board to look around in shows the same life on any day, and every page of it has something to show."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from desktop.core.insights import Insights
from desktop.core.vocabulary import Column
from desktop.services import demo
from desktop.services.importing import carry_out
from desktop.services.insights import gather
from desktop.services.rhythms import rhythm_of
from desktop.services.service import Service
from desktop.storage.store import Store
from tests.support.sample import HandClock, service_over

DAYS = [date(2026, 11, 20), date(2026, 11, 22), date(2027, 1, 4), date(2027, 7, 31), date(2028, 2, 29), date(2028, 5, 5)]


@pytest.fixture(params=DAYS, ids=str)
def service(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Service]:
    now = datetime.combine(request.param, time(9), UTC)
    with Store.open(tmp_path / "data") as store:
        service = service_over(store, HandClock(now), sample=False)
        assert not carry_out(demo.document(now, "Europe/Paris"), store, service).refused
        yield service


def gathered(service: Service) -> Insights:
    run = gather(service)
    while True:
        try:
            next(run)
        except StopIteration as end:
            return end.value


def test_every_column_has_its_projects(service: Service):
    found = [service.assessment(project).column for project in service.store.projects()]
    numbers = [found.count(column) for column in Column]
    assert (found.count(Column.QUOTE), found.count(Column.CLOSED), sum(numbers)) == (1, 12, 23)
    assert all(numbers)


def test_every_card_of_the_insights_has_something_to_show(service: Service):
    told = gathered(service)
    today = service.now().date()
    paid = {(today.year - month.month.year) * 12 + today.month - month.month.month for month in told.money if month.paid}
    assert len(paid & set(range(6))) >= 5  # of six months
    assert any(month.awaiting for month in told.money)
    assert any(month.at_risk for month in told.money)
    assert len(told.answers) >= 5
    assert len(told.waiting) >= 3


def test_some_clients_have_a_rhythm_a_note_and_days_off(service: Service):
    clients = service.clients()
    assert sum(rhythm_of(service, client.id) is not None for client in clients) >= 5
    assert any(client.note for client in clients)
    assert any(client.days_off for client in clients)
    assert service.designer().days_off
