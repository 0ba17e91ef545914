"""Who the designer is: name, signature, time zone."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit

from desktop.core.model import Designer
from desktop.ui import places, theme
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.text import TextField
from desktop.ui.labels import settings as words
from desktop.ui.settings.card import Section, SettingsCard
from desktop.ui.theme import Token


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
        self.zone.currentIndexChanged.connect(self._on_zone)

    def show_designer(self, designer: Designer) -> None:
        self.person.setText(designer.name)
        self.signature.setPlainText(designer.signature)
        self.zone.set_value(designer.time_zone)
        self._mute_default()

    def applied(self, designer: Designer) -> Designer:
        """The designer as these fields say."""
        return replace(designer, name=self.person.text().strip(), signature=self.signature.text(), time_zone=self.zone.value())

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has another muted color."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "zone"):
            self._mute_default()

    def _on_zone(self) -> None:
        self._mute_default()
        self.changed.emit()

    def _mute_default(self) -> None:
        """What the system says is muted: nobody has set it."""
        edit = self.zone.lineEdit()
        if edit is not None:
            colors = QPalette(edit.palette())
            token = Token.INK3 if self.zone.value() is None else Token.INK
            colors.setColor(QPalette.ColorRole.Text, theme.current().color(token))
            edit.setPalette(colors)
