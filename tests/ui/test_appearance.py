"""Language, theme, size of text and motion change while somebody is at work: everything is where it was, nothing that was begun
is lost, and the next start speaks and looks the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.commands import AddNote
from desktop.services.boards import LiveBoard
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui import appearance, languages, theme
from desktop.ui.appearance import Appearance, Wanted
from desktop.ui.board.view_panel import ViewPanel
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.intents import Intent
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session
from desktop.ui.settings.leaving import UnsavedDialog
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Scheme, Size, Token
from desktop.ui.workspace import Workspace
from tests.support.sample import HandClock, service_over


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path) -> Iterator[Appearance]:
    keep_habits_in(tmp_path)
    yield appearance.of_program()
    QSettings().clear()
    languages.speak("en", "US")
    theme.keep_still(False)
    theme.apply(qapp, Scheme.LIGHT, 1.0)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        yield service_over(store, HandClock())


@pytest.fixture
def work(look: Appearance, service: Service, qtbot: QtBot) -> Iterator[Workspace]:
    board = LiveBoard(None)
    board.follow(service.store)
    made = Workspace(Session(lambda: service), board, service.now, lambda: "Europe/Paris")
    qtbot.addWidget(made.window)
    made.show_first()
    with qtbot.waitExposed(made.window):
        made.window.show()
    with qtbot.waitSignal(made.ready):
        made.catch_up()
    yield made
    made.window.close()


def project(service: Service, title: str) -> str:
    return next(one.id for one in service.store.projects() if one.title == title)


def says(top: QWidget, text: str) -> bool:
    shown = [widget for widget in top.findChildren(QWidget) if isinstance(widget, QLabel | QAbstractButton)]
    return any(widget.text() == text and widget.isVisible() for widget in shown)


def switch(work: Workspace, qtbot: QtBot, language: str) -> None:
    with qtbot.waitSignals([work.made_anew, work.ready]):
        appearance.of_program().choose_language(language)


# ------------------------------------------------------------------------------------------------------------- what is chosen


def test_without_a_choice_the_system_is_followed(look: Appearance):
    assert (look.language, look.wanted, look.size, look.still) == ("", Wanted.SYSTEM, 100, False)
    look.put_in_force()
    assert languages.spoken() == languages.of_system()


def test_what_is_chosen_is_there_at_the_next_start(look: Appearance, qapp: QApplication):
    look.choose_language("it")
    look.choose_theme(Wanted.DARK)
    look.choose_size(150)
    look.choose_still(True)
    languages.speak("en", "US")
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    Appearance(qapp).put_in_force()
    assert QLocale().language() is QLocale.Language.Italian
    assert theme.current().scheme is Scheme.DARK
    assert theme.current().scale == pytest.approx(1.5 * theme.system_scale())
    assert not theme.moves(QWidget())


def test_following_the_system_leaves_nothing_behind(look: Appearance):
    look.choose_language("fr")
    look.choose_language("")
    look.choose_size(200)
    look.choose_size(100)
    assert QSettings().allKeys() == []


def test_nonsense_in_the_file_of_habits_is_passed_over(look: Appearance):
    for name in ("language", "theme", "text_size", "still", "country"):
        QSettings().setValue(f"look/{name}", "%&/ 9e999")
    look.put_in_force()
    assert (look.language, look.wanted, look.size, look.still) == ("", Wanted.SYSTEM, 100, False)


def test_the_words_of_qt_are_in_the_language_too(look: Appearance):
    look.choose_language("it")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annulla"
    look.choose_language("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    look.choose_language("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(("language", "country", "name"), [("it", "FR", "it_IT"), ("en", "GB", "en_GB"), ("fr", "CA", "fr_CA")])
def test_dates_and_amounts_follow_the_language_and_the_country(look: Appearance, language: str, country: str, name: str):
    languages.speak(language, country)
    assert QLocale().name() == name


# ------------------------------------------------------------------------------------------------------------ high contrast


def _luminance(look: theme.Theme, token: Token) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    color = look.color(token)
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def _contrast(look: theme.Theme, one: Token, other: Token) -> float:
    light, dark = sorted((_luminance(look, one), _luminance(look, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
def test_high_contrast_is_seven_to_one_for_text_and_four_and_a_half_for_graphics(scheme: Scheme):
    look, grounds = theme.of(scheme), (Token.CANVAS, Token.SURFACE, Token.SUNKEN)
    for token in Token.all():
        if token in grounds or token.endswith("_soft"):
            continue
        graphic = token.startswith("seg_") or token.endswith("_ring") or token in (Token.LINE, Token.FIELD_LINE)
        least = 4.5 if graphic else 7.0
        soft = f"{token.removesuffix('_ring')}_soft"
        softer = (ground for ground in Token.all() if ground == soft)
        under = [Token.ACCENT] if token is Token.ON_ACCENT else [*grounds, *softer]
        for ground in under:
            assert _contrast(look, token, ground) >= least, f"{token} on {ground}"


def test_high_contrast_is_light_or_dark_as_the_system(look: Appearance):
    look.choose_theme(Wanted.CONTRAST)
    assert theme.current().scheme in (Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK)
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme.current().color(Token.CANVAS)


# ------------------------------------------------------------------------------------------------------------ while at work


def test_the_panel_of_the_view_stays_open_in_another_language(work: Workspace, qtbot: QtBot):
    work.page.choose_view()
    (before,) = work.window.findChildren(ViewPanel)
    before.grouping.set_value("client")
    before.least.setText("a lot")
    before.least.textEdited.emit("a lot")
    before.tag.setFocus()
    switch(work, qtbot, "it")
    (panel,) = (each for each in work.window.findChildren(ViewPanel) if each.isVisible())
    assert panel is not before
    assert says(panel, "Mostra solo")
    assert panel.grouping.currentData() == "client"
    assert panel.least.text() == "a lot"
    assert panel.focusWidget() is panel.tag
    panel.close()


def test_another_language_is_spoken_at_once_and_everything_is_where_it_was(work: Workspace, service: Service, qtbot: QtBot):
    tea = project(service, "Tea tin range")
    work.session.run(AddNote(tea, service.now(), "A word"))
    work.open_project(tea)
    geometry = work.window.geometry()
    switch(work, qtbot, "it")
    assert says(work.window, "Nuovo progetto")
    assert says(work.window, "Il cliente ha risposto")
    assert work.shown_project() == tea
    assert work.page.columns.current_project() == tea
    assert work.window.page() == "board"
    assert work.window.geometry() == geometry
    work.session.undo_stack.undo()
    qtbot.waitUntil(lambda: says(work.window, "Annullato: Nota aggiunta."))
    switch(work, qtbot, "fr")
    assert says(work.window, "Nouveau projet")


def test_the_settings_stay_in_front_with_the_keyboard_where_it_was(work: Workspace, qtbot: QtBot):
    work.window.show_page("settings")
    work.side_pages.show_settings("look")
    (before,) = work.window.findChildren(SettingsPage)
    before.look.language.setFocus()
    with qtbot.waitSignals([work.made_anew, work.ready]):
        before.look.language.set_value("fr")
    page = next(found for found in work.window.findChildren(SettingsPage) if found is not before)
    assert page.section == "look"
    assert page.look.language.value() == "fr"
    assert says(work.window, "Langue et apparence")
    assert work.window.focusWidget() is page.look.language


def test_settings_that_are_not_saved_are_asked_about_first(work: Workspace, service: Service, qtbot: QtBot):
    work.window.show_page("settings")
    (page,) = work.window.findChildren(SettingsPage)
    page.you.person.setText("Noa N")
    page.you.person.textEdited.emit("Noa N")
    appearance.of_program().choose_language("fr")
    qtbot.waitUntil(lambda: any(asked.isVisible() for asked in work.window.findChildren(UnsavedDialog)))
    asked = next(found for found in work.window.findChildren(UnsavedDialog) if found.isVisible())
    assert page.you.person.text() == "Noa N"
    with qtbot.waitSignals([work.made_anew, work.ready]):
        next(b for b in asked.findChildren(QAbstractButton) if b.accessibleIdentifier() == "dialog.confirm").click()
    assert service.designer().name == "Noa N"
    assert says(work.window, "Réglages")


def test_a_form_that_is_open_keeps_what_was_typed_and_still_works(work: Workspace, service: Service, qtbot: QtBot):
    tea = project(service, "Tea tin range")
    work.tasks.begin(Intent.NOTE, tea)
    (form,) = work.window.findChildren(CommandDialog)
    form.findChildren(QPlainTextEdit)[0].setPlainText("They moved house")
    switch(work, qtbot, "it")
    assert form.isVisible()
    with qtbot.waitSignal(work.session.done):
        form.confirm_button().click()
    found = service.project(tea)
    assert found is not None
    assert found.contacts[-1].text == "They moved house"


def test_a_message_in_work_is_kept_and_the_next_one_speaks_the_new_language(work: Workspace, service: Service, qtbot: QtBot):
    tea = project(service, "Tea tin range")
    desk = work.tasks.messages.desk
    assert desk.open(tea)
    desk.editor.body.insertPlainText("A word of my own. ")
    window = desk.window
    switch(work, qtbot, "fr")
    assert window.isVisible()
    assert "A word of my own." in desk.editor.body.toPlainText()
    window.close()
    again = work.tasks.messages.desk
    assert again is not desk
    assert again.open(tea)
    assert "A word of my own." in again.editor.body.toPlainText()
    assert says(again.window, "Ouvrir dans la messagerie")
    again.window.close()


def test_a_theme_dresses_what_is_open_without_touching_it(work: Workspace, service: Service, qtbot: QtBot):
    work.tasks.new_project()
    (form,) = work.window.findChildren(CommandDialog)
    title = form.findChildren(QLineEdit)[0]
    title.setText("Poster")
    with qtbot.waitSignals([work.made_anew, work.ready]):
        appearance.of_program().choose_theme(Wanted.DARK)
    assert title.text() == "Poster"
    assert form.palette().color(QPalette.ColorRole.Window) == theme.of(Scheme.DARK).color(Token.SURFACE)
    form.done(QDialog.DialogCode.Rejected)


def test_text_grows_at_once(work: Workspace, qtbot: QtBot):
    before = theme.font(Size.BODY).pixelSize()
    with qtbot.waitSignals([work.made_anew, work.ready]):
        appearance.of_program().choose_size(200)
    assert theme.font(Size.BODY).pixelSize() == 2 * before
    (title,) = [label for label in work.page.head.findChildren(QLabel) if label.text() == "Board"]
    assert title.font().pixelSize() == theme.font(Size.TITLE).pixelSize()


def test_a_window_that_is_away_is_made_anew_when_it_comes_back(work: Workspace, qtbot: QtBot):
    work.window.hide()
    with qtbot.assertNotEmitted(work.made_anew, wait=1):
        appearance.of_program().choose_language("it")
    with qtbot.waitSignals([work.made_anew, work.ready]):
        work.window.show()
    assert says(work.window, "Nuovo progetto")
