"""The small calendar that a field of days opens, and the button that opens it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.dialogs.fields.month_view import MonthView
from desktop.ui.icons import Icon
from desktop.ui.labels import settings as words
from desktop.ui.labels.text import translate
from desktop.ui.theme import SEMIBOLD, Size
from desktop.ui.widgets.buttons import icon_button
from desktop.ui.widgets.field_button import ICON, PADDING, FieldButton
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.popup import Popup


class CalendarButton(FieldButton):
    """Stands in `field`, where F4 does the same. `shown`: the day it opens at; `last`: no later day can be chosen.
    `chosen(date)`."""

    chosen = Signal(object)

    def __init__(self, shown: Callable[[], date], field: QWidget, last: date | None = None):
        super().__init__(Icon.CALENDAR, ICON, translate("Fields", "Choose from a calendar"), field)
        self._shown = shown
        self._field = field
        self._last = last
        self.clicked.connect(self._on_open)
        keys = QShortcut(QKeySequence(Qt.Key.Key_F4), field, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_open)

    def stand(self) -> None:
        """At the end of the field, as large as that is now."""
        self.stand_at_end(self._field, theme.current().px(PADDING))

    def _on_open(self) -> None:
        popup = CalendarPopup(self._shown(), self._field, self._last)
        popup.chosen.connect(self.chosen)
        popup.open_below(self._field)


class CalendarPopup(Popup):
    """Opened by a field. `chosen(date)`, when it is gone already. Days after `last` cannot be chosen."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget, last: date | None = None):
        super().__init__(parent)
        self.setAccessibleName(translate("Fields", "Choose from a calendar"))
        self._last = last
        self.month = MonthView(day, _no_holiday)
        self.month.setAccessibleIdentifier("calendar")
        self.month.show_marks(_weekend(), ())
        self.month.show_choice(day, last)
        self._name = Label(words.month_name(day), Size.BODY, SEMIBOLD)
        self.month.chosen.connect(self._on_chosen)
        self.month.month_shown.connect(self._on_month_shown)
        self._lay_out()

    def open_below(self, field: QWidget) -> None:
        """Above it where the screen has no room below."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        corner = field.mapToGlobal(QPoint(field.width() - self.width() if self.isRightToLeft() else 0, field.height() + 2))
        if corner.y() + self.height() > room.bottom():
            corner.setY(max(field.mapToGlobal(QPoint()).y() - self.height() - 2, room.top()))
        corner.setX(max(min(corner.x(), room.right() - self.width()), room.left()))
        self.move(corner)
        self.show()
        self.month.setFocus()

    def _on_chosen(self, day: date) -> None:
        if self.isVisible() and (self._last is None or day <= self._last):
            self.close()
            self.chosen.emit(day)

    def _on_month_shown(self, day: date) -> None:
        self._name.setText(words.month_name(day))

    def _on_previous(self) -> None:
        self.month.turn(-1)

    def _on_next(self) -> None:
        self.month.turn(1)

    def _lay_out(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.setContentsMargins(look.px(8), 0, 0, 0)
        head.setSpacing(look.px(6))
        head.addWidget(self._name, 1)
        for icon, name, turn, key in (
            (Icon.CHEVRON_LEFT, words.previous_month(), self._on_previous, "previous"),
            (Icon.CHEVRON_RIGHT, words.next_month(), self._on_next, "next"),
        ):
            button = icon_button(icon, name)
            button.setAccessibleIdentifier(f"calendar.{key}")
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Page Up and Page Down do the same
            button.clicked.connect(turn)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(12)] * 4)
        column.setSpacing(look.px(6))
        column.addLayout(head)
        column.addWidget(self.month)


def _no_holiday(_day: date) -> str:
    return ""


def _weekend() -> frozenset[int]:
    """As it is where the designer's language is spoken."""
    return frozenset(range(7)) - {day.value - 1 for day in QLocale().weekdays()}
