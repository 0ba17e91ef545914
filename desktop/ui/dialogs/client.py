"""A client: who they are, where, and in which language they are written to."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.commands import CreateClient, EditClient
from desktop.core.model import Client
from desktop.core.vocabulary import Formality
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.place_fields import PlaceFields
from desktop.ui.dialogs.fields.text import TextField
from desktop.ui.labels.text import translate


class ClientDialog(CommandDialog):
    """Becomes EditClient for an existing client, CreateClient for a new one (`client` then holds its new id and defaults)."""

    def __init__(self, client: Client, is_new: bool, designer_zone: str, parent: QWidget | None = None):
        title = translate("Dialogs", "New client") if is_new else translate("Dialogs", "Edit client")
        confirm = translate("Dialogs", "Add client") if is_new else translate("Dialogs", "Save")
        super().__init__("client", title, confirm, parent)
        self._client = client
        self._is_new = is_new
        self.client_name = QLineEdit(client.name)
        self.person = QLineEdit(client.person)
        self.email = QLineEdit(client.email)
        self.places = PlaceFields(self, designer_zone)
        self.note = TextField(3)
        self.note.setPlainText(client.note)
        self._lay_out_fields()
        self.places.set_values(client.language, client.formality, client.country, client.subdivision, client.time_zone)

    def command(self) -> CreateClient | EditClient:
        name = self.client_name.text().strip()
        if not name:
            raise Incomplete(translate("Dialogs", "Please give the client a name."), self.client_name)
        client = replace(
            self._client,
            name=name,
            person=self.person.text().strip(),
            email=self.email.text().strip(),
            language=self._language(),
            formality=Formality(self.places.formality.currentData()),
            country=self.places.country.value(),
            subdivision=self.places.chosen_part(),
            time_zone=self.places.zone.value(),
            note=self.note.text(),
        )
        return CreateClient(client) if self._is_new else EditClient(client)

    def _language(self) -> str:
        """The chosen language; a regional form such as pt-BR stays while its language does."""
        chosen = self.places.language.value() or "en"
        return self._client.language if self._client.language.partition("-")[0] == chosen else chosen

    def _lay_out_fields(self) -> None:
        self.add(translate("Dialogs", "&Name of the client or company"), self.client_name, "name")
        self.add_beside(
            (translate("Dialogs", "Pe&rson you write to"), self.person, "person"),
            (translate("Dialogs", "&Email"), self.email, "email"),
        )
        self.places.add_to(self)
        self.add(translate("Dialogs", "N&ote, only for you"), self.note, "note")
