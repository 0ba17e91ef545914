"""The small calendar of a field, and the button that opens it."""

from collections import Counter
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from desktop.ui import theme
from desktop.ui.dialogs.fields.calendar import CalendarPopup
from desktop.ui.dialogs.fields.day import DayField
from desktop.ui.dialogs.fields.when import WhenField
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


def popup_of(field: QWidget) -> CalendarPopup:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)
    assert popup.parent() is field
    return popup


def hands_of(field: QWidget) -> QWidget:
    return popup_of(field).month


def button_of(field: QWidget) -> FieldButton:
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
    month = popup_of(field).month
    qtbot.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=month.cell_of(date(2026, 12, 1)).center())
    assert field.value() == date(2026, 12, 1)


def test_a_moment_opens_the_same_calendar_which_ends_today(qtbot):
    field = WhenField(lambda: datetime(2026, 11, 20, 9, tzinfo=UTC), ZoneInfo("Europe/Paris"))
    qtbot.addWidget(field)
    field.show()
    qtbot.mouseClick(button_of(field), Qt.MouseButton.LeftButton)
    qtbot.keyClick(hands_of(field), Qt.Key.Key_Right)
    qtbot.keyClick(hands_of(field), Qt.Key.Key_Return)
    assert popup_of(field).isVisible()
    for _ in range(3):
        qtbot.keyClick(hands_of(field), Qt.Key.Key_Left)
    qtbot.keyClick(hands_of(field), Qt.Key.Key_Return)
    assert field.value() == datetime(2026, 11, 18, 9, tzinfo=UTC)


def test_a_moment_is_typed_from_its_day_on(qtbot):
    field = WhenField(lambda: datetime(2026, 11, 20, 9, tzinfo=UTC), ZoneInfo("Europe/Paris"))
    qtbot.addWidget(field)
    dress(field)
    field.show()
    field.activateWindow()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(field.hasFocus)
    typed = field.lineEdit()
    assert typed.selectedText() == "20"
    assert typed.style().pixelMetric(QStyle.PixelMetric.PM_TextCursorWidth, None, typed) == 0  # nothing drawn over what is marked
    qtbot.keyClicks(field, "12")
    assert field.value() == datetime(2026, 11, 12, 9, tzinfo=UTC)


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
    picture = popup.month.grab().toImage()
    colors = Counter(picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height()))
    accent, surface = (theme.current().color(token).name() for token in (Token.ACCENT, Token.SURFACE))
    assert colors[accent] > 20 * 20
    bluish = {name: times for name, times in colors.items() if name not in (accent, surface) and times > 20}
    assert all(QColor(name).saturation() < 60 for name in bluish), bluish
