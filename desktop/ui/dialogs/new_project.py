"""A new project, quickly: title, client, price, a template for the milestones, Enter. What is suggested can be changed in place,
and nothing typed is changed without a word."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from desktop.core.calendars import Calendar
from desktop.core.card import by_name
from desktop.core.commands import CreateProject
from desktop.core.model import Client, Platform, Project
from desktop.core.vocabulary import Formality
from desktop.services.kept_plans import KeptPlans
from desktop.ui import places, theme
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.entry.leaving import LeaveDialog
from desktop.ui.dialogs.entry.new_client import NewClientFields
from desktop.ui.dialogs.entry.plan import PlanForm
from desktop.ui.dialogs.entry.rows import LARGE
from desktop.ui.dialogs.fields.amounts import amount_text, parse_amount, tidy_when_left
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.icons import Icon
from desktop.ui.labels import plans as words
from desktop.ui.labels.board import platform_name
from desktop.ui.labels.text import translate
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.exposure_picture import ExposurePicture


@dataclass(frozen=True, slots=True)
class Offer:
    """What a new project can be made of. `designer_zone`: IANA name; `country`: the designer's, offered for a new client;
    `platform`, `currency`, `template` with its numbers: chosen beforehand. `calendars`: the working days of the designer and of a
    client; `latest`: a client's latest project."""

    clients: tuple[Client, ...]
    platforms: tuple[Platform, ...]
    designer_zone: str
    country: str | None
    language: str
    platform: str
    currency: str
    today: date
    new_id: Callable[[], str]
    calendars: Callable[[Client | None], tuple[Calendar, Calendar]]
    latest: Callable[[str], Project | None]
    kept: KeptPlans
    template: str = ""
    deposit: int = 30
    stages: int = 3


class NewProjectDialog(CommandDialog):
    """Becomes CreateProject, with the client in it when they are new. `writes_plan`: the message with the milestones is to be
    written next."""

    def __init__(self, offer: Offer, client: str | None = None, parent: QWidget | None = None):
        super().__init__("new-project", translate("Dialogs", "New project"), translate("Dialogs", "Create project"), parent)
        self._offer = offer
        self._chosen_before = client
        self.project_id = offer.new_id()
        self._client_id = offer.new_id()
        self._overruled = False
        self.writes_plan = False
        self.project_title = QLineEdit()
        self.client = QComboBox()
        self.new_client = NewClientFields(self, offer.designer_zone)
        self.platform = QComboBox()
        self.currency = ChoiceField()
        self.total = QLineEdit()
        self.plan = PlanForm(offer.today, offer.kept)
        self.exposure = ExposurePicture()
        self.write = Button(words.create_and_write(), Kind.LINK, Icon.SPARKLES)
        self._fill(client)
        self._lay_out_fields()
        self._connect()
        self.plan.templates.choose(offer.template, offer.deposit, offer.stages)
        self._on_money_changed()
        self.plan.use_template()
        self._on_client_changed()

    def command(self) -> CreateProject:
        title = self.project_title.text().strip()
        if not title:
            raise Incomplete(translate("Dialogs", "Please give the project a title."), self.project_title)
        name = self.client.currentText().strip()
        if not name:
            raise Incomplete(translate("Dialogs", "Please say who the client is."), self.client)
        currency = self._currency()
        if self.total.text().strip() and self._total() is None:
            raise Incomplete(translate("Dialogs", "This is not an amount. Type it like 1250 or with cents."), self.total)
        known = self._known_client()
        return CreateProject(
            project=self.project_id,
            client=known.id if known else self._client_id,
            title=title,
            currency=currency,
            platform=str(self.platform.currentData()),
            milestones=self.plan.rows.milestones(currency, self._offer.new_id),
            new_client=None if known else self.new_client.client(self._client_id),
        )

    def reject(self) -> None:
        """Leaving loses what was typed, so that is asked first."""
        if not self._has_typed():
            super().reject()
            return
        question = LeaveDialog(self)
        question.left.connect(self._on_left)
        question.open()

    def _on_left(self) -> None:
        super().reject()

    def _has_typed(self) -> bool:
        fields = (self.project_title, self.total, self.new_client.email)
        other_client = self.client.currentText().strip() and self.client.currentData() != self._chosen_before
        return any(field.text().strip() for field in fields) or bool(other_client) or self.plan.typed_by_hand()

    def _fill(self, client: str | None) -> None:
        names = QLineEdit()
        names.setPlaceholderText(translate("Dialogs", "Choose a client or type a new name"))
        self.client.setLineEdit(names)
        self.client.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.client.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.client.setMinimumContentsLength(16)  # however long the longest name is: the title has as much room
        completer = QCompleter(self.client.model(), self.client)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.client.setCompleter(completer)
        for known in sorted(self._offer.clients, key=_name):
            self.client.addItem(known.name, known.id)
        self.client.setCurrentIndex(self.client.findData(client) if client else -1)
        names.setCursorPosition(0)  # a long name is seen from its beginning
        names.editingFinished.connect(partial(names.setCursorPosition, 0))
        for platform in self._offer.platforms:
            self.platform.addItem(platform_name(platform.id, platform.name), platform.id)
        self.platform.setCurrentIndex(max(self.platform.findData(self._offer.platform), 0))
        known_currencies = places.currencies(self.locale().name())
        self.currency.set_choices(((p.code, p.name) for p in known_currencies), self._offer.currency)
        self.new_client.places.set_values(self._offer.language, Formality.FORMAL, self._offer.country, None, None)

    def _lay_out_fields(self) -> None:
        self.add_beside(
            (translate("Dialogs", "&Title"), self.project_title, "title"),
            (translate("Dialogs", "&Client"), self.client, "client"),
        )
        self.form.addWidget(self.new_client)
        self.add_beside(
            (translate("Dialogs", "Pl&atform"), self.platform, "platform"),
            (translate("Dialogs", "C&urrency"), self.currency, "currency"),
            (words.total(), self.total, "price"),
        )
        self.form.addWidget(self.plan)
        self.form.addWidget(self.exposure)
        self.write.setAutoDefault(False)
        self.write.setAccessibleIdentifier("dialog.write")
        if theme.current().scale < LARGE:
            self.add_below(self.plan.balance)
        else:
            self.form.insertWidget(self.form.indexOf(self.exposure), self.plan.balance)
        self.add_below(self.write)
        self.setMinimumWidth(720)

    def _connect(self) -> None:
        self.client.editTextChanged.connect(self._on_client_changed)
        self.new_client.changed.connect(self._on_working_days_changed)
        self.total.textChanged.connect(self._on_money_changed)
        tidy_when_left(self.total, self._currency)
        self.currency.currentIndexChanged.connect(self._on_money_changed)
        self.platform.currentIndexChanged.connect(self._on_plan_changed)
        self.platform.activated.connect(self._on_habit_overruled)
        self.currency.activated.connect(self._on_habit_overruled)
        self.plan.changed.connect(self._on_plan_changed)
        self.plan.total_wanted.connect(self._on_total_wanted)
        self.plan.currency_wanted.connect(self._on_currency_wanted)
        self.plan.refused.connect(self.show_refusal)
        self.exposure.deposit_wanted.connect(self._on_deposit_wanted)
        self.write.clicked.connect(self._on_write)

    def _currency(self) -> str:
        return self.currency.value() or self._offer.currency

    def _total(self) -> int | None:
        """The price in minor units; None: none is named, or it cannot be read."""
        return parse_amount(self.total.text(), self._currency(), self.total.locale())

    def _known_client(self) -> Client | None:
        """The client chosen or typed by name; of two with the same name the one chosen."""
        name = self.client.currentText().strip().casefold()
        same = [known for known in self._offer.clients if known.name.casefold() == name]
        chosen = self.client.currentData()
        return next((known for known in same if known.id == chosen), same[0] if same else None)

    def _on_client_changed(self) -> None:
        name = self.client.currentText().strip()
        known = self._known_client()
        self.new_client.show_name(name)
        self.new_client.setVisible(bool(name) and known is None)
        if known is not None:
            self._take_habits(known)
        self._on_working_days_changed()

    def _take_habits(self, client: Client) -> None:
        """Currency and platform of the client's latest project, unless they were chosen here."""
        latest = self._offer.latest(client.id)
        if latest is None or self._overruled:
            return
        self.currency.set_value(latest.currency)
        self.platform.setCurrentIndex(max(self.platform.findData(latest.platform), 0))

    def _on_habit_overruled(self) -> None:
        self._overruled = True

    def _on_working_days_changed(self) -> None:
        name = self.client.currentText().strip()
        client = self._known_client() or (self.new_client.client(self._client_id) if name else None)
        self.plan.set_calendars(*self._offer.calendars(client), name)

    def _on_money_changed(self) -> None:
        if self._total() is not None or not self.total.text().strip():
            self.plan.set_money(self._total(), self._currency())

    def _on_total_wanted(self, total: int) -> None:
        self.total.setText(amount_text(total, self._currency(), self.total.locale()))

    def _on_currency_wanted(self, currency: str) -> None:
        self._overruled = True
        self.currency.set_value(currency)

    def _on_plan_changed(self) -> None:
        currency = self._currency()
        drawn = self.plan.rows.drawn(currency)
        self.write.setEnabled(drawn != ())
        if drawn is not None:
            platform = next((p for p in self._offer.platforms if p.id == self.platform.currentData()), None)
            self.exposure.show_plan(drawn, currency, platform, self.plan.rows.can_take_deposit())
        self._on_form_grown()  # so may have what stands below the form

    def _on_deposit_wanted(self, deposit: int) -> None:
        self.plan.rows.take_deposit(deposit, self._currency())

    def _on_write(self) -> None:
        """Created as with the other button; the message comes next."""
        self.writes_plan = True
        self.confirm_button().click()

    def show_refusal(self, sentence: str, field: QWidget | None = None) -> None:
        self.writes_plan = False
        super().show_refusal(sentence, field)


def _name(client: Client) -> str:
    return by_name(client.name)
