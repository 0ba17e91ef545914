"""The whole way of a made-up studio, file to store to `agenda --json`, against the second reading of the rules.
RELANCE_ORACLE_EXAMPLES sets how many studios."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.services.agenda import agenda
from desktop.services.importing import carry_out
from desktop.services.service import Service
from desktop.storage.store import Store
from tests.services.conftest import HandClock
from tests.support.made_up import MadeUp, made_up
from tests.support.oracle import agenda_of

EXAMPLES = os.environ.get("RELANCE_ORACLE_EXAMPLES")
LONG_AFTER = datetime(2030, 1, 1, tzinfo=UTC)


def of_one_designer(cases: list[MadeUp]) -> list[MadeUp]:
    """The projects as those of one designer, each with ids of its own."""
    designer, policy = cases[0].designer, cases[0].policy
    return [replace(case, designer=designer, policy=policy, **renamed(case, number)) for number, case in enumerate(cases)]


def renamed(case: MadeUp, number: int) -> dict[str, Any]:
    client, platform, project = f"c{number}", f"own-{number}", f"p{number}"
    return {
        "client": {**case.client, "id": client, "name": f"Client {number}"},
        "platform": {**case.platform, "id": platform},
        "project": {**case.project, "id": project, "client": client, "platform": platform},
    }


def file_of(cases: list[MadeUp]) -> bytes:
    parts = {
        "relance": 1,
        "designer": cases[0].designer,
        "policy": cases[0].policy,
        "platforms": [case.platform for case in cases],
        "clients": [case.client for case in cases],
        "projects": [case.project for case in cases],
    }
    return json.dumps(parts).encode()


def as_told(numbers: Any) -> Any:
    """As JSON tells it: instants in UTC with `Z`."""
    if isinstance(numbers, datetime):
        return numbers.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(numbers, dict):
        return {name: as_told(value) for name, value in numbers.items()}
    return [as_told(value) for value in numbers] if isinstance(numbers, list) else numbers


def numbers_of(told: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """What the oracle speaks of, without the explained sums."""
    ladder = [{name: rung[name] for name in rung if name != "why"} for rung in told["ladder"]]
    return {name: told[name] for name in wanted} | {"ladder": ladder}


def imported(cases: list[MadeUp], store: Store, clock: HandClock) -> Service:
    names = iter(range(1_000_000))
    service = Service(store, clock, "Europe/Paris", lambda: f"new-{next(names)}")
    outcome = carry_out(file_of(cases), store, service)
    assert not outcome.refused, outcome.problems
    return service


def told_of_each(cases: list[MadeUp], folder: Path) -> Iterator[tuple[MadeUp, dict[str, Any]]]:
    clock = HandClock(LONG_AFTER)
    with Store.open(folder) as store:
        service = imported(cases, store, clock)
        for case in cases:
            clock.now = case.now
            project = store.project(case.project["id"])
            assert project is not None
            yield case, agenda(service, [project])["projects"][0]


@settings(
    max_examples=int(EXAMPLES or 25),
    derandomize=EXAMPLES is None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(made_up(), min_size=1, max_size=6).map(of_one_designer))
def test_a_studio_that_was_imported_is_told_as_the_rules_say(cases: list[MadeUp]) -> None:
    with TemporaryDirectory() as folder:
        for case, told in told_of_each(cases, Path(folder) / "data"):
            wanted = as_told(agenda_of(case.project, case.client, case.designer, case.platform, case.policy, case.now))
            assert numbers_of(told, wanted) == wanted, case.now
