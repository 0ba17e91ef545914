"""A field to choose from many: what is typed into it, and what a click does."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.fields.choice import ChoiceField


@pytest.fixture
def field(qtbot: QtBot) -> ChoiceField:
    made = ChoiceField()
    made.set_choices(((None, "As the system"), ("en", "English"), ("fr", "Français"), ("it", "Italiano")), "en")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize(
    ("typed", "code"),
    [("italiano", "it"), ("ita", "it"), ("RANÇ", "fr"), ("", "en"), ("i", "en"), ("xyz", "en"), ("as the", None)],
)
def test_what_is_typed_needs_only_to_fit_a_single_name(field: ChoiceField, qtbot: QtBot, typed: str, code: str | None):
    field.setEditText(typed)
    assert field.value() == code
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert field.currentData() == code
    assert field.currentText() == field.itemText(field.findData(code))


def test_a_click_marks_what_stands_there_once(field: ChoiceField, qtbot: QtBot):
    edit = field.lineEdit()
    assert edit is not None
    edit.clearFocus()
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(edit.hasFocus)
    assert edit.selectedText() == "English"
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    assert edit.selectedText() == ""
