"""One milestone: title, kind, amount, due date and what is to be delivered. Work and payment go their own way."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.core.commands import AddMilestone, EditMilestone
from desktop.core.milestones import amount_is_fixed
from desktop.core.model import Deliverable, Milestone
from desktop.core.vocabulary import MilestoneKind, Payment
from desktop.ui import formats
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.amounts import amount_text, parse_amount, tidy_when_left
from desktop.ui.dialogs.fields.day import DayField, day_of
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.text import TextField
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import fill, translate
from desktop.ui.labels.words import milestone_kind_name


class MilestoneDialog(CommandDialog):
    """Becomes EditMilestone, or AddMilestone when `milestone` is new (it then holds its new id and defaults)."""

    def __init__(self, situation: Situation, milestone: Milestone, is_new: bool, parent: QWidget | None = None):
        title = translate("Dialogs", "New milestone") if is_new else translate("Dialogs", "Edit milestone")
        confirm = translate("Dialogs", "Add milestone") if is_new else translate("Dialogs", "Save")
        super().__init__("milestone", title, confirm, parent)
        self._situation = situation
        self._milestone = milestone
        self._is_new = is_new
        self.milestone_title = QLineEdit(milestone.title)
        self.kind = QComboBox()
        self.amount = QLineEdit()
        self.due_on = DayField(situation.today())
        self.deliverables = TextField(4)
        self._fill()
        self._lay_out_fields()

    def command(self) -> AddMilestone | EditMilestone:
        title = self.milestone_title.text().strip()
        if not title:
            raise Incomplete(translate("Dialogs", "Please give the milestone a title."), self.milestone_title)
        currency = self._situation.project.currency
        amount = parse_amount(self.amount.text() or "0", currency, self.locale())
        if amount is None:
            raise Incomplete(translate("Dialogs", "This is not an amount. Type it like 1250 or with cents."), self.amount)
        kind = MilestoneKind(self.kind.currentData())
        due_on = day_of(self.due_on)
        deliverables = merged(self.deliverables.toPlainText(), self._milestone.deliverables)
        project, milestone = self._situation.project.id, self._milestone.id
        if self._is_new:
            return AddMilestone(project, Milestone(milestone, title, kind, amount, due_on, deliverables=deliverables))
        return EditMilestone(project, milestone, title, kind, amount, due_on, deliverables)

    def _fill(self) -> None:
        for kind in MilestoneKind:
            self.kind.addItem(milestone_kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(self._milestone.kind))
        if not self._is_new:
            self.amount.setText(amount_text(self._milestone.amount, self._situation.project.currency, self.locale()))
        tidy_when_left(self.amount, self._currency)
        self.amount.setEnabled(not amount_is_fixed(self._milestone))
        self.due_on.set_value(self._milestone.due_on)
        self.deliverables.setPlainText("\n".join(d.title for d in self._milestone.deliverables))

    def _currency(self) -> str:
        return self._situation.project.currency

    def _lay_out_fields(self) -> None:
        currency = self._situation.project.currency
        self.add(translate("Dialogs", "&Title"), self.milestone_title, "title")
        self.add_beside(
            (translate("Dialogs", "&Kind"), self.kind, "kind"),
            (fill(translate("Dialogs", "&Amount in %1"), currency), self.amount, "amount"),
            (translate("Dialogs", "&Due"), self.due_on, "due"),
        )
        if not self.amount.isEnabled():
            shown = formats.money(self._milestone.amount, currency)
            self.add_note(fixed_amount(shown, self._milestone.payment, self._situation.platform.escrow))
        self.add(translate("Dialogs", "What you will de&liver, one thing a line"), self.deliverables, "deliverables")
        self.setMinimumWidth(540)


def fixed_amount(amount: str, payment: Payment, held: bool) -> str:
    """Why an amount cannot change (M3). `held`: by a platform, which releases it."""
    if payment is Payment.REQUESTED:
        return fill(translate("Dialogs", "%1 stays, because this payment was requested already."), amount)
    if held:
        return fill(translate("Dialogs", "%1 stays, because this payment was released already."), amount)
    return fill(translate("Dialogs", "%1 stays, because this payment was transferred already."), amount)


def merged(text: str, before: tuple[Deliverable, ...]) -> tuple[Deliverable, ...]:
    """The lines of `text` as deliverables. What was delivered stays so: the line of the same title, or, when as many lines are
    left, the line in the same place."""
    titles = [line.strip() for line in text.splitlines() if line.strip()]
    left = list(before)
    after: list[Deliverable | None] = []
    for title in titles:
        found = next((old for old in left if old.title == title), None)
        if found is not None:
            left.remove(found)
        after.append(found)
    same_places = len(titles) == len(before)
    made = []
    for index, (title, found) in enumerate(zip(titles, after, strict=True)):
        day = found.delivered_on if found else before[index].delivered_on if same_places and before[index] in left else None
        made.append(Deliverable(title, day))
    return tuple(made)
