"""Marking a project as complete: what it does on this platform, that it is a last resort, and what cannot be undone there."""

from PySide6.QtWidgets import QWidget

from desktop.core.commands import RecordCompleted, RecordCompletionRejected
from desktop.core.refusal import Reason, Refused
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.completion import consequences
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.labels.text import translate


class CompletedDialog(ContactDialog):
    """Becomes RecordCompleted."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = translate("Dialogs", "Mark as complete")
        super().__init__("completed", title, translate("Dialogs", "I marked it as complete"), situation, parent)
        for sentence in consequences(situation.platform, situation.client.name):
            self.add_note(sentence)
        self.add_when(translate("Dialogs", "&When you marked it there"))
        self.add_text(translate("Dialogs", "Your &message, if you want to keep it"))
        ends = situation.assessment.window_ends_at
        if ends is not None and situation.now() < ends:
            reason = refusal_sentence(Refused(Reason.WINDOW_RUNS))
            self.require(reason)
            self.show_refusal(reason)

    def command(self) -> RecordCompleted:
        return RecordCompleted(self.situation.project.id, self.at(), self.text.text())


class CompletionRejectedDialog(ContactDialog):
    """Becomes RecordCompletionRejected (R14)."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = translate("Dialogs", "The client rejected the completion")
        super().__init__("completion-rejected", title, translate("Dialogs", "Record"), situation, parent)
        self.add_note(translate("Dialogs", "It will be your turn again, and what was delivered goes back to “In progress”."))
        self.add_when(translate("Dialogs", "&When they rejected it"))
        self.add_text(translate("Dialogs", "Their &message, if you want to keep it"))

    def command(self) -> RecordCompletionRejected:
        return RecordCompletionRejected(self.situation.project.id, self.at(), self.text.text())
