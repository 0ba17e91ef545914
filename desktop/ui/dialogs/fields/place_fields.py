"""Where a client is and in which language they are written to: the fields shared by the forms that make or change a client."""

from PySide6.QtWidgets import QComboBox

from desktop.core.vocabulary import Formality
from desktop.ui import places
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.labels.clients import address
from desktop.ui.labels.text import as_choice, fill, translate
from desktop.ui.widgets.label import Label


class PlaceFields:
    """Language, formality, country, part of the country and time zone, as fields of a dialog."""

    def __init__(self, dialog: CommandDialog, designer_zone: str):
        self._shown_language = dialog.locale().name()
        self._designer_zone = designer_zone
        self.language = ChoiceField()
        self.formality = QComboBox()
        self.country = ChoiceField()
        self.part = ChoiceField()
        self.zone = ChoiceField()
        self._part_label: Label | None = None
        for formality in Formality:
            self.formality.addItem("", formality)
        self.language.set_choices(((p.code, p.name) for p in places.languages(self._shown_language)), "en")
        self.language.currentIndexChanged.connect(self._name_formalities)
        self._name_formalities()
        nowhere = (None, translate("Dialogs", "Not known"))
        known = ((p.code, p.name) for p in places.countries(self._shown_language))
        self.country.set_choices((nowhere, *known), None)
        self.country.currentIndexChanged.connect(self._on_country_chosen)
        self._offer_zones(None)

    def add_to(self, dialog: CommandDialog) -> None:
        dialog.add_beside(
            (translate("Dialogs", "Writes in (&language)"), self.language, "language"),
            (translate("Dialogs", "&Formality"), self.formality, "formality"),
        )
        dialog.add_beside(
            (translate("Dialogs", "Countr&y"), self.country, "country"),
            (translate("Dialogs", "Time &zone"), self.zone, "zone"),
        )
        self._part_label = dialog.add(translate("Dialogs", "&Part of the country, for its public holidays"), self.part, "part")
        self._offer_parts()

    def show_part_with(self, label: Label) -> None:
        """For forms that put the fields in place themselves: the label of the part, which is there only where it is asked."""
        self._part_label = label
        self._offer_parts()

    def set_values(self, language: str, formality: Formality, country: str | None, part: str | None, zone: str | None) -> None:
        self.language.set_value(language.partition("-")[0])
        self.formality.setCurrentIndex(self.formality.findData(formality))
        self.country.set_value(country)
        self._offer_parts()
        self.part.set_value(part)
        self._offer_zones(country)
        self.zone.set_value(zone)

    def chosen_part(self) -> str | None:
        return self.part.value() if self.country.value() in places.PARTED else None

    def _name_formalities(self) -> None:
        """A language has its own ways to address somebody."""
        for place in range(self.formality.count()):
            formality = Formality(self.formality.itemData(place))
            self.formality.setItemText(place, as_choice(address(self.language.value() or "en", formality)))

    def _on_country_chosen(self) -> None:
        self._offer_parts()
        untouched = self.zone.value()
        country = self.country.value()
        self._offer_zones(country)
        of_country = places.zones_of(country) if country else ()
        self.zone.set_value(of_country[0] if len(of_country) == 1 else untouched)

    def _offer_parts(self) -> None:
        country = self.country.value()
        parted = country in places.PARTED
        if parted and country:
            whole = (None, translate("Dialogs", "Not known"))
            self.part.set_choices((whole, *((p.code, p.name) for p in places.parts(country))), None)
        self._show_part()

    def _show_part(self) -> None:
        shown = self.country.value() in places.PARTED
        if self._part_label is not None:
            self._part_label.setVisible(shown)
            self.part.setVisible(shown)

    def _offer_zones(self, country: str | None) -> None:
        own = (None, fill(translate("Dialogs", "Same as mine (%1)"), places.city(self._designer_zone)))
        near = places.zones_of(country) if country else ()
        others = (zone for zone in places.time_zones() if zone not in near)
        self.zone.set_choices((own, *((zone, zone.replace("_", " ")) for zone in (*near, *others))), None)
