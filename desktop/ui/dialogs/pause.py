"""The pause: why, until when, and a private note (R15)."""

from datetime import timedelta

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QWidget

from desktop.core.commands import PauseProject
from desktop.core.vocabulary import PauseReason
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.day import DayField
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import translate
from desktop.ui.labels.words import pause_reason_name


class PauseDialog(ContactDialog):
    """Becomes PauseProject."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        super().__init__("pause", translate("Dialogs", "Pause the project"), translate("Dialogs", "Pause"), situation, parent)
        self.reason = QComboBox()
        self.until_a_day = QRadioButton(translate("Dialogs", "&Until a date, that day included"))
        self.open_end = QRadioButton(translate("Dialogs", "Until I resume it, &look at it again on"))
        self.until = DayField(situation.today())
        self.review_on = DayField(situation.today())
        self.note = QLineEdit()
        self._kindness = self._lay_out_fields()
        self.until_a_day.toggled.connect(self._on_toggled)
        self.reason.currentIndexChanged.connect(self._on_reason_chosen)
        self.open_end.setChecked(True)
        self.review_on.set_value(situation.today() + timedelta(days=14))
        self._on_reason_chosen()
        self._on_toggled()

    def command(self) -> PauseProject:
        until = review_on = None
        if self.until_a_day.isChecked():
            until = self.wanted_day(self.until, translate("Dialogs", "Please say until when."))
        else:
            review_on = self.day(self.review_on)
        reason = PauseReason(self.reason.currentData())
        return PauseProject(self.situation.project.id, self.at(), reason, until, review_on, self.note.text().strip())

    def _lay_out_fields(self) -> QWidget:
        for reason in PauseReason:
            self.reason.addItem(pause_reason_name(reason), reason)
        self.add(translate("Dialogs", "&Reason"), self.reason, "reason")
        kindness = self.add_note(
            translate("Dialogs", "While somebody is having a hard time, no final notice, completion or support step is offered.")
        )
        group = QButtonGroup(self)
        group.addButton(self.until_a_day)
        group.addButton(self.open_end)
        for choice, field, name in ((self.until_a_day, self.until, "until"), (self.open_end, self.review_on, "review-on")):
            self.add_widget(choice, f"{name}-choice")
            self.add_widget(field, name)
            field.setAccessibleName(choice.text().replace("&", ""))
        self.add(translate("Dialogs", "Private &note, never part of a message"), self.note, "note")
        self.add_when(translate("Dialogs", "Paused &since"))
        return kindness

    def _on_toggled(self) -> None:
        self.until.setEnabled(self.until_a_day.isChecked())
        self.review_on.setEnabled(self.open_end.isChecked())

    def _on_reason_chosen(self) -> None:
        self._kindness.setVisible(self.reason.currentData() == PauseReason.HARDSHIP)
