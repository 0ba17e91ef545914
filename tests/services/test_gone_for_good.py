"""What left the trash for good leaves no word in the file of the data, nor beside it, but in the backups."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.core import commands as c
from desktop.core.drafts.draft import Piece
from desktop.core.model import Client, Deliverable, Milestone
from desktop.core.vocabulary import MilestoneKind, Purpose
from desktop.services.service import Service
from desktop.services.trash import KEPT, emptied, forgotten, is_old, without_old
from desktop.storage.coherence import check
from desktop.storage.files import BACKUPS, DATABASE
from desktop.storage.store import Store
from tests.storage.making import a_draft_in_work, a_key
from tests.support.sample import HandClock, service_over

SECRET = "Zyx"
CLIENT = Client(
    "zc", f"{SECRET}client & Co", f"{SECRET}person Marta", f"{SECRET}mail@example.org", "it", note=f"{SECRET}about them"
)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def service(tmp_path: Path, clock: HandClock) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        yield service_over(store, clock)


@pytest.fixture
def secrets(service: Service, clock: HandClock) -> Service:
    """With a client of many words in all places that hold words, long ones and short ones, some of them changed meanwhile."""
    ticked = (Deliverable(f"{SECRET}deliverable"),)
    milestone = Milestone("zm", f"{SECRET}milestone", MilestoneKind.FINAL, 90_000, deliverables=ticked)
    service.execute(c.CreateProject("zp", "zc", f"{SECRET}title", "EUR", "99designs", (milestone,), (f"{SECRET}tag",), CLIENT))
    service.execute(c.RecordQuoteAccepted("zp", clock()))
    other_name = f"{SECRET}milestone by another name"
    service.execute(c.EditMilestone("zp", "zm", other_name, MilestoneKind.FINAL, 90_000, None, ticked))
    for number in range(60):
        clock.advance(minutes=3)
        service.execute(c.AddNote("zp", clock(), f"{SECRET}note{number} " * (400 if number % 20 == 0 else 7)))
    clock.advance(hours=1)
    service.execute(c.RecordRequest("zp", clock(), Purpose.FEEDBACK, f"{SECRET}need", text=f"{SECRET}asked"))
    service.execute(c.EditClient(replace(CLIENT, name=f"{SECRET}client renamed")))
    with service.store.transaction():
        service.store.put_draft_in_work(a_draft_in_work("zp", body=(Piece(f"{SECRET}draft"),)))
        service.store.put_snooze(a_key("zp"), clock.now + KEPT)
    service.execute(c.DeleteClient("zc"))
    return service


def found_in(folder: Path) -> list[str]:
    """The files that hold a word of it, or its ids."""
    traces = SECRET.casefold().encode()
    files = (file for file in folder.rglob("*") if file.is_file() and BACKUPS not in file.parts)
    return [file.name for file in files if traces in file.read_bytes().lower()]


def test_after_its_time_no_word_is_left(secrets: Service, clock: HandClock):
    folder = secrets.store.path.parent
    assert found_in(folder) == [DATABASE]
    clock.advance(days=KEPT.days + 1)
    assert list(without_old(secrets))[-1] == (2, 2)
    assert found_in(folder) == []
    assert not is_old(secrets)


def test_in_an_emptied_trash_no_word_is_left(secrets: Service):
    list(emptied(secrets))
    assert found_in(secrets.store.path.parent) == []


def test_nor_once_the_data_was_opened_again(secrets: Service, tmp_path: Path):
    list(emptied(secrets))
    secrets.store.close()
    with Store.open(tmp_path / "data") as again:
        assert service_over(again, HandClock(), sample=False).client("zc") is None
        assert found_in(tmp_path / "data") == []


def test_what_stopped_half_way_forgets_the_words_later(secrets: Service, clock: HandClock, tmp_path: Path):
    """A crash between two steps: the next start finds what is left to do."""
    clock.advance(days=KEPT.days + 1)
    steps = without_old(secrets)
    next(steps)
    steps.close()
    secrets.store.close()
    with Store.open(tmp_path / "data") as again:
        service = service_over(again, clock, sample=False)
        assert is_old(service)
        list(without_old(service))
        assert not is_old(service)
        assert found_in(tmp_path / "data") == []


def test_whoever_stops_can_have_the_words_forgotten_at_once(secrets: Service):
    steps = emptied(secrets)
    assert [next(steps), next(steps)] == [(1, 2), (2, 2)]
    steps.close()
    list(forgotten(secrets))
    assert found_in(secrets.store.path.parent) == []


def test_a_step_is_small_and_what_is_taken_back_between_two_stays(service: Service, clock: HandClock):
    ids = service.store.project_ids()
    for project in ids:
        service.execute(c.DeleteProject(project))
    clock.advance(days=KEPT.days + 1)
    steps = without_old(service)
    assert next(steps) == (5, len(ids))
    left, _ = service.store.trash.older_than(clock.now)
    assert len(left) == len(ids) - 5
    service.execute(c.RestoreProject(left[-1]))
    numbers = [done for done, _ in steps]
    assert all(after - before <= 5 for before, after in pairwise(numbers))
    assert numbers[-1] == len(ids)
    assert service.store.project_ids() == (left[-1],)
    assert check(service.store) == []
