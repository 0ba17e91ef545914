"""Closing a project: how it ended, and which milestones stay open."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop.core.commands import CloseProject
from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind, Outcome, Payment, Work
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import fill, translate
from desktop.ui.labels.words import outcome_name

_NAMED = 6


class CloseDialog(ContactDialog):
    """Becomes CloseProject. `outcome` is chosen beforehand where the step says it."""

    def __init__(self, situation: Situation, outcome: Outcome | None = None, parent: QWidget | None = None):
        super().__init__(
            "close", translate("Dialogs", "Close the project"), translate("Dialogs", "Close project"), situation, parent
        )
        self.outcomes: dict[Outcome, QRadioButton] = {}
        group = QButtonGroup(self)
        for offered in _offered(situation):
            choice = QRadioButton(outcome_name(offered))
            choice.toggled.connect(self._on_chosen)
            self.outcomes[offered] = choice
            group.addButton(choice)
            self.add_widget(choice, offered.value.replace("_", "-"))
        open_ones = open_milestones(situation.project.milestones)
        if open_ones:
            self.add_note(open_sentence(open_ones))
        chosen = outcome or _likely(situation, open_ones)
        if chosen in self.outcomes:
            self.outcomes[chosen].setChecked(True)
        self._on_chosen()
        self.add_when(translate("Dialogs", "&When it ended"))
        self.add_text(translate("Dialogs", "A &note, if you want to keep one"))

    def command(self) -> CloseProject:
        chosen = self._chosen()
        if chosen is None:
            raise Incomplete(_missing(), next(iter(self.outcomes.values())))
        return CloseProject(self.situation.project.id, self.at(), chosen, self.text.text())

    def _chosen(self) -> Outcome | None:
        return next((outcome for outcome, choice in self.outcomes.items() if choice.isChecked()), None)

    def _on_chosen(self) -> None:
        self.require("" if self._chosen() else _missing())


def _missing() -> str:
    return translate("Dialogs", "Please choose how it ended.")


def open_milestones(milestones: tuple[Milestone, ...]) -> list[Milestone]:
    """Those whose payment is still open."""
    settled = (Payment.RELEASED, Payment.REFUNDED, Payment.WAIVED)
    return [
        m
        for m in milestones
        if m.payment not in settled
        and m.work is not Work.CANCELLED
        and (m.kind is not MilestoneKind.CANCELLATION_FEE or m.payment is Payment.REQUESTED)
    ]


def open_sentence(open_ones: list[Milestone]) -> str:
    """Names the open milestones, the first few of many."""
    names = [fill(translate("Dialogs", "“%1”"), m.title) for m in open_ones[:_NAMED]]
    if len(open_ones) > _NAMED:
        rest = str(len(open_ones) - _NAMED)
        return fill(translate("Dialogs", "Still unpaid: %1 and %2 more."), ", ".join(names), rest)
    return fill(translate("Dialogs", "Still unpaid: %1."), ", ".join(names))


def _offered(situation: Situation) -> tuple[Outcome, ...]:
    if situation.assessment.quote_phase:
        return (Outcome.WITHDRAWN, Outcome.CANCELLED)
    return (Outcome.PAID, Outcome.CANCELLED, Outcome.WRITTEN_OFF)


def _likely(situation: Situation, open_ones: list[Milestone]) -> Outcome | None:
    if situation.assessment.quote_phase:
        return Outcome.WITHDRAWN
    return None if open_ones else Outcome.PAID
