"""A page that comes to the front has the keyboard where one begins there, and shows a ring only to those who use keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import theme
from desktop.ui.theme import Scheme
from desktop.ui.widgets.painting import has_visible_focus
from tests.support.screens_board import control
from tests.support.stage import Stage

_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange
BEGINNINGS = {
    "today": "today.row.hero",
    "calendar": "calendar.month",
    "clients": "clients.list",
    "insights": "insights.span.6",
    "trash": "trash.list",
    "settings": "settings.tab.you",
}


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    made = Stage(tmp_path)
    made.enter()
    made.work.window.activateWindow()
    made.settle()
    yield made
    made.close()
    theme.keep_still(False)


def focused(stage: Stage) -> QWidget:
    found = stage.work.window.focusWidget()
    assert found is not None
    return found


def press(stage: Stage, key: Qt.Key) -> None:
    QTest.keyClick(focused(stage), key)


@pytest.mark.parametrize(("page", "place"), BEGINNINGS.items())
def test_a_click_in_the_sidebar_leads_into_the_page_without_a_ring(stage: Stage, page: str, place: str):
    QTest.mouseClick(control(stage.work.window, f"sidebar.{page}"), Qt.MouseButton.LeftButton)
    assert focused(stage).accessibleIdentifier() == place
    assert not stage.work.window.testAttribute(_KEYBOARD)


def test_the_board_chooses_no_card_for_a_mouse_and_the_first_one_with_an_arrow(stage: Stage):
    stage.work.window.show_page("clients")
    QTest.mouseClick(control(stage.work.window, "sidebar.board"), Qt.MouseButton.LeftButton)
    assert stage.work.current_project() == ""
    press(stage, Qt.Key.Key_Down)
    assert stage.work.current_project() == "packaging"
    press(stage, Qt.Key.Key_Right)
    assert stage.work.current_project() == "brand"


def test_the_board_goes_on_with_the_card_that_was_chosen(stage: Stage):
    stage.work.page.select("tea")
    stage.work.window.show_page("clients")
    stage.work.window.show_page("board")
    assert focused(stage) is stage.work.page.columns.panels["follow_up"].view
    assert stage.work.current_project() == "tea"


def test_arrows_go_on_from_page_to_page_and_space_leads_in(stage: Stage):
    window = stage.work.window
    control(window, "sidebar.board").setFocus()
    window.setAttribute(_KEYBOARD)
    press(stage, Qt.Key.Key_Down)
    assert window.page() == "calendar"
    assert focused(stage).accessibleIdentifier() == "sidebar.calendar"
    window.setAttribute(_KEYBOARD)  # the arrow takes it away on a platform without windows
    press(stage, Qt.Key.Key_Space)
    assert focused(stage).accessibleIdentifier() == "calendar.month"
    assert has_visible_focus(focused(stage))


def test_a_page_that_is_shown_again_leaves_the_keyboard_where_it_is(stage: Stage):
    stage.work.window.show_page("clients")
    field = next(each for each in stage.work.window.findChildren(QWidget) if each.accessibleIdentifier() == "clients.search")
    field.setFocus()
    stage.work.window.show_page("clients")
    assert focused(stage) is field


def test_who_chooses_a_page_by_key_sees_where_the_keyboard_is(stage: Stage):
    stage.work.everything.open("insights")
    press(stage, Qt.Key.Key_Return)
    assert stage.work.window.page() == "insights"
    assert has_visible_focus(focused(stage))


def test_a_project_that_was_found_has_the_keyboard_and_gives_it_back(stage: Stage):
    stage.work.window.show_page("today")
    stage.work.everything.open("tea tin")
    press(stage, Qt.Key.Key_Return)
    assert stage.work.shown_project() == "tea"
    assert focused(stage).accessibleIdentifier().startswith("panel.")
    press(stage, Qt.Key.Key_Escape)
    assert stage.work.shown_project() is None
    assert focused(stage).accessibleIdentifier().startswith("today.row.")
