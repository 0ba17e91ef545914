"""Asking the client for something: "What do you need, and by when?" A delivery and a payment request can go with it."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from desktop.core.commands import RecordRequest
from desktop.core.milestones import payment_moves
from desktop.core.model import Milestone
from desktop.core.vocabulary import Payment, Purpose, Work
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.day import DayField
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import translate
from desktop.ui.labels.words import purpose_name


class RequestDialog(ContactDialog):
    """Becomes RecordRequest."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        super().__init__(
            "request", translate("Dialogs", "What do you need, and by when?"), translate("Dialogs", "Record"), situation, parent
        )
        self.purpose = QComboBox()
        self.need = QLineEdit()
        self.needed_by = DayField(situation.today())
        self.milestone = QComboBox()
        self.delivered = QCheckBox(translate("Dialogs", "I &delivered it with this message"))
        self.payment_requested = QCheckBox(translate("Dialogs", "I asked for its pa&yment"))
        self._fill()
        self._lay_out_fields()
        self.milestone.currentIndexChanged.connect(self._on_milestone_chosen)
        self._on_milestone_chosen()
        self.need.setFocus()

    def command(self) -> RecordRequest:
        need = self.need.text().strip()
        chosen = self._chosen()
        if not need and chosen is None:
            raise Incomplete(translate("Dialogs", "Please say what you need, in a few words."), self.need)
        return RecordRequest(
            project=self.situation.project.id,
            at=self.at(),
            purpose=Purpose(self.purpose.currentData()),
            need=need or (chosen.title if chosen else ""),
            needed_by=self.day(self.needed_by),
            milestone=chosen.id if chosen else None,
            text=self.text.text(),
            delivered=self.delivered.isEnabled() and self.delivered.isChecked(),
            payment_requested=self.payment_requested.isEnabled() and self.payment_requested.isChecked(),
        )

    def _fill(self) -> None:
        for purpose in (Purpose.APPROVAL, Purpose.FEEDBACK, Purpose.PAYMENT, Purpose.QUOTE):
            self.purpose.addItem(purpose_name(purpose), purpose)
        if self.situation.assessment.quote_phase:
            self.purpose.setCurrentIndex(self.purpose.findData(Purpose.QUOTE))
        self.milestone.addItem(translate("Dialogs", "None in particular"), None)
        for milestone in self.situation.project.milestones:
            if milestone.work is not Work.CANCELLED:
                self.milestone.addItem(milestone.title, milestone.id)
        under_way = [m.id for m in self.situation.project.milestones if m.work in (Work.IN_PROGRESS, Work.DELIVERED)]
        if under_way:
            self.milestone.setCurrentIndex(self.milestone.findData(under_way[0]))
        self.need.setPlaceholderText(translate("Dialogs", "For example: the final artwork approved"))

    def _lay_out_fields(self) -> None:
        self.add(translate("Dialogs", "In a few w&ords"), self.need, "need")
        self.add_beside(
            (translate("Dialogs", "&Kind of answer"), self.purpose, "purpose"),
            (translate("Dialogs", "Needed &by"), self.needed_by, "needed-by"),
        )
        self.add(translate("Dialogs", "&Milestone"), self.milestone, "milestone")
        self.add_widget(self.delivered, "delivered")
        self.add_widget(self.payment_requested, "payment-requested")
        self.add_when(translate("Dialogs", "&When you asked"))
        self.add_text(translate("Dialogs", "Your message, &if you want to keep it"))

    def _chosen(self) -> Milestone | None:
        wanted = self.milestone.currentData()
        return next((m for m in self.situation.project.milestones if m.id == wanted), None)

    def _on_milestone_chosen(self) -> None:
        chosen = self._chosen()
        self.delivered.setEnabled(chosen is not None and chosen.work in (Work.PLANNED, Work.IN_PROGRESS))
        self.payment_requested.setEnabled(chosen is not None and self._may_ask_payment(chosen))

    def _may_ask_payment(self, milestone: Milestone) -> bool:
        return Payment.REQUESTED in payment_moves(milestone, self.situation.platform.escrow)
