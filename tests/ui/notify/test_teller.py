"""From what falls due to the desktop and back to the window, over a real store and a workspace; only the desktop's screen is a
stand-in."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.services.boards import LiveBoard
from desktop.services.notices.settings import Detail, NoticeSettings
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.drafts.window import DraftWindow
from desktop.ui.notify.front import Messenger
from desktop.ui.notify.port import Message, Notifier
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session
from desktop.ui.workspace import Workspace
from tests.services.noticing import Program


class Screen(Notifier):
    """Shows what it is told to, unless it is broken."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: dict[str, Message] = {}
        self.ever: list[str] = []
        self.broken = False
        self.stopped = False

    def show(self, message: Message) -> None:
        if self.broken:
            self.failed.emit(message.id)
            return
        self.messages[message.id] = message
        self.ever.append(message.title)
        self.shown.emit(message.id)

    def replace(self, message: Message) -> None:
        if message.id in self.messages:
            self.messages[message.id] = message

    def take_back(self, message_id: str) -> None:
        self.messages.pop(message_id, None)

    def stop(self) -> None:
        self.stopped = True

    def choose(self, action: str) -> None:
        (message_id,) = self.messages
        self.acted.emit(message_id, action)
        del self.messages[message_id]
        self.closed.emit(message_id)

    @property
    def message(self) -> Message:
        (message,) = self.messages.values()
        return message


class Desk:
    """A window at work whose follow-ups fall due on Thursday, 5 November, at nine."""

    def __init__(self, qtbot: QtBot, folder: Path):
        self.qtbot = qtbot
        self.program = Program(folder)
        self.screen = Screen()
        self.open()

    def open(self) -> None:
        board = LiveBoard(None)
        board.follow(self.program.store)
        self.session = Session(lambda: self.program.service)
        self.work = Workspace(self.session, board, self.program.clock, lambda: "Europe/Paris")
        self.messenger = Messenger(self.work, self.screen)
        self.teller = self.messenger.teller
        self.work.show_first()
        self.work.window.show()
        self.qtbot.addWidget(self.work.window)
        with self.qtbot.waitSignal(self.work.ready):
            self.work.catch_up()

    def ask(self, *projects: str) -> None:
        for project in projects:
            self.program.new_project(project, f"Poster for {project}")
            self.program.ask(project)

    def live_until(self, text: str) -> None:
        """The clock of the window goes on as its timer would, and what is to be told then is told."""
        self.qtbot.waitUntil(self._is_idle)
        self.program.at(text)
        self.work.ticker.ticked.emit()
        self.qtbot.waitUntil(self._is_idle)

    def _is_idle(self) -> bool:
        return not self.teller._looking.is_running

    def until_due(self) -> None:
        for text in ("2026-11-05 08:45", "2026-11-05 08:59", "2026-11-05 09:00"):
            self.live_until(text)

    def drafts(self) -> list[DraftWindow]:
        """The messages that are being written."""
        return [window for window in QApplication.topLevelWidgets() if isinstance(window, DraftWindow) and window.isVisible()]

    def toast(self) -> str:
        text: str = self.work.window.toast._words.text()
        return text


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    keep_habits_in(tmp_path)
    made = Desk(qtbot, tmp_path / "data")
    yield made
    made.work.window.close()
    made.program.store.close()
    del made
    gc.collect()  # here, and not in the thread in which a message is checked


def test_one_thing_that_falls_due_is_shown_with_what_can_be_done_about_it(desk: Desk):
    desk.ask("tin")
    desk.until_due()
    message = desk.screen.message
    assert (message.title, message.body) == (
        "Follow-up 1 to Client of tin",
        "“Poster for tin”: €\u00a0700 delivered and not paid",
    )
    assert message.actions == (
        ("default", "Open draft"),
        ("draft", "Open draft"),
        ("replied", "Client replied"),
        ("snooze", "Snooze"),
    )
    assert desk.program.store.told_unseen() == set()


@pytest.mark.parametrize("action", ["draft", "default"])
def test_open_draft_opens_the_project_and_what_is_to_be_written(desk: Desk, action: str):
    desk.ask("tin", "box")
    desk.session.run(c.RecordReply("box", desk.program.clock.now))
    desk.until_due()
    desk.work.window.hide()
    desk.screen.choose(action)
    assert desk.work.window.isVisible()
    assert desk.work.shown_project() == "tin"
    (draft,) = desk.drafts()
    draft.close()


def test_client_replied_opens_the_form_for_the_reply(desk: Desk):
    desk.ask("tin")
    desk.until_due()
    desk.screen.choose("replied")
    assert desk.work.shown_project() == "tin"
    forms = desk.work.window.findChildren(CommandDialog)
    assert [type(form).__name__ for form in forms] == ["ReplyDialog"]
    forms[0].close()


def test_snoozed_it_comes_back_in_an_hour(desk: Desk):
    desk.ask("tin")
    desk.until_due()
    desk.screen.choose("snooze")
    desk.qtbot.waitSignal(desk.teller.looked).wait()
    for text in ("2026-11-05 09:15", "2026-11-05 09:30", "2026-11-05 09:45", "2026-11-05 09:59"):
        desk.live_until(text)
        assert not desk.screen.messages
    desk.live_until("2026-11-05 10:00")
    assert len(desk.screen.ever) == 2


def test_a_recorded_reply_takes_the_notification_back(desk: Desk):
    desk.ask("tin")
    desk.until_due()
    with desk.qtbot.waitSignal(desk.teller.looked):
        desk.session.run(c.RecordReply("tin", desk.program.clock.now))
    assert not desk.screen.messages


def test_nothing_is_told_while_something_is_taken_in_that_may_be_given_up(desk: Desk):
    desk.ask("tin")
    desk.live_until("2026-11-05 08:59")
    with desk.program.store.transaction():
        desk.live_until("2026-11-05 09:00")
        assert not desk.screen.ever
    desk.qtbot.waitUntil(lambda: len(desk.screen.ever) == 1)


def test_what_is_recorded_in_a_pause_of_a_look_is_looked_at_too(desk: Desk, qtbot: QtBot):
    desk.ask("tin")
    desk.live_until("2026-11-05 08:59")
    clock = QElapsedTimer()

    def long_work(_update: object) -> None:
        clock.start()
        while clock.elapsed() < 20:
            """The look has had its time for this frame."""

    desk.session.changed.connect(long_work)
    desk.program.at("2026-11-05 09:00")
    desk.work.ticker.ticked.emit()
    desk.session.changed.disconnect(long_work)
    assert desk.screen.ever == []
    assert desk.session.run(c.RecordReply("tin", desk.program.clock.now)) is None
    with qtbot.waitSignal(desk.teller.looked):
        pass
    qtbot.waitUntil(lambda: not desk.screen.messages)
    assert len(desk.screen.ever) == 1


def test_several_are_a_digest_that_shrinks(desk: Desk):
    desk.ask(*(f"p{number}" for number in range(7)))
    desk.until_due()
    assert desk.screen.ever == ["7 things need you"]
    assert desk.screen.message.body.splitlines() == [*(f"Follow-up 1 to Client of p{n}" for n in range(4)), "and 3 more"]
    assert [key for key, _ in desk.screen.message.actions] == ["default", "snooze"]
    with desk.qtbot.waitSignal(desk.teller.looked):
        desk.session.run(c.RecordReply("p0", desk.program.clock.now))
    assert desk.screen.message.title == "6 things need you"
    desk.work.window.hide()
    desk.screen.choose("default")
    assert desk.work.window.isVisible()


@pytest.mark.parametrize(
    ("detail", "projects", "title", "body"),
    [
        (Detail.NAMES, ("tin",), "Client of tin", "Something is due."),
        (Detail.NAMES, ("box", "tin"), "2 things need you", "Client of box\nClient of tin"),
        (Detail.MINIMAL, ("tin",), "Something needs you", ""),
        (Detail.MINIMAL, ("box", "tin"), "2 things need you", ""),
    ],
)
def test_no_more_is_said_than_the_designer_wants(desk: Desk, detail: Detail, projects: tuple[str, ...], title: str, body: str):
    desk.teller.notices.set_settings(NoticeSettings(detail=detail))
    desk.ask(*projects)
    desk.until_due()
    assert (desk.screen.message.title, desk.screen.message.body) == (title, body)


def test_what_the_desktop_cannot_show_is_said_in_the_window(desk: Desk):
    desk.screen.broken = True
    desk.ask("tin")
    desk.until_due()
    assert desk.toast() == "Follow-up 1 to Client of tin"
    assert desk.program.store.told_unseen() == {desk.program.key("tin")}


def test_what_fell_due_while_the_program_was_closed_is_in_the_list_of_today_at_its_start(desk: Desk, qtbot: QtBot):
    desk.ask("tin", "box")
    desk.live_until("2026-11-03 10:00")
    desk.teller.stop()
    assert desk.screen.stopped
    desk.work.window.close()
    desk.program.store.close()
    desk.program.at("2026-11-09 10:00")
    desk.program.start()
    desk.screen = Screen()
    desk.open()
    assert desk.work.window.page() == "today"
    assert desk.screen.ever == []
    assert desk.program.store.told_unseen() == set()


def test_the_window_ticks_when_the_next_look_is_due(desk: Desk):
    desk.ask("tin")
    desk.live_until("2026-11-05 08:58")
    next_look = desk.teller.next_look
    assert next_look is not None
    assert (next_look - desk.program.clock.now).total_seconds() == 120
    assert 119_000 < desk.work.ticker._timer.remainingTime() <= 121_000
