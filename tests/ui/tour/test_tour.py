"""The first tour: it is offered once and takes nothing over, goes through its five steps by keyboard beside the real parts, can
be left at any of them, and is found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtWidgets import QApplication, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.model import Client, Milestone
from desktop.core.vocabulary import MilestoneKind
from desktop.ui import appearance, theme
from desktop.ui.labels import tour as words
from desktop.ui.tour.callout import Callout
from desktop.ui.tour.parts import part
from desktop.ui.tour.tour import Tour, tour_of, was_seen
from tests.support.stage import Stage
from tests.support.tongues import cut, spoken


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path):
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)
    made = Stage(tmp_path)
    made.enter()
    yield made
    made.close()
    theme.keep_still(False)


@pytest.fixture
def tour(stage: Stage) -> Tour:
    return tour_of(stage.work.window)


def callout(tour: Tour, stage: Stage) -> Callout:
    stage.settle()
    assert tour.callout is not None
    return tour.callout


def press(qtbot: QtBot, stage: Stage, *keys: Qt.Key) -> None:
    for key in keys:
        focused = stage.work.window.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
        stage.settle()


def begun(tour: Tour, stage: Stage, step: int = 0) -> Callout:
    stage.work.side_pages.help.show_tour()
    for _ in range(step):
        callout(tour, stage).forth_button.click()
    return callout(tour, stage)


def test_a_first_project_offers_the_tour_and_keeps_the_keyboard_where_it_is(stage: Stage, tour: Tour):
    focused = stage.work.window.focusWidget()
    client = Client("c1", "Teatro Onda")
    milestones = (Milestone("m1", "All of it", MilestoneKind.FINAL, 90_000),)
    assert stage.work.session.run(c.CreateProject("p1", "c1", "Poster", "EUR", "99designs", milestones, (), client)) is None
    stage.settle()
    assert tour.offer is not None
    assert tour.offer.isVisible()
    assert stage.work.window.focusWidget() is focused
    tour.offer.take.click()
    assert callout(tour, stage).heading.text() == "Whose turn is it?"


def test_who_does_not_want_it_is_not_asked_again(stage: Stage, tour: Tour):
    stage.work.suggest_tour()
    assert tour.offer is not None
    tour.offer.decline.click()
    assert was_seen()
    stage.work.suggest_tour()
    assert tour.offer is None


@pytest.mark.parametrize("wanted", [True, False])
def test_the_keyboard_goes_back_from_the_buttons_of_the_offer(stage: Stage, tour: Tour, qtbot: QtBot, wanted: bool):
    stage.work.page.focus_search()
    stage.work.suggest_tour()
    assert tour.offer is not None
    chosen = tour.offer.take if wanted else tour.offer.decline
    chosen.setFocus()
    chosen.click()
    stage.settle()
    if wanted:
        press(qtbot, stage, Qt.Key.Key_Escape)
    assert stage.work.page.search.hasFocus()


def test_enter_goes_through_all_steps_and_the_end_is_remembered(stage: Stage, tour: Tour, qtbot: QtBot):
    stage.work.page.focus_search()
    begun(tour, stage)
    for heading, _ in words.texts():
        shown = callout(tour, stage)
        assert shown.heading.text() == heading
        assert stage.work.window.focusWidget() is shown.forth_button
        assert not was_seen()
        press(qtbot, stage, Qt.Key.Key_Return)
    assert tour.callout is None
    assert was_seen()
    assert stage.work.page.search.hasFocus()


def test_arrows_go_forth_and_back_and_follow_the_direction_of_writing(stage: Stage, tour: Tour, qtbot: QtBot):
    begun(tour, stage)
    press(qtbot, stage, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert callout(tour, stage).place.text() == "Step 2 of 5"
    stage.work.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, stage, Qt.Key.Key_Left)
    assert callout(tour, stage).place.text() == "Step 3 of 5"


@pytest.mark.parametrize("step", range(5))
def test_escape_leaves_it_at_any_step(stage: Stage, tour: Tour, qtbot: QtBot, step: int):
    begun(tour, stage, step)
    press(qtbot, stage, Qt.Key.Key_Escape)
    assert tour.callout is None
    assert was_seen()


def test_tab_reaches_its_buttons_and_nothing_else(stage: Stage, tour: Tour, qtbot: QtBot):
    shown = begun(tour, stage, 1)
    met = []
    for _ in range(4):
        press(qtbot, stage, Qt.Key.Key_Tab)
        met.append(stage.work.window.focusWidget())
    assert met == [shown.back_button, shown.skip_button, shown.forth_button, shown.back_button]


@pytest.mark.parametrize("step", range(5))
@pytest.mark.parametrize("size", [(1440, 900), (720, 480)])
def test_a_callout_stands_beside_its_part_within_the_window(stage: Stage, tour: Tour, step: int, size: tuple[int, int]):
    stage.work.window.resize(*size)
    shown = begun(tour, stage, step)
    window: QWidget = stage.work.window
    assert window.rect().contains(shown.geometry())
    where = part(window, step)
    if size == (1440, 900):
        assert not where.isEmpty()
        assert not shown.geometry().intersects(where)


def test_the_card_it_points_at_is_one_that_is_seen(stage: Stage, tour: Tour):
    window = stage.work.window
    window.resize(1440, 520)
    stage.settle()
    column = next(one for one in window.findChildren(QListView) if one.accessibleIdentifier() == "board.follow_up")
    column.scrollToBottom()
    begun(tour, stage, 1)
    shown = QRect(column.viewport().mapTo(window, QPoint(0, 0)), column.viewport().size())
    assert column.verticalScrollBar().value() > 0
    assert shown.contains(part(window, 1))
    assert part(window, 1).isValid()


def test_it_follows_the_size_of_the_window(stage: Stage, tour: Tour):
    shown = begun(tour, stage, 3)
    before = QRect(shown.geometry())
    stage.work.window.resize(1000, 700)
    stage.settle()
    assert shown.geometry() != before
    assert not shown.geometry().intersects(part(stage.work.window, 3))


@pytest.mark.parametrize("tongue", ["fr", "it", "stretched", "backwards"])
def test_it_can_be_read_at_twice_the_text(stage: Stage, tour: Tour, qapp: QApplication, tongue: str):
    theme.apply(qapp, theme.Scheme.DARK, 2.0)
    with spoken(qapp, tongue):
        stage.enter((1000, 760))
        for step in range(5):
            begun(tour_of(stage.work.window), stage, step)
            texts = [fault for fault in cut(stage.work.window) if "tour" in fault]
            assert not texts
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)


def test_another_language_and_size_keep_the_step(stage: Stage, tour: Tour):
    begun(tour, stage, 2)
    look = appearance.of_program()
    look.choose_language("it")
    stage.settle()
    assert callout(tour, stage).heading.text() == words.texts()[2][0] != "The next step is written for you"
    look.choose_size(150)
    stage.settle()
    assert callout(tour, stage).place.text().startswith("Passo 3")
    look.choose_size(100)
    look.choose_language("")
    stage.settle()


def test_another_page_ends_it(stage: Stage, tour: Tour):
    begun(tour, stage, 1)
    stage.work.window.show_page("clients")
    assert tour.callout is None
    assert was_seen()


def test_it_is_found_again_in_the_menu_and_under_f1(stage: Stage, tour: Tour):
    QSettings().setValue("tour/seen", "true")
    stage.work.window.sidebar.logo.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.objectName() == "menu.tour").trigger()
    menu.close()
    assert callout(tour, stage).isVisible()
    tour.end()
    stage.work.side_pages.help.show_keys()
    stage.settle()
    sheet = stage.front()
    sheet.tour.click()  # type: ignore[attr-defined]
    assert callout(tour, stage).isVisible()


def test_a_screen_reader_hears_the_step_with_its_button(stage: Stage, tour: Tour):
    shown = begun(tour, stage, 4)
    heading, text = words.texts()[4]
    assert shown.accessibleName() == heading
    assert shown.forth_button.accessibleDescription() == f"{heading}\n{text}"
    assert shown.skip_button.isHidden()
    assert shown.forth_button.text() == "Done"
