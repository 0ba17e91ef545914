"""Where messages are written from: the panel's actions, the forms, and the banner; and where the editor hands back."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.vocabulary import ContactType, DraftKind, Outcome, PauseReason
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.request import RequestDialog
from desktop.ui.drafts.desk import DraftDesk
from desktop.ui.drafts.ways import Way
from desktop.ui.intents import Intent
from desktop.ui.project.offers import offers
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.buttons import Button
from tests.ui.drafts.test_writing import answer


@pytest.fixture
def tasks(session: Session, main: QMainWindow, said: list[str], qtbot: QtBot) -> Iterator[Tasks]:
    with qtbot.waitExposed(main):
        main.show()
    made = Tasks(session, main, said.append)
    yield made
    made.messages.desk.window.close()
    main.close()


def form(tasks: Tasks) -> Any:
    """The form that is open."""
    return tasks.messages.desk._main.findChildren(CommandDialog)[-1]


def write_it(dialog: CommandDialog) -> None:
    link = next(b for b in dialog.findChildren(Button) if b.accessibleIdentifier() == "dialog.write")
    assert link.text() == "Write it for me"
    link.click()


def on_desk(tasks: Tasks) -> tuple[str, DraftKind]:
    desk: DraftDesk = tasks.messages.desk
    assert desk.work is not None
    assert desk.window.isVisible()
    return desk.work.project, desk.work.ask.kind


@pytest.mark.parametrize(
    ("intent", "project", "kind"),
    [
        (Intent.FOLLOW_UP, "tea", DraftKind.FOLLOW_UP),
        (Intent.FINAL_NOTICE, "hero", DraftKind.FINAL_NOTICE),
        (Intent.SUPPORT_CONTACTED, "booth", DraftKind.SUPPORT_REQUEST),
        (Intent.RESTART, "brand", DraftKind.RESTART),
        (Intent.HARDSHIP, "cover", DraftKind.HARDSHIP),
        (Intent.CANCELLATION, "tea", DraftKind.CANCELLATION),
    ],
)
def test_an_intent_that_is_a_message_opens_the_editor(tasks, intent, project, kind):
    tasks.begin(intent, project)
    assert on_desk(tasks) == (project, kind)


@pytest.mark.parametrize(
    ("intent", "project", "kind"),
    [
        (Intent.QUOTE_SENT, "packaging", DraftKind.MILESTONE_PLAN),
        (Intent.REQUEST, "brand", DraftKind.PAYMENT_REQUEST),
        (Intent.COMPLETED, "mobile", DraftKind.COMPLETION),
    ],
)
def test_a_form_offers_to_write_its_message(tasks, intent, project, kind):
    tasks.begin(intent, project)
    dialog = form(tasks)
    write_it(dialog)
    assert not dialog.isVisible()
    assert on_desk(tasks) == (project, kind)


def test_the_day_typed_into_the_form_is_in_the_message_and_is_recorded(tasks, service):
    tasks.begin(Intent.REQUEST, "brand")
    dialog = form(tasks)
    assert isinstance(dialog, RequestDialog)
    dialog.needed_by.set_value(date(2026, 12, 4))
    write_it(dialog)
    desk = tasks.messages.desk
    assert "Friday 4 December" in desk.editor.body.text()
    desk.sending.go(Way.COPY_AND_MARK)
    sent = service.project("brand").contacts[-1]
    assert (sent.type, sent.needed_by) == (ContactType.REQUEST, date(2026, 12, 4))


def test_what_the_form_of_the_completion_told_is_not_told_twice(tasks, service, clock):
    clock.advance(days=3)
    tasks.begin(Intent.COMPLETED, "mobile")
    write_it(form(tasks))
    tasks.messages.desk.sending.go(Way.COPY_AND_MARK)
    assert service.assessment(service.project("mobile")).completed_at is not None


def test_already_sent_leads_to_the_plain_form_and_records(tasks, service):
    tasks.begin(Intent.FOLLOW_UP, "tea")
    tasks.messages.desk.sending.go(Way.RECORD)
    assert not tasks.messages.desk.window.isVisible()
    dialog = form(tasks)
    dialog.text.setPlainText("Scritto altrove.")
    dialog.confirm_button().click()
    assert service.project("tea").contacts[-1].text == "Scritto altrove."


def test_a_client_who_replied_gets_the_form_of_the_reply(tasks):
    tasks.begin(Intent.FOLLOW_UP, "tea")
    desk = tasks.messages.desk
    desk.sending.go(Way.COPY_AND_MARK)
    answer(desk, "replied")
    assert form(tasks).accessibleIdentifier() == "dialog.reply"
    form(tasks).reject()


def test_the_editor_goes_with_the_main_window_and_keeps_what_was_written(tasks, main):
    tasks.begin(Intent.FOLLOW_UP, "tea")
    desk = tasks.messages.desk
    desk.editor.body.textCursor().insertText("Mia. ")
    main.close()
    assert not desk.window.isVisible()
    assert desk.scribe.drafting.in_work("tea", DraftKind.FOLLOW_UP) is not None


def test_messages_that_belong_to_no_step_are_offered_where_they_make_sense(service, session):
    def menu(project: str) -> set[Intent]:
        offered = offers(service.assessment(service.project(project)))
        return {offered.main, *offered.beside, *(intent for group in offered.menu for intent in group)}

    assert Intent.RESTART not in menu("tea")
    assert session.run(c.RecordReply("tea", service.now(), "Eccomi")) is None
    assert Intent.RESTART in menu("tea")
    assert session.run(c.RecordQuoteAccepted("packaging", service.now())) is None
    assert Intent.RESTART not in menu("packaging")
    assert session.run(c.PauseProject("hero", service.now(), PauseReason.HARDSHIP, date(2026, 12, 20))) is None
    assert offers(service.assessment(service.project("hero"))).beside[0] is Intent.HARDSHIP
    assert session.run(c.CloseProject("tea", service.now(), Outcome.CANCELLED)) is None
    assert Intent.CANCELLATION in menu("tea")
    assert Intent.RESTART not in menu("tea")
