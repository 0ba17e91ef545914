"""What is done with the data as a whole, from the menu, the calendar and the settings: files that are whole or not there, written
while the window answers."""

import json
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QObject, Qt, QThread, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.services.calendar_file import entries
from desktop.services.exporting import Format
from desktop.services.service import Service
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.errands import Errand, Errands
from desktop.ui.exporting import Export, ExportDialog, calendar_words
from desktop.ui.importing import ImportDialog
from desktop.ui.long_work import GivenUp
from desktop.ui.settings.data import DataSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.widgets.question_box import QuestionBox
from desktop.ui.workspace import Workspace
from tests.storage.limits import files_cannot_grow_beyond
from tests.support.sample import SAMPLE
from tests.support.tongues import spoken

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def errands(work: Workspace) -> Errands:
    return work.side_pages.errands


class FileManager(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def file_manager(qapp) -> Iterator[FileManager]:
    made = FileManager()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # the binding wants text
    yield made
    QDesktopServices.unsetUrlHandler("file")


def toast(work: Workspace) -> str:
    text: str = work.window.toast._words.text()
    return text


def chooser(work: Workspace) -> QFileDialog:
    (found,) = (one for one in work.window.findChildren(QFileDialog) if one.isVisible())
    return found


def until_said(work: Workspace, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: toast(work) == text)


def choose(work: Workspace, qtbot: QtBot, file: Path) -> None:
    """As a designer does who types a name and presses Enter."""
    dialog = chooser(work)
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(lambda: not [one for one in work.window.findChildren(QFileDialog) if one.isVisible()])


def menu(work: Workspace, qtbot: QtBot) -> dict[str, QAction]:
    """The menu behind the mark, opened by a click."""
    qtbot.mouseClick(work.window.sidebar.logo, Qt.MouseButton.LeftButton)
    (found,) = (one for one in work.window.sidebar.logo.findChildren(QMenu) if one.isVisible())
    found.close()
    return {action.objectName(): action for action in found.actions() if not action.isSeparator()}


def wait_for_end(export: Export, qtbot: QtBot) -> object:
    with qtbot.waitSignal(export.ended) as ended:
        export.begin()
    found: object = ended.args[0]
    return found


# -- from wherever it is wanted


def test_the_menu_leads_to_all_of_it(work: Workspace, qtbot: QtBot):
    actions = menu(work, qtbot)
    assert [actions[f"menu.{key}"].text() for key in ("import", "export", "calendar")] == [
        "Import a file…",
        "Export everything…",
        "Export for a calendar…",
    ]
    for key, ending in (("menu.export", "json"), ("menu.calendar", "ics")):
        actions[key].trigger()
        dialog = chooser(work)
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        assert dialog.defaultSuffix() == ending
        dialog.reject()
    actions["menu.import"].trigger()
    assert chooser(work).fileMode() is QFileDialog.FileMode.ExistingFile
    chooser(work).reject()


def test_the_calendar_is_saved_from_its_page(work: Workspace, qtbot: QtBot, tmp_path: Path):
    work.window.show_page("calendar")
    (page,) = work.window.findChildren(CalendarPage)
    assert page.save.accessibleName() == "Export for a calendar…"
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    choose(work, qtbot, tmp_path / "plan.ics")
    until_said(work, qtbot, "plan.ics is written.")
    titles = [str(event["summary"]) for event in Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT")]
    assert "Follow-up 1: Tea tin range (Northlight Tea)" in titles


def test_everything_is_saved_from_the_settings_and_can_be_found(
    work: Workspace, service: Service, qtbot: QtBot, tmp_path: Path, file_manager: FileManager
):
    data = section(work)
    qtbot.mouseClick(data.buttons[Errand.EXPORT], Qt.MouseButton.LeftButton)
    assert Path(chooser(work).selectedFiles()[0]).name == "Relance 2026-11-20.json"
    choose(work, qtbot, tmp_path / "all.json")
    until_said(work, qtbot, "all.json is written.")
    titles = {project["title"] for project in json.loads((tmp_path / "all.json").read_bytes())["projects"]}
    assert titles == {project.title for project in service.store.projects()}
    work.window.toast._button.click()
    assert file_manager.opened == [tmp_path]


def section(work: Workspace) -> DataSection:
    work.window.show_page("settings")
    (page,) = work.window.findChildren(SettingsPage)
    page.show_section("data")
    return page.data


def test_the_settings_show_where_the_data_is(work: Workspace, qtbot: QtBot, tmp_path: Path, file_manager: FileManager):
    data = section(work)
    assert data.folder.text() == str(tmp_path / "data")
    qtbot.mouseClick(data.buttons[Errand.OPEN_FOLDER], Qt.MouseButton.LeftButton)
    assert file_manager.opened == [tmp_path / "data"]


def test_the_backups_are_opened_or_where_they_would_be(errands: Errands, tmp_path: Path, file_manager: FileManager):
    copies = tmp_path / "data" / "backups"
    errands.run(Errand.OPEN_BACKUPS)
    copies.mkdir()
    errands.run(Errand.OPEN_BACKUPS)
    assert file_manager.opened == [tmp_path / "data", copies]


def test_import_from_the_settings_shows_what_a_file_brings(work: Workspace, qtbot: QtBot):
    qtbot.mouseClick(section(work).buttons[Errand.IMPORT], Qt.MouseButton.LeftButton)
    choose(work, qtbot, SAMPLE)
    (dialog,) = work.window.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()


# -- looking it over


def test_sound_data_is_said_to_be(work: Workspace, qtbot: QtBot):
    qtbot.mouseClick(section(work).buttons[Errand.CHECK], Qt.MouseButton.LeftButton)
    until_said(work, qtbot, "All of your data was read: nothing is wrong.")


def test_what_is_wrong_with_the_data_is_counted(work: Workspace, service: Service, qtbot: QtBot, errands: Errands):
    with service.store.transaction():
        service.store.database.write("UPDATE client SET deleted_at = '2026-11-20T09:00:00.000000Z'")
    errands.run(Errand.CHECK)
    qtbot.waitUntil(lambda: bool(work.window.findChildren(QuestionBox)))
    (box,) = work.window.findChildren(QuestionBox)
    assert "problem" in box.said()
    assert "did not close properly" not in box.said()
    box.close()


# -- the file


def test_it_is_written_in_another_thread_with_a_connection_that_only_reads(service: Service, qtbot: QtBot, tmp_path: Path):
    export = Export(service, Format.EVERYTHING, tmp_path / "all.json")
    threads: list[QThread] = []
    export.moved.connect(lambda *_: threads.append(QThread.currentThread()), Qt.ConnectionType.DirectConnection)
    assert wait_for_end(export, qtbot) is None
    assert threads
    assert QThread.currentThread() not in threads


def test_what_stood_there_stays_until_the_new_file_is_whole(service: Service, qtbot: QtBot, tmp_path: Path):
    target = tmp_path / "plan.ics"
    target.write_text("older", "utf-8")
    export = Export(service, Format.CALENDAR, target)
    seen: list[str] = []
    export.moved.connect(lambda *_: seen.append(target.read_text("utf-8")), Qt.ConnectionType.DirectConnection)
    assert wait_for_end(export, qtbot) is None
    assert seen == ["older"]
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_stopped_on_the_way_it_leaves_nothing_behind(service: Service, qtbot: QtBot, tmp_path: Path):
    folder = tmp_path / "out"
    folder.mkdir()
    export = Export(service, Format.EVERYTHING, folder / "all.json")
    export.moved.connect(export.give_up, Qt.ConnectionType.DirectConnection)
    assert isinstance(wait_for_end(export, qtbot), GivenUp)
    assert list(folder.iterdir()) == []


def test_being_stopped_is_said(work: Workspace, errands: Errands, qtbot: QtBot, tmp_path: Path):
    errands._on_exported(tmp_path / "all.json", GivenUp())
    assert toast(work) == "all.json was not written: you stopped it."


@pytest.mark.parametrize(("limit", "said"), [(4096, "The disk is full"), (None, "could not be used, so nothing was changed")])
def test_what_cannot_be_written_is_one_sentence_and_changes_nothing(
    work: Workspace, errands: Errands, qtbot: QtBot, tmp_path: Path, limit: int | None, said: str
):
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / "all.json" if limit else folder / "gone" / "all.json"
    (folder / "all.json").write_text("older", "utf-8")
    with files_cannot_grow_beyond(limit) if limit else nullcontext():
        errands.export(Format.EVERYTHING, str(target))
        qtbot.waitUntil(lambda: said in toast(work))
    assert str(target) in toast(work)
    assert [file.name for file in folder.iterdir()] == ["all.json"]
    assert (folder / "all.json").read_text("utf-8") == "older"


def test_how_far_it_is_is_shown_once_it_takes_long(service: Service, qtbot: QtBot, tmp_path: Path, qapp):
    export = Export(service, Format.EVERYTHING, tmp_path / "all.json")
    dialog = ExportDialog(export)
    qtbot.addWidget(dialog)
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible)
    with spoken(qapp, "en"):
        export.moved.emit(250, 1000)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (250, 1000)
    assert dialog.state.text() == "250 of 1\u00a0000 projects"
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert isinstance(wait_for_end(export, qtbot), GivenUp)


# -- words


def test_titles_in_a_calendar_are_in_the_language_of_the_interface(service: Service, qapp):
    (tea,) = (entry for entry in entries(service, service.store.projects()) if entry.project.id == "tea" and entry.number == 1)
    assert calendar_words(tea)[0] == "Follow-up 1: Tea tin range (Northlight Tea)"
    with spoken(qapp, "fr"):
        assert calendar_words(tea)[0] == "Relance 1\u00a0: Tea tin range (Northlight Tea)"
