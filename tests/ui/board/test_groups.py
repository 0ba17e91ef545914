"""The cards by client, platform or tag: models that follow every change and equal groups that are made anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.card import Card
from desktop.ui.board.arrangement import Filters, Grouping, Sorting, groups_of, key_of, lets_through
from desktop.ui.board.groups import Groups
from desktop.ui.board.model import BoardModel
from desktop.ui.board.search import haystack, matches, needles
from tests.support.cards import MOMENT, card, moment
from tests.ui.board.test_arrangement import FILTERS, some_cards

BY_DUE = key_of(Sorting.DUE, ())


def made(cards: list[Card], grouping: Grouping, with_closed: bool = True) -> tuple[BoardModel, Groups]:
    board = BoardModel(moment)
    board.update(cards)
    groups = Groups(board, moment)
    groups.arrange(grouping, BY_DUE, with_closed)
    return board, groups


def projects(groups: Groups) -> dict[str, list[str]]:
    return {group: [one.project for one in model.cards()] for group in groups.order for model in [groups.model(group)]}


@pytest.fixture
def tagged(qtbot: QtBot) -> tuple[BoardModel, Groups]:
    cards = [
        card("p1", due_at=300, tags=("web", "print")),
        card("p2", due_at=100, tags=("print",)),
        card("p3", due_at=50),
        card("p4", "closed", due_at=None, dial="closed", event_at=9, tags=("web",)),
    ]
    return made(cards, Grouping.TAG)


def test_a_card_stands_under_each_of_its_tags_and_without_any_under_none(tagged: tuple[BoardModel, Groups]):
    assert projects(tagged[1]) == {"print": ["p2", "p1"], "web": ["p1", "p4"], "": ["p3"]}


def test_groups_stand_by_what_is_due_first_and_no_tag_last(tagged: tuple[BoardModel, Groups]):
    assert tagged[1].order == ["print", "web", ""]


def test_groups_stay_where_they_are_when_something_else_becomes_urgent(tagged: tuple[BoardModel, Groups]):
    board, groups = tagged
    groups.follow(board.update([card("p1", due_at=1, tags=("web",))]))
    assert groups.order == ["print", "web", ""]
    assert projects(groups)["web"] == ["p1", "p4"]


def test_a_new_group_comes_to_its_place_and_an_empty_one_goes(tagged: tuple[BoardModel, Groups]):
    board, groups = tagged
    told: list[bool] = []
    groups.changed.connect(lambda: told.append(True))
    groups.follow(board.update([card("p2", due_at=100, tags=("new",))]))
    assert groups.order == ["new", "print", "web", ""]
    groups.follow(board.update([card("p2", due_at=100, tags=("web",))]))
    assert "new" not in groups.order
    assert len(told) == 2


def test_closed_ones_can_be_left_out(qtbot: QtBot):
    closed = card("p2", "closed", due_at=None, dial="closed", tags=("old",))
    _, groups = made([card(tags=("web",)), closed], Grouping.TAG, with_closed=False)
    assert groups.order == ["web"]


def test_a_client_that_is_renamed_renames_its_group(qtbot: QtBot):
    board, groups = made([card(client_id="a", client="Old")], Grouping.CLIENT)
    told: list[str] = []
    groups.changed.connect(lambda: told.append(groups.title("a")))
    groups.follow(board.update([card(client_id="a", client="New")]))
    assert told == ["New"]


def test_a_card_in_a_group_says_whose_turn_it_is(qtbot: QtBot):
    _, groups = made([card(client_id="a")], Grouping.CLIENT)
    one = groups.model("a").card(0)
    assert groups.model("a").spoken(one).endswith("Stands under “Client’s turn”.")
    assert "Silent for 7 days" in groups.model("a").spoken(one)


def test_a_group_is_a_model_as_views_want_it(qtbot: QtBot, qtmodeltester: ModelTester):
    board, groups = made([card("p1", due_at=1, client_id="a"), card("p2", due_at=2, client_id="a")], Grouping.CLIENT)
    model = groups.model("a")
    qtmodeltester.check(model)
    groups.follow(board.update([card("p1", due_at=9, client_id="a"), card("p3", due_at=5, client_id="a")]))
    assert [one.project for one in model.cards()] == ["p2", "p3", "p1"]
    groups.follow(board.update([], ["p2"]))
    qtmodeltester.check(model)


GROUPINGS = st.sampled_from([Grouping.CLIENT, Grouping.PLATFORM, Grouping.TAG])


def test_a_search_hides_and_shows_groups_where_they_stand(tagged: tuple[BoardModel, Groups]):
    board, groups = tagged
    told: list[bool] = []
    groups.changed.connect(lambda: told.append(True))
    kept = groups.model("web")
    board.update([card("p1", title="Zebra", due_at=300, tags=("web", "print"))])
    groups.arrange(Grouping.TAG, BY_DUE, with_closed=True)
    told.clear()
    for typed, wanted in (("zeb", {"print": ["p1"], "web": ["p1"]}), ("zeb x", {}), ("", None)):
        board.set_filter(typed)
        groups.narrow()
        assert wanted is None or projects(groups) == wanted
    assert projects(groups) == {"print": ["p2", "p1"], "web": ["p1", "p4"], "": ["p3"]}
    assert len(told) == 3
    groups.narrow()
    assert len(told) == 3
    assert kept is not groups.model("web")  # nothing was to be seen of it


def test_a_group_that_stays_keeps_its_model_and_one_that_nobody_asked_for_has_none(tagged: tuple[BoardModel, Groups]):
    board, groups = tagged
    kept = groups.model("web")
    board.update([card("p1", title="Zebra", due_at=300, tags=("web", "print"))])
    groups.arrange(Grouping.TAG, BY_DUE, with_closed=True)
    board.set_filter("zebra")
    groups.narrow()
    assert groups.models == {"web": kept}
    groups.let_go("web")
    assert not groups.models


@given(some_cards(), some_cards(), GROUPINGS, FILTERS, st.booleans(), st.sampled_from(["", "a", "tea"]), st.booleans())
def test_groups_that_follow_changes_hold_what_groups_made_anew_hold(
    before: list[Card], after: list[Card], grouping: Grouping, filters: Filters, with_closed: bool, typed: str, is_looked_at: bool
):
    board = BoardModel(moment)
    passes = lets_through(filters, MOMENT)
    board.arrange(passes)
    board.update(before)
    groups = Groups(board, moment)
    groups.arrange(grouping, BY_DUE, with_closed)
    board.set_filter(typed)
    groups.narrow()
    if is_looked_at:
        projects(groups)
    gone = {one.project for one in before} - {one.project for one in after}
    groups.follow(board.update(after, gone))
    wanted: dict[str, list[str]] = {}
    for one in sorted(after, key=BY_DUE):
        if passes(one) and (with_closed or one.column != "closed") and matches(haystack(one), needles(typed)):
            for group in groups_of(one, grouping):
                wanted.setdefault(group, []).append(one.project)
    assert projects(groups) == wanted
    assert sorted(groups.order) == sorted(wanted)
    assert {one.project for one in groups.shown()} == {project for found in wanted.values() for project in found}


@given(some_cards(), FILTERS, st.sampled_from(Sorting))
def test_the_board_shows_what_passes_in_the_order_that_was_chosen(cards: list[Card], filters: Filters, sorting: Sorting):
    board = BoardModel(moment)
    board.update(cards)
    passes, key = lets_through(filters, MOMENT), key_of(sorting, ("EUR", "USD"))
    board.arrange(passes, key)
    for column, model in board.columns.items():
        assert model.cards() == sorted((one for one in cards if one.column == column and passes(one)), key=key)
    changed = [one._replace(title="Zebra", total=9_999, due_at=None) for one in cards[::2]]
    board.update(changed, [one.project for one in cards[1::4]])
    left = {one.project: one for one in cards} | {one.project: one for one in changed}
    for one in cards[1::4]:
        left.pop(one.project)
    for column, model in board.columns.items():
        assert model.cards() == sorted((one for one in left.values() if one.column == column and passes(one)), key=key)
