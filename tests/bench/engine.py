"""Rows without a window: the rules on one project, and the question what is due."""

import timeit
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.assess import assess
from desktop.core.board import card_of
from desktop.core.calendars import Holidays
from desktop.core.edits import PutClient, PutProject
from desktop.core.model import Client, Contact, Designer, Milestone, Platform, Project
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import ContactType, Purpose, Variant
from desktop.services.holiday_source import HolidaySource
from desktop.storage.store import Store
from tests.bench.table import Row, limit_row, milliseconds, ratio_row

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
RUNS = 7
_CLIENTS = 200
_HOMES = (
    ("GB", "Europe/London"),
    ("DE", "Europe/Berlin"),
    ("JP", "Asia/Tokyo"),
    ("IL", "Asia/Jerusalem"),
    ("US", "America/Los_Angeles"),
    ("AU", "Australia/Melbourne"),
    ("NZ", "Pacific/Auckland"),
    ("ES", "Europe/Madrid"),
)
AROUND = Surroundings.of(
    Designer(time_zone="Europe/Paris", country="FR"),
    Client("c", "Client", country="GB", time_zone="Europe/London"),
    Platform("direct", "Direct"),
    lambda *_: {},
)


def rows() -> Iterator[Row]:
    for contacts, budget in ((20, 0.15e-3), (200, 1e-3)):
        yield limit_row(f"assess a project with {contacts} contacts", _assessing(contacts), budget, milliseconds)
    projects, holidays = _ordinary(), HolidaySource()
    everybody = [_everybody(projects, holidays) for _ in range(RUNS)]
    yield limit_row("assess 10,000 ordinary projects", everybody, 2, milliseconds)
    with TemporaryDirectory() as few, TemporaryDirectory() as many, Store.open(Path(few)) as small, Store.open(Path(many)) as big:
        _fill(small, 1_000)
        _fill(big, 100_000)
        pairs = [(_asking(big), _asking(small)) for _ in range(RUNS)]
        yield ratio_row("what is due before T, 100,000 to 1,000", pairs, 1.5, milliseconds)


def _assessing(contacts: int) -> list[float]:
    project = _project(contacts)
    assess(project, AROUND, NOW)  # the calendars remember the days they looked at, as they do in the program
    return [timeit.timeit(lambda: assess(project, AROUND, NOW), number=100) / 100 for _ in range(RUNS)]


def _everybody(projects: list[Project], holidays: Holidays) -> float:
    """Every project once. The calendars are new: they have to look at each day themselves."""
    around = [_home_of(number, holidays) for number in range(_CLIENTS)]
    began = timeit.default_timer()
    for number, project in enumerate(projects):
        assess(project, around[number % _CLIENTS], NOW)
    return timeit.default_timer() - began


def _ordinary() -> list[Project]:
    """10,000 projects, each begun on another day and minute."""
    project = _project(20)
    made = []
    for number in range(10_000):
        earlier = timedelta(days=number % 300, minutes=number)
        contacts = tuple(replace(contact, at=contact.at - earlier) for contact in project.contacts)
        made.append(replace(project, id=f"p{number}", contacts=contacts))
    return made


def _home_of(number: int, holidays: Holidays) -> Surroundings:
    country, zone = _HOMES[number % len(_HOMES)]
    client = Client(f"c{number}", "Client", country=country, time_zone=zone)
    return Surroundings.of(Designer(time_zone="Europe/Paris", country="FR"), client, Platform("direct", "Direct"), holidays)


def _project(contacts: int) -> Project:
    """Long talk, then a silence with two follow-ups and a final notice."""
    silence = (
        Contact("s1", NOW - timedelta(days=21), ContactType.REQUEST, NOW, purpose=Purpose.APPROVAL),
        Contact("s2", NOW - timedelta(days=15), ContactType.FOLLOW_UP, NOW, number=1),
        Contact("s3", NOW - timedelta(days=9), ContactType.FOLLOW_UP, NOW, number=2),
        Contact("s4", NOW - timedelta(days=1), ContactType.FINAL_NOTICE, NOW, variant=Variant.COMPLETE, window_hours=48),
    )
    kinds = (ContactType.REQUEST, ContactType.REPLY)
    talk = tuple(
        Contact(f"t{place}", NOW - timedelta(days=500 - place), kinds[place % 2], NOW) for place in range(contacts - len(silence))
    )
    milestones = tuple(Milestone(f"m{place}", "Part", amount=10_000) for place in range(5))
    return Project("p", "c", "Tea tin range", "EUR", NOW - timedelta(days=501), milestones=milestones, contacts=talk + silence)


def _fill(store: Store, projects: int) -> None:
    """Cards of that many projects, ten of them due."""
    project = _project(20)
    card = card_of(project, AROUND, assess(project, AROUND, NOW))
    numbers = range(projects)
    made = [Project(f"p{number}", "c", f"Project {number}", "EUR", NOW - timedelta(days=9)) for number in numbers]
    soon = int(NOW.timestamp()) - 10
    cards = [card._replace(project=f"p{number}", next_change_at=soon + number + 1) for number in numbers]
    store.apply([PutClient("c", None, AROUND.client), *(PutProject(one.id, None, one) for one in made)], cards, NOW)


def _asking(store: Store) -> float:
    return timeit.timeit(lambda: store.stale(NOW), number=200) / 200
