"""The platform's support was contacted, and what came of it (R13)."""

from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QWidget

from desktop.core.commands import RecordSupportContacted, RecordSupportReplied
from desktop.core.milestones import release_path
from desktop.core.money import is_awaiting
from desktop.core.vocabulary import SupportOutcome
from desktop.ui import formats
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels import support as words
from desktop.ui.labels.supports import named
from desktop.ui.labels.text import as_choice, fill, translate
from desktop.ui.labels.words import support_outcome_name


class SupportContactedDialog(ContactDialog):
    """Becomes RecordSupportContacted."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = _title(situation)
        super().__init__("support-contacted", title, translate("Dialogs", "Record"), situation, parent)
        if situation.assessment.support_since is not None:
            self.add_note(words.again())
        self.how = QComboBox()
        for channel in words.channels(situation.platform):
            self.how.addItem(as_choice(words.channel_name(channel, situation.platform)), channel)
        self.add_when()
        self.add(translate("Dialogs", "H&ow"), self.how, "how")
        self.add_text(translate("Dialogs", "Your &message, if you want to keep it"))

    def command(self) -> RecordSupportContacted:
        return RecordSupportContacted(self.situation.project.id, self.at(), self.text.text(), self.how.currentData())


class SupportRepliedDialog(ContactDialog):
    """Becomes RecordSupportReplied; says what follows from the outcome that is chosen."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        name = named(situation.platform) or translate("Dialogs", "the platform’s support")
        if situation.platform.escrow:
            title = fill(translate("Dialogs", "What came of your request to %1?"), name)
        else:
            title = translate("Dialogs", "What came of your demand?")
        super().__init__("support-replied", title, translate("Dialogs", "Record"), situation, parent)
        self.outcomes: dict[SupportOutcome, QRadioButton] = {}
        self._choices = QButtonGroup(self)
        for outcome in SupportOutcome:
            choice = QRadioButton(support_outcome_name(outcome, situation.platform.escrow))
            self.outcomes[outcome] = choice
            self._choices.addButton(choice)
            self.add_widget(choice, outcome.value.replace("_", "-"))
        self.follows = self.add_note(words.choose())
        self.follows.setAccessibleIdentifier("support-replied.follows")
        self.add_when()
        self.add_text(translate("Dialogs", "Their &message, if you want to keep it"))
        self._choices.buttonToggled.connect(self._on_chosen)
        self._on_chosen()

    def command(self) -> RecordSupportReplied:
        chosen = self._chosen()
        if chosen is None:
            raise Incomplete(_missing(), self.outcomes[SupportOutcome.CLIENT_REACHED])
        return RecordSupportReplied(self.situation.project.id, self.at(), chosen, self.text.text())

    def _chosen(self) -> SupportOutcome | None:
        return next((outcome for outcome, choice in self.outcomes.items() if choice.isChecked()), None)

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        self.require("" if chosen else _missing())
        self.follows.setText(words.choose() if chosen is None else what_follows(chosen, self.situation))


def _missing() -> str:
    return translate("Dialogs", "Please choose what came of it.")


def what_follows(outcome: SupportOutcome, situation: Situation) -> str:
    """On the board and in the money, in a sentence or two."""
    if outcome is SupportOutcome.CLIENT_REACHED:
        return words.reached()
    project, escrow = situation.project, situation.platform.escrow
    awaited = [m for m in project.milestones if is_awaiting(m)]
    if outcome is SupportOutcome.UNPAID:
        return words.unpaid(formats.money(sum(m.amount for m in awaited), project.currency))
    released = [m for m in awaited if release_path(m, escrow) is not None]
    return words.paid([words.payment(m.title, formats.money(m.amount, project.currency)) for m in released], escrow)


def _title(situation: Situation) -> str:
    name = named(situation.platform)
    if name and not situation.platform.escrow:
        return name
    if name:
        return fill(translate("Dialogs", "You contacted %1"), name)
    return translate("Dialogs", "You contacted the platform’s support")
