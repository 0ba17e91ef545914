"""An import is one change that can be taken back and done again, and sees what was done since."""

from dataclasses import replace
from typing import Any

from desktop.core.commands import EditClient, MoveMilestone
from desktop.core.model import Studio
from desktop.core.vocabulary import Work
from desktop.services.importing import OnConflict, carry_out
from desktop.services.service import Service
from desktop.storage import coherence
from desktop.storage.store import Store
from tests.services.test_importing import SAMPLE, cards, edited, later_title, written


def without_settings(file: dict[str, Any]) -> None:
    for part in ("designer", "policy", "platforms"):
        file.pop(part, None)


def test_an_import_can_be_undone_and_done_again(store: Store, service: Service) -> None:
    change = carry_out(SAMPLE, store, service).change
    assert change is not None
    after, board = written(store), cards(store)
    undone = service.undo(change).change
    assert (store.studio(), cards(store)) == (Studio(), [])
    assert undone is not None
    service.undo(undone)
    assert (written(store), cards(store)) == (after, board)


def test_a_project_that_comes_again_has_its_conversation(store: Store, service: Service) -> None:
    """Also where the import changed nothing for all of them."""
    change = carry_out(edited(without_settings), store, service).change
    assert change is not None
    assert not change.everything
    after, board = written(store), cards(store)
    undone = service.undo(change).change
    assert undone is not None
    shown = service.undo(undone).cards
    assert (written(store), cards(store)) == (after, board)
    assert {one.project for one in shown} == set(store.project_ids())


def test_an_import_that_replaced_can_be_undone(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    before, board = store.studio(), cards(store)
    outcome = carry_out(edited(later_title), store, service, OnConflict.REPLACE)
    assert outcome.change is not None
    service.undo(outcome.change)
    assert (store.studio(), cards(store)) == (before, board)


def test_what_was_undone_can_be_imported_once_more(store: Store, service: Service) -> None:
    change = carry_out(SAMPLE, store, service).change
    after = written(store)
    assert change is not None
    service.undo(change)
    carry_out(SAMPLE, store, service)
    assert written(store) == after
    assert coherence.check(store) == []


def test_an_import_sees_what_was_done_since(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    service.execute(MoveMilestone("brand", "br2", service.now(), work=Work.DELIVERED))
    service.execute(EditClient(replace(store.clients()[0], note="Likes tea.")))
    outcome = carry_out(SAMPLE, store, service)
    assert [conflict.id for conflict in outcome.conflicts] == ["brume", "brand"]
