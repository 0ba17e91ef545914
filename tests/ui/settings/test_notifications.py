"""The settings of notifications count at once, say in a sentence what they mean, and let what was muted speak again."""

from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.services.notices.settings import Detail
from desktop.services.service import Service
from desktop.ui import habits
from desktop.ui.program import keep_habits_in
from desktop.ui.project.mute import add_mute
from desktop.ui.session import Session
from desktop.ui.settings.notifications import NotificationsSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.start_at_login import Autostart
from desktop.ui.widgets.buttons import Button


@pytest.fixture
def login(tmp_path: Path) -> Autostart:
    return Autostart(tmp_path / "config", ["relance", "--background"])


@pytest.fixture
def section(session: Session, login: Autostart, tmp_path: Path, qtbot: QtBot) -> NotificationsSection:
    keep_habits_in(tmp_path)
    made = NotificationsSection(session, login, lambda: True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_set_counts_at_once(section: NotificationsSection, session: Session, qtbot: QtBot):
    with qtbot.waitSignal(section.told_anew):
        section.begins.setTime(QTime(20, 0))
    section.ends.setTime(QTime(7, 15))
    section.may_break.box.click()
    section.detail.set_value(Detail.NAMES.value)
    kept = session.notices.settings()
    assert (kept.quiet.begins, kept.quiet.ends, kept.quiet.window_end_may_break) == (time(20), time(7, 15), True)
    assert kept.detail is Detail.NAMES


def test_a_sentence_says_what_the_settings_mean(section: NotificationsSection):
    assert section.summary.text() == "No notification before 08:30 or after 19:00, none at weekends or on days off."
    assert section.today.text() == "Today nothing before 08:30 and nothing after 19:00."
    section.rest_days.box.click()
    assert section.summary.text() == "No notification before 08:30 or after 19:00."
    section.begins.setTime(QTime(0, 0))
    assert section.summary.text() == "No notification before 08:30."
    assert section.today.text() == "Today nothing before 08:30."
    section.ends.setTime(QTime(0, 0))
    assert section.summary.text() == "Notifications at any hour of any day."
    section.enabled.box.click()
    assert section.summary.text() == "Notifications are off. What is due stands here all the same."
    assert not section.begins.isEnabled()


def test_keeping_on_in_the_tray_and_the_start_at_login_are_choices(section: NotificationsSection, login: Autostart, qtbot: QtBot):
    assert section.keep_running.isChecked()
    with qtbot.waitSignal(section.background_decided):
        section.keep_running.box.click()
    assert habits.keeps_running() is False
    assert not section.at_login.isChecked()
    section.at_login.box.click()
    assert login.is_on()
    section.at_login.box.click()
    assert not login.is_on()


def test_a_system_that_does_not_let_it_is_told(section: NotificationsSection, tmp_path: Path):
    (tmp_path / "config").write_text("in the way", "utf-8")
    section.at_login.box.click()
    assert section._problem.isVisible()
    assert not section.at_login.isChecked()


def test_without_a_tray_it_says_what_closing_means(session: Session, login: Autostart, tmp_path: Path, qtbot: QtBot):
    keep_habits_in(tmp_path)
    section = NotificationsSection(session, login, lambda: False)
    qtbot.addWidget(section)
    section.show()
    assert section._no_tray.isVisible()
    for box in (section.keep_running, section.at_login):
        assert (box.isEnabled(), box.isChecked()) == (False, False)


def test_a_project_is_muted_from_its_menu_and_speaks_again_from_the_settings(
    section: NotificationsSection, session: Session, service: Service, qtbot: QtBot
):
    said: list[str] = []
    menu = QMenu()
    qtbot.addWidget(menu)
    add_mute(menu, session, "tea", said.append)
    menu.actions()[-1].trigger()
    assert session.notices.muted() == {"tea"}
    assert said == ["No notifications about this project; it still stands in Today."]
    section._show_settings()
    assert section.muted.isVisible()
    (again,) = section.muted.findChildren(Button)
    assert again.accessibleName() == "Notify again about Tea tin range"
    again.click()
    assert session.notices.muted() == frozenset()
    assert not section.muted.isVisible()


def test_it_is_a_tab_of_the_settings(page: SettingsPage):
    page.show_section("notifications")
    assert page.notifications.isVisible()
    assert page.bar.isHidden()
