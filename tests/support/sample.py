"""A real service over a real store with the sample studio in it, and a clock that stands where the test puts it."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from desktop.services.importing import carry_out
from desktop.services.service import Service
from desktop.storage.store import Store

SAMPLE = Path(__file__).resolve().parents[1] / "data" / "studio.json"
MORNING = datetime(2026, 11, 20, 9, tzinfo=UTC)


class HandClock:
    """Stands still until it is moved."""

    def __init__(self, now: datetime = MORNING):
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **step: float) -> None:
        self.now += timedelta(**step)


def service_over(store: Store, clock: HandClock, sample: bool = True) -> Service:
    """A service; with the sample studio unless told otherwise."""
    numbers = count(1)
    service = Service(store, clock, "Europe/Paris", lambda: f"id-{next(numbers)}")
    if sample:
        assert not carry_out(SAMPLE.read_bytes(), store, service).refused
    return service
