"""The board looked at in other ways: real columns, chips and the panel in which they are chosen."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.vocabulary import Column
from desktop.ui import theme
from desktop.ui.board.arrangement import USUAL, Arrangement, Due, Filters, Grouping, Sorting
from desktop.ui.board.metrics import metrics
from desktop.ui.board.nothing_fits import NothingFits
from desktop.ui.board.page import BoardPage
from desktop.ui.theme import Scheme
from tests.support.cards import Shelf, card
from tests.support.screens_board import control
from tests.ui.board.looking import look, plain, shown, studio, text_of

Open = Callable[[Shelf], BoardPage]
BY_CLIENT, BY_TAG = Arrangement(Grouping.CLIENT), Arrangement(Grouping.TAG)


@pytest.fixture
def page(open_board: Open) -> BoardPage:
    return open_board(Shelf(*studio()))


@pytest.fixture(autouse=True)
def _theme_stays(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    yield
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def chips(page: BoardPage) -> list[str]:
    found = (one for one in page.findChildren(QAbstractButton) if one.accessibleIdentifier().startswith("board.chip."))
    return [one.accessibleName().removesuffix(", remove") for one in found if one.isVisible()]


def test_by_client_each_has_a_column_with_count_and_sums(page: BoardPage):
    look(page, BY_CLIENT)
    assert shown(page) == {"a": ["tea", "tin"], "b": ["poster"], "c": ["logo"]}
    head = page.lanes.panels["a"].head
    assert (head.facts.name, head.facts.number, plain(head.facts.sum)) == ("Northlight", 2, "€ 2 500")
    assert page.lanes.panels["b"].view.accessibleName() == "Onda"
    assert not page.columns.isVisible()


def test_the_sums_in_the_head_follow_what_is_shown(page: BoardPage):
    look(page, Arrangement(filters=Filters(client="b")))
    assert text_of(page, "board.sum.awaiting") == "$ 1 250"
    assert plain(page.columns.panels[Column.CLIENT_TURN].head.facts.sum) == "$ 1 250"
    look(page, USUAL)
    assert "€" in text_of(page, "board.sum.awaiting")


@pytest.mark.parametrize("way", ["filter", "search"])
def test_the_sums_of_all_have_room_after_those_of_a_few(open_board: Open, qtbot: QtBot, way: str):
    money: dict[str, Any] = {"paid": 10**16, "awaiting": 10**16, "at_risk": 10**16}
    page = open_board(Shelf(card("tea", **money), card("poster", client_id="b", title="Poster", paid=0, awaiting=0)))
    page.search.setText("poster" if way == "search" else "")
    look(page, Arrangement(filters=Filters(client="b")) if way == "filter" else USUAL)
    page.resize(1000, 700)
    sums = page.head.sums
    qtbot.waitUntil(lambda: sums.width() == sums.sizeHint().width())
    assert sums.y() < page.search.geometry().bottom()
    page.search.setText("")
    look(page, USUAL)
    qtbot.waitUntil(lambda: sums.width() == sums.sizeHint().width())
    assert sums.y() > page.search.geometry().bottom()


def test_the_bar_says_how_much_is_shown_and_each_chip_takes_itself_away(page: BoardPage, qtbot: QtBot):
    look(page, Arrangement(Grouping.TAG, Sorting.TITLE, filters=Filters(client="a", due=Due.WEEK)))
    assert chips(page) == ["By tag", "Sorted by title", "Client: Northlight", "Due within 7 days"]
    assert text_of(page, "board.count") == "2 of 4 projects"
    qtbot.mouseClick(control(page, "board.chip.client"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(control(page, "board.chip.grouping"), Qt.MouseButton.LeftButton)
    assert page.arranging().arrangement == Arrangement(sorting=Sorting.TITLE, filters=Filters(due=Due.WEEK))
    assert chips(page) == ["Sorted by title", "Due within 7 days"]
    qtbot.mouseClick(control(page, "board.clear"), Qt.MouseButton.LeftButton)
    assert chips(page) == ["Sorted by title"]
    qtbot.mouseClick(control(page, "board.usual"), Qt.MouseButton.LeftButton)
    assert page.arranging().arrangement == USUAL
    assert not page.arranging().bar.isVisible()


def test_a_chip_that_goes_leaves_the_keyboard_to_the_next_one(page: BoardPage, qtbot: QtBot):
    look(page, Arrangement(sorting=Sorting.TITLE, filters=Filters(client="a")))
    control(page, "board.chip.sorting").setFocus()
    qtbot.keyClick(control(page, "board.chip.sorting"), Qt.Key.Key_Space)
    assert control(page, "board.chip.client").hasFocus()


def test_a_compact_board_alone_needs_no_bar(page: BoardPage):
    look(page, Arrangement(compact=True))
    assert not page.arranging().bar.isVisible()


def test_when_nothing_fits_the_board_says_why_and_offers_to_clear(page: BoardPage, qtbot: QtBot):
    look(page, Arrangement(filters=Filters(client="b", due=Due.NOW)))
    (empty,) = [one for one in page.findChildren(NothingFits) if one.isVisible()]
    said = " ".join(label.text() for label in empty.findChildren(QLabel))
    assert "Client: Onda · Due now" in said or "Onda" in empty.findChildren(QLabel)[0].text()
    assert not page.columns.isVisible()
    qtbot.mouseClick(control(page, "board.empty.clear"), Qt.MouseButton.LeftButton)
    assert page.columns.isVisible()
    assert page.arranging().arrangement == USUAL


def test_closed_projects_are_left_out_of_groups_when_their_column_is_folded(page: BoardPage):
    look(page, BY_CLIENT)
    page.fold(Column.CLOSED, True)
    assert "c" not in shown(page)
    look(page, Arrangement(Grouping.CLIENT, filters=Filters(client="c")))
    (empty,) = [one for one in page.findChildren(NothingFits) if one.isVisible()]
    control(page, "board.empty.closed").click()
    assert shown(page) == {"c": ["logo"]}
    assert not empty.isVisible()


@pytest.mark.parametrize(
    "way",
    [
        BY_CLIENT,
        BY_TAG,
        Arrangement(Grouping.PLATFORM),
        Arrangement(sorting=Sorting.TITLE),
        Arrangement(compact=True),
        Arrangement(filters=Filters(client="a")),
    ],
)
def test_the_selected_card_and_the_keyboard_stay_through_every_way_to_look(page: BoardPage, way: Arrangement):
    told: list[str] = []
    page.select("tin")
    page.focus_board()
    page.current_changed.connect(told.append)
    for arrangement in (way, USUAL, way, BY_CLIENT, USUAL):
        look(page, arrangement)
        assert page.current_project() == "tin"
        assert page.lanes.has_keyboard()
    assert [project for project in told if project != "tin"] == []


def test_a_change_of_data_reaches_the_groups_and_the_selected_card_stays(page: BoardPage):
    look(page, BY_CLIENT)
    page.select("tin")
    page.update_cards(
        [card("tin", "my_turn", client_id="b", client="Onda"), card("new", client_id="d", client="New")], ["poster"]
    )
    assert shown(page) == {"a": ["tea"], "b": ["tin"], "c": ["logo"], "d": ["new"]}
    assert page.current_project() == "tin"
    assert page.lanes.panels["b"].head.facts.number == 1


def test_reading_anew_keeps_the_way_to_look(page: BoardPage, qtbot: QtBot):
    look(page, Arrangement(Grouping.CLIENT, filters=Filters(client="a")))
    page.select("tin")
    with qtbot.waitSignal(page.loaded):
        page.reload()
    assert shown(page) == {"a": ["tea", "tin"]}
    assert page.current_project() == "tin"


def test_a_board_that_opens_in_another_way_shows_the_right_cards_at_once(qtbot: QtBot, open_board: Open):
    shelf = Shelf(*(card(f"p{number}", due_at=number, client_id=f"c{number % 3}") for number in range(300)))
    page = open_board(shelf)
    other = BoardPage(shelf, page._moments, page._moves_of)
    qtbot.addWidget(other)
    other.resize(1364, 900)
    look(other, Arrangement(Grouping.CLIENT))
    other.load_first()
    other.show()
    assert {group: len(found) for group, found in shown(other).items()} == {"c0": 100, "c1": 100, "c2": 100}


def test_the_search_narrows_groups_too(page: BoardPage, qtbot: QtBot):
    look(page, BY_CLIENT)
    qtbot.keyClicks(page.search, "poster")
    assert shown(page) == {"b": ["poster"]}
    page.search.clear()
    assert page.lanes.order() == ["a", "b", "c"]


def test_time_that_passes_changes_what_is_due(page: BoardPage):
    look(page, Arrangement(filters=Filters(due=Due.NOW)))
    assert page.columns.panels[Column.CLIENT_TURN].view.cards.rowCount() == 0
    later = page._moments()._replace(now=page._moments().now.replace(day=25))
    page.arranging()._moments = lambda: later
    page.refresh()
    assert [one.project for one in page.columns.panels[Column.CLIENT_TURN].view.cards.cards()] == ["tin"]


def test_scrolled_columns_show_the_same_cards_after_cards_have_changed_their_size(open_board: Open):
    page = open_board(Shelf(*(card(f"p{number}", due_at=number) for number in range(200))))
    view = page.columns.panels[Column.CLIENT_TURN].view
    view.verticalScrollBar().setValue(40 * metrics().pitch)
    look(page, Arrangement(compact=True))
    assert view.visualRect(view.cards.index(40)).top() == 0
    assert view.visualRect(view.cards.index(1)).height() < metrics().pitch
    look(page, USUAL)
    assert view.verticalScrollBar().value() == 40 * metrics().pitch


def test_a_card_that_comes_above_moves_nothing_that_is_seen(open_board: Open):
    page = open_board(Shelf(*(card(f"p{number}", due_at=10 * number) for number in range(100))))
    view = page.columns.panels[Column.CLIENT_TURN].view
    view.verticalScrollBar().setValue(30 * metrics().pitch)
    page.update_cards([card("new", due_at=5)])
    assert view.visualRect(view.cards.index(31)).top() == 0
