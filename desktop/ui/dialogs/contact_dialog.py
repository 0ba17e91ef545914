"""The common part of the dialogs that record what happened: when it was, and in what words."""

from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.day import DayField, day_of
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.text import TextField
from desktop.ui.dialogs.fields.when import WhenField
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import translate


class ContactDialog(CommandDialog):
    """Adds "When" and a text to a form; `situation` is what it is about."""

    def __init__(self, name: str, title: str, confirm: str, situation: Situation, parent: QWidget | None = None):
        super().__init__(name, title, confirm, parent)
        self.situation = situation
        self.when = WhenField(situation.now, situation.zone)
        self.text = TextField()

    def add_when(self, label: str = "") -> None:
        self.add(label or translate("Dialogs", "&When"), self.when, "when")

    def add_text(self, label: str) -> None:
        self.add(label, self.text, "text")

    def at(self) -> datetime:
        """The instant of "When"; Incomplete when it has not come yet."""
        if self.when.is_future():
            raise Incomplete(translate("Dialogs", "This is in the future. Record it once it has happened."), self.when)
        return self.when.value()

    def day(self, field: DayField) -> date | None:
        """The day of a field that may be empty; Incomplete when it holds no day."""
        return day_of(field)

    def wanted_day(self, field: DayField, missing: str) -> date:
        """The day of a field that must hold one."""
        day = day_of(field)
        if day is None:
            raise Incomplete(missing, field)
        return day
