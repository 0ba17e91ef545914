"""Groups side by side: keys, drops, and only as many widgets as are seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.board.arrangement import Arrangement, Grouping, Sorting
from desktop.ui.board.column import DropNote
from desktop.ui.board.groups_area import GroupsArea
from desktop.ui.board.page import BoardPage
from tests.support.cards import Shelf, card
from tests.ui.board.looking import look, studio

Open = Callable[[Shelf], BoardPage]
BY_CLIENT, BY_TAG = Arrangement(Grouping.CLIENT), Arrangement(Grouping.TAG)


@pytest.fixture
def page(open_board: Open) -> BoardPage:
    return open_board(Shelf(*studio()))


def drag_over(page: BoardPage, source: str, project: str, target: str) -> DropNote:
    view = page.lanes.panels[source].view
    card_ = page.model.card(project)
    assert card_ is not None
    view.select(view.cards.row_of(card_))
    view.drag_began.emit(card_)
    panel = page.lanes.panels[target]
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(20, 200), actions, QMimeData(), button, none))
    note = panel.findChild(DropNote)
    assert note is not None
    return note


def test_a_client_is_not_changed_by_a_drop_and_the_column_says_so(page: BoardPage):
    look(page, BY_CLIENT)
    note = drag_over(page, "a", "tea", "b")
    assert note.isVisible()
    assert note.text() == "A project does not change its client by a move. “Edit project” changes it."


def test_a_drop_on_another_tag_asks_for_that_tag(page: BoardPage, qtbot: QtBot):
    look(page, BY_TAG)
    assert drag_over(page, "packaging", "tea", "print").text() == "The tag “print” instead of “packaging”"
    with qtbot.waitSignal(page.tag_change_requested) as asked:
        page.lanes.panels["print"].dropped.emit("print")
        page.lanes.panels["packaging"].view.drag_ended.emit()
    assert asked.args == ["tea", "packaging", "print"]
    assert drag_over(page, "packaging", "tin", "print").text() == "It has the tag “print” already."
    assert "more tags" in drag_over(page, "packaging", "tin", "").text()


def test_arrows_go_from_group_to_group(page: BoardPage, qtbot: QtBot):
    look(page, BY_CLIENT)
    page.select("tin")
    qtbot.keyClick(page.lanes.panels["a"].view, Qt.Key.Key_Right)
    assert page.current_project() == "poster"
    qtbot.keyClick(page.lanes.panels["b"].view, Qt.Key.Key_Right)
    assert page.current_project() == "logo"


def test_a_card_under_several_tags_stays_selected_where_it_was(page: BoardPage):
    look(page, BY_TAG)
    view = page.lanes.panels["print"].view
    view.select(0)
    page.arranging().apply_again()
    look(page, Arrangement(Grouping.TAG, Sorting.TITLE))
    page.update_cards([card("poster", client_id="b", client="Onda", tags=("web",))])
    assert page.lanes.panels["print"].view is view
    assert view.currentIndex().row() == 0
    assert not page.lanes.panels["packaging"].view.currentIndex().isValid()


def test_of_hundreds_of_groups_only_those_near_are_made_and_every_one_is_reached(open_board: Open):
    page = open_board(Shelf(*(card(f"p{n}", due_at=n, client_id=f"c{n}", client=f"Client {n}") for n in range(300))))
    look(page, BY_CLIENT)
    area = page.lanes
    assert isinstance(area, GroupsArea)
    assert 0 < len(area.panels) < 15
    page.select("p250")
    assert "c250" in area.panels
    assert area.viewport().rect().intersects(area.panels["c250"].geometry().translated(area.content.pos()))
    area.horizontalScrollBar().setValue(0)
    assert "c0" in area.panels
    assert page.current_project() == "p250"
    assert len(area.panels) < 15


def test_a_group_that_was_scrolled_away_comes_back_as_it_was(open_board: Open):
    cards = [card(f"p{n}", due_at=n, client_id=f"c{n % 60}") for n in range(1_200)]
    page = open_board(Shelf(*cards))
    look(page, BY_CLIENT)
    area = page.lanes
    area.panels["c0"].view.verticalScrollBar().setValue(900)
    area.horizontalScrollBar().setValue(area.horizontalScrollBar().maximum())
    assert "c0" not in area.panels
    area.horizontalScrollBar().setValue(0)
    assert area.panels["c0"].view.verticalScrollBar().value() == 900


def test_a_language_that_changes_its_direction_mirrors_the_groups(page: BoardPage):
    look(page, BY_CLIENT)
    area = page.lanes
    left = area.panels["a"].x()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert area.panels["a"].x() > left
    assert area.panels["a"].x() > area.panels["b"].x()
