"""The help: all keys are told, pages are read from the program's own folder and nowhere else, and About says where things are."""

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.paths import asset
from desktop.ui import languages, theme
from desktop.ui.help import about as about_window
from desktop.ui.help.about import About
from desktop.ui.help.help import Help
from desktop.ui.help.pictures import picture
from desktop.ui.help.reader import PAGES, page_file
from desktop.ui.help.unwrapping import unwrapped
from desktop.ui.theme import SEMIBOLD
from desktop.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def help_(window: MainWindow, tmp_path: Path) -> Help:
    return Help(window, tmp_path, window)


def opened(help_: Help, name: str) -> Any:
    (found,) = (one for one in help_._window.findChildren(QDialog, f"help.{name}") if one.isVisible())
    return found


@pytest.fixture
def told(qapp: object) -> Any:
    """The module with the keys: their names can be made only when there is an application."""
    from desktop.ui.help import keys

    return keys


# -- the sheet


def test_every_key_of_the_window_is_told(told: Any):
    keys = {key.toString() for group in told.groups() for line in group.lines for key in line.keys}
    assert {key.value.toString() for key in told.Key if not key.value.isEmpty()} <= keys


def test_nothing_is_told_twice_in_a_group_and_nothing_without_a_key(told: Any):
    for group in told.groups():
        keys = [key for line in group.lines for key in line.written()]
        assert len(keys) == len(set(keys))
        assert all(keys)
        assert group.title


def test_arrows_are_told_as_they_stand_on_the_keys(told: Any):
    (move,) = (line for group in told.groups() for line in group.lines if "another column" in line.name)
    assert move.written() == ["Ctrl+←", "Ctrl+→"]
    assert told.native(told.Key.HELP.value) == "F1"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_the_sheet_shows_the_keys_and_closes_by_escape_and_by_f1(help_: Help, qtbot: QtBot, key: Qt.Key):
    help_.show_keys()
    sheet = opened(help_, "keys")
    caps = [label.text() for label in sheet.findChildren(QLabel)]
    assert {"Ctrl+N", "Ctrl+K", "F1", "Ctrl+→"} <= set(caps)
    with qtbot.waitSignal(sheet.finished):
        qtbot.keyClick(sheet, key)


def test_a_screen_reader_is_told_a_group_at_once(help_: Help):
    help_.show_keys()
    sheet = opened(help_, "keys")
    assert sheet.groups[0].accessibleName() == "Everywhere"
    assert "New project: Ctrl+N; Search everything: Ctrl+K; Search this page: Ctrl+F" in sheet.groups[0].accessibleDescription()
    sheet.close()


def test_asking_twice_opens_one(help_: Help, window: QWidget):
    help_.show_keys()
    help_.show_keys()
    opened(help_, "keys").close()
    help_.show_keys()
    opened(help_, "keys").close()


def test_the_sheet_leads_to_the_manual_and_to_what_the_program_is(help_: Help, qtbot: QtBot):
    help_.show_keys()
    qtbot.mouseClick(opened(help_, "keys").manual, Qt.MouseButton.LeftButton)
    assert opened(help_, "reader").page == "manual"
    opened(help_, "reader").close()
    help_.show_keys()
    qtbot.mouseClick(opened(help_, "keys").about, Qt.MouseButton.LeftButton)
    opened(help_, "about").close()


# -- the pages


@pytest.mark.parametrize("language", languages.LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_every_page_comes_in_every_language(page: str, language: str):
    file = page_file(page, language)
    assert file.name == f"{page}.{language}.md"
    assert file.read_text("utf-8").startswith("# ")


def test_another_language_reads_english():
    assert page_file("manual", "fi").name == "manual.en.md"


def test_links_lead_from_page_to_page_and_nowhere_else(help_: Help, qtbot: QtBot):
    help_.show_manual()
    reader = opened(help_, "reader")
    assert "Relance in short" in reader.text.toPlainText()
    for foreign in ("https://example.org/", "file:///etc/passwd", "../secret.md", "unknown.md"):
        reader.text.anchorClicked.emit(QUrl(foreign))
        assert reader.page == "manual"
    reader.text.anchorClicked.emit(QUrl("tone.md"))
    assert reader.page == "tone"
    assert reader.text.toPlainText().startswith("The tone of the messages")
    reader.close()


def test_what_is_bold_has_the_weight_of_the_font_itself(help_: Help):
    help_.show_manual()
    reader = opened(help_, "reader")
    found = reader.text.document().find("New project")
    assert not found.isNull()
    letters = found.charFormat().font()
    assert letters.weight() == QFont.Weight.DemiBold
    assert letters.variableAxisValue(QFont.Tag("wght")) == SEMIBOLD
    reader.close()


def test_only_pictures_beside_the_page_are_loaded(help_: Help):
    help_.show_manual()
    reader = opened(help_, "reader")
    image = QTextDocument.ResourceType.ImageResource.value
    for foreign in ("https://example.org/a.png", "file:///etc/a.png", "../icons/relance.svg", "/etc/a.png"):
        assert not reader.text.loadResource(image, QUrl(foreign))
    found = next(asset("resources/help").glob("*.png"))
    assert not reader.text.loadResource(image, QUrl(found.name)).isNull()
    reader.text.show_page("# One\n\n<b onclick='x'>two</b>")
    assert "<b onclick='x'>two</b>" in reader.text.toPlainText()
    reader.close()


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_every_picture_of_the_manual_is_there_for_light_and_dark_in_little_room(language: str):
    named = re.findall(r"!\[[^]]+\]\(([^)]+)\)", page_file("manual", language).read_text("utf-8"))
    assert named
    for name in named:
        light = asset("resources/help") / name
        for file in (light, light.with_name(f"{light.stem}.dark.png")):
            assert QImage(str(file)).width() <= 1200
            assert file.stat().st_size < 24_000, file.name


def test_a_picture_is_of_the_theme_as_wide_as_meant_and_sharp(qapp: QApplication):
    file = asset("resources/help/board.en.png")
    grounds = set()
    for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
        theme.apply(qapp, scheme, 1.0)
        for sharp in (1.0, 1.5, 2.0):
            shown = picture(file, 600, sharp)
            assert shown.deviceIndependentSize().toSize().width() == QImage(str(file)).width() // 2
            grounds.add(shown.pixelColor(shown.width() // 2, shown.height() // 2).lightnessF() > 0.5)
        assert picture(file, 300, 2.0).width() == 600
        assert picture(file.with_name("nothing.png"), 300, 2.0).isNull()
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)
    assert grounds == {True, False}


# -- what the program is


@pytest.fixture
def about(help_: Help) -> About:
    help_.show_about()
    return opened(help_, "about")


def test_about_says_versions_and_where_the_data_is(about: About, tmp_path: Path, qtbot: QtBot):
    assert about.facts[0] == f"Version {__version__}"
    assert "PySide 6." in about.facts[1]
    qtbot.mouseClick(about.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Relance"
    assert copied[-1] == str(tmp_path)
    about.close()


class Opener(QObject):
    """Stands in for the system's program for folders."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.asked.append(url)


def test_the_folder_is_opened_by_the_system(about: About, tmp_path: Path, qtbot: QtBot):
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]  # the stub says bytes
    qtbot.mouseClick(about.open_folder, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("file")
    assert opener.asked == [QUrl.fromLocalFile(str(tmp_path))]
    assert not about.state.isVisible()
    about.close()


def test_licenses_are_plain_text_and_read_when_asked_for(about: About, qtbot: QtBot):
    assert about.texts.toPlainText() == ""
    qtbot.mouseClick(about.licenses, Qt.MouseButton.LeftButton)
    assert about.texts.isVisible()
    assert "MIT License" in about.texts.toPlainText()
    told = about.texts.toPlainText().split()
    assert all(" ".join(text.split()) in " ".join(told) for _, text in about_window.license_texts())
    assert "WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED" in about.texts.toPlainText()
    qtbot.mouseClick(about.licenses, Qt.MouseButton.LeftButton)
    assert not about.texts.isVisible()
    about.close()


def test_paragraphs_of_a_license_are_in_one_line_and_lists_and_tables_stay_as_they_are():
    long = "a word after another until the line is as wide as it may be in a page"
    kept = f"Copyright 2020 A\nCopyright 2021 B\n\nRelease    Year\n1.0        2001\n\n* one\n* {long}\n* three"
    assert unwrapped(kept) == kept
    assert unwrapped(f"  {long}\n{long}\nand its end.\n\nNext.") == f"  {long} {long} and its end.\n\nNext."
    assert unwrapped(f"(1) {long}\n    {long}") == f"(1) {long} {long}"
