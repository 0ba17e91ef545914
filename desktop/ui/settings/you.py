"""Who the designer is: name, signature, time zone."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.core.model import Designer
from desktop.ui import places
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.text import TextField
from desktop.ui.labels import settings as words
from desktop.ui.settings.card import Section, SettingsCard


class YouSection(Section):
    """`changed`: by the designer."""

    changed = Signal()

    def __init__(self, system_zone: str):
        card = SettingsCard("you", words.you(), words.you_note())
        super().__init__(card)
        self.person = QLineEdit()
        self.signature = TextField(3)
        self.zone = ChoiceField()
        default = (None, words.system_zone(system_zone.replace("_", " ")))
        self.zone.set_choices((default, *((zone, zone.replace("_", " ")) for zone in places.time_zones())), None)
        card.add(words.name(), self.person, "name")
        card.add(words.signature(), self.signature, "signature")
        card.add(words.time_zone(), self.zone, "zone")
        self.person.textEdited.connect(self.changed)
        self.signature.textChanged.connect(self.changed)
        self.zone.currentIndexChanged.connect(self.changed)

    def show_designer(self, designer: Designer) -> None:
        self.person.setText(designer.name)
        self.signature.setPlainText(designer.signature)
        self.zone.set_value(designer.time_zone)

    def applied(self, designer: Designer) -> Designer:
        """The designer as these fields say."""
        return replace(designer, name=self.person.text().strip(), signature=self.signature.text(), time_zone=self.zone.value())
