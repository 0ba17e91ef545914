"""What fields offer, as it is drawn: round corners, a tick at what is chosen, as wide as its names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.theme import Scheme, Token
from desktop.ui.widgets.field_style import dress
from tests.support.pixels import columns

NAMES = ("Polite", "Formal", "However one likes it best, which takes more room than the field has")


@pytest.fixture(params=[(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5), (Scheme.CONTRAST_DARK, 1.0)])
def look(request, qapp):
    scheme, scale = request.param
    yield theme.apply(qapp, scheme, scale)
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def opened(field: QComboBox, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(field)
    if isinstance(field, ChoiceField):
        field.set_choices(((name, name) for name in NAMES), NAMES[1])
    else:
        field.addItems(NAMES)
        field.setCurrentIndex(1)
    dress(field)
    field.resize(150, field.sizeHint().height())
    field.show()
    field.showPopup()
    return field.view().window()


def row(field: QComboBox, number: int) -> QImage:
    view = field.view()
    return view.viewport().grab(view.visualRect(field.model().index(number, 0))).toImage()


@pytest.mark.parametrize("made", [QComboBox, ChoiceField])
def test_a_list_is_a_round_sheet_below_its_field_and_as_wide_as_its_names(look, qtbot, made):
    field = made()
    sheet = opened(field, qtbot)
    image = sheet.grab().toImage()
    for x, y in ((0, 0), (image.width() - 1, 0), (0, image.height() - 1), (image.width() - 1, image.height() - 1)):
        assert image.pixelColor(x, y).alpha() == 0
    assert image.pixelColor(image.width() // 2, look.px(4)) == look.color(Token.SURFACE)
    assert sheet.width() > field.fontMetrics().horizontalAdvance(NAMES[2])
    assert sheet.y() > field.mapToGlobal(field.rect().bottomLeft()).y()
    assert field.view().verticalScrollBar().maximum() == 0
    field.hidePopup()


@pytest.mark.parametrize("made", [QComboBox, ChoiceField])
def test_only_what_is_chosen_has_a_tick_and_the_keyboard_marks_its_row(look, qtbot, made):
    field = made()
    opened(field, qtbot)
    accent = look.color(Token.ACCENT)
    first, second, third = (row(field, number) for number in range(3))
    assert columns(second, accent)[-1] > second.width() // 2
    assert not columns(first, accent)
    middle = second.height() // 2
    assert second.pixelColor(3, middle) != third.pixelColor(3, middle)
    qtbot.keyClick(field.view(), Qt.Key.Key_Down)
    assert row(field, 2).pixelColor(3, middle) == second.pixelColor(3, middle)
    assert row(field, 1).pixelColor(3, middle) == third.pixelColor(3, middle)
    assert columns(row(field, 1), accent)
    field.hidePopup()


def test_a_very_long_name_does_not_make_the_list_as_long(qapp, qtbot):
    field = ChoiceField()
    qtbot.addWidget(field)
    field.set_choices((("a", "Anything " * 40),), "a")
    dress(field)
    field.show()
    field.showPopup()
    assert field.view().window().width() == 420
    field.hidePopup()


def test_what_fits_to_the_typed_letters_looks_the_same(look, qtbot):
    field = ChoiceField()
    opened(field, qtbot)
    field.hidePopup()
    field.activateWindow()
    edit = field.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, "ol")
    completer = field.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    image = popup.grab().toImage()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(image.width() // 2, 1) == look.color(Token.SURFACE)
    assert popup.verticalScrollBar().maximum() == 0
    popup.hide()
