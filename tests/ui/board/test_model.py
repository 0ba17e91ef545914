"""The models of the columns: order, changes that touch only their own rows, and the filter."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.card import Card, order
from desktop.core.vocabulary import Column
from desktop.ui.board.model import BoardModel, CardRole
from tests.support.cards import card, moment

WAITING, MINE = Column.CLIENT_TURN, Column.MY_TURN


@pytest.fixture
def board(qtbot: QtBot, qtmodeltester: ModelTester) -> Iterator[BoardModel]:
    made = BoardModel(moment)
    for model in made.columns.values():
        qtmodeltester.check(model)
    yield made
    for model in made.columns.values():
        qtmodeltester.check(model)


def projects(board: BoardModel, column: Column = WAITING) -> list[str]:
    return [one.project for one in board.columns[column].cards()]


def heard(model: QAbstractItemModel) -> list[str]:
    """The names of the signals a model sends from now on."""
    told: list[str] = []
    for name in ("modelReset", "rowsInserted", "rowsRemoved", "rowsMoved", "dataChanged", "layoutChanged"):
        getattr(model, name).connect(lambda *_, name=name: told.append(name))
    return told


def three() -> list[Card]:
    return [card("p1", due_at=100), card("p2", due_at=200), card("p3", due_at=300)]


def test_cards_stand_by_due_moment_then_title_and_those_without_a_step_last(board: BoardModel):
    made = [
        card("p1", due_at=None, title="a"),
        card("p2", due_at=200, title="b"),
        card("p3", due_at=200, title="A"),
        card("p4", due_at=100),
    ]
    board.add(WAITING, made)
    assert projects(board) == ["p4", "p3", "p2", "p1"]


def test_closed_ones_stand_newest_first(board: BoardModel):
    board.add(
        Column.CLOSED, [card("p1", "closed", event_at=1), card("p2", "closed", event_at=3), card("p3", "closed", event_at=2)]
    )
    assert projects(board, Column.CLOSED) == ["p2", "p3", "p1"]


def test_a_card_is_known_by_its_roles(board: BoardModel):
    board.add(WAITING, [card()])
    index = board.columns[WAITING].index(0)
    assert index.data() == "Tea tin range"
    assert index.data(CardRole.PROJECT) == "p1"
    assert index.data(CardRole.CARD) == card()
    assert "Silent for 7 days" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Milestones:" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_a_changed_card_that_keeps_its_place_changes_only_its_row(board: BoardModel):
    board.add(WAITING, three())
    told = heard(board.columns[WAITING])
    board.update([card("p2", due_at=200, client="Somebody else")])
    assert told == ["dataChanged"]
    assert board.columns[WAITING].card(1).client == "Somebody else"


def test_a_changed_card_moves_to_its_new_place(board: BoardModel):
    board.add(WAITING, three())
    told = heard(board.columns[WAITING])
    board.update([card("p1", due_at=250)])
    assert projects(board) == ["p2", "p1", "p3"]
    assert "modelReset" not in told
    assert told[0] == "rowsMoved"


def test_a_card_that_changes_its_column_leaves_the_one_and_comes_into_the_other(board: BoardModel):
    board.add(WAITING, three())
    away, there = heard(board.columns[WAITING]), heard(board.columns[MINE])
    changes = board.update([card("p2", "my_turn")])
    assert (away, there) == (["rowsRemoved"], ["rowsInserted"])
    assert (projects(board), projects(board, MINE)) == (["p1", "p3"], ["p2"])
    assert [(old and old.column, new and new.column) for old, new in changes] == [("client_turn", "my_turn")]


def test_a_project_that_is_gone_takes_its_card_along(board: BoardModel):
    board.add(WAITING, three())
    board.update([], ["p2", "unknown"])
    assert projects(board) == ["p1", "p3"]
    assert board.card("p2") is None


def test_cards_that_are_read_later_stand_in_order_and_never_twice(board: BoardModel):
    board.add(WAITING, three()[1:])
    told = heard(board.columns[WAITING])
    board.add(WAITING, three())
    assert projects(board) == ["p1", "p2", "p3"]
    assert told == ["rowsInserted"]


def test_reading_anew_touches_nothing_that_is_the_same(board: BoardModel):
    board.add(WAITING, three())
    told = heard(board.columns[WAITING])
    board.replace_all(three())
    assert told == []
    board.replace_all([*three()[:2], card("p4", due_at=400)])
    assert projects(board) == ["p1", "p2", "p4"]
    assert board.card("p3") is None


@pytest.mark.parametrize("typed", ["teatro", "TEATRO", "  onda   teat ", "festivàl", "upw", "poster ärt", "ARTPRINT"])
def test_the_filter_finds_by_title_client_platform_and_tag_without_accents_and_case(board: BoardModel, typed: str):
    found = card("p2", title="Festival poster", client="Teàtro Onda", platform="Upwork", tags=("Ärtprint",))
    board.add(WAITING, [card("p1"), found])
    board.set_filter(typed)
    assert projects(board) == ["p2"]
    board.set_filter("")
    assert projects(board) == ["p2", "p1"]


def test_every_word_must_be_found(board: BoardModel):
    board.add(WAITING, [card("p1"), card("p2", title="Tea for two")])
    board.set_filter("tea two")
    assert projects(board) == ["p2"]
    board.set_filter("two nowhere")
    assert projects(board) == []


def test_changes_obey_the_filter(board: BoardModel):
    board.set_filter("tea")
    board.add(WAITING, [card("p1"), card("p2", title="Poster", client="Onda")])
    assert projects(board) == ["p1"]
    board.update([card("p2", title="Tea poster", client="Onda")])
    assert projects(board) == ["p2", "p1"]
    board.update([card("p1", title="Poster", client="Onda")])
    assert projects(board) == ["p2"]
    assert len(list(board.columns[WAITING].all_cards())) == 2


def test_views_cannot_edit_drop_or_remove(board: BoardModel):
    board.add(WAITING, three())
    model = board.columns[WAITING]
    data = model.mimeData([model.index(0)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert not model.setData(model.index(0), "x")
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    assert projects(board) == ["p1", "p2", "p3"]


changed = st.tuples(
    st.sampled_from(["p1", "p2", "p3", "p4"]),
    st.sampled_from(["client_turn", "my_turn", "closed"]),
    st.one_of(st.none(), st.integers(0, 3)),
    st.booleans(),
)


@given(st.lists(changed, max_size=12), st.sampled_from(["", "tea", "zzz", "b"]))
def test_after_any_changes_each_column_shows_its_cards_in_order(changes: list[tuple[Any, ...]], typed: str):
    board = BoardModel(moment)
    kept: dict[str, Card] = {}
    board.set_filter(typed)
    for project, column, due, gone in changes:
        if gone:
            board.update([], [project])
            kept.pop(project, None)
        else:
            kept[project] = card(project, column, due_at=due, event_at=due, title=f"Tea {due}")
            board.update([kept[project]])
    for column in Column:
        wanted = [one for one in sorted(kept.values(), key=order) if one.column == column]
        assert list(board.columns[column].all_cards()) == wanted
        assert board.columns[column].cards() == ([] if typed in ("zzz", "b") else wanted)
        assert board.columns[column].rowCount() == len(board.columns[column].cards())
