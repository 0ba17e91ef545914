"""The platform, the client or support released payments (R12): which ones, by whom, and when."""

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.commands import RecordReleased
from desktop.core.milestones import releasable
from desktop.core.model import Milestone
from desktop.core.money import is_awaiting
from desktop.core.vocabulary import By
from desktop.ui import formats
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels import support as words
from desktop.ui.labels.text import translate
from desktop.ui.labels.words import by_name
from desktop.ui.widgets.tick_box import TickBox


class ReleaseDialog(ContactDialog):
    """Becomes RecordReleased. What is awaited is ticked beforehand."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        self._held = situation.platform.escrow
        super().__init__("release", words.was_released(self._held), words.it_was_released(self._held), situation, parent)
        self.boxes: dict[str, TickBox] = {}
        self.by = QComboBox()
        for each in (By.TIMER, By.CLIENT, By.SUPPORT) if self._held else (By.CLIENT,):
            self.by.addItem(by_name(each), each)
        completed = situation.assessment.completed_at is not None
        self.by.setCurrentIndex(self.by.findData(By.TIMER if completed and self._held else By.CLIENT))
        for milestone in releasable(situation.project.milestones, situation.platform.escrow):
            self._add(milestone)
        if self.boxes:
            if self._held:
                self.add(translate("Dialogs", "&By whom"), self.by, "by")
            self.add_note(words.if_nothing(situation.platform))
            self.add_when()
        else:
            self.add_note(words.why_nothing(situation.project, situation.platform))
            self.confirm_button().setEnabled(False)

    def command(self) -> RecordReleased:
        ticked = tuple(milestone for milestone, box in self.boxes.items() if box.isChecked())
        if not ticked:
            raise Incomplete(words.nothing_ticked(self._held), next(iter(self.boxes.values())))
        return RecordReleased(self.situation.project.id, self.at(), ticked, By(self.by.currentData()))

    def _add(self, milestone: Milestone) -> None:
        amount = formats.money(milestone.amount, self.situation.project.currency)
        box = self.boxes[milestone.id] = TickBox(words.payment(milestone.title, amount))
        box.setChecked(is_awaiting(milestone))
        self.add_widget(box, milestone.id)
