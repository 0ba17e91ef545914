"""The quote was sent, and the quote was accepted."""

from PySide6.QtWidgets import QWidget

from desktop.core.commands import RecordQuoteAccepted, RecordQuoteSent
from desktop.core.milestones import payment_moves
from desktop.core.vocabulary import Payment
from desktop.ui import formats
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels import support as words
from desktop.ui.labels.text import fill, translate
from desktop.ui.widgets.tick_box import TickBox


class QuoteSentDialog(ContactDialog):
    """Becomes RecordQuoteSent."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = translate("Dialogs", "You sent the quote")
        super().__init__("quote-sent", title, translate("Dialogs", "Record"), situation, parent)
        self.add_when(translate("Dialogs", "&When you sent it"))
        self.add_text(translate("Dialogs", "Your &message, if you want to keep it"))

    def command(self) -> RecordQuoteSent:
        return RecordQuoteSent(self.situation.project.id, self.at(), self.text.text())


class QuoteAcceptedDialog(ContactDialog):
    """Becomes RecordQuoteAccepted; each milestone whose money can be held has its box."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = translate("Dialogs", "The quote was accepted")
        super().__init__("quote-accepted", title, translate("Dialogs", "Record"), situation, parent)
        self.secured: dict[str, TickBox] = {}
        self.add_when(translate("Dialogs", "&When they accepted"))
        self._add_boxes()
        self.add_text(translate("Dialogs", "Their &message, if you want to keep it"))

    def command(self) -> RecordQuoteAccepted:
        secured = tuple(milestone for milestone, box in self.secured.items() if box.isChecked())
        return RecordQuoteAccepted(self.situation.project.id, self.at(), self.text.text(), secured)

    def _add_boxes(self) -> None:
        escrow = self.situation.platform.escrow
        open_ones = [m for m in self.situation.project.milestones if Payment.SECURED in payment_moves(m, escrow)]
        if not open_ones:
            return
        self.add_note(
            fill(translate("Dialogs", "Which payments does %1 hold already?"), self.situation.platform.name)
            if escrow
            else translate("Dialogs", "Which payments have already arrived, or are held safely?")
        )
        for milestone in open_ones:
            amount = formats.money(milestone.amount, self.situation.project.currency)
            box = TickBox(words.payment(milestone.title, amount))
            self.secured[milestone.id] = box
            self.add_widget(box, f"secured-{milestone.id}")
