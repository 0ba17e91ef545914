"""Time takes effect in steps where much has changed: commands may come between them, and what is given up is done again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core import commands as c
from desktop.core.card import Card
from desktop.core.vocabulary import Column
from desktop.services.notices.outcome import Outcome
from desktop.services.service import Update
from desktop.storage.reader import BoardReader
from tests.services.noticing import Program

MANY = 45  # projects: three steps


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path / "data")
    for number in range(MANY):
        made.new_project(f"p{number}")
        made.ask(f"p{number}")
    made.notices.look()
    yield made
    made.store.close()


def cards(program: Program) -> dict[str, Card]:
    reader = BoardReader.over(program.store.database)
    return {card.project: card for column in Column for card in reader.cards(column)}


def rightly(program: Program) -> dict[str, Card]:
    projects = [program.service.project(project) for project in program.store.project_ids()]
    return {card.project: card for card in program.service.cards(filter(None, projects), program.clock.now)}


def test_the_window_can_answer_between_the_steps(program: Program):
    program.at("2026-11-06 09:30")
    told: list[Update] = []
    looking = program.notices.looking(told.append)
    pauses = 0
    while True:
        try:
            next(looking)
        except StopIteration as end:
            outcome: Outcome = end.value
            break
        pauses += 1
    assert pauses == 4
    assert {card.project for update in told for card in update.cards} == set(program.store.project_ids())
    assert cards(program) == rightly(program)
    assert outcome.briefing is not None or outcome.show is not None


def test_what_is_recorded_between_the_steps_is_not_overwritten(program: Program):
    program.at("2026-11-06 09:30")
    looking = program.notices.looking(lambda update: None)
    next(looking)
    program.service.execute(c.RecordReply("p44", program.clock.now))
    for _ in looking:
        pass
    assert cards(program) == rightly(program)


@pytest.mark.parametrize("anew", [False, True])
def test_what_was_given_up_half_way_is_done_by_the_next_start(program: Program, anew: bool):
    if anew:
        program.store.drop_cards("what an older version made of it")
    program.at("2026-11-06 09:30")
    next(program.notices.looking(lambda update: None))
    program.kill()
    program.start()
    program.notices.look()
    assert cards(program) == rightly(program)
    assert program.service.refresh() == Update(None)
