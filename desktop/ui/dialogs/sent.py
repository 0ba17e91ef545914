"""A follow-up or the final notice was sent: its words, kept as they are (C3), and when."""

from PySide6.QtWidgets import QWidget

from desktop.core.commands import RecordFinalNotice, RecordFollowUp
from desktop.core.ladder import variant_of
from desktop.core.vocabulary import Variant
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.supports import named
from desktop.ui.labels.text import fill, translate


class FollowUpDialog(ContactDialog):
    """Becomes RecordFollowUp."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        number = str(situation.assessment.follow_ups_sent + 1)
        title = fill(translate("Dialogs", "Follow-up %1 to %2"), number, situation.client.name)
        super().__init__("follow-up", title, translate("Dialogs", "Mark as sent"), situation, parent)
        self.text.setPlaceholderText(translate("Dialogs", "Paste what you sent, or write it here first"))
        self.add_text(translate("Dialogs", "Your &message"))
        self.add_note(
            translate(
                "Dialogs", "Nothing is sent by Relance itself. Marking it as sent keeps your words and starts the next wait."
            )
        )
        self.add_when(translate("Dialogs", "&When you sent it"))

    def command(self) -> RecordFollowUp:
        return RecordFollowUp(self.situation.project.id, self.at(), _words(self), self.situation.client.language)


class FinalNoticeDialog(ContactDialog):
    """Becomes RecordFinalNotice; says beforehand which notice it is and why (R9)."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = fill(translate("Dialogs", "Final notice to %1"), situation.client.name)
        super().__init__("final-notice", title, translate("Dialogs", "Mark as sent"), situation, parent)
        self.variant = variant_of(situation.project, situation.assessment.quote_phase, situation.assessment.purpose)
        self.add_note(_what_it_says(self.variant, situation))
        self.text.setPlaceholderText(translate("Dialogs", "Paste what you sent, or write it here first"))
        self.add_text(translate("Dialogs", "Your &message"))
        self.add_when(translate("Dialogs", "&When you sent it"))

    def command(self) -> RecordFinalNotice:
        return RecordFinalNotice(self.situation.project.id, self.at(), _words(self), self.situation.client.language)


def _words(dialog: ContactDialog) -> str:
    words = dialog.text.toPlainText()
    if not words.strip():
        raise Incomplete(translate("Dialogs", "Please keep the words you sent: they may be needed later."), dialog.text)
    return words


def _what_it_says(variant: Variant, situation: Situation) -> str:
    if variant is Variant.QUOTE:
        return translate("Dialogs", "Nobody accepted the quote yet, so the notice says that you will close it.")
    if variant is Variant.COMPLETE:
        if situation.platform.completion is None:
            return translate("Dialogs", "Everything is delivered, so the notice says that you will ask formally for the payment.")
        return translate("Dialogs", "Everything is delivered, so the notice says that you will mark the project as complete.")
    if not situation.platform.escrow:
        return translate(
            "Dialogs",
            "Not everything is delivered, so the notice says that you will ask formally for the payment of the work done so far.",
        )
    support = named(situation.platform) or translate("Dialogs", "the platform’s support")
    return fill(
        translate("Dialogs", "Not everything is delivered, so the notice says that you will ask %1 about the work done so far."),
        support,
    )
