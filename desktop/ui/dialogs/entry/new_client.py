"""A client who is new with the project: one row for what matters at once, the rest below a line that says what is taken for them
meanwhile."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.core.model import Client
from desktop.core.vocabulary import Formality
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.place_fields import PlaceFields
from desktop.ui.labels import plans as words
from desktop.ui.labels.text import translate
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.disclosure import Disclosure
from desktop.ui.widgets.wrapping_label import WrappingLabel


class NewClientFields(QWidget):
    """`changed`: where they are, and with it their holidays."""

    changed = Signal()

    def __init__(self, dialog: CommandDialog, designer_zone: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.places = PlaceFields(dialog, designer_zone)
        self.email = QLineEdit()
        self._name = ""
        self._note = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._note.setAccessibleIdentifier("new-project.new-client")
        details = QWidget()
        rows = QVBoxLayout(details)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        self.disclosure = Disclosure(words.place_of_client(), details, "new-project.place")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._note)
        places = self.places
        language = (translate("Dialogs", "Writes in (&language)"), places.language, "language")
        self._beside(dialog, column, language, (words.email_of_client(), self.email, "email"))
        column.addWidget(self.disclosure)
        self._beside(
            dialog,
            rows,
            (translate("Dialogs", "&Formality"), places.formality, "formality"),
            (translate("Dialogs", "Countr&y"), places.country, "country"),
        )
        self._beside(dialog, rows, (translate("Dialogs", "Time &zone"), places.zone, "zone"))
        part = QVBoxLayout()
        label = translate("Dialogs", "&Part of the country, for its public holidays")
        places.show_part_with(dialog.add(label, places.part, "part", into=part))
        rows.addLayout(part)
        for choice in (places.country, places.part, places.zone, places.formality):
            choice.currentIndexChanged.connect(self._on_changed)

    def show_name(self, name: str) -> None:
        self._name = name
        self._show_note()

    def client(self, new_id: str) -> Client:
        return Client(
            id=new_id,
            name=self._name,
            email=self.email.text().strip(),
            language=self.places.language.value() or "en",
            formality=Formality(self.places.formality.currentData()),
            country=self.places.country.value(),
            subdivision=self.places.chosen_part(),
            time_zone=self.places.zone.value(),
        )

    def _on_changed(self) -> None:
        self._show_note()
        self.changed.emit()

    def _show_note(self) -> None:
        country = self.places.country.currentText() if self.places.country.value() else ""
        is_formal = self.places.formality.currentData() == Formality.FORMAL
        self._note.setText(words.new_here(self._name, country, is_formal))

    def _beside(self, dialog: CommandDialog, into: QVBoxLayout, *fields: tuple[str, QWidget, str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for label, field, name in fields:
            column = QVBoxLayout()
            dialog.add(label, field, name, into=column)
            row.addLayout(column, 1)
        into.addLayout(row)
