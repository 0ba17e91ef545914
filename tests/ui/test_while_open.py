"""Language, theme, size of text and data change while a form or a message is open: what was typed stays, nothing is warned about,
and the form still does what it is for."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from desktop.core import commands as c
from desktop.ui import appearance, theme
from desktop.ui.appearance import Wanted
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.message import NoteDialog
from desktop.ui.intents import Intent
from tests.support.screens import put_back
from tests.support.screens_dialogs import DIALOGS, draft, form
from tests.support.stage import Stage

LOOKS = (("it", Wanted.DARK, 150), ("fr", Wanted.LIGHT, 100))
TYPED = "typed before"


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)
    made = Stage(tmp_path)
    made.enter()
    yield made
    made.close()
    change(made, "", Wanted.LIGHT, 100)
    theme.keep_still(False)


def change(stage: Stage, language: str, wanted: Wanted, size: int) -> None:
    look = appearance.of_program()
    look.choose_language(language)
    look.choose_theme(wanted)
    look.choose_size(size)
    stage.settle()


def change_data(stage: Stage) -> None:
    """Under every form: the project they are about, its client, and the designer."""
    assert stage.work.session.run(c.AddNote("tea", stage.service.now(), "written meanwhile")) is None
    stage.settle()


def fill(top: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Types into every field of words."""
    fields: list[QLineEdit | QPlainTextEdit] = [*top.findChildren(QLineEdit), *top.findChildren(QPlainTextEdit)]
    free = [f for f in fields if f.isVisible() and f.isEnabled() and not f.isReadOnly() and type(f.parent()).__name__ in _FORMS]
    for field in free:
        field.setText(TYPED) if isinstance(field, QLineEdit) else field.setPlainText(TYPED)
    return free


_FORMS = ("QWidget", "TextField")


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_no_form_loses_what_was_typed(stage: Stage):
    filled = 0
    for (name, screen), look in zip(DIALOGS.items(), cycle(LOOKS)):
        if not name.startswith("form-") or name in ("form-calendar", "form-incomplete"):
            continue
        screen(stage)
        stage.settle()
        dialog = stage.front()
        assert isinstance(dialog, CommandDialog), name
        fields = fill(dialog)
        filled += len(fields)
        change(stage, *look)
        change_data(stage)
        assert dialog.isVisible(), name
        assert [text_of(field) for field in fields] == [TYPED] * len(fields), name
        dialog.grab()
        dialog.reject()
        stage.settle()
        if isValid(dialog) and dialog.isVisible():  # it asks first, for what was typed would be lost
            assert stage.front().accessibleIdentifier() == "dialog.leave", name
        put_back(stage)
    assert filled > 20


def test_a_form_still_records_what_it_is_for(stage: Stage):
    form(stage, Intent.NOTE)
    dialog = stage.front()
    assert isinstance(dialog, NoteDialog)
    dialog.text.setPlainText(TYPED)
    change(stage, *LOOKS[0])
    change_data(stage)
    dialog.confirm_button().click()
    stage.settle()
    project = stage.service.project("tea")
    assert project is not None
    assert project.contacts[-1].text == TYPED
    assert stage.front() is stage.work.window


def test_a_message_keeps_its_words_and_is_kept_when_it_closes(stage: Stage):
    draft(stage, "tea")
    desk = stage.work.tasks.messages.desk
    desk.editor.body.setPlainText(TYPED)
    for look in LOOKS:
        change(stage, *look)
    change_data(stage)
    assert desk.window.isVisible()
    assert desk.editor.body.text().strip() == TYPED
    desk.window.close()
    stage.settle()
    draft(stage, "tea")
    assert stage.work.tasks.messages.desk.editor.body.text().strip() == TYPED


@pytest.mark.parametrize(
    "name", [name for name in DIALOGS if name.startswith(("help", "question", "trouble", "snooze", "import-c"))]
)
def test_other_windows_stay_until_they_are_closed(stage: Stage, name: str):
    DIALOGS[name](stage)
    stage.settle()
    opened = stage.front()
    change(stage, *LOOKS[0])
    change_data(stage)
    assert opened.isVisible()
    opened.grab()
    if isinstance(opened, QDialog):
        opened.reject()
    stage.settle()
    assert stage.front() is not opened
