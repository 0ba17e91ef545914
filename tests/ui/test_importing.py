"""A file on its way in: the window answers meanwhile, whoever stops has lost nothing, and what goes wrong is said."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services import importing
from desktop.services.importing import OnConflict
from desktop.services.service import Service
from desktop.storage import backup
from desktop.ui.import_parts import line_list
from desktop.ui.importing import ImportDialog, import_file
from desktop.ui.session import Session
from desktop.ui.workspace import Workspace
from tests.support.sample import SAMPLE
from tests.support.tongues import spoken


def studio(times: int) -> dict[str, Any]:
    """The sample studio so many times over, beside the one that is here."""
    one = json.loads(SAMPLE.read_bytes())
    projects = []
    for number in range(times):
        for project in one["projects"]:
            told = json.dumps(project | {"id": f"{project['id']}-{number}"})
            projects.append(json.loads(told))
    return one | {"projects": projects}


def written(folder: Path, content: dict[str, Any]) -> Path:
    file = folder / "Studio.json"
    file.write_text(json.dumps(content))
    return file


class Open(Protocol):
    def __call__(self, content: dict[str, Any]) -> ImportDialog: ...


@pytest.fixture
def begun(work: Workspace, tmp_path: Path) -> Iterator[Open]:
    """Begins with a file; what is open at the end is closed."""

    def begin(content: dict[str, Any]) -> ImportDialog:
        return import_file(work.session, work.window, written(tmp_path, content))

    yield begin
    for dialog in work.window.findChildren(ImportDialog):
        dialog.close()


@pytest.fixture
def opened(begun: Open, qtbot: QtBot) -> Open:
    def open_it(content: dict[str, Any]) -> ImportDialog:
        dialog = begun(content)
        qtbot.waitUntil(lambda: dialog.isVisible() and not dialog.is_busy())
        return dialog

    return open_it


def ids(session: Session) -> tuple[str, ...]:
    return session.service.store.project_ids()


def test_it_is_looked_at_beside_and_opens_with_what_it_brings(begun: Open, work: Workspace, qtbot: QtBot):
    dialog = begun(studio(3))
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.is_busy())
    assert dialog.isVisible()
    assert "New in this file" in dialog._said.text()
    assert not dialog._far.bar.isVisible()


def test_it_is_taken_in_a_little_at_once_and_the_window_answers_between(opened: Open, work: Workspace, qtbot: QtBot):
    before = len(ids(work.session))
    dialog = opened(studio(5))
    seen: list[int] = []
    timer = QTimer(work, interval=0)
    timer.timeout.connect(lambda: seen.append(len(ids(work.session))))
    timer.start()
    with qtbot.waitSignals([dialog.accepted, work.ready]):
        qtbot.mouseClick(dialog._confirm, Qt.MouseButton.LeftButton)
    timer.stop()
    after = len(ids(work.session))
    assert after == before + 5 * 13
    assert {before} < set(seen) - {after}, "nothing was seen on the way"
    assert [one.occasion for one in backup.listed(work.session.service.store.path.parent)] == [backup.Occasion.IMPORT]


def test_whoever_stops_it_has_lost_nothing(opened: Open, work: Workspace, qtbot: QtBot):
    before = ids(work.session)
    dialog = opened(studio(5))
    qtbot.mouseClick(dialog._confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(ids(work.session)) > len(before))
    assert dialog._far.bar.isVisible()
    with qtbot.waitSignal(work.ready):
        qtbot.mouseClick(dialog._cancel, Qt.MouseButton.LeftButton)
    assert ids(work.session) == before
    assert not work.session.undo_stack.canUndo()
    assert work.session.service.project(before[0]) is not None


def test_it_can_be_stopped_while_the_backup_is_made(opened: Open, work: Workspace, qtbot: QtBot):
    before = ids(work.session)
    dialog = opened(studio(2))
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(dialog._confirm, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog._cancel, Qt.MouseButton.LeftButton)
        assert dialog._said.text() == "Stopping…"
    assert ids(work.session) == before


def test_whoever_does_not_want_to_wait_sees_no_dialog(begun: Open, work: Workspace, qtbot: QtBot):
    dialog = begun(studio(2))
    looking = dialog._work
    assert looking is not None
    with qtbot.waitSignal(looking.ended):
        dialog.reject()
    assert QApplication.activeModalWidget() is None


def test_a_look_that_takes_long_is_seen(begun: Open, work: Workspace, qtbot: QtBot):
    dialog = begun(studio(1))
    dialog._late.setInterval(0)
    qtbot.waitUntil(dialog.isVisible)
    dialog._far.tell(25, 65)
    assert (dialog._far.bar.value(), dialog._far.bar.maximum()) == (25, 65)
    qtbot.waitUntil(lambda: "New in this file" in dialog._said.text())


def test_a_file_that_cannot_be_read_is_said(work: Workspace, qtbot: QtBot, tmp_path: Path):
    dialog = import_file(work.session, work.window, tmp_path / "not there.json")
    qtbot.waitUntil(lambda: dialog.isVisible() and not dialog.is_busy())
    assert "cannot be read" in dialog._said.text()
    assert not dialog._confirm.isVisible()
    dialog.close()


@pytest.mark.parametrize(
    ("tongue", "said", "told"),
    [
        ("en", "There is a problem", "projects[0].title: Nothing is written here."),
        ("fr", "Il y a un problème", "projects[0].title : Rien n’est écrit ici."),
        ("it", "C’è un problema", "projects[0].title: Qui non c’è scritto nulla."),
    ],
)
def test_what_is_wrong_is_told_in_the_language_of_the_interface(
    qapp: QApplication, opened: Open, tongue: str, said: str, told: str
):
    content = studio(1)
    content["projects"][0]["title"] = ""
    with spoken(qapp, tongue):
        dialog = opened(content)
        assert dialog._said.text().startswith(said)
        assert dialog._list.toPlainText().startswith(told)
    assert not dialog._confirm.isVisible()


def test_what_cannot_be_kept_is_said_and_may_be_tried_again(opened: Open, work: Workspace, qtbot: QtBot):
    before = ids(work.session)
    dialog = opened(studio(20))
    store = work.session.service.store
    store.database.read("PRAGMA max_page_count = 1")
    qtbot.mouseClick(dialog._confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog._confirm.isVisible)
    assert ids(work.session) == before
    store.database.read("PRAGMA max_page_count = 100000")
    with qtbot.waitSignals([dialog.accepted, work.ready]):
        qtbot.mouseClick(dialog._confirm, Qt.MouseButton.LeftButton)
    assert len(ids(work.session)) > len(before)


@pytest.mark.parametrize("choice", OnConflict)
def test_what_differs_is_decided_by_a_choice(choice: OnConflict, opened: Open, work: Workspace, qtbot: QtBot):
    changed = json.loads(SAMPLE.read_bytes())
    changed["projects"][0]["title"] = "Another name"
    dialog = opened(changed)
    qtbot.mouseClick(dialog.choices[choice].box, Qt.MouseButton.LeftButton)
    before = ids(work.session)
    with qtbot.waitSignals([dialog.accepted, work.ready]):
        qtbot.mouseClick(dialog._confirm, Qt.MouseButton.LeftButton)
    kept = work.session.service.project(before[0])
    assert kept is not None
    assert (kept.title == "Another name") is (choice is OnConflict.REPLACE)
    assert len(ids(work.session)) == len(before) + (choice is OnConflict.NEW)


def test_the_steps_are_small_and_a_step_that_is_the_last_one_keeps_nothing(service: Service, tmp_path: Path):
    found = importing.looked_at(service)(written(tmp_path, studio(5)), lambda _done, _all: None)
    before = service.store.project_ids()
    steps, numbers = importing.taken_in(found, service), [len(before)]
    for _ in range(4):
        next(steps)
        numbers.append(len(service.store.project_ids()))
    assert all(after - earlier <= 10 for earlier, after in pairwise(numbers))
    assert numbers[-1] > numbers[0]
    steps.close()
    assert service.store.project_ids() == before


@pytest.mark.parametrize("number", [1, 3, 14])
def test_lines_that_fit_are_not_scrolled(number: int, qtbot: QtBot):
    """And no bar takes their room."""
    lines = line_list()
    qtbot.addWidget(lines)
    lines.setPlainText("\n".join(f"Project {at}" for at in range(number)))
    lines.resize(400, 100)
    lines.resize(400, lines.sizeHint().height())
    lines.show()
    assert lines.verticalScrollBar().maximum() == 0
