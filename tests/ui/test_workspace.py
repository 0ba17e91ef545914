"""The window at work over a real store: what a designer does with keys, menus and forms ends in the store, on the board and on
the undo stack."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.model import Client, Milestone
from desktop.core.vocabulary import Column, DraftKind, MilestoneKind, Outcome, Purpose
from desktop.services.boards import LiveBoard
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui.board.arrangement import Arrangement, Filters, Grouping, Sorting
from desktop.ui.board.view_panel import ViewPanel
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.importing import ImportDialog, import_file
from desktop.ui.intents import Intent
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session
from desktop.ui.workspace import Workspace

SAMPLE = Path(__file__).parents[1] / "data" / "studio.json"


class Desk:
    """A workspace over a store in a folder of its own, with a clock that is moved by hand."""

    def __init__(self, qtbot: QtBot, folder: Path):
        self.qtbot = qtbot
        self.now = datetime(2026, 11, 20, 9, tzinfo=UTC)
        self.store = Store.open(folder)
        self.board = LiveBoard(None)
        self.board.follow(self.store)
        numbers = count(1)
        self.service = Service(self.store, lambda: self.now, "Europe/Paris", lambda: f"id-{next(numbers)}")
        self.session = Session(lambda: self.service)
        self.work = Workspace(self.session, self.board, lambda: self.now, lambda: "Europe/Paris")
        self.work.show_first()
        self.work.window.show()
        qtbot.addWidget(self.work.window)
        with qtbot.waitSignal(self.work.ready):
            self.work.catch_up()

    def close(self) -> None:
        self.work.window.close()
        self.store.close()

    def start_project(self, title: str = "Poster") -> None:
        client = Client("c1", "Teatro Onda", language="it", time_zone="Europe/Rome")
        milestones = (Milestone("m1", "All of it", MilestoneKind.FINAL, 90_000),)
        assert self.session.run(c.CreateProject("p1", "c1", title, "EUR", "99designs", milestones, (), client)) is None
        assert self.session.run(c.RecordQuoteAccepted("p1", self.now)) is None

    def ask(self) -> None:
        assert self.session.run(c.RecordRequest("p1", self.now, Purpose.FEEDBACK, "the text")) is None

    def column(self) -> str:
        card = self.work.page.model.card("p1")
        assert card is not None
        return card.column

    def form(self) -> Any:
        """The form that is open."""
        forms = self.work.window.findChildren(CommandDialog)
        return forms[-1]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.work.window
        self.qtbot.keyClick(target, key, modifiers)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    keep_habits_in(tmp_path)
    made = Desk(qtbot, tmp_path / "data")
    yield made
    made.close()


def test_an_empty_board_offers_the_first_steps_and_a_project_ends_it(desk: Desk) -> None:
    assert desk.work.page.search.isHidden()
    desk.start_project()
    assert not desk.work.page.search.isHidden()
    assert desk.column() == "my_turn"


def test_a_new_project_is_opened_in_the_panel(desk: Desk) -> None:
    desk.start_project()
    desk.qtbot.waitUntil(lambda: desk.work.shown_project() == "p1")


def test_undo_and_redo_move_the_card_and_say_so(desk: Desk) -> None:
    desk.start_project()
    desk.ask()
    assert desk.column() == "client_turn"
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.column() == "my_turn"
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.column() == "client_turn"


def test_the_key_r_records_the_clients_reply(desk: Desk) -> None:
    desk.start_project()
    desk.ask()
    desk.work.page.select("p1")
    desk.work.page.focus_board()
    desk.press(Qt.Key.Key_R)
    form = desk.form()
    form.text.setPlainText("Here it is")
    desk.qtbot.mouseClick(form.confirm_button(), Qt.MouseButton.LeftButton)
    assert desk.column() == "my_turn"
    project = desk.service.project("p1")
    assert project is not None
    assert project.contacts[-1].text == "Here it is"


def test_the_key_p_pauses_and_resumes(desk: Desk) -> None:
    desk.start_project()
    desk.ask()
    desk.work.page.select("p1")
    desk.work.page.focus_board()
    desk.press(Qt.Key.Key_P)
    desk.qtbot.mouseClick(desk.form().confirm_button(), Qt.MouseButton.LeftButton)
    project = desk.service.project("p1")
    assert project is not None
    assert desk.service.assessment(project).pause is not None
    desk.work.page.focus_board()
    desk.press(Qt.Key.Key_P)
    project = desk.service.project("p1")
    assert project is not None
    assert desk.service.assessment(project).pause is None


def test_a_closed_project_says_why_it_cannot_be_paused(desk: Desk) -> None:
    desk.start_project()
    assert desk.session.run(c.CloseProject("p1", desk.now, Outcome.CANCELLED)) is None
    desk.work.tasks.pause_or_resume("p1")
    assert not desk.work.window.findChildren(CommandDialog)
    said = desk.work.window.toast.findChild(QLabel)
    assert said is not None
    assert "closed" in said.text()


def test_ctrl_and_an_arrow_move_a_card_through_its_form(desk: Desk) -> None:
    desk.start_project()
    desk.work.page.select("p1")
    desk.work.page.focus_board()
    desk.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    form = desk.form()
    form.need.setText("the back cover")
    desk.qtbot.mouseClick(form.confirm_button(), Qt.MouseButton.LeftButton)
    assert desk.column() == "client_turn"


def test_a_form_stays_open_with_the_reason_when_the_rules_refuse(desk: Desk) -> None:
    desk.start_project()
    desk.ask()
    desk.work.tasks.begin(Intent.REPLY, "p1")
    form = desk.form()
    assert desk.session.run(c.CloseProject("p1", desk.now, "cancelled")) is None  # type: ignore[arg-type]
    desk.qtbot.mouseClick(form.confirm_button(), Qt.MouseButton.LeftButton)
    assert form.isVisible()
    assert form.refusal() != ""
    form.reject()


def test_passing_time_moves_the_card_to_follow_up(desk: Desk) -> None:
    desk.start_project()
    desk.ask()
    desk.now += timedelta(days=10)
    desk.work.ticker.ticked.emit()
    assert desk.column() == "follow_up"


def test_what_is_due_is_opened_from_the_banner(desk: Desk) -> None:
    desk.start_project()
    desk.ask()
    desk.now += timedelta(days=10)
    desk.work.ticker.ticked.emit()
    assert not desk.work.page.banner.isHidden()
    desk.work.page.banner.requested.emit()
    written = desk.work.tasks.messages.desk
    assert written.work is not None
    assert (written.work.project, written.work.ask.kind) == ("p1", DraftKind.FOLLOW_UP)


def test_a_fold_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.start_project()
    desk.work.page.columns.fold_requested.emit(Column.CLOSED, True)
    again = Workspace(desk.session, desk.board, lambda: desk.now, lambda: "Europe/Paris")
    qtbot.addWidget(again.window)
    again.show_first()
    assert again.page.columns.panels[Column.CLOSED].folded


def test_the_way_to_look_at_the_board_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.start_project()
    way = Arrangement(Grouping.CLIENT, Sorting.TITLE, True, Filters(client="c1"))
    desk.work.page.arranging().apply(way)
    again = Workspace(desk.session, desk.board, lambda: desk.now, lambda: "Europe/Paris")
    qtbot.addWidget(again.window)
    again.show_first()
    assert again.page.arranging().arrangement == way
    assert again.page.lanes.order() == ["c1"]


def test_keys_open_the_panel_of_the_view_and_lead_back_to_the_usual_one(desk: Desk) -> None:
    desk.start_project()
    desk.work.page.select("p1")
    desk.work.page.focus_board()
    desk.press(Qt.Key.Key_V)
    (panel,) = desk.work.page.findChildren(ViewPanel)
    panel.close()
    desk.work.page.arranging().apply(Arrangement(Grouping.TAG))
    desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert desk.work.page.arranging().arrangement == Arrangement()
    assert desk.work.page.lanes.has_keyboard()


def test_a_card_carried_to_another_tag_changes_the_project_and_can_be_undone(desk: Desk) -> None:
    desk.start_project()
    desk.work.page.arranging().apply(Arrangement(Grouping.TAG))
    card = desk.work.page.model.card("p1")
    assert card is not None
    desk.work.page.lanes.drop(card, "", "print")
    project = desk.service.project("p1")
    assert project is not None
    assert project.tags == ("print",)
    assert desk.work.page.lanes.order() == ["print"]
    desk.session.undo_stack.undo()
    assert desk.work.page.lanes.order() == [""]


def test_the_choices_for_a_new_project_are_offered_for_the_next_one(desk: Desk) -> None:
    desk.work.tasks.new_project()
    form = desk.form()
    form.project_title.setText("Menu")
    form.client.setEditText("Pasticceria Lume")
    form.platform.setCurrentIndex(form.platform.findData("upwork"))
    desk.qtbot.mouseClick(form.confirm_button(), Qt.MouseButton.LeftButton)
    assert [client.name for client in desk.service.clients()] == ["Pasticceria Lume"]
    assert QSettings().value("new_project/platform") == "upwork"


def test_a_file_is_imported_as_one_change_and_taken_back_as_one(desk: Desk) -> None:
    dialog = import_file(desk.session, desk.work.window, SAMPLE)
    assert isinstance(dialog, ImportDialog)
    desk.qtbot.waitUntil(lambda: dialog.isVisible() and not dialog.is_busy())
    with desk.qtbot.waitSignal(desk.work.ready):
        dialog._on_confirmed()
    assert len(desk.service.clients()) == 13
    with desk.qtbot.waitSignal(desk.work.ready):
        desk.session.undo_stack.undo()
    assert desk.service.clients() == ()
    assert desk.store.project_ids() == ()


def test_a_broken_file_is_explained_and_nothing_is_imported(desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_bytes(SAMPLE.read_bytes()[:500])
    dialog = import_file(desk.session, desk.work.window, broken)
    desk.qtbot.waitUntil(lambda: dialog.isVisible() and not dialog.is_busy())
    assert "nothing was imported" in dialog._said.text()
    assert dialog._list.toPlainText() != ""
    dialog.reject()
    assert desk.service.clients() == ()


def test_a_change_that_cannot_be_kept_is_said_and_the_board_goes_on(desk: Desk) -> None:
    desk.start_project()
    desk.store.database.read("PRAGMA max_page_count = 1")
    with desk.qtbot.waitSignal(desk.work.ready):
        reason = desk.session.run(c.AddNote("p1", desk.now, "x" * 100_000))
    assert reason is not None
    desk.store.database.read("PRAGMA max_page_count = 100000")
    desk.ask()
    assert desk.column() == "client_turn"
