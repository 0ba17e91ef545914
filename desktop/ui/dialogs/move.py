"""A move of a milestone's work or payment (M3): when it happened, and for a payment by whom."""

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.commands import MoveMilestone
from desktop.core.model import Milestone
from desktop.core.vocabulary import By, Payment, Work
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import fill, translate, within
from desktop.ui.labels.words import by_name, payment_name, work_name

_BY_OTHERS = (Payment.SECURED, Payment.RELEASED, Payment.REFUNDED)


class MoveDialog(ContactDialog):
    """Becomes MoveMilestone. Exactly one of `work` and `payment` is set. `by`: chosen beforehand."""

    def __init__(
        self,
        situation: Situation,
        milestone: Milestone,
        work: Work | None = None,
        payment: Payment | None = None,
        by: By | None = None,
        parent: QWidget | None = None,
    ):
        if work:
            title = fill(translate("Dialogs", "Work on “%1”: %2"), milestone.title, within(work_name(work)))
        else:
            state = payment_name(payment or Payment.RELEASED, situation.platform.escrow)
            title = fill(translate("Dialogs", "Payment for “%1”: %2"), milestone.title, within(state))
        super().__init__("move", title, translate("Dialogs", "Record"), situation, parent)
        self._work, self._payment = work, payment
        self._milestones = [milestone]
        self.by = QComboBox()
        self._add_fields(by)

    def command(self) -> MoveMilestone:
        by = By(self.by.currentData()) if self.by.count() else By.ME
        return MoveMilestone(self.situation.project.id, self._milestones[0].id, self.at(), self._work, self._payment, by)

    def _add_fields(self, by: By | None) -> None:
        milestone = self._milestones[0]
        if self._payment is Payment.RELEASED and not self.situation.platform.escrow:
            self.by.addItem(by_name(By.CLIENT), By.CLIENT)  # who else would transfer it
            self.add_note(translate("Dialogs", "A transfer of the client counts as a sign of life."))
            self.add_when()
            return
        if self._payment in _BY_OTHERS or self._work is Work.APPROVED:
            for each in (By.CLIENT, By.TIMER, By.SUPPORT, By.ME) if self._payment else (By.CLIENT, By.ME):
                self.by.addItem(by_name(each), each)
            self.by.setCurrentIndex(max(self.by.findData(by or By.CLIENT), 0))
            self.add(translate("Dialogs", "&By whom"), self.by, "by")
        if self._payment is Payment.RELEASED:
            self.add_note(
                translate("Dialogs", "A payment released by the client counts as a sign of life; one by the platform does not.")
            )
        if self._work is Work.CANCELLED:
            self.add_note(translate("Dialogs", "What is canceled no longer counts in what you are to be paid."))
        if self._work is Work.DELIVERED:
            self._warn_about_delivery(milestone)
        self.add_when()

    def _warn_about_delivery(self, milestone: Milestone) -> None:
        """M4: a warning, not a refusal."""
        if self.situation.platform.escrow and milestone.payment is Payment.UNSECURED:
            self.add_note(
                fill(
                    translate(
                        "Dialogs", "%1 does not hold the money for this milestone yet. It is safer to have it secured first."
                    ),
                    self.situation.platform.name,
                )
            )
        if any(d.delivered_on is None for d in milestone.deliverables):
            self.add_note(translate("Dialogs", "The deliverables of this milestone are ticked with it."))
