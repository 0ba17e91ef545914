"""The client replied: settled, a promise for a date, or an automatic answer (R2, R3)."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop.core.assessment import Pause
from desktop.core.commands import RecordAutoReply, RecordReply
from desktop.core.vocabulary import PauseReason
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.day import DayField
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import translate
from desktop.ui.widgets.tick_box import TickBox


class ReplyDialog(ContactDialog):
    """Becomes RecordReply or RecordAutoReply."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = translate("Dialogs", "The client replied")
        super().__init__("reply", title, translate("Dialogs", "Record"), situation, parent)
        self.settled = QRadioButton(translate("Dialogs", "They answered: it is my &turn"))
        self.promised = QRadioButton(translate("Dialogs", "They &promised it for a date"))
        self.automatic = QRadioButton(translate("Dialogs", "It was an &automatic reply"))
        self.promised_by = DayField(situation.today())
        self.back_on = DayField(situation.today())
        self._choices = QButtonGroup(self)
        self.ends_pause = TickBox(translate("Dialogs", "End the pause"))
        self._lay_out_fields()
        self._choices.buttonToggled.connect(self._on_toggled)
        self.settled.setChecked(True)

    def command(self) -> RecordReply | RecordAutoReply:
        project, at, text = self.situation.project.id, self.at(), self.text.text()
        if self.automatic.isChecked():
            return RecordAutoReply(project, at, text, self.day(self.back_on))
        ends_pause = self.ends_pause.isChecked()
        if not self.promised.isChecked():
            return RecordReply(project, at, text, ends_pause=ends_pause)
        missing = translate("Dialogs", "Please say for which date they promised it.")
        return RecordReply(project, at, text, self.wanted_day(self.promised_by, missing), ends_pause=ends_pause)

    def _lay_out_fields(self) -> None:
        for choice, name in ((self.settled, "settled"), (self.promised, "promised"), (self.automatic, "automatic")):
            self._choices.addButton(choice)
            self.add_widget(choice, name)
        self._promised_label = self.add(translate("Dialogs", "Promised &by"), self.promised_by, "promised-by")
        self._back_label = self.add(translate("Dialogs", "Back &on, if it says so"), self.back_on, "back-on")
        self._automatic_note = self.add_note(
            translate("Dialogs", "An automatic reply does not end the silence. With a date, the project is paused until then.")
        )
        self.add_widget(self.ends_pause, "ends-pause")
        self.ends_pause.setChecked(_ends_with_a_reply(self.situation.assessment.pause))
        self.add_when(translate("Dialogs", "&When they wrote"))
        self.add_text(translate("Dialogs", "Their &message, if you want to keep it"))

    def _on_toggled(self) -> None:
        promised, automatic = self.promised.isChecked(), self.automatic.isChecked()
        for widget in (self._promised_label, self.promised_by):
            widget.setVisible(promised)
        for widget in (self._back_label, self.back_on, self._automatic_note):
            widget.setVisible(automatic)
        self.ends_pause.setVisible(self.situation.assessment.pause is not None and not automatic)


def _ends_with_a_reply(pause: Pause | None) -> bool:
    """Whoever was away is back; somebody in hardship who writes a line may still need time, and what was agreed stands."""
    return pause is not None and not pause.hardship and pause.reason in (PauseReason.OUT_OF_OFFICE, PauseReason.HOLIDAY)
