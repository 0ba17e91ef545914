"""Of several buttons one is taken: by a click, by keys, or toggled by a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.icons import Icon
from desktop.ui.settings.tabs import Tabs
from desktop.ui.widgets.segments import Segments
from desktop.ui.window import Sidebar

KEYS = ("one", "two", "three")
Made = tuple[QWidget, list[str]]


def tabs() -> Made:
    told: list[str] = []
    made = Tabs()
    for key in KEYS:
        made.add_tab(key, key.capitalize())
    made.chosen.connect(told.append)
    made.show_chosen("one")
    return made, told


def segments() -> Made:
    told: list[str] = []
    made = Segments("some")
    made.show_choices([(key, key.capitalize()) for key in KEYS], "one")
    made.chosen.connect(told.append)
    return made, told


def sidebar() -> Made:
    told: list[str] = []
    made = Sidebar()
    for key in KEYS:
        made.add(key, key.capitalize(), Icon.SUN, at_foot=False, first=False)
    made.chosen.connect(told.append)
    made.show_chosen("one")
    return made, told


@pytest.mark.parametrize("make", [tabs, segments, sidebar])
def test_each_is_a_radio_button_and_can_be_taken_in_every_way(make: Callable[[], Made], qtbot: QtBot):
    made, told = make()
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    buttons = [one for one in made.findChildren(QAbstractButton) if one.isCheckable()]
    assert len(buttons) >= 3
    assert told == []
    (taken,) = [one for one in buttons if one.isChecked()]
    other, third = [one for one in buttons if one is not taken][:2]
    for button in buttons:
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.role() == QAccessible.Role.RadioButton
        assert interface.state().checked == button.isChecked()
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert len(told) == 1
    actions = QAccessible.queryAccessibleInterface(third).actionInterface()
    actions.doAction("Toggle")
    assert len(told) == 2
    assert third.isChecked()
    assert not other.isChecked()
    qtbot.mouseClick(third, Qt.MouseButton.LeftButton)
    assert told[2:] == told[1:2], "a click on what is taken is told as well"
