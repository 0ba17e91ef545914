"""A desktop of its own for each journey; of one that fails, the picture, the tree and the programs' output are told."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.outcome import has_failed
from tests.support.outside import Session


@pytest.fixture
def desk(request: pytest.FixtureRequest) -> Iterator[Session]:
    with Session() as session:
        yield session
        if has_failed(request):
            _tell(session, request.node.name)


def _tell(session: Session, name: str) -> None:
    """Prints what a failed journey left, and keeps its picture where RELANCE_TEST_PICTURES says."""
    print(session.root.dump())
    for program in session.programs:
        print(f"-- {program.log.name}\n{program.output}")
    if folder := os.environ.get("RELANCE_TEST_PICTURES"):
        session.picture(Path(folder) / f"{name}.png")
