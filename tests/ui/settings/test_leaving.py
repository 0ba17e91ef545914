"""Settings that are not saved are not lost without a word: leaving the page or closing the window asks first."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.services.service import Service
from desktop.ui.settings.leaving import UnsavedDialog
from desktop.ui.settings.page import SettingsPage
from desktop.ui.workspace import Workspace
from tests.ui.settings.test_in_window import pages


@pytest.fixture
def settings(work: Workspace) -> SettingsPage:
    work.window.show_page("settings")
    (page,) = pages(work)
    return page


def question(work: Workspace) -> UnsavedDialog | None:
    return next((found for found in work.window.findChildren(UnsavedDialog) if found.isVisible()), None)


def answer(work: Workspace, qtbot: QtBot, name: str) -> None:
    asked = question(work)
    assert asked is not None
    button = next(b for b in asked.findChildren(QAbstractButton) if b.accessibleIdentifier() == f"dialog.{name}")
    with qtbot.waitSignal(asked.finished):
        button.click()


def test_a_page_without_changes_is_left_at_once(work: Workspace, settings: SettingsPage) -> None:
    work.window.show_page("board")
    assert question(work) is None
    assert work.window.page() == "board"


def test_it_stays_where_it_is_until_the_question_is_answered(work: Workspace, settings: SettingsPage, qtbot: QtBot) -> None:
    settings.you.signature.setPlainText("Noa, Studio N")
    assert settings.bar.said.text() == "Changes in “You” are not saved yet."
    assert settings.bar.save.x() < settings.bar.discard.x()
    work.window.show_page("board")
    assert work.window.page() == "settings"
    answer(work, qtbot, "cancel")
    assert work.window.page() == "settings"
    assert settings.you.signature.toPlainText() == "Noa, Studio N"
    settings.discard_all()


def test_saving_goes_on_with_all_of_it_saved(work: Workspace, settings: SettingsPage, service: Service, qtbot: QtBot) -> None:
    settings.you.signature.setPlainText("Noa, Studio N")
    settings.show_section("platforms")
    settings.platforms.list.choose("upwork")
    settings.platforms.form.support_name.setText("Upwork help")
    settings.platforms.list.choose("malt")
    settings.platforms.form.window_hours.setValue(24)
    work.window.show_page("board")
    with qtbot.waitSignal(work.ready):
        answer(work, qtbot, "confirm")
    assert work.window.page() == "board"
    assert service.designer().signature == "Noa, Studio N"
    upwork, malt = service.platform("upwork"), service.platform("malt")
    assert upwork is not None
    assert malt is not None
    assert (upwork.support_name, malt.window_hours) == ("Upwork help", 24)
    assert settings.unsaved() == []


def test_discarding_goes_on_without(work: Workspace, settings: SettingsPage, service: Service, qtbot: QtBot) -> None:
    before = service.designer()
    settings.you.signature.setPlainText("Noa, Studio N")
    settings.show_section("platforms")
    settings.platforms.form.platform_name.clear()
    work.window.show_page("clients")
    answer(work, qtbot, "discard")
    assert work.window.page() == "clients"
    assert service.designer() == before
    assert settings.unsaved() == []


def test_what_cannot_be_saved_is_shown_with_its_reason(work: Workspace, settings: SettingsPage, qtbot: QtBot) -> None:
    settings.show_section("platforms")
    settings.platforms.form.platform_name.clear()
    settings.show_section("you")
    work.window.show_page("board")
    answer(work, qtbot, "confirm")
    assert work.window.page() == "settings"
    assert settings.platforms.isVisible()
    assert settings.bar.problem.text() == "Please give the platform a name."
    settings.discard_all()


def test_closing_the_window_asks_too(work: Workspace, settings: SettingsPage, service: Service, qtbot: QtBot) -> None:
    settings.you.signature.setPlainText("Noa, Studio N")
    assert not work.window.close()
    assert work.window.isVisible()
    asked = question(work)
    assert asked is not None
    assert "You" in " ".join(label.text() for label in asked.findChildren(type(settings.bar.problem)))
    with qtbot.waitSignal(work.ready):
        answer(work, qtbot, "confirm")
    assert not work.window.isVisible()
    assert service.designer().signature == "Noa, Studio N"


def test_own_words_that_are_not_saved_are_asked_about_too(work: Workspace, settings: SettingsPage, qtbot: QtBot) -> None:
    settings.show_section("words")
    settings.own_words.form.body.setPlainText("Hello again")
    work.window.show_page("board")
    answer(work, qtbot, "discard")
    assert work.window.page() == "board"
    assert not settings.own_words.unsaved()
