"""A plain message to the client, and a note to oneself."""

from PySide6.QtWidgets import QWidget

from desktop.core.commands import AddNote, RecordMessage
from desktop.ui.dialogs.contact_dialog import ContactDialog
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.situation import Situation
from desktop.ui.labels.text import translate


class MessageDialog(ContactDialog):
    """Becomes RecordMessage."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        title = translate("Dialogs", "You wrote a message")
        super().__init__("message", title, translate("Dialogs", "Record"), situation, parent)
        self.add_text(translate("Dialogs", "Your &message, if you want to keep it"))
        self.add_note(
            translate(
                "Dialogs",
                "A message that asks for nothing leaves the turn as it is. To ask for something, use “Ask the client”.",
            )
        )
        self.add_when(translate("Dialogs", "&When you wrote it"))

    def command(self) -> RecordMessage:
        return RecordMessage(self.situation.project.id, self.at(), self.text.text())


class NoteDialog(ContactDialog):
    """Becomes AddNote."""

    def __init__(self, situation: Situation, parent: QWidget | None = None):
        super().__init__("note", translate("Dialogs", "A note to yourself"), translate("Dialogs", "Add note"), situation, parent)
        self.add_text(translate("Dialogs", "&Note"))
        self.add_when()

    def command(self) -> AddNote:
        text = self.text.text()
        if not text:
            raise Incomplete(translate("Dialogs", "Please write a few words first."), self.text)
        return AddNote(self.situation.project.id, self.at(), text)
