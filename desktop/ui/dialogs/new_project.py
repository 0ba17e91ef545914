"""A new project: for whom, where, in which currency, and the milestones from the start."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from desktop.core.commands import CreateProject
from desktop.core.model import Client, Platform
from desktop.core.vocabulary import Formality
from desktop.ui import formats, places
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.milestone_rows import MilestoneRows
from desktop.ui.dialogs.fields.place_fields import PlaceFields
from desktop.ui.labels.text import fill, translate
from desktop.ui.theme import SEMIBOLD, Size
from desktop.ui.widgets.exposure_picture import ExposurePicture
from desktop.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Offer:
    """What a new project can be made of. `designer_zone`: IANA name; `country`: the designer's, offered for a new client;
    `platform`, `currency`: chosen beforehand."""

    clients: tuple[Client, ...]
    platforms: tuple[Platform, ...]
    designer_zone: str
    country: str | None
    language: str
    platform: str
    currency: str
    today: date
    new_id: Callable[[], str]


class NewProjectDialog(CommandDialog):
    """Becomes CreateProject, with the client in it when they are new."""

    def __init__(self, offer: Offer, client: str | None = None, parent: QWidget | None = None):
        super().__init__("new-project", translate("Dialogs", "New project"), translate("Dialogs", "Create project"), parent)
        self._offer = offer
        self._project_id = offer.new_id()
        self._client_id = offer.new_id()
        self.project_title = QLineEdit()
        self.client = QComboBox()
        self.platform = QComboBox()
        self.currency = ChoiceField()
        self.places = PlaceFields(self, offer.designer_zone)
        self.rows = MilestoneRows(offer.today)
        self._total = Label("", Size.BODY, SEMIBOLD)
        self.exposure = ExposurePicture()
        self._fill(client)
        self._lay_out_fields()
        self.client.editTextChanged.connect(self._on_client_changed)
        self.rows.changed.connect(self._on_amounts_changed)
        self.currency.currentIndexChanged.connect(self._on_amounts_changed)
        self.platform.currentIndexChanged.connect(self._on_amounts_changed)
        self.exposure.deposit_wanted.connect(self._on_deposit_wanted)
        self._on_client_changed()
        self._on_amounts_changed()

    def command(self) -> CreateProject:
        title = self.project_title.text().strip()
        if not title:
            raise Incomplete(translate("Dialogs", "Please give the project a title."), self.project_title)
        name = self.client.currentText().strip()
        if not name:
            raise Incomplete(translate("Dialogs", "Please say who the client is."), self.client)
        known = self._known_client()
        currency = self.currency.value() or self._offer.currency
        return CreateProject(
            project=self._project_id,
            client=known.id if known else self._client_id,
            title=title,
            currency=currency,
            platform=str(self.platform.currentData()),
            milestones=self.rows.milestones(currency, self._offer.new_id),
            new_client=None if known else self._new_client(name),
        )

    def _fill(self, client: str | None) -> None:
        names = QLineEdit()
        names.setPlaceholderText(translate("Dialogs", "Choose a client or type a new name"))
        self.client.setLineEdit(names)
        self.client.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.client.model(), self.client)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.client.setCompleter(completer)
        for known in sorted(self._offer.clients, key=_by_name):
            self.client.addItem(known.name, known.id)
        self.client.setCurrentIndex(self.client.findData(client) if client else -1)
        for platform in self._offer.platforms:
            self.platform.addItem(platform.name, platform.id)
        self.platform.setCurrentIndex(max(self.platform.findData(self._offer.platform), 0))
        known_currencies = places.currencies(self.locale().name())
        self.currency.set_choices(((p.code, p.name) for p in known_currencies), self._offer.currency)
        self.places.set_values(self._offer.language, Formality.FORMAL, self._offer.country, None, None)

    def _lay_out_fields(self) -> None:
        self.add(translate("Dialogs", "&Title"), self.project_title, "title")
        self.add(translate("Dialogs", "&Client"), self.client, "client")
        self._new_note = self.add_note("")
        self.places.add_to(self)
        self.add_beside(
            (translate("Dialogs", "Plat&form"), self.platform, "platform"),
            (translate("Dialogs", "C&urrency"), self.currency, "currency"),
        )
        self.form.addWidget(self.rows)
        self._total.setAccessibleIdentifier("new-project.total")
        self.form.addWidget(self._total)
        self.form.addWidget(self.exposure)
        self.setMinimumWidth(720)

    def _known_client(self) -> Client | None:
        """The client chosen or typed by name; of two with the same name the one chosen."""
        name = self.client.currentText().strip().casefold()
        same = [known for known in self._offer.clients if known.name.casefold() == name]
        chosen = self.client.currentData()
        return next((known for known in same if known.id == chosen), same[0] if same else None)

    def _new_client(self, name: str) -> Client:
        return Client(
            id=self._client_id,
            name=name,
            language=self.places.language.value() or "en",
            formality=Formality(self.places.formality.currentData()),
            country=self.places.country.value(),
            subdivision=self.places.chosen_part(),
            time_zone=self.places.zone.value(),
        )

    def _on_client_changed(self) -> None:
        name = self.client.currentText().strip()
        is_new = bool(name) and self._known_client() is None
        self._new_note.setText(fill(translate("Dialogs", "%1 is new here. Where are they, and how do you write to them?"), name))
        self._new_note.setVisible(is_new)
        self.places.set_visible(is_new)

    def _on_amounts_changed(self) -> None:
        currency = self.currency.value() or self._offer.currency
        total = self.rows.total(currency)
        shown = "…" if total is None else formats.money(total, currency)
        self._total.setText(fill(translate("Dialogs", "Total: %1"), shown))
        drawn = self.rows.drawn(currency)
        if drawn is not None:
            platform = next((p for p in self._offer.platforms if p.id == self.platform.currentData()), None)
            self.exposure.show_plan(drawn, currency, platform, self.rows.can_take_deposit())

    def _on_deposit_wanted(self, deposit: int) -> None:
        self.rows.take_deposit(deposit, self.currency.value() or self._offer.currency)


def _by_name(client: Client) -> str:
    return client.name.casefold()
