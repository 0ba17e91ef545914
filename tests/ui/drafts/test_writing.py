"""A message is written, checked while it is written, kept, and follows its project."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from desktop.core import commands as c
from desktop.core.vocabulary import DraftKind, Formality, PauseReason, Severity
from desktop.services.service import Service
from desktop.ui.drafts.check_lines import FindingLine
from desktop.ui.drafts.desk import DraftDesk
from desktop.ui.drafts.ways import Way
from desktop.ui.help.reader import Reader
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button

UNKIND = "Forse non le interessa più il progetto."


def write(desk: DraftDesk, text: str) -> None:
    """Types at the end of the message."""
    cursor = desk.editor.body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(f"\n{text}")
    desk.editor.body.setTextCursor(cursor)


def findings(desk: DraftDesk) -> list[str]:
    return [finding.code for finding in desk.editor.side.findings()]


def lines(desk: DraftDesk) -> list[FindingLine]:
    return [line for line in desk.editor.side.findChildren(FindingLine) if not line.isHidden()]


def answer(desk: DraftDesk, key: str) -> None:
    """Presses an answer in the line that asks or tells."""
    button = desk.editor.ask.answer_button(key) or desk.editor.news.answer_button(key)
    assert button is not None, key
    button.click()


def test_the_due_follow_up_is_written_in_the_clients_language(opened):
    editor = opened("tea").editor
    assert editor.title.text() == "Follow-up 1 to Northlight Tea"
    assert editor.tongue.text() == "Italiano · Lei"
    assert editor.body.text().startswith("Buongiorno Elena,")
    assert "giovedì 19 novembre" in editor.body.text()
    assert editor.ways.mark.isEnabled()


def test_beside_it_stand_its_facts_and_what_follows(opened):
    from desktop.ui.drafts.beside import beside

    desk = opened("tea")
    shown = beside(desk._session.service, desk.scribe, desk.work)
    assert [(row.label, row.value) for row in shown.facts] == [
        ("Silent since", "13 Nov, 7 days"),
        ("Deliverable", "Final artwork"),
        ("Needed by", "19 Nov"),
        ("At stake", "€\u00a01\u00a0250"),
    ]
    assert [(row.label, row.value) for row in shown.steps] == [("Follow-up 2", "Thu 26 Nov"), ("Final notice", "Thu 3 Dec")]
    assert shown.skips == "Skips weekends and public holidays: United Kingdom."
    desk = opened("hero", DraftKind.FINAL_NOTICE)
    shown = beside(desk._session.service, desk.scribe, desk.work)
    assert [row.label for row in shown.steps] == ["Formal demand for payment"]
    assert shown.skips == "The window (48 h) runs through weekends and holidays."
    desk = opened("tea", DraftKind.CANCELLATION)
    shown = beside(desk._session.service, desk.scribe, desk.work)
    assert (shown.steps, shown.skips) == ((), "")
    assert ("Deliverables", "Three concepts, Final artwork") in [(row.label, row.value) for row in shown.facts]


def test_hurtful_words_are_found_soon_and_gone_when_they_are_taken_out(opened, qtbot):
    desk = opened("tea")
    desk.checker.check()
    assert "cause_unkind" not in findings(desk)
    write(desk, UNKIND)
    qtbot.waitUntil(lambda: "cause_unkind" in findings(desk), timeout=2000)
    assert desk.editor.body.waves()
    assert desk.editor.ways.mark.isEnabled()
    desk.editor.body.undo()
    qtbot.waitUntil(lambda: "cause_unkind" not in findings(desk), timeout=2000)


def test_a_finding_leads_to_its_words_and_can_be_kept(opened, qtbot):
    desk = opened("tea")
    write(desk, UNKIND)
    desk.checker.check()
    qtbot.waitUntil(lambda: "cause_unkind" in [line.finding.code for line in lines(desk)])
    line = next(line for line in lines(desk) if line.finding.code == "cause_unkind")
    line.said.click()
    assert desk.editor.body.textCursor().selectedText() == line.finding.text
    line.keep.click()
    assert "cause_unkind" not in findings(desk)
    write(desk, "Ancora una riga.")
    desk.checker.check()
    assert "cause_unkind" not in findings(desk)


def test_a_gap_blocks_until_it_is_filled(opened, qtbot):
    desk = opened("packaging", DraftKind.PAYMENT_REQUEST)
    gaps = desk.editor.body.gaps()
    assert gaps
    assert not desk.editor.ways.mark.isEnabled()
    desk.checker.check()
    assert findings(desk)[0] == "gap"
    assert desk.editor.side.findings()[0].severity is Severity.BLOCKS
    assert not desk.editor.ways.mark.isEnabled()
    assert not desk.editor.ways.mail.isEnabled()
    assert desk.editor.ways.note.text() == f"First fill in “{gaps[0].value}”"
    while desk.editor.body.gaps():
        desk.editor.body.select_gap()
        qtbot.keyClicks(desk.editor.body, "Noa")
    desk.checker.check()
    assert desk.editor.ways.mark.isEnabled()


def test_facts_follow_the_project_and_what_was_written_stays(opened, session, service):
    desk = opened("tea")
    write(desk, "Una riga mia.")
    client = service.client("north")
    from dataclasses import replace

    assert session.run(c.EditClient(replace(client, person="Élodie Łukasik"))) is None
    assert desk.editor.body.text().startswith("Buongiorno Élodie,")
    assert desk.editor.body.text().endswith("Una riga mia.")


def test_the_end_of_the_window_is_that_of_the_moment_it_is_sent(opened, clock, service):
    desk = opened("hero", DraftKind.FINAL_NOTICE)
    before = desk.editor.body.text()
    write(desk, "Une ligne.")
    clock.advance(minutes=25)
    desk.sending.go(Way.COPY_BODY)
    answer(desk, "yes")
    after = QGuiApplication.clipboard().text()
    assert after != before
    assert after.endswith("Une ligne.")
    assert "10\u00a0h\u00a025" in after


def test_untouched_words_are_written_anew_when_the_project_changes(opened, session, service):
    from dataclasses import replace

    desk = opened("tea")
    client = service.client("north")
    assert session.run(c.EditClient(replace(client, person=""))) is None
    assert "Elena" not in desk.editor.body.text()
    assert not desk.editor.body.gaps()


def test_a_message_for_another_step_says_so(opened, session, service):
    desk = opened("tea")
    assert session.run(c.RecordFollowUp("tea", service.now(), "Altre parole", "it")) is None
    assert "moved on" in desk.editor.news.question.text()
    answer(desk, "write-anew")
    assert desk.editor.title.text() == "Follow-up 2 to Northlight Tea"


def test_a_project_that_is_gone_takes_its_message_along(opened, session):
    desk = opened("tea")
    assert session.run(c.DeleteProject("tea")) is None
    assert not desk.window.isVisible()
    assert desk.work is None


def test_another_language_is_another_text_and_asks_before_it_takes_edits(opened):
    desk = opened("tea")
    desk.editor.tongue.chosen.emit("fr", Formality.INFORMAL)
    assert desk.editor.tongue.text() == "Français · tu"
    assert desk.editor.body.text().startswith(("Bonjour Elena", "Salut Elena", "Coucou Elena"))
    write(desk, "Ma phrase.")
    desk.editor.tongue.chosen.emit("en", Formality.FORMAL)
    assert "Français" in desk.editor.tongue.text()
    answer(desk, "keep-as-it-is")
    assert desk.editor.body.text().endswith("Ma phrase.")
    desk.editor.tongue.chosen.emit("en", Formality.FORMAL)
    answer(desk, "write-anew")
    assert desk.editor.tongue.text() == "English · formal"
    assert "Ma phrase" not in desk.editor.body.text()


def test_the_menu_of_languages_knows_which_one_is_in_force(opened):
    menu = opened("tea").editor.tongue.menu()
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Italiano · Lei"]
    assert "Français · vous" in [action.text() for action in menu.actions()]


def test_what_is_written_is_kept_shortly_after_the_last_key(opened, qtbot):
    desk = opened("tea")
    assert desk.scribe.drafting.in_work("tea", DraftKind.FOLLOW_UP) is None
    write(desk, "Una riga mia.")
    qtbot.waitUntil(lambda: desk.scribe.drafting.in_work("tea", DraftKind.FOLLOW_UP) is not None, timeout=3000)


def test_a_message_is_opened_as_it_was_left(opened, session: Session, service: Service, main, said, qtbot):
    desk = opened("tea")
    write(desk, "Una riga mia.")
    desk.window.close()
    again = DraftDesk(session, main, said.append)
    with qtbot.waitExposed(again.window):
        again.open("tea")
    assert again.editor.body.text().endswith("Una riga mia.")
    assert again.editor.news.question.text() == "You began this draft on Fri 20 Nov at 10:00."
    assert {mark.fact for mark in again.editor.body.marks()} >= {"name", "asked_on", "needed_by"}
    answer(again, "start-again")
    assert "Una riga mia" not in again.editor.body.text()
    assert again.scribe.drafting.in_work("tea", DraftKind.FOLLOW_UP) is None
    again.window.close()


def test_what_was_left_follows_what_changed_meanwhile(opened, session, service):
    from dataclasses import replace

    desk = opened("tea")
    write(desk, "Una riga mia.")
    desk.window.close()
    assert session.run(c.EditClient(replace(service.client("north"), person="Ugo Neri"))) is None
    opened("tea")
    assert desk.editor.body.text().startswith("Buongiorno Ugo,")


def test_a_draft_of_a_silence_that_ended_is_not_offered_again(opened, session, service, clock):
    desk = opened("tea")
    write(desk, "Una riga mia.")
    desk.window.close()
    assert session.run(c.RecordReply("tea", service.now(), "Eccomi")) is None
    clock.advance(days=1)
    asked = c.RecordRequest("tea", service.now(), service.assessment(service.project("mobile")).purpose, "altro")
    assert session.run(asked) is None
    clock.advance(days=9)
    opened("tea", DraftKind.FOLLOW_UP)
    assert "Una riga mia" not in desk.editor.body.text()


def test_nothing_is_kept_of_words_that_are_the_programs_own(opened):
    desk = opened("tea")
    write(desk, "x")
    desk.editor.body.undo()
    desk.window.close()
    assert desk.scribe.drafting.in_work("tea", DraftKind.FOLLOW_UP) is None


def test_a_message_that_makes_no_sense_is_not_opened_and_that_is_said(desk, session, service, said):
    day = service.now().date() + timedelta(days=30)
    assert session.run(c.PauseProject("tea", service.now(), PauseReason.HARDSHIP, day)) is None
    assert not desk.open("tea", DraftKind.FINAL_NOTICE)
    assert not desk.window.isVisible()
    assert said


def test_every_kind_can_be_opened_in_every_language(desk):
    for kind in DraftKind:
        for project in ("tea", "hero", "packaging", "brand", "booth"):
            if not desk.open(project, kind):
                continue
            for language in ("en", "fr", "it"):
                for formality in Formality:
                    desk.editor.language_chosen.emit(language, formality)
                    assert desk.work.ask.language == language
                    assert desk.editor.body.text()


def test_escape_closes_the_question_first_then_the_window(opened, qtbot):
    desk = opened("tea")
    desk.sending.go(Way.COPY_AND_MARK)
    assert desk.editor.ask.isVisible()
    qtbot.keyClick(desk.editor.body, Qt.Key.Key_Escape)
    assert not desk.editor.ask.isVisible()
    assert desk.window.isVisible()
    qtbot.keyClick(desk.editor.body, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


# ------------------------------------------------------------------------------------------------------------------- the help


def test_the_editor_says_why_it_writes_so(opened, qtbot):
    window = opened("tea").window
    link = next(b for b in window.findChildren(Button) if b.accessibleIdentifier() == "draft.tone")
    link.click()
    link.click()
    (reader,) = window.findChildren(Reader)
    assert reader.isVisible()
    assert reader.page == "tone"
    assert "camera" in reader.text.toPlainText()
    reader.close()


def test_a_finding_is_never_cut(opened, qtbot):
    desk = opened("tea")
    write(desk, UNKIND)
    qtbot.waitUntil(lambda: bool(lines(desk)))
    line = lines(desk)[0]
    qtbot.waitUntil(lambda: line.said.height() > 0 and line.height() >= line.heightForWidth(line.width()))
    assert line.said.height() >= line.said.heightForWidth(line.said.width())
