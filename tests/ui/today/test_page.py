"""The list of today shows what needs the designer, in order, and every way through it ends where it should."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.notices.snooze import Snooze
from desktop.services.notices.outcome import Briefing
from desktop.ui import theme
from desktop.ui.program import keep_habits_in
from desktop.ui.today.page import TodayPage
from desktop.ui.today.snoozing import SnoozeDialog, snooze_menu
from desktop.ui.widgets.label import Label
from desktop.ui.workspace import Workspace
from tests.ui.today.conftest import Morning

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


def _menu_action(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == name)


def _open_menu(morning: Morning) -> QMenu:
    return next(menu for menu in morning.page.findChildren(QMenu) if menu.isVisible())


def test_what_needs_the_designer_stands_in_order_of_urgency_with_its_reason(morning: Morning):
    assert morning.page.head.title.text() == "Friday 20 November"
    assert morning.projects("needs") == ["hero", "tea", "mobile"]
    lines = [row.line for row in morning.page.sheet.rows()[:3]]
    assert [line.who for line in lines] == [
        "Website hero art · Maison Verdier",
        "Tea tin range · Northlight Tea",
        "Mobile onboarding · Quill Health",
    ]
    assert [line.why for line in lines] == [
        "Follow-up 2 was due yesterday. Last message 13 Nov, no answer",
        "Follow-up 1 is due. Was needed by Thu 19 Nov: final artwork",
        "The 48 hours end tomorrow at 09:40. Everything was delivered",
    ]
    assert [(line.amount, line.state) for line in lines] == [
        ("€\u00a0600", "delivered"),
        ("€\u00a01\u00a0250", "requested"),
        ("€\u00a01\u00a0080", "delivered"),
    ]
    assert [row.main.text() for row in morning.page.sheet.rows()[:3]] == [
        "Write follow-up 2",
        "Write follow-up 1",
        "See what happens then",
    ]


def test_what_comes_stands_below_and_what_was_handled_at_the_end(morning: Morning):
    assert morning.row("booth").line.why == "Ask Upwork how it stands, Mon 23 Nov"
    assert morning.row("brand").line.why == "Your turn: deliver “Logo sheet” by Thu 26 Nov"
    assert (morning.row("brand").line.amount, morning.row("brand").line.state) == ("€\u00a01\u00a0120", "secured")
    (handled,) = morning.page.sheet.handled.list.lines()
    assert handled.accessibleName() == "Menu illustration · Pasticceria Lume: the client answered at 08:40. It is your turn."


def test_a_row_says_all_that_it_shows(morning: Morning):
    assert morning.row("hero").accessibleName() == (
        "Website hero art, Maison Verdier. Follow-up 2 was due yesterday. Last message 13 Nov, no answer."
        " €\u00a0600 delivered. Silent for 14 days."
    )
    assert "23 hours left" in morning.row("mobile").accessibleName()
    assert morning.row("hero").clock.accessibleName() == "Put off: Website hero art"


def test_the_arrow_keys_go_through_the_rows_and_enter_does_the_main_action(morning: Morning):
    morning.page.focus_list()
    assert QApplication.focusWidget() is morning.row("hero")
    morning.qtbot.keyClick(morning.row("hero"), Qt.Key.Key_Down)
    morning.qtbot.keyClick(morning.row("tea"), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is morning.row("mobile")
    morning.qtbot.keyClick(morning.row("mobile"), Qt.Key.Key_Return)
    assert morning.work.shown_project() == "mobile"
    morning.qtbot.keyClick(morning.row("mobile"), Qt.Key.Key_Up)
    morning.qtbot.keyClick(morning.row("tea"), Qt.Key.Key_O)
    assert morning.work.shown_project() == "tea"


def test_the_keyboard_waits_on_the_first_row_for_a_window_that_is_not_active_yet(work: Workspace, qtbot: QtBot):
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    work.show_today()
    (page,) = work.window.findChildren(TodayPage)
    first = page.sheet.rows()[0]
    assert first.isVisible()
    assert work.window.focusWidget() is first
    page.refresh()
    with qtbot.waitActive(work.window):
        work.window.activateWindow()
    assert QApplication.focusWidget() is first


def test_the_keyboard_stays_in_the_list_while_another_window_is_active(morning: Morning, qtbot: QtBot):
    morning.page.focus_list()
    first = morning.row("hero")
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    morning.service.execute(c.RecordReply("hero", morning.clock()))
    morning.page.refresh()
    rows = morning.page.sheet.rows()
    assert first not in rows
    assert morning.work.window.focusWidget() is rows[0]


def test_tab_stops_at_one_row_only(morning: Morning):
    morning.page.focus_list()
    reachable = [row for row in morning.page.sheet.rows() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reachable == [morning.row("hero")]
    morning.row("tea").setFocus()
    reachable = [row for row in morning.page.sheet.rows() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reachable == [morning.row("tea")]


def test_the_keys_of_the_window_mean_the_row_with_the_keyboard(morning: Morning):
    morning.row("tea").setFocus()
    assert morning.work.current_project() == "tea"
    morning.work.window.show_page("board")
    assert morning.work.current_project() != "tea"


def test_a_due_message_is_written_from_its_row(morning: Morning):
    morning.row("tea").main.click()
    assert morning.work.tasks.messages.desk.window.windowTitle() == "Follow-up 1 to Northlight Tea"


def test_the_due_messages_are_gone_through_one_after_the_other(morning: Morning):
    morning.page._go.click()
    desk = morning.work.tasks.messages.desk
    assert desk.window.windowTitle() == "Follow-up 2 to Maison Verdier"
    desk.editor.skipped.emit()
    assert desk.window.windowTitle() == "Follow-up 1 to Northlight Tea"


def test_s_puts_a_row_off_and_undo_brings_it_back(morning: Morning):
    morning.row("hero").setFocus()
    morning.qtbot.keyClick(morning.row("hero"), Qt.Key.Key_S)
    menu = _open_menu(morning)
    assert [action.text() for action in menu.actions()] == [
        "For an hour, until 11:05",
        "Until tomorrow, Sat 21 Nov at 09:00",
        "Until the next working day, Mon 23 Nov at 09:00",
        "Until a date…",
    ]
    _menu_action(menu, "snooze.next_working_day").trigger()
    menu.close()
    assert morning.projects("needs") == ["tea", "mobile"]
    assert morning.projects("snoozed") == ["hero"]
    assert QApplication.focusWidget() is morning.row("tea")
    assert morning.toast() == "Put off. Back on Mon 23 Nov at 09:00."
    assert morning.row("hero").line.why.startswith("Back on Mon 23 Nov at 09:00. Follow-up 2 was due yesterday")
    morning.work.window.toast._button.click()
    assert morning.projects("needs") == ["hero", "tea", "mobile"]


def test_what_was_put_off_comes_back_by_itself_or_by_its_button(morning: Morning):
    for project in ("hero", "tea"):
        morning.page._snooze(morning.row(project).line.item, Snooze.ONE_HOUR, None)
    morning.row("tea").main.click()
    assert morning.projects("needs") == ["tea", "mobile"]
    morning.later(minutes=61)
    assert morning.projects("needs")[:2] == ["hero", "tea"]
    assert morning.projects("snoozed") == []


def test_a_date_to_put_off_until_must_be_to_come(morning: Morning):
    chosen: list[date] = []
    dialog = SnoozeDialog(date(2026, 11, 20), "09:00", morning.page)
    dialog.chosen.connect(chosen.append)
    dialog.open()
    dialog.day.set_value(date(2026, 11, 20))
    dialog._on_confirmed()
    assert dialog.problem.text() == "Choose a day that is still to come."
    dialog.day.set_value(date(2026, 12, 1))
    dialog._on_confirmed()
    assert chosen == [date(2026, 12, 1)]
    assert not dialog.isVisible()


def test_the_form_for_a_date_tells_when_the_working_day_begins(morning: Morning):
    """Not the time of now, though that is already past it."""
    menu = snooze_menu(morning.service, lambda *_told: None, morning.page)
    menu.actions()[-1].trigger()
    dialog = next(each for each in morning.page.findChildren(SnoozeDialog) if each.isVisible())
    assert "It comes back at 09:00, the start of your working day." in [label.text() for label in dialog.findChildren(Label)]
    dialog.reject()
    menu.close()


def test_what_is_done_leaves_the_list_and_stands_among_the_handled(morning: Morning):
    morning.row("tea").setFocus()
    assert morning.session.run(c.RecordFollowUp("tea", morning.clock.now, "I hope all is well.")) is None
    morning.qtbot.waitUntil(lambda: morning.projects("needs") == ["hero", "mobile"])
    assert QApplication.focusWidget() is morning.row("mobile")
    texts = [line.accessibleName() for line in morning.page.sheet.handled.list.lines()]
    assert texts[0] == "Tea tin range · Northlight Tea: follow-up 1 sent at 10:05"


def test_a_good_day_says_what_comes_next(morning: Morning):
    for row in morning.page.sheet.rows()[:3]:
        morning.page._snooze(row.line.item, Snooze.DATE, date(2026, 12, 1))
    good_day = morning.page.sheet.good_day
    assert good_day.isVisible()
    assert good_day._next.text() == "Next for Hexa GmbH: Ask Upwork how it stands, Mon 23 Nov."
    assert not morning.page._go.isVisible()


def test_quiet_time_is_said_in_a_sentence(morning: Morning):
    assert morning.page.sheet.side._quiet.text() == (
        "No notification before 08:30 or after 19:00, none at weekends or on days off."
    )
    morning.session.notices.pause(Snooze.ONE_HOUR)
    morning.page.refresh()
    assert morning.page.sheet.side._quiet.text() == "No notification until today at 11:05, as you wished."


def _briefing(morning: Morning, *projects: str) -> Briefing:
    cards = [morning.store.card(project) for project in projects]
    return Briefing(datetime(2026, 11, 18, 17, tzinfo=UTC), tuple(card for card in cards if card is not None))


def test_the_briefing_stays_for_the_day_as_long_as_its_reasons_stand(morning: Morning):
    morning.page.show_briefing(_briefing(morning, "hero", "tea"))
    side = morning.page.sheet.side
    assert side._title.text() == "While you were away, since Wed 18 Nov"
    assert [line.accessibleName() for line in side.away.lines()] == [
        "Website hero art: follow-up 2 fell due on Thu 19 Nov.",
        "Tea tin range: follow-up 1 fell due today.",
    ]
    assert morning.session.run(c.RecordReply("hero", morning.clock.now)) is None
    morning.qtbot.waitUntil(lambda: len(side.away.lines()) == 1)
    side.away.lines()[0].click()
    assert morning.work.shown_project() == "tea"
    morning.later(days=1)
    assert not side.tells()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_however_small_the_room(qtbot: QtBot, tmp_path: Path, qapp: Any, scale: float):
    keep_habits_in(tmp_path)
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    try:
        morning = Morning(qtbot, tmp_path / "data")
        for width in (1440, 1100, 760):
            morning.work.window.resize(width, 700)
            for _ in range(6):
                qapp.processEvents()
            for row in morning.page.sheet.rows():
                assert row.height() >= row.heightForWidth(row.width())
                assert row.rect().contains(row.main.geometry())
                assert not row._why.geometry().intersects(row.main.geometry())
        morning.close()
    finally:
        theme.apply(qapp, theme.Scheme.LIGHT, 1.0)


def test_in_a_narrow_row_nothing_lies_over_the_amount(morning: Morning):
    row = morning.page.sheet.rows()[0]
    for width in range(260, 900, 20):
        row.resize(width, row.heightForWidth(width))
        parts = [row.main, *row.findChildren(Label)]
        assert not [(a, b) for a in parts for b in parts if a is not b and a.geometry().intersects(b.geometry())], width
