"""Boxes that ask or tell: all of one look, answered by the keyboard, and as high as their words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme, trouble
from desktop.ui.dialogs.entry.leaving import LeaveDialog
from desktop.ui.errands import Errand
from desktop.ui.settings.leaving import UnsavedDialog
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.question_box import QuestionBox, Role


@pytest.fixture
def parent(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _nothing(_errand: Errand) -> None:
    """Nobody does it."""


def boxes(parent: QWidget) -> list[QuestionBox]:
    return [
        LeaveDialog(parent),
        UnsavedDialog(["You"], parent),
        trouble.tell(parent, "No room left on the disk."),
        trouble.tell_problems(parent, 3, _nothing),
        trouble.tell_found(parent, 1, _nothing),
        trouble.tell_bug(parent, "ValueError"),
    ]


def test_all_have_one_look(parent: QWidget):
    for box in boxes(parent):
        box.open()
        assert box.heading.font() == theme.font(Size.PANEL_TITLE, BOLD)
        assert {note.font().pointSizeF() for note in box.notes} == {theme.font(Size.BODY).pointSizeF()}
        lefts = {part.mapTo(box, part.rect().topLeft()).x() for part in (box.heading, *box.notes)}
        assert len(lefts) == 1
        ends = [button.mapTo(box, button.rect().topRight()).x() for button in box.findChildren(Button)]
        assert max(ends) == box.heading.mapTo(box, box.heading.rect().topRight()).x()
        box.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_box_is_as_high_as_its_words(parent: QWidget, qapp: QApplication, scale: float):
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    box = QuestionBox("asked", "Laisser Relance dans la barre système ?", ("It then tells you what falls due.",), parent)
    box.add_answer("stay", "Stay", Role.STAY)
    box.open()
    for label in (box.heading, *box.notes):
        assert label.height() == label.heightForWidth(label.width())
    box.close()
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)


def test_the_box_is_closed_before_the_answer_is_heard(parent: QWidget, qtbot: QtBot):
    box = QuestionBox("asked", "Go?", (), parent)
    go = box.add_answer("go", "Go", Role.ACCEPT, Kind.PRIMARY)
    helps = box.add_answer("help", "Copy", Role.HELP)
    box.make_default(go)
    heard: list[bool] = []
    go.clicked.connect(lambda: heard.append(box.isVisible()))
    box.open()
    helps.click()
    assert box.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert heard == [False]


def test_the_main_answer_comes_first_in_every_box(parent: QWidget):
    for box in boxes(parent):
        box.open()
        buttons = sorted(box.findChildren(Button), key=lambda button: button.x())
        kinds = [button._kind for button in buttons]
        assert Kind.PRIMARY not in kinds[1:]
        assert box.palette().window().color() == theme.current().color(Token.SURFACE)
        box.close()


def test_what_helps_with_spoiled_data_is_one_click_away(parent: QWidget, qtbot: QtBot):
    wanted: list[Errand] = []
    box = trouble.tell_problems(parent, 3, wanted.append)
    buttons = {button.accessibleIdentifier(): button for button in box.findChildren(Button)}
    buttons["trouble.backups"].click()
    assert box.isVisible()
    with qtbot.waitSignal(box.finished):
        buttons["trouble.check"].click()
    assert wanted == [Errand.OPEN_BACKUPS, Errand.CHECK]
