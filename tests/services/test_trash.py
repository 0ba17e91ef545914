"""The trash: what was deleted comes back whole, and leaves for good only after a backup and its time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.commands import CreateProject, DeleteClient, DeleteProject, RestoreClient, RestoreProject
from desktop.core.refusal import Reason, Refused
from desktop.services.service import Service
from desktop.services.trash import KEPT, TrashedClient, TrashedProject, copied, gone_on, held, is_old, listed, without_old
from desktop.storage import backup
from desktop.storage.coherence import check
from desktop.storage.store import Store
from tests.support.sample import HandClock, service_over


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def service(tmp_path: Path, clock: HandClock) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        yield service_over(store, clock)


def cards(service: Service) -> list[str]:
    return sorted(service.store.project_ids())


def test_a_deleted_project_comes_back_with_its_conversation(service: Service, clock: HandClock):
    before = service.project("tea")
    service.execute(DeleteProject("tea"))
    assert service.project("tea") is None
    (trashed,) = listed(service)
    assert trashed == TrashedProject("tea", "Tea tin range", "Northlight Tea", clock.now)
    assert gone_on(trashed) == clock.now + KEPT
    update = service.execute(RestoreProject("tea"))
    assert service.project("tea") == before
    assert [card.project for card in update.cards] == ["tea"]
    assert listed(service) == ()


def test_a_client_comes_back_with_the_projects_that_went_in_the_same_stroke(service: Service, clock: HandClock):
    client = service.client("north")
    projects = service.projects_of("north")
    service.execute(DeleteClient("north"))
    assert listed(service) == (TrashedClient("north", "Northlight Tea", len(projects), clock.now),)
    service.execute(RestoreClient("north"))
    assert (service.client("north"), service.projects_of("north")) == (client, projects)


def test_a_project_that_went_before_its_client_is_told_by_itself_and_brings_the_client_back(service: Service, clock: HandClock):
    service.execute(DeleteProject("tea"))
    clock.advance(hours=1)
    service.execute(DeleteClient("north"))
    assert [type(one).__name__ for one in listed(service)] == ["TrashedClient", "TrashedProject"]
    service.execute(RestoreProject("tea"))
    assert service.client("north") is not None
    assert service.project("tea") is not None


def test_what_was_made_and_undone_was_not_deleted(service: Service, clock: HandClock):
    update = service.execute(CreateProject("again", "north", "Again", "EUR", "direct"))
    assert update.change is not None
    clock.advance(minutes=1)
    back = service.undo(update.change)
    assert (service.project("again"), listed(service), held(service)) == (None, (), (0, 0))
    assert back.change is not None
    clock.advance(minutes=1)
    service.undo(back.change)
    assert service.project("again") is not None
    clock.advance(minutes=1)
    deleted = service.execute(DeleteProject("again"))
    assert [one.id for one in listed(service)] == ["again"]
    assert deleted.change is not None
    for turn in (service.undo, service.undo):
        clock.advance(minutes=1)
        deleted = turn(deleted.change)
        assert deleted.change is not None
    assert [one.id for one in listed(service)] == ["again"]
    assert held(service) == (1, 0)


def test_taking_back_can_be_undone(service: Service):
    service.execute(DeleteProject("tea"))
    update = service.execute(RestoreProject("tea"))
    assert update.change is not None
    service.undo(update.change)
    assert service.project("tea") is None
    assert len(listed(service)) == 1


@pytest.mark.parametrize("command", [RestoreProject("nobody"), RestoreClient("nobody"), RestoreProject("book")])
def test_what_is_not_in_the_trash_is_not_taken_out(service: Service, command: RestoreProject | RestoreClient):
    with pytest.raises(Refused) as caught:
        service.execute(command)
    assert caught.value.reason is Reason.NOT_FOUND


def test_after_its_time_it_leaves_for_good_and_is_in_a_backup(service: Service, clock: HandClock):
    service.execute(DeleteProject("tea"))
    service.execute(DeleteClient("quill"))
    assert not is_old(service)
    clock.advance(days=30)
    assert not is_old(service)
    clock.advance(seconds=1)
    kept = cards(service)
    assert is_old(service)
    copied(service)()
    assert list(without_old(service))[-1] >= (2, 2)
    assert listed(service) == ()
    assert cards(service) == kept
    assert check(service.store) == []
    assert [one.occasion for one in backup.listed(service.store.path.parent)] == [backup.Occasion.TRASH]
