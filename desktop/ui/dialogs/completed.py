"""Marking a project as complete: what it does on this platform, that it is a last resort, and what cannot be undone there."""

from PySide6.QtWidgets import QWidget

from desktop.core.commands import RecordCompleted, RecordCompletionRejected
from desktop.core.model import Completion
from desktop.core.vocabulary import Unit
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import fill, translate


class CompletedDialog(ContactDialog):
    """Becomes RecordCompleted."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = translate("Dialogs", "Mark as complete")
        super().__init__("completed", title, translate("Dialogs", "I marked it as complete"), situation, parent)
        for sentence in consequences(situation):
            self.add_note(sentence)
        self.add_when(translate("Dialogs", "&When you marked it there"))
        self.add_text(translate("Dialogs", "Your &message, if you want to keep it"))

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


def consequences(situation: Situation) -> list[str]:
    """What happens on the platform, in short sentences."""
    platform = situation.platform
    completion = platform.completion or Completion()
    sentences = [
        fill(translate("Completion", "%1 will ask %2 to accept the files and pay."), platform.name, situation.client.name),
        _release(completion),
        translate("Completion", "This is a last resort. It can hurt somebody who is silent for reasons beyond their control."),
    ]
    if not completion.can_reopen:
        sentences.append(
            fill(translate("Completion", "On %1 it cannot be undone: a completed project stays closed."), platform.name)
        )
    return sentences


def _release(completion: Completion) -> str:
    period = completion.auto_release
    if period is None:
        return translate("Completion", "No automatic release of the payment is known there.")
    sentence = {
        Unit.WORKING_DAYS: translate("Completion", "Without an answer, the payment is released after %1 working days."),
        Unit.CALENDAR_DAYS: translate("Completion", "Without an answer, the payment is released after %1 days."),
        Unit.HOURS: translate("Completion", "Without an answer, the payment is released after %1 hours."),
    }[period.unit]
    return fill(sentence, str(period.amount))
