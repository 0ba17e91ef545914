"""The platform's support was contacted, and what came of it (R13)."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop.core.commands import RecordSupportContacted, RecordSupportReplied
from desktop.core.vocabulary import SupportOutcome
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import fill, translate
from desktop.ui.labels.words import support_outcome_name


class SupportContactedDialog(ContactDialog):
    """Becomes RecordSupportContacted."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = _title(situation)
        super().__init__("support-contacted", title, translate("Dialogs", "Record"), situation, parent)
        self.add_when()
        self.add_text(translate("Dialogs", "Your &message, if you want to keep it"))

    def command(self) -> RecordSupportContacted:
        return RecordSupportContacted(self.situation.project.id, self.at(), self.text.text())


class SupportRepliedDialog(ContactDialog):
    """Becomes RecordSupportReplied."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = translate("Dialogs", "What came of it?")
        super().__init__("support-replied", title, translate("Dialogs", "Record"), situation, parent)
        self.outcomes: dict[SupportOutcome, QRadioButton] = {}
        group = QButtonGroup(self)
        for outcome in SupportOutcome:
            choice = QRadioButton(support_outcome_name(outcome))
            self.outcomes[outcome] = choice
            group.addButton(choice)
            self.add_widget(choice, outcome.value.replace("_", "-"))
        self.add_note(
            translate("Dialogs", "“They reached the client” makes it your turn again. The other two close the project.")
        )
        self.add_when()
        self.add_text(translate("Dialogs", "Their &message, if you want to keep it"))

    def command(self) -> RecordSupportReplied:
        chosen = next((outcome for outcome, choice in self.outcomes.items() if choice.isChecked()), None)
        if chosen is None:
            first = self.outcomes[SupportOutcome.CLIENT_REACHED]
            raise Incomplete(translate("Dialogs", "Please choose what came of it."), first)
        return RecordSupportReplied(self.situation.project.id, self.at(), chosen, self.text.text())


def _title(situation: Situation) -> str:
    name = situation.platform.support_name
    if name and not situation.platform.escrow:
        return name
    if name:
        return fill(translate("Dialogs", "You contacted %1"), name)
    return translate("Dialogs", "You contacted the platform’s support")
