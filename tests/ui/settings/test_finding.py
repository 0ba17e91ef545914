"""Searching the settings: by what they say and by other words for it, in the language of the interface."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import languages
from desktop.ui.labels import settings_search as words
from desktop.ui.session import Session
from desktop.ui.settings.page import SettingsPage

KEYS = ("you", "working-days", "ladder", "notifications", "platforms", "words", "look", "data")


def tabs(page: SettingsPage) -> list[str]:
    shown = [tab for tab in page.tabs.findChildren(QAbstractButton) if not tab.isHidden()]
    return [tab.accessibleIdentifier().rpartition(".")[2] for tab in shown]


def marked(page: SettingsPage) -> list[str]:
    return [
        widget.text().replace("&", "")
        for widget in page.findChildren(QWidget)
        if hasattr(widget, "text") and widget.font().underline()
    ]


@pytest.mark.parametrize(
    ("typed", "section", "said"),
    [
        ("signature", "you", "Signature"),
        ("dark mode", "look", "Appearance"),
        ("FONT", "look", "Text size"),
        ("animation", "look", "Reduced motion: no animations"),
        ("do not disturb", "notifications", "Quiet from"),
        ("saturday", "working-days", "Weekend"),
        ("spreadsheet", "data", "Import a file…"),
        ("autostart", "notifications", "Start in the tray when I log in"),
    ],
)
def test_a_setting_is_found_by_its_name_and_by_other_words_and_is_marked(
    page: SettingsPage, qtbot: QtBot, typed: str, section: str, said: str
):
    qtbot.keyClicks(page.finding.field, typed)
    assert section in tabs(page)
    assert page.section in tabs(page)
    assert said in marked(page)


def test_only_sections_with_what_is_looked_for_are_left_and_all_come_back(page: SettingsPage, qtbot: QtBot):
    qtbot.keyClicks(page.finding.field, "dark mode")
    assert tabs(page) == ["look"]
    assert page.section == "look"
    qtbot.keyClick(page.finding.field, Qt.Key.Key_Escape)
    assert tuple(tabs(page)) == KEYS
    assert marked(page) == []


def test_a_section_is_found_by_other_words_for_it(page: SettingsPage, qtbot: QtBot):
    qtbot.keyClicks(page.finding.field, "reminder")
    assert set(tabs(page)) >= {"ladder", "notifications"}


def test_what_is_not_there_is_said(page: SettingsPage, qtbot: QtBot):
    qtbot.keyClicks(page.finding.field, "submarine")
    assert tabs(page) == []
    assert page.finding.nothing.isVisible()
    assert page.finding.field.accessibleDescription() == words.nothing_found()
    page.finding.field.clear()
    assert not page.finding.nothing.isVisible()


def test_enter_goes_to_what_was_found(page: SettingsPage, qtbot: QtBot):
    page.activateWindow()
    qtbot.keyClicks(page.finding.field, "bigger")
    qtbot.keyClick(page.finding.field, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is page.look.text_size or page.look.text_size.isAncestorOf(focused)


def test_looking_for_something_changes_nothing(page: SettingsPage, qtbot: QtBot):
    for letter in "holiday":
        qtbot.keyClicks(page.finding.field, letter)
    assert page.unsaved() == []
    assert page.bar.isHidden()


@pytest.fixture
def tongue() -> Iterator[Callable[[str], None]]:
    yield languages.speak
    languages.speak("en", "US")


@pytest.mark.parametrize(
    ("language", "typed", "section"), [("fr", "police", "look"), ("it", "scuro", "look"), ("it", "ferie", "working-days")]
)
def test_other_languages_have_their_own_words(
    session: Session, qtbot: QtBot, tongue: Callable[[str], None], language: str, typed: str, section: str
):
    tongue(language)
    page = SettingsPage(session)
    qtbot.addWidget(page)
    qtbot.keyClicks(page.finding.field, typed)
    assert section in tabs(page)


def test_every_other_word_belongs_to_something_that_is_there(page: SettingsPage):
    for key in KEYS:
        page.show_section(key)
    there = {widget.accessibleIdentifier() for widget in page.findChildren(QWidget)}
    assert set(words.of_fields()) <= there
    assert set(words.of_sections()) == set(KEYS)
