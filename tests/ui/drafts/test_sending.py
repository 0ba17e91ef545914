"""A finished message leaves by clipboard, mail program or file, and is marked as sent: word for word, with a way back."""

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.model import Contact
from desktop.core.vocabulary import ContactType, DraftKind
from desktop.services.service import Service
from desktop.ui.drafts.desk import DraftDesk
from desktop.ui.drafts.sent_before import SentBeforeDialog
from desktop.ui.drafts.ways import Way
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Kind
from tests.ui.drafts.test_writing import answer, write


class MailProgram(QObject):
    """Takes what is opened with `mailto:`, as a mail program does."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def mail_program(qapp) -> Iterator[MailProgram]:
    made = MailProgram()
    QDesktopServices.setUrlHandler("mailto", made, "take")  # type: ignore[arg-type]  # the binding wants text
    yield made
    QDesktopServices.unsetUrlHandler("mailto")


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def last(service: Service, project: str) -> Contact:
    found = service.project(project)
    assert found is not None
    return found.contacts[-1]


def shown_in_toast(desk: DraftDesk) -> str:
    label = desk.window.toast.findChild(QLabel)
    assert label is not None
    return label.text()


def test_copied_and_marked_as_sent_in_one_go(opened, service, session: Session):
    desk = opened("tea")
    write(desk, "A presto.")
    desk.editor.ways.mark.click()
    assert desk.editor.ask.question.text() == "Checked 99designs, mail and spam for an answer?"
    assert last(service, "tea").type is ContactType.REQUEST
    text = f"{desk.editor.subject.text()}\n\n{desk.editor.body.text()}"
    answer(desk, "yes")
    sent = last(service, "tea")
    assert (sent.type, sent.number, sent.text, sent.language, sent.at) == (
        ContactType.FOLLOW_UP,
        1,
        text,
        "it",
        service.now(),
    )
    assert clipboard() == text
    assert not desk.window.isVisible()
    assert desk.scribe.drafting.in_work("tea", DraftKind.FOLLOW_UP) is None
    assert service.assessment(service.project("tea")).next.number == 2


def test_what_was_marked_by_mistake_is_in_work_again_after_the_undo(opened, service, session: Session):
    desk = opened("tea")
    write(desk, "A presto.")
    desk.sending.go(Way.COPY_AND_MARK)
    answer(desk, "yes")
    session.undo_stack.undo()
    assert service.assessment(service.project("tea")).follow_ups_sent == 0
    opened("tea")
    assert desk.editor.body.text().endswith("A presto.")
    assert "You began this draft" in desk.editor.news.question.text()


def test_the_question_is_asked_once(opened):
    desk = opened("tea")
    desk.sending.go(Way.COPY_BODY)
    kinds = [desk.editor.ways.mark._kind]
    answer(desk, "yes")
    kinds.append(desk.editor.ways.mark._kind)
    assert kinds == [Kind.SECONDARY, Kind.PRIMARY]  # while it is asked, its answer is the one main button
    assert clipboard() == desk.editor.body.text()
    desk.sending.go(Way.COPY_SUBJECT)
    assert clipboard() == desk.editor.subject.text()
    desk.sending.go(Way.COPY_BOTH)
    assert clipboard() == f"{desk.editor.subject.text()}\n\n{desk.editor.body.text()}"
    assert desk.editor.ask.isHidden()


def test_without_a_platform_only_mail_and_spam_are_asked_about(opened):
    desk = opened("hero")
    desk.sending.go(Way.COPY_BODY)
    assert desk.editor.ask.question.text() == "Checked mail and spam for an answer?"


def test_a_client_who_replied_is_one_click_away(opened, qtbot: QtBot):
    desk = opened("tea")
    write(desk, "A presto.")
    desk.sending.go(Way.COPY_AND_MARK)
    with qtbot.waitSignal(desk.sending.replied) as wanted:
        answer(desk, "replied")
    assert wanted.args[0].project == "tea"
    assert not desk.window.isVisible()
    assert desk.scribe.drafting.in_work("tea", DraftKind.FOLLOW_UP) is not None


def test_other_kinds_ask_no_question(opened, service):
    desk = opened("packaging", DraftKind.MILESTONE_PLAN)
    desk.editor.ways.mark.click()
    assert last(service, "packaging").type is ContactType.QUOTE_SENT
    assert last(service, "packaging").language == "fr"


def test_a_mail_program_gets_recipient_subject_and_words(opened, service, mail_program: MailProgram):
    desk = opened("tea")
    desk.sending.go(Way.MAIL)
    answer(desk, "yes")
    (url,) = mail_program.opened
    parts, fields = urlsplit(url), parse_qs(urlsplit(url).query)
    assert (parts.scheme, parts.path) == ("mailto", "elena@northlight.example")
    assert fields["subject"] == [desk.editor.subject.text()]
    assert fields["body"][0].split("\r\n") == desk.editor.body.text().split("\n")
    assert last(service, "tea").type is ContactType.REQUEST
    answer(desk, "sent")
    assert last(service, "tea").type is ContactType.FOLLOW_UP


def test_what_is_too_long_for_a_mail_program_is_on_the_clipboard(opened, mail_program: MailProgram):
    desk = opened("tea")
    write(desk, "Una riga in più. " * 120)
    desk.sending.go(Way.MAIL)
    answer(desk, "yes")
    (url,) = mail_program.opened
    assert set(parse_qs(urlsplit(url).query)) == {"subject"}
    assert clipboard() == desk.editor.body.text()
    assert "clipboard" in desk.editor.ask.question.text()


@pytest.mark.qt_log_ignore("openUrl|raise", extend=True)
def test_no_mail_program_is_said(opened):
    desk = opened("tea")
    desk.sending.go(Way.MAIL)
    answer(desk, "yes")
    assert "No mail program opened" in desk.editor.ask.question.text()
    assert clipboard() == f"{desk.editor.subject.text()}\n\n{desk.editor.body.text()}"


def test_saved_as_a_mail_or_as_a_text_by_its_ending(opened, tmp_path: Path):
    desk = opened("tea")
    desk.sending.save(desk.work, str(tmp_path / "a.eml"))
    read = message_from_bytes((tmp_path / "a.eml").read_bytes(), policy=policy.default)
    assert (read["X-Unsent"], read["To"], read["Subject"]) == (
        "1",
        "Elena Rossi <elena@northlight.example>",
        desk.editor.subject.text(),
    )
    assert read.get_content().splitlines() == desk.editor.body.text().splitlines()
    desk.sending.save(desk.work, str(tmp_path / "a.txt"))
    assert (tmp_path / "a.txt").read_text("utf-8") == f"{desk.editor.subject.text()}\n\n{desk.editor.body.text()}\n"
    assert shown_in_toast(desk) == "Saved as “a.txt”."


def test_a_file_that_cannot_be_written_is_said(opened, tmp_path: Path):
    desk = opened("tea")
    desk.sending.save(desk.work, str(tmp_path / "nowhere" / "a.eml"))
    assert "could not be saved" in shown_in_toast(desk)


def test_saving_asks_for_a_place_and_an_ending(opened):
    desk = opened("tea")
    desk.sending.go(Way.SAVE)
    answer(desk, "yes")
    dialog = desk.window.findChild(QFileDialog)
    assert dialog.defaultSuffix() == "eml"
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "txt"
    dialog.reject()


def test_it_can_have_been_sent_at_another_time(opened, service, qtbot: QtBot):
    desk = opened("tea")
    desk.sending.go(Way.SENT_BEFORE)
    answer(desk, "yes")
    dialog = desk.window.findChild(SentBeforeDialog)
    dialog.when.set_value(service.now() + timedelta(hours=1))
    dialog.confirm_button().click()
    assert "future" in dialog.refusal()
    dialog.when.set_value(service.now() - timedelta(hours=2))
    dialog.confirm_button().click()
    assert last(service, "tea").at == service.now() - timedelta(hours=2)
    assert not desk.window.isVisible()


def test_marking_as_complete_tells_first_what_it_does(opened, service, clock, session):
    clock.advance(days=3)
    desk = opened("mobile", DraftKind.COMPLETION)
    assert desk.editor.ways.mark.text() == "Copy and mark as complete"
    desk.editor.ways.mark.click()
    assert "last resort" in desk.editor.ask.question.text()
    answer(desk, "not-yet")
    assert service.assessment(service.project("mobile")).completed_at is None
    desk.editor.ways.mark.click()
    answer(desk, "yes")
    assert service.assessment(service.project("mobile")).completed_at is not None


def test_what_would_be_refused_says_why_and_can_still_be_copied(opened):
    desk = opened("mobile", DraftKind.COMPLETION)
    assert not desk.editor.ways.mark.isEnabled()
    assert desk.editor.ways.note.text() not in ("", "Nothing is sent by Relance itself")
    desk.sending.go(Way.COPY_BODY)
    assert clipboard() == desk.editor.body.text()


def test_going_through_several_messages(desk, service, qtbot: QtBot):
    with qtbot.waitExposed(desk.window):
        desk.go_through([("tea", DraftKind.FOLLOW_UP), ("hero", None), ("bakery", DraftKind.COMPLETION), ("poster", None)])
    assert (desk.work.project, desk.editor.place.text()) == ("tea", "1 of 4")
    desk.sending.go(Way.COPY_AND_MARK)
    answer(desk, "yes")
    assert (desk.work.project, desk.editor.place.text()) == ("hero", "2 of 4")
    assert "Next: Follow-up 2, Thu 26 Nov" in shown_in_toast(desk)
    write(desk, "Une ligne.")
    desk.editor.skip.click()
    assert desk.scribe.drafting.in_work("hero", DraftKind.FOLLOW_UP) is not None
    while desk.work is not None:
        desk.editor.skip.click()
    assert not desk.window.isVisible()
    assert service.assessment(service.project("hero")).follow_ups_sent == 1


def test_the_main_way_has_a_key(opened, qtbot: QtBot, service):
    desk = opened("tea")
    qtbot.keyClick(desk.editor.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    answer(desk, "yes")
    assert last(service, "tea").type is ContactType.FOLLOW_UP


def test_already_sent_leads_to_its_form(opened, qtbot: QtBot):
    desk = opened("tea")
    with qtbot.waitSignal(desk.sending.record_wanted) as wanted:
        desk.sending.go(Way.RECORD)
    assert (wanted.args[0].project, wanted.args[0].ask.kind) == ("tea", DraftKind.FOLLOW_UP)
