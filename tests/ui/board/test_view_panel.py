"""The panel in which one chooses how to look at the board."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.vocabulary import Column
from desktop.ui.board.arrangement import USUAL, Amount, Arrangement, Due, Filters, Grouping, Sorting
from desktop.ui.board.groups_area import GroupsArea
from desktop.ui.board.page import BoardPage
from desktop.ui.board.view_panel import ViewPanel
from tests.support.cards import Shelf
from tests.support.screens_board import control
from tests.ui.board.looking import look, shown, studio

Open = Callable[[Shelf], BoardPage]


@pytest.fixture
def page(open_board: Open) -> BoardPage:
    return open_board(Shelf(*studio()))


@pytest.fixture
def panel(page: BoardPage) -> Iterator[ViewPanel]:
    yield opened(page)
    page.findChild(ViewPanel).close()  # type: ignore[union-attr]


def opened(page: BoardPage) -> ViewPanel:
    page.choose_view()
    (found,) = page.findChildren(ViewPanel)
    return found


def choose(field: object, code: str | None) -> None:
    field.set_value(code)  # type: ignore[attr-defined]


def test_nothing_looks_chosen_at_first_and_the_usual_view_leads_nowhere(panel: ViewPanel):
    assert panel.grouping.lineEdit().selectedText() == ""  # type: ignore[union-attr]
    assert not control(panel, "view.usual").isEnabled()


def test_what_is_typed_first_chooses_the_groups(page: BoardPage, panel: ViewPanel, qtbot: QtBot):
    edit = panel.grouping.lineEdit()
    assert edit is not None
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "Clie")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert panel.grouping.value() == "client"
    assert isinstance(page.lanes, GroupsArea)


def test_every_choice_applies_at_once(page: BoardPage, panel: ViewPanel):
    choose(panel.grouping, "client")
    assert isinstance(page.lanes, GroupsArea)
    choose(panel.sorting, "title")
    choose(panel.density, "compact")
    choose(panel.client, "a")
    choose(panel.tag, "tag:print")
    choose(panel.due, "week")
    filters = Filters(client="a", tag="print", due=Due.WEEK)
    assert page.arranging().arrangement == Arrangement(Grouping.CLIENT, Sorting.TITLE, True, filters)
    assert shown(page) == {"a": ["tin"]}


def test_an_amount_is_of_one_currency(page: BoardPage, panel: ViewPanel, qtbot: QtBot):
    qtbot.keyClicks(panel.least, "2000")
    assert page.arranging().arrangement.filters.amount == Amount("EUR", 200_000)
    choose(panel.currency, "USD")
    assert page.arranging().arrangement.filters.amount == Amount("USD", 200_000)
    qtbot.keyClicks(panel.most, "x")
    assert any("not an amount" in label.text() for label in panel.findChildren(QLabel) if label.isVisible())
    assert page.arranging().arrangement.filters.amount == Amount("USD", 200_000)


def test_the_panel_shows_what_is_in_force_and_leads_back(page: BoardPage):
    way = Arrangement(Grouping.TAG, Sorting.AMOUNT, True, Filters("a", "99designs", "", Due.PAUSED, Amount("EUR", 100, 5_000)))
    look(page, way)
    panel = opened(page)
    assert (panel.grouping.value(), panel.sorting.value(), panel.due.value()) == ("tag", "amount", "paused")
    assert (panel.tag.currentText(), panel.least.text(), panel.most.text()) == ("No tag", "1", "50")
    control(panel, "view.usual").click()
    assert page.arranging().arrangement == USUAL
    assert panel.grouping.value() == "turn"
    assert not control(panel, "view.usual").isEnabled()
    choose(panel.sorting, "title")
    assert control(panel, "view.usual").isEnabled()
    panel.close()


def test_closed_projects_are_hidden_from_the_panel(page: BoardPage, panel: ViewPanel):
    panel.closed.box.click()
    assert page.columns.panels[Column.CLOSED].folded


def test_every_field_of_the_panel_has_a_name(panel: ViewPanel):
    for field in (*panel._choices(), panel.least, panel.most):
        assert field.accessibleIdentifier().startswith("view.")
