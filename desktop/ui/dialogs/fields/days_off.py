"""Somebody's days off: the ranges there are, two fields for one more, and a month to see and choose them in."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.model import DateRange
from desktop.ui import theme
from desktop.ui.dialogs.fields.day import DayField, day_text
from desktop.ui.dialogs.fields.month_view import MonthView
from desktop.ui.icons import Icon
from desktop.ui.labels import settings as words
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind, icon_button, small_button
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.wrapping_label import WrappingLabel


class DaysOffField(QWidget):
    """`changed`: by the designer. `identifier` begins the accessible identifiers."""

    changed = Signal()

    def __init__(self, today: date, holiday_of: Callable[[date], str], identifier: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._identifier = identifier
        self._ranges: list[DateRange] = []
        self._weekend: frozenset[int] = frozenset()
        self.first, self.last = DayField(today), DayField(today)
        self.add = Button(words.add_days_off(), Kind.SECONDARY, Icon.PLUS)
        self.add.setAutoDefault(False)
        self.problem = WrappingLabel("", Size.SECONDARY, MEDIUM, Token.FINAL)
        self.month = MonthView(today, holiday_of)
        self._month_name = Label("", Size.BODY, MEDIUM)
        self._rows = QVBoxLayout()
        self._nothing = Label(words.no_days_off(), Size.BODY, token=Token.INK3)
        for widget, name in ((self.first, "first"), (self.last, "last"), (self.add, "add"), (self.problem, "problem")):
            widget.setAccessibleIdentifier(f"{identifier}.{name}")
        self.month.setAccessibleIdentifier(f"{identifier}.month")
        self.add.clicked.connect(self._on_add)
        self.month.chosen.connect(self._on_chosen)
        self.month.month_shown.connect(self._on_month_shown)
        self.first.editingFinished.connect(self._on_first_edited)
        self._lay_out()
        self._on_month_shown(today)

    def value(self) -> tuple[DateRange, ...]:
        return tuple(self._ranges)

    def set_value(self, ranges: tuple[DateRange, ...]) -> None:
        self._ranges = list(ranges)
        self._clear()
        self._show()

    def show_weekend(self, weekend: frozenset[int]) -> None:
        self._weekend = weekend
        self.month.show_marks(weekend, self._ranges)

    def holidays_changed(self) -> None:
        self.month.show_marks(self._weekend, self._ranges)

    def _clear(self) -> None:
        self.first.clear()
        self.last.clear()
        self.problem.hide()
        self.month.show_start(None)

    def _on_chosen(self, day: date) -> None:
        """The first day that is chosen begins the days off, the second one ends them."""
        first = self.first.value()
        if first is None or self.last.value() is not None:
            self.first.set_value(day)
            self.last.clear()
            self.month.show_start(day)
        else:
            self.first.set_value(min(first, day))
            self.last.set_value(max(first, day))
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_first_edited(self) -> None:
        first = self.first.value()
        self.month.show_start(first)
        if first is not None:
            self.month.go_to(first)

    def _on_add(self) -> None:
        first = self.first.value()
        last = self.last.value() if self.last.text().strip() else first
        if first is None or last is None or last < first:
            wrong = self.first if first is None else self.last
            self.problem.setText(words.choose_first_day() if first is None else words.wrong_order())
            self.problem.show()
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._ranges = sorted([*self._ranges, DateRange(first, last)], key=lambda off: (off.first, off.last))
        self._clear()
        self._show()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_remove(self, off: DateRange) -> None:
        self._ranges.remove(off)
        self._show()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._nothing.setVisible(not self._ranges)
        for number, off in enumerate(self._ranges, 1):
            self._rows.addWidget(self._row(number, off))
        self.month.show_marks(self._weekend, self._ranges)

    def _row(self, number: int, off: DateRange) -> QWidget:
        locale = self.locale()
        text = day_text(off.first, locale)
        if off.last != off.first:
            text = words.span(text, day_text(off.last, locale))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = WrappingLabel(text, Size.BODY)
        label.setAccessibleIdentifier(f"{self._identifier}.{number}")
        remove = small_button(Icon.X)
        remove.setAccessibleName(words.remove_span(text))
        remove.setToolTip(words.remove_span(text))
        remove.setAccessibleIdentifier(f"{self._identifier}.{number}.remove")
        remove.setAutoDefault(False)
        remove.clicked.connect(partial(self._on_remove, off))
        line.addWidget(label, 1)
        line.addWidget(remove)
        return row

    def _on_month_shown(self, day: date) -> None:
        self._month_name.setText(words.month_name(day))

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        self._rows.setSpacing(look.px(2))
        column.addLayout(self._rows)
        column.addWidget(self._nothing)
        column.addWidget(_Beside((words.first_day(), self.first), (words.last_day(), self.last)))
        column.addWidget(self.problem)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(6))
        column.addLayout(self._month_head())
        column.addWidget(self.month)
        self.problem.hide()

    def _month_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self._month_name, 1)
        for icon, name, months, key in (
            (Icon.CHEVRON_LEFT, words.previous_month(), -1, "previous"),
            (Icon.CHEVRON_RIGHT, words.next_month(), 1, "next"),
        ):
            button = icon_button(icon, name)
            button.setAccessibleIdentifier(f"{self._identifier}.{key}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.month.turn, months))
            head.addWidget(button)
        return head


class _Beside(QWidget):
    """Two fields with their captions, beside each other or, where that has no room, one below the other."""

    def __init__(self, *fields: tuple[str, DayField]):
        super().__init__()
        look = theme.current()
        self._fields = [field for _, field in fields]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(12))
        for text, field in fields:
            caption = Label(text, Size.SECONDARY, MEDIUM, Token.INK2)
            caption.setBuddy(field)
            dress(field)
            column = QVBoxLayout()
            column.setSpacing(look.px(4))
            column.addWidget(caption)
            column.addWidget(field)
            self._row.addLayout(column, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(field.minimumSizeHint().width() for field in self._fields), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(field.minimumSizeHint().width() for field in self._fields) + self._row.spacing()
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if self.width() < needed else along)
