"""What holds for every project one can make up: of the engine alone, without a second opinion. RELANCE_ORACLE_EXAMPLES sets how
many are tried."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop.core.assess import assess, plan
from desktop.core.assessment import RungState
from desktop.core.model import Contact, Project
from desktop.core.vocabulary import ContactType, StepKind
from tests.support.made_up import MadeUp, made_up
from tests.support.modeling import project_of, surroundings_of
from tests.support.oracle_days import Person

EXAMPLES = os.environ.get("RELANCE_ORACLE_EXAMPLES")
MICROSECOND = timedelta(microseconds=1)

many = settings(
    max_examples=int(EXAMPLES or 100),
    derandomize=EXAMPLES is None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def day_of(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


def everything(case: MadeUp, project: Project, now: datetime) -> Any:
    around = surroundings_of(case)
    return assess(project, around, now), plan(project, around, now)


def counted_rungs(case: MadeUp) -> list[Any]:
    """The rungs that T4 counted and T5 landed: for the client and the designer to work on."""
    project, around = project_of(case.project), surroundings_of(case)
    kinds = (StepKind.FOLLOW_UP, StepKind.FINAL_NOTICE)
    return [rung for rung in plan(project, around, case.now) if rung.kind in kinds and rung.state is not RungState.DONE]


@many
@given(made_up())
def test_nothing_falls_due_on_a_rest_day_of_either(case: MadeUp) -> None:
    """T3, T5."""
    designer, client = Person(case.designer), Person(case.client, case.designer["time_zone"])
    for rung in counted_rungs(case):
        on = designer.date_of(rung.at)
        assert designer.works(on)
        assert client.works(on)
        assert rung.at == designer.start_of_work(on)


@many
@given(made_up())
def test_nothing_falls_due_before_its_base(case: MadeUp) -> None:
    """R6: not before the instant it counts from, nor on or before the last paused day."""
    for rung in counted_rungs(case):
        base = rung.why.base
        if isinstance(base, datetime):
            assert rung.at >= base
        else:
            assert day_of(rung.at, case.designer["time_zone"]) > base


@many
@given(made_up())
def test_follow_up_1_is_never_due_before_the_day_after_needed_by(case: MadeUp) -> None:
    """R7."""
    found = assess(project_of(case.project), surroundings_of(case), case.now)
    for rung in counted_rungs(case):
        if found.needed_by is not None and rung.kind is StepKind.FOLLOW_UP and rung.number == 1:
            assert day_of(rung.at, case.designer["time_zone"]) > found.needed_by


@many
@given(made_up(), st.data())
def test_taking_an_entry_back_gives_the_earlier_answer(case: MadeUp, data: st.DataObject) -> None:
    """C1: and taking the retraction back gives the later one again."""
    project = project_of(case.project)
    assume(project.contacts)
    taken = data.draw(st.sampled_from(project.contacts))
    named = {one.retracts for one in project.contacts}
    assume(taken.type is not ContactType.RETRACTED and taken.id not in named)
    undo, redo = retraction("undo", taken), retraction("redo", retraction("undo", taken))
    without = replace(project, contacts=tuple(one for one in project.contacts if one is not taken))
    retracted = replace(project, contacts=(*project.contacts, undo))
    restored = replace(project, contacts=(*project.contacts, undo, redo))
    assert everything(case, retracted, case.now) == everything(case, without, case.now)
    assert everything(case, restored, case.now) == everything(case, project, case.now)


def retraction(name: str, of: Contact) -> Contact:
    return Contact(name, of.at, ContactType.RETRACTED, of.recorded_at, retracts=of.id)


@many
@given(made_up(), st.data())
def test_only_when_it_happened_matters_not_when_it_was_written_down(case: MadeUp, data: st.DataObject) -> None:
    """C2: of entries at different moments. Retractions are by nature about what was written before them."""
    project = project_of(case.project)
    log = [one for one in project.contacts if one.type is not ContactType.RETRACTED]
    assume(len(log) > 1 and len({one.at for one in log}) == len(log))
    shuffled = data.draw(st.permutations(log))
    one, other = (replace(project, contacts=tuple(entries)) for entries in (log, shuffled))
    assert everything(case, one, case.now) == everything(case, other, case.now)


@many
@given(made_up())
def test_the_first_open_rung_of_the_plan_is_the_next_step(case: MadeUp) -> None:
    """R18."""
    found, ladder = everything(case, project_of(case.project), case.now)
    rungs = [rung for rung in ladder if rung.state is not RungState.DONE]
    if found.next is None:
        assert all(rung.state is RungState.PLANNED for rung in rungs)
        assert not rungs or found.pause is not None
    else:
        first, step = rungs[0], found.next
        assert (first.kind, first.number, first.variant, first.at) == (step.kind, step.number, step.variant, step.due_at)
        assert (first.state is RungState.DUE) is step.due
    assert all(rung.state is RungState.PLANNED for rung in rungs[1:])


@many
@given(made_up(), st.lists(st.integers(0, 999), max_size=6))
def test_next_change_at_is_the_first_moment_at_which_the_assessment_differs(case: MadeUp, shares: list[int]) -> None:
    project, around = project_of(case.project), surroundings_of(case)
    now, horizon = case.now, case.now + timedelta(days=400)
    for _ in range(12):
        found = assess(project, around, now)
        change = found.next_change_at
        end = change or horizon
        for moment in (end - MICROSECOND, *(now + (end - now) * share / 1000 for share in shares)):
            assert assess(project, around, moment) == found, moment
        if change is None:
            return
        assert change > now
        assert replace(assess(project, around, change), next_change_at=change) != found
        now = change


@many
@given(made_up(), st.integers(0, 60 * 24 * 60), st.integers(0, 60 * 24 * 60))
def test_waiting_never_moves_a_due_date_to_an_earlier_day(case: MadeUp, wait: int, more: int) -> None:
    """As long as nothing happens: the next step's moment only grows, what is due stays due, and the silence only grows."""
    project, around = project_of(case.project), surroundings_of(case)
    last = max([case.now, *(one.at for one in project.contacts)])
    sooner, later = (assess(project, around, last + timedelta(minutes=minutes)) for minutes in (wait, wait + more))
    assert sooner.turn is later.turn
    assert sooner.silent_since == later.silent_since
    if sooner.next is not None and later.next is not None:
        assert later.next.due_at >= sooner.next.due_at
        assert later.next.due >= sooner.next.due


@many
@given(made_up())
def test_the_same_instant_in_any_zone_gives_the_same_answer(case: MadeUp) -> None:
    """T1."""
    project = project_of(case.project)
    here, there = case.now.astimezone(UTC), case.now.astimezone(ZoneInfo("Pacific/Auckland"))
    assert everything(case, project, here) == everything(case, project, there)
