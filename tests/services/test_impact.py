"""What a change of settings would move is said before it is saved."""

from dataclasses import replace
from datetime import UTC, datetime

from desktop.core import commands as c
from desktop.core.model import Client, PolicyValues
from desktop.core.vocabulary import Purpose
from desktop.services.service import Service
from tests.services.conftest import HandClock


def two_silences(service: Service, clock: HandClock) -> None:
    for number in (1, 2):
        client = Client(f"c{number}", f"Client {number}", time_zone="Europe/Paris")
        service.execute(c.CreateProject(f"p{number}", client.id, f"Project {number}", "EUR", "direct", (), (), client))
        service.execute(c.RecordQuoteAccepted(f"p{number}", clock()))
        service.execute(c.RecordRequest(f"p{number}", clock(), Purpose.FEEDBACK, "remarks"))


def test_another_interval_moves_the_follow_ups_of_all_and_changes_nothing_yet(service: Service, clock: HandClock) -> None:
    two_silences(service, clock)
    patient = replace(service.designer(), policy=PolicyValues(follow_up_after=(5, 5)))
    moved = service.moved_by(c.EditDesigner(patient))
    assert [(m.title, m.before and m.before.due_at, m.after and m.after.due_at) for m in moved] == [
        (f"Project {number}", datetime(2026, 11, 25, 8, tzinfo=UTC), datetime(2026, 11, 27, 8, tzinfo=UTC)) for number in (1, 2)
    ]
    assert service.designer() != patient


def test_a_clients_own_interval_moves_only_their_projects(service: Service, clock: HandClock) -> None:
    two_silences(service, clock)
    client = service.client("c1")
    assert client is not None
    moved = service.moved_by(c.EditClient(replace(client, policy=PolicyValues(follow_up_after=(8,)))))
    assert [m.project for m in moved] == ["p1"]


def test_what_moves_nothing_says_so(service: Service, clock: HandClock) -> None:
    two_silences(service, clock)
    assert service.moved_by(c.EditDesigner(replace(service.designer(), name="Noa"))) == []
