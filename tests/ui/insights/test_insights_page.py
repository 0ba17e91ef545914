"""The insights page: what it shows, its choices, the table behind each picture, and that it follows what changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.core.commands import RecordReply
from desktop.services.service import Service
from desktop.ui.insights.page import InsightsPage
from desktop.ui.session import Session
from tests.support.screens_board import control


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> InsightsPage:
    made = InsightsPage(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitSignal(made.reckoning.found), qtbot.waitExposed(made):
        made.show()
    return made


def rows(page: InsightsPage) -> list[str]:
    return page.money.table.text().replace("\u00a0", " ").splitlines()


def test_money_is_shown_month_by_month_in_the_currency_with_most_of_it(page: InsightsPage):
    assert rows(page)[0] == "Month\tPaid\tAwaiting\tOf which at risk"
    assert len(rows(page)) == 7
    assert rows(page)[-1].startswith("Nov 2026\t€")
    assert "Paid €" in page.money.picture.accessibleName().replace("\u00a0", " ")


def test_another_currency_and_a_longer_span_are_chosen_by_click(page: InsightsPage, qtbot: QtBot):
    page.currencies.chosen.emit("USD")
    assert "$" in rows(page)[-1]
    page.spans.chosen.emit("12")
    assert len(rows(page)) == 13
    assert rows(page)[1].startswith("Dec 2025")


def test_behind_each_picture_is_a_table_to_copy(page: InsightsPage, qtbot: QtBot):
    assert page.waiting.picture.isVisible()
    assert not page.waiting.table.isVisible()
    qtbot.mouseClick(page.waiting.toggle, Qt.MouseButton.LeftButton)
    assert page.waiting.table.isVisible()
    assert page.waiting.table.verticalScrollBar().maximum() == 0  # the page scrolls
    assert not page.waiting.picture.isVisible()
    qtbot.keyClick(page.waiting.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Waiting for\tProjects\tLongest silence, days"
    assert "Approval\t3\t21" in copied


def test_the_table_is_copied_whole_by_a_button_too(page: InsightsPage, qtbot: QtBot):
    assert not page.waiting.copy.isVisible()
    qtbot.mouseClick(page.waiting.toggle, Qt.MouseButton.LeftButton)
    page.waiting.table.selectRow(1)
    qtbot.mouseClick(page.waiting.copy, Qt.MouseButton.LeftButton)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5
    assert page.waiting.copy.text() == "Copied"


def test_what_there_is_too_little_of_says_so(page: InsightsPage):
    assert not page.answers.picture.isVisible()
    assert not page.answers.toggle.isVisible()


def test_a_change_is_followed(page: InsightsPage, session: Session, service: Service, qtbot: QtBot):
    with qtbot.waitSignal(page.reckoning.found):
        assert session.run(RecordReply("tea", service.now())) is None
    assert "Approval: 2 projects, 21 d" in page.waiting.picture.accessibleName()


@pytest.mark.parametrize("service", [False], indirect=True)
def test_an_empty_studio_is_told_what_will_be_here(page: InsightsPage, qtbot: QtBot):
    assert page._pages.currentWidget() is page.empty
    assert not page.spans.isVisible()
    with qtbot.waitSignal(page.new_project_wanted):
        qtbot.mouseClick(control(page, "insights.new"), Qt.MouseButton.LeftButton)


def test_until_all_is_looked_at_nothing_is_said_to_be_missing(session: Session, qtbot: QtBot):
    made = InsightsPage(session)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.reckoning.found), qtbot.waitExposed(made):
        made.show()
        made.reckoning.moved.emit(50, 12_000)
        assert made.state.state.text() == "Looking at project 50 of 12\N{NO-BREAK SPACE}000…"
        assert (made.state.bar.value(), made.state.bar.maximum()) == (50, 12_000)
        assert not made.empty.isVisible()
        assert not made.currencies.isVisible()
    assert not made.state.isVisible()
    assert made.currencies.isVisible()


def test_looking_can_be_stopped_and_begun_again(page: InsightsPage, session: Session, qtbot: QtBot):
    page.reckoning.begin(session.service)
    page.reckoning.moved.emit(1, 13)
    qtbot.mouseClick(page.state.button, Qt.MouseButton.LeftButton)
    assert not page.reckoning.is_running
    assert page.state.state.text() == "Stopped before all projects were looked at."
    with qtbot.waitSignal(page.reckoning.found):
        qtbot.mouseClick(page.state.button, Qt.MouseButton.LeftButton)
    assert not page.state.isVisible()
