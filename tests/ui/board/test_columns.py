"""Keys, menus and drags over the columns: each leaves as a request, and what is refused says why."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.core.vocabulary import Column
from desktop.ui.board.card_menu import CardMenu
from desktop.ui.board.column import ColumnPanel, DropNote
from desktop.ui.board.page import BoardPage
from desktop.ui.theme import Token
from tests.support.cards import card

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(page: BoardPage, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    current = page.model.card(page.columns.current_project())
    assert current is not None
    qtbot.keyClick(page.columns.panels[Column(current.column)].view, key, modifier)


def test_arrows_go_between_cards_and_columns(page: BoardPage, qtbot: QtBot):
    page.select("wait-1")
    press(page, qtbot, Qt.Key.Key_Down)
    assert page.columns.current_project() == "wait-2"
    press(page, qtbot, Qt.Key.Key_Left)
    assert page.columns.current_project() == "mine"
    press(page, qtbot, Qt.Key.Key_Right)
    assert page.columns.current_project() == "wait-1"


def test_sideways_passes_over_empty_and_folded_columns(page: BoardPage, qtbot: QtBot):
    page.set_folded(Column.CLOSED, True)
    page.select("follow")
    press(page, qtbot, Qt.Key.Key_Right)
    assert page.columns.current_project() == "follow"
    page.set_folded(Column.CLOSED, False)
    press(page, qtbot, Qt.Key.Key_Right)
    assert page.columns.current_project() == "closed"


def test_only_one_card_is_selected_on_the_whole_board(page: BoardPage):
    page.select("wait-1")
    page.select("follow")
    selected = [panel.column for panel in page.columns.panels.values() if panel.view.selectionModel().hasSelection()]
    assert selected == [Column.FOLLOW_UP]


def test_enter_and_a_click_open_the_project(page: BoardPage, qtbot: QtBot):
    page.select("wait-1")
    with qtbot.waitSignal(page.project_opened) as opened:
        press(page, qtbot, Qt.Key.Key_Return)
    assert opened.args == ["wait-1"]
    view = page.columns.panels[Column.CLIENT_TURN].view
    place = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(page.project_opened) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["wait-2"]


@pytest.mark.parametrize(
    ("project", "key", "target"),
    [
        ("wait-1", Qt.Key.Key_Left, Column.MY_TURN),
        ("wait-1", Qt.Key.Key_Right, Column.FOLLOW_UP),
        ("follow", Qt.Key.Key_Left, Column.MY_TURN),
        ("quote", Qt.Key.Key_Right, Column.MY_TURN),
        ("closed", Qt.Key.Key_Left, Column.MY_TURN),
    ],
)
def test_control_and_an_arrow_ask_for_the_nearest_move_that_means_something(
    page: BoardPage, qtbot: QtBot, project: str, key: Qt.Key, target: Column
):
    page.select(project)
    with qtbot.waitSignal(page.move_requested) as asked:
        press(page, qtbot, key, CONTROL)
    assert asked.args == [project, target]


def note_of(panel: ColumnPanel) -> DropNote:
    note = panel.findChild(DropNote)
    assert isinstance(note, DropNote)
    return note


def test_a_move_that_means_nothing_says_why_in_the_column(page: BoardPage, qtbot: QtBot):
    page.select("mine")
    with qtbot.assertNotEmitted(page.move_requested):
        press(page, qtbot, Qt.Key.Key_Left, CONTROL)
    note = note_of(page.columns.panels[Column.QUOTE])
    assert note.isVisible()
    assert note.text() == "Not to quote."


class Drag:
    """A drag as Qt tells of it, without the system's part."""

    def __init__(self, page: BoardPage, project: str):
        found = page.model.card(project)
        assert found is not None
        self.page = page
        self.view = page.columns.panels[Column(found.column)].view
        self.data = QMimeData()
        self.view.drag_began.emit(found)

    def over(self, column: Column) -> bool:
        """Whether a drop is taken there."""
        panel = self.page.columns.panels[column]
        actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(panel, QDragEnterEvent(QPoint(20, 200), actions, self.data, button, none))
        move = QDragMoveEvent(QPoint(20, 210), actions, self.data, button, none)
        QApplication.sendEvent(panel, move)
        return move.isAccepted()

    def leave(self, column: Column) -> None:
        QApplication.sendEvent(self.page.columns.panels[column], QDragLeaveEvent())

    def drop(self, column: Column) -> None:
        place, none = QPointF(20, 210), Qt.KeyboardModifier.NoModifier
        event = QDropEvent(place, Qt.DropAction.CopyAction, self.data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(self.page.columns.panels[column], event)
        self.end()

    def end(self) -> None:
        self.view.drag_ended.emit()


@pytest.fixture
def drag(page: BoardPage) -> Iterator[Drag]:
    page.select("wait-1")
    made = Drag(page, "wait-1")
    yield made
    made.end()


def test_a_column_that_takes_the_card_lights_up_and_says_what_it_does(page: BoardPage, drag: Drag):
    assert drag.over(Column.MY_TURN)
    note = note_of(page.columns.panels[Column.MY_TURN])
    assert note.isVisible()
    assert note.text() == "To my_turn"
    head = page.columns.panels[Column.MY_TURN].head
    assert head.quiet == Token.INK2  # the usual gray is too weak on that ground in the dark
    drag.leave(Column.MY_TURN)
    assert not note.isVisible()
    assert head.quiet == Token.INK3


def test_a_column_that_refuses_says_why_while_the_card_hovers(page: BoardPage, drag: Drag):
    assert not drag.over(Column.FINAL_NOTICE)
    note = note_of(page.columns.panels[Column.FINAL_NOTICE])
    assert note.isVisible()
    assert note.text() == "Not to final_notice."


def test_a_drop_is_a_request_after_the_drag_and_changes_no_model(page: BoardPage, drag: Drag, qtbot: QtBot):
    before = {column: model.cards() for column, model in page.model.columns.items()}
    drag.over(Column.MY_TURN)
    with qtbot.waitSignal(page.move_requested) as asked:
        drag.drop(Column.MY_TURN)
    assert asked.args == ["wait-1", Column.MY_TURN]
    assert {column: model.cards() for column, model in page.model.columns.items()} == before


def test_a_refused_drop_asks_for_nothing(page: BoardPage, drag: Drag, qtbot: QtBot):
    drag.over(Column.QUOTE)
    with qtbot.assertNotEmitted(page.move_requested, wait=50):
        drag.drop(Column.QUOTE)


def test_what_is_dragged_from_elsewhere_is_left_alone(page: BoardPage):
    panel = page.columns.panels[Column.MY_TURN]
    event = QDragEnterEvent(
        QPoint(20, 200), Qt.DropAction.CopyAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(panel, event)
    assert panel.findChild(DropNote) is None


def test_a_folded_column_opens_for_what_hovers_over_it(page: BoardPage, drag: Drag):
    page.set_folded(Column.CLOSED, True)
    panel = page.columns.panels[Column.CLOSED]
    assert drag.over(Column.CLOSED)
    assert panel.view.isVisible()
    drag.leave(Column.CLOSED)
    assert not panel.view.isVisible()


def test_only_the_closed_column_folds_by_its_head(page: BoardPage, qtbot: QtBot):
    with qtbot.waitSignal(page.fold_changed) as told:
        qtbot.mouseClick(page.columns.panels[Column.CLOSED].head, Qt.MouseButton.LeftButton)
    assert told.args == [Column.CLOSED, True]
    assert page.columns.panels[Column.CLOSED].width() < 60
    with qtbot.assertNotEmitted(page.fold_changed):
        qtbot.mouseClick(page.columns.panels[Column.QUOTE].head, Qt.MouseButton.LeftButton)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_menu_of_a_card_opens_it_and_moves_it(page: BoardPage, qtbot: QtBot):
    page.select("wait-1")
    view = page.columns.panels[Column.CLIENT_TURN].view
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    (menu,) = page.findChildren(CardMenu)
    moves = {action.objectName().removeprefix("card.move."): action for action in menu.move_menu.actions()}
    assert set(moves) == {"quote", "my_turn", "follow_up", "final_notice", "closed"}
    assert moves["my_turn"].isEnabled()
    assert not moves["quote"].isEnabled()
    assert "Not to quote." in moves["quote"].toolTip()
    with qtbot.waitSignal(page.move_requested) as asked:
        moves["my_turn"].trigger()
    assert asked.args == ["wait-1", Column.MY_TURN]
    with qtbot.waitSignal(page.project_opened):
        menu.actions()[0].trigger()
    menu.close()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_projects_own_actions_can_join_the_menu(page: BoardPage):
    def extend(menu: QMenu, one: object) -> None:
        menu.addAction("Client replied")

    page._extend_menu = extend
    page.open_menu(card("wait-1"), QPoint(0, 0))
    (menu,) = page.findChildren(CardMenu)
    assert [action.text() for action in menu.actions()][-1] == "Client replied"
    menu.close()


def test_a_card_that_changes_its_column_is_seen_on_its_way_and_then_in_its_place(page: BoardPage, qtbot: QtBot):
    page.update_cards([card("wait-1", "my_turn", title="Festival poster")])
    delegate = page.columns.flights._delegate
    qtbot.waitUntil(lambda: not delegate.away)
    assert [one.project for one in page.model.columns[Column.MY_TURN].cards()] == ["wait-1", "mine"]
