"""A client: who they are, where, and in which language they are written to."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.commands import CreateClient, EditClient
from desktop.core.model import SATURDAY_SUNDAY, Client
from desktop.core.policy import inherited_by_client
from desktop.core.vocabulary import Formality
from desktop.services.holiday_source import HolidaySource
from desktop.services.service import Service
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.client_days import ClientDays
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.place_fields import PlaceFields
from desktop.ui.dialogs.fields.policy_fields import PolicyFields
from desktop.ui.dialogs.fields.text import TextField
from desktop.ui.impact import ImpactView
from desktop.ui.labels.policy import Names
from desktop.ui.labels.text import translate
from desktop.ui.widgets.disclosure import Disclosure


class ClientDialog(CommandDialog):
    """Becomes EditClient for an existing client, CreateClient for a new one (`client` then holds its new id and defaults).
    With a `service` it also has their working days and intervals, and says what a change moves."""

    def __init__(
        self, client: Client, is_new: bool, designer_zone: str, parent: QWidget | None = None, service: Service | None = None
    ):
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
        self.days: ClientDays | None = None
        self.policy: PolicyFields | None = None
        self._lay_out_fields()
        self.places.set_values(client.language, client.formality, client.country, client.subdivision, client.time_zone)
        if service is not None:
            self._add_settings(service)

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
            policy=self.policy.values() if self.policy else self._client.policy,
            weekend=self.days.weekdays_off() if self.days else self._client.weekend,
            days_off=self.days.days_off.value() if self.days else self._client.days_off,
        )
        return CreateClient(client) if self._is_new else EditClient(client)

    def _language(self) -> str:
        """The chosen language; a regional form such as pt-BR stays while its language does."""
        chosen = self.places.language.value() or "en"
        return self._client.language if self._client.language.partition("-")[0] == chosen else chosen

    def _add_settings(self, service: Service) -> None:
        today = service.now().astimezone(ZoneInfo(service.zone())).date()
        days = self.days = ClientDays(self._client, today, HolidaySource(service.store))
        policy = self.policy = PolicyFields("client.policy")
        owner = self._client.name or translate("Dialogs", "this client")
        policy.show_values(self._client.policy, inherited_by_client(service.designer()), Names(), owner, any_platform=True)
        own_days = (self._client.weekend, self._client.days_off) != (SATURDAY_SUNDAY, ())
        for title, content, name, is_set in (
            (translate("Dialogs", "Working days of the client"), days, "client.days", own_days),
            (translate("Dialogs", "Intervals of the ladder for this client"), policy, "client.intervals", policy.has_own()),
        ):
            disclosure = Disclosure(title, content, name)
            disclosure.set_open(is_set)
            self.form.addWidget(disclosure)
        if not self._is_new:
            self._impact = ImpactView(service)
            self.add_below(self._impact)
        for signal in (days.changed, policy.changed):
            signal.connect(self._on_dates_touched)
        for choice in (self.places.country, self.places.part, self.places.zone):
            choice.currentIndexChanged.connect(self._on_place_touched)

    def _on_place_touched(self) -> None:
        if self.days is not None:
            self.days.live_in(self.places.country.value(), self.places.chosen_part())
        self._on_dates_touched()

    def _on_dates_touched(self) -> None:
        """Says what the change moves."""
        if self._is_new:
            return
        try:
            self._impact.look(self.command())
        except Incomplete:
            self._impact.look(None)

    def _lay_out_fields(self) -> None:
        self.add(translate("Dialogs", "&Name of the client or company"), self.client_name, "name")
        self.add_beside(
            (translate("Dialogs", "Pe&rson you write to"), self.person, "person"),
            (translate("Dialogs", "&Email"), self.email, "email"),
        )
        self.places.add_to(self)
        self.add(translate("Dialogs", "N&ote, only for you"), self.note, "note")
