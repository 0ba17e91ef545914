"""The small calendar of a field, and the button that opens it."""

from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import theme
from desktop.ui.dialogs.fields.calendar import CalendarPopup
from desktop.ui.dialogs.fields.day import DayField
from desktop.ui.theme import Token
from desktop.ui.widgets.field_button import FieldButton
from desktop.ui.widgets.field_style import dress

TODAY = date(2026, 11, 20)


def ready(qtbot) -> DayField:
    """A field with the keyboard."""
    field = DayField(TODAY)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def popup_of(field: DayField) -> CalendarPopup:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)
    assert popup.parent() is field
    return popup


def hands_of(field: DayField) -> QWidget:
    calendar = popup_of(field).calendar
    inner: QWidget | None = calendar.focusWidget()
    return calendar if inner is None else inner


def button_of(field: DayField) -> FieldButton:
    (button,) = field.findChildren(FieldButton)
    return button


def test_a_day_is_chosen_from_the_calendar_by_keys_and_by_mouse(qtbot):
    field = ready(qtbot)
    qtbot.keyClick(field, Qt.Key.Key_F4)
    qtbot.keyClick(hands_of(field), Qt.Key.Key_Right)
    qtbot.keyClick(hands_of(field), Qt.Key.Key_Return)
    assert field.value() == date(2026, 11, 21)
    assert QApplication.activePopupWidget() is None
    button = button_of(field)
    assert button.accessibleName() == "Choose from a calendar"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popup_of(field).calendar.clicked.emit(QDate(2026, 12, 1))
    assert field.value() == date(2026, 12, 1)


def test_the_calendar_opens_within_the_screen(qtbot):
    field = ready(qtbot)
    room = QApplication.primaryScreen().availableGeometry().adjusted(-4, -4, 4, 4)  # a screen of tests puts a frame around
    for corner in (room.topLeft(), room.bottomRight() - QPoint(44, 64)):
        field.move(corner)
        qtbot.keyClick(field, Qt.Key.Key_F4)
        place = popup_of(field).geometry()
        assert room.contains(place)
        assert not place.intersects(field.geometry())
        popup_of(field).close()


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_button_of_a_day_grows_with_the_text_and_leaves_it_room(qtbot, qapp, text):
    theme.apply(qapp, theme.Scheme.LIGHT, text)
    try:
        field = DayField(TODAY)
        dress(field)
        field.set_value(date(2026, 9, 30))
        qtbot.addWidget(field)
        field.resize(field.sizeHint())
        field.show()
        button = button_of(field).geometry()
        assert button.width() >= theme.current().px(16)
        assert field.rect().contains(button)
        ends = field.textMargins().left() + field.fontMetrics().horizontalAdvance(field.text()) + 2
        assert ends <= field.width() - field.textMargins().right() <= button.left() + 5
        field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert button_of(field).geometry().right() < field.width() // 2
        assert field.textMargins().left() > field.textMargins().right()
    finally:
        theme.apply(qapp, theme.Scheme.LIGHT, 1.0)


def test_the_chosen_day_is_drawn_flat_in_the_accent(qtbot):
    field = ready(qtbot)
    popup = CalendarPopup(date(2026, 3, 27), field)
    popup.adjustSize()
    picture = popup.grab().toImage()
    colors = Counter(picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height()))
    accent, surface = (theme.current().color(token).name() for token in (Token.ACCENT, Token.SURFACE))
    assert colors[accent] > 20 * 20
    bluish = {name: times for name, times in colors.items() if name not in (accent, surface) and times > 20}
    assert all(QColor(name).saturation() < 60 for name in bluish), bluish
