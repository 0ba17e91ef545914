"""The program against a second, independent reading of the rules, over made-up projects. RELANCE_ORACLE_EXAMPLES sets how
many."""

import os
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings

from tests.support.made_up import MadeUp, made_up
from tests.support.modeling import program_says, project_of, surroundings_of
from tests.support.oracle import agenda_of

EXAMPLES = os.environ.get("RELANCE_ORACLE_EXAMPLES")


def oracle_says(case: MadeUp, now: datetime) -> dict[str, Any]:
    return agenda_of(case.project, case.client, case.designer, case.platform, case.policy, now)


def moments(case: MadeUp) -> list[datetime]:
    """The moment itself, and those just before and at which the rungs ahead fall due."""
    found = oracle_says(case, case.now)
    ahead = [rung["at"] for rung in found["ladder"] if rung["state"] != "done"]
    return [case.now, *(moment for at in ahead for moment in (at - timedelta(seconds=1), at))]


@settings(
    max_examples=int(EXAMPLES or 300),
    derandomize=EXAMPLES is None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(made_up())
def test_the_program_says_what_the_rules_say(case: MadeUp) -> None:
    project, around = project_of(case.project), surroundings_of(case)
    for now in moments(case):
        assert program_says(project, around, now) == oracle_says(case, now), now
