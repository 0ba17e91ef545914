"""A real store in a folder of its own, a clock that stands where the test puts it, and a service over both."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from desktop.services.service import Service
from desktop.storage.store import Store


class HandClock:
    """Stands still until it is moved."""

    def __init__(self, now: datetime):
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **step: float) -> None:
        self.now += timedelta(**step)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(datetime(2026, 11, 20, 9, tzinfo=UTC))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def service(store: Store, clock: HandClock) -> Service:
    return service_over(store, clock)


def service_over(store: Store, clock: HandClock) -> Service:
    numbers = count(1)
    return Service(store, clock, "Europe/Paris", lambda: f"id-{next(numbers)}")
