"""One's own words for a message: read at once with real facts, compared, kept, and told where they cannot be read."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.drafts.draft import Ask
from desktop.core.drafts.own_words import OwnWords
from desktop.core.vocabulary import DraftKind, Formality, Purpose
from desktop.ui.drafts.own_room import OwnRoom
from desktop.ui.drafts.own_section import OwnWordsSection
from desktop.ui.settings.page import SettingsPage

ASK = Ask(DraftKind.FOLLOW_UP, "it", Formality.FORMAL, 1, None, Purpose.APPROVAL)
KEY = "follow_up.1.approval.formal"


@pytest.fixture
def section(session, qtbot: QtBot) -> Iterator[OwnWordsSection]:
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    page.show_section("words")
    page.own_words.show_message(ASK)
    page.own_words.example.setCurrentIndex(page.own_words.example.findText("Tea tin range · Northlight Tea"))
    yield page.own_words
    page.close()


def write(section: OwnWordsSection, body: str, subject: str = "Un saluto") -> None:
    section.form.subject.setPlainText(subject)
    section.form.body.setPlainText(body)
    section._look()


def test_the_shipped_text_is_shown_with_the_facts_of_a_project(section):
    assert section.form.body.text().startswith("Buongiorno")
    assert "{needed_by}" in section.form.body.text()
    assert section.preview.body.text().startswith("Buongiorno Elena,")
    assert not section.form.save.isEnabled()
    assert not section.form.reset.isEnabled()


def test_what_is_written_is_read_at_once(section, qtbot: QtBot):
    section.form.body.setPlainText("Ciao {name}, aspetto {need}.")
    qtbot.waitUntil(lambda: section.preview.body.text() == "Ciao Elena, aspetto final artwork.", timeout=2000)
    assert section.form.save.isEnabled()


def test_saved_words_are_what_is_written_from_then_on(section, service, opened):
    write(section, "Ciao {name}, una riga mia.\n\n[{signature}]")
    section.form.save.click()
    assert "Saved" in section.form.note.text()
    desk = opened("tea")
    assert desk.editor.body.text() == "Ciao Elena, una riga mia.\n\nNoa\nStudio N"


def test_an_error_is_told_with_its_place_and_keeps_the_preview(section):
    before = section.preview.body.text()
    write(section, "Ciao {name},\nentro {needed}.")
    assert section.form.note.text() == "Line 2, column 7: there is no fact called “needed”."
    assert not section.form.save.isEnabled()
    assert section.preview.body.text() == before
    section.form.go.click()
    assert section.form.body.textCursor().blockNumber() == 1
    assert section.form.body.textCursor().positionInBlock() == 6
    write(section, "Ciao.", subject="Un [saluto")
    assert section.form.note.text().startswith("Subject, column 4:")


def test_what_differs_is_told_line_by_line(section):
    shipped = section.form.body.text()
    write(section, f"{shipped}\nP.S. Una riga.", section.form.subject.text())
    section.preview.show_view("difference")
    assert section.preview.difference.toPlainText().endswith("+ P.S. Una riga.")


def test_back_to_the_shipped_text_and_back_again(section, service, qtbot: QtBot):
    shipped = section.form.body.text()
    write(section, "Ciao {name}.")
    section.form.save.click()
    section.form.reset.click()
    assert section.form.body.text() == shipped
    assert service.store.own_words() == ()
    section.form.back.click()
    assert section.form.body.text() == "Ciao {name}."
    qtbot.waitUntil(section.form.save.isEnabled)


def test_a_newer_shipped_text_is_told(section, service):
    service.store.put_own_words(OwnWords("it", KEY, "Oggetto", "Parole mie.", "0" * 64))
    section._on_chosen(KEY)
    assert "shipped text has changed" in section.form.note.text()
    assert section.form.body.text() == "Parole mie."


def test_what_is_not_saved_stays_while_one_looks_elsewhere(section):
    write(section, "Non ancora salvato.")
    section.list.choose("follow_up.2.approval.formal")
    assert section.form.body.text() != "Non ancora salvato."
    section.list.choose(KEY)
    assert section.form.body.text() == "Non ancora salvato."


def test_another_language_shows_the_same_message(section):
    section.tongue.setCurrentIndex(section.tongue.findText("Français · tu"))
    assert section.list.current_key() == "follow_up.1.approval.informal"
    assert section.form.body.text().startswith(("Bonjour", "Salut", "Coucou"))


def test_facts_can_be_put_in_from_a_menu(section):
    write(section, "")
    menu = section.form.insert_menu()
    action = next(entry for entry in menu.actions() if entry.objectName().endswith(".needed_by"))
    assert "the day you need it by" in action.text()
    action.trigger()
    assert section.form.body.text() == "{needed_by}"


def test_without_a_project_the_preview_says_what_is_missing(qtbot: QtBot, tmp_path):
    from desktop.storage.store import Store
    from desktop.ui.session import Session
    from tests.support.sample import HandClock, service_over

    with Store.open(tmp_path / "empty") as store:
        service = service_over(store, HandClock(), sample=False)
        made = OwnWordsSection(Session(lambda: service))
        qtbot.addWidget(made)
        made.resize(700, 600)
        made.show()
        assert made.example.count() == 0
        assert service.store.drafts_in_work() == ()
        made.close()


def test_the_editor_leads_to_the_text_of_its_message(opened, qtbot: QtBot):
    from desktop.ui.drafts.ways import Way

    desk = opened("tea")
    with qtbot.waitSignal(desk.sending.own_words_wanted) as wanted:
        desk.sending.go(Way.OWN_WORDS)
    assert wanted.args[0].ask.kind is DraftKind.FOLLOW_UP
    assert not desk.window.isVisible()


def test_in_a_narrow_window_all_of_it_scrolls_as_one(section):
    """The list above the form, and nothing squeezed beside it."""
    page, room = section.window(), section.findChild(OwnRoom)
    page.resize(560, 500)
    assert section.list.geometry().bottom() < section.form.geometry().top() < section.preview.geometry().top()
    assert room.verticalScrollBar().maximum() > 0
    page.resize(1300, 800)
    assert section.list.geometry().right() < section.form.geometry().left() < section.preview.geometry().left()
