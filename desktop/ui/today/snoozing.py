"""Putting something off: the menu with the moments it would come back at, and the form for a date."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.core.notices.snooze import Snooze, snoozed_until
from desktop.services.service import Service
from desktop.ui import formats, theme
from desktop.ui.dialogs.fields.day import DayField
from desktop.ui.labels import moments
from desktop.ui.labels import snooze as words
from desktop.ui.labels.text import translate
from desktop.ui.theme import BOLD, MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import dress, show_wrong
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.wrapping_label import WrappingLabel

Chosen = Callable[[Snooze, date | None], None]


def snooze_menu(service: Service, chosen: Chosen, parent: QWidget) -> Menu:
    """`chosen` is called with how long, and the day for a date."""
    menu = Menu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    now, own, start = service.now(), service.own_calendar(), service.designer().workday_start
    today = now.astimezone(own.zone).date()
    for kind in Snooze:
        until = snoozed_until(kind, now, own, start).astimezone(own.zone)
        when = formats.clock(until.time()) if until.date() == today else moments.at(until, today)
        action = menu.addAction(words.choice(kind, when))
        action.setObjectName(f"snooze.{kind.value}")
        if kind is Snooze.DATE:
            action.triggered.connect(partial(_ask, today, formats.clock(start), chosen, parent))
        else:
            action.triggered.connect(partial(_choose, chosen, kind))
    return menu


def popup(service: Service, chosen: Chosen, place: QPoint, parent: QWidget) -> None:
    snooze_menu(service, chosen, parent).popup(place)


def _choose(chosen: Chosen, kind: Snooze, _is_checked: bool = False) -> None:
    chosen(kind, None)


def _ask(today: date, clock: str, chosen: Chosen, parent: QWidget, _is_checked: bool = False) -> None:
    dialog = SnoozeDialog(today, clock, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.chosen.connect(partial(chosen, Snooze.DATE))
    dialog.open()


class SnoozeDialog(QDialog):
    """`chosen(date)`: a day to come. `clock`: when of that day it comes back."""

    chosen = Signal(object)

    def __init__(self, today: date, clock: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._today = today
        self.setAccessibleIdentifier("dialog.snooze")
        self.setWindowTitle(words.dialog_title())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.confirm = Button(words.dialog_confirm(), Kind.PRIMARY)
        self.day = DayField(today)
        self.day.setAccessibleIdentifier("snooze.day")
        dress(self.day)
        self.problem = WrappingLabel("", Size.BODY, MEDIUM, Token.FINAL)
        self.problem.setAccessibleIdentifier("dialog.error")
        self.problem.hide()
        caption = Label(words.dialog_day(), Size.SECONDARY, MEDIUM, Token.INK2)
        caption.setBuddy(self.day)
        below_caption = QVBoxLayout()
        below_caption.setSpacing(4)
        for widget in (caption, self.day, self.problem):
            below_caption.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(WrappingLabel(words.dialog_title(), Size.PANEL_TITLE, BOLD, lines=2))
        column.addLayout(below_caption)
        column.addWidget(WrappingLabel(words.dialog_note(clock), Size.BODY, token=Token.INK2))
        column.addWidget(self._buttons())
        self.setMinimumWidth(theme.current().px(400))
        self.day.textChanged.connect(self._on_typed)
        self._on_typed()
        self.day.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        answers = QDialogButtonBox()
        for name, button, role, slot in (
            ("confirm", self.confirm, QDialogButtonBox.ButtonRole.AcceptRole, self._on_confirmed),
            ("cancel", Button(translate("Dialogs", "Cancel")), QDialogButtonBox.ButtonRole.RejectRole, self.reject),
        ):
            button.setAccessibleIdentifier(f"dialog.{name}")
            button.setAutoDefault(name == "confirm")
            button.setDefault(name == "confirm")
            button.clicked.connect(slot)
            answers.addButton(button, role)
        return answers

    def _on_typed(self) -> None:
        self.confirm.setEnabled(bool(self.day.text().strip()))
        self.problem.hide()
        show_wrong(self.day, False)

    def _on_confirmed(self) -> None:
        day = self.day.value()
        if day is None or day <= self._today:
            self.problem.setText(words.day_missing())
            self.problem.show()
            show_wrong(self.day, True)
            self.day.setFocus()
            return
        self.accept()
        self.chosen.emit(day)
