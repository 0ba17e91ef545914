"""Every value of a platform's profile as fields, with where the values come from."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.core.decide.bounds import MOST_HOURS
from desktop.core.model import Completion, Platform
from desktop.core.vocabulary import Confidence, Unit
from desktop.services.platform_profiles import Value
from desktop.ui import places
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.day import DayField, day_of
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.number import NumberField
from desktop.ui.dialogs.fields.period import PeriodField
from desktop.ui.labels import platform_sources
from desktop.ui.labels import platforms as words
from desktop.ui.labels.board import platform_name
from desktop.ui.settings.card import Section, SettingsCard
from desktop.ui.settings.value_sources import ValueSources
from desktop.ui.widgets.tick_box import TickBox


class PlatformForm(Section):
    """`changed`: by the designer. `head`: the card on top, where the page puts what one can do with the profile."""

    changed = Signal()

    def __init__(self, today: date):
        self.head = SettingsCard("platform", words.new(), words.projects_keep())
        self._completion = SettingsCard("platform", words.completion(), words.completion_note())
        self._support = SettingsCard("platform", words.notice_and_support())
        self._source = SettingsCard("platform", words.source_title())
        super().__init__(self.head, self._completion, self._support, self._source)
        self._id, self._name_before, self._source_before = "", "", ""
        self._shipped: Platform | None = None
        self.sources = ValueSources()
        self.platform_name = QLineEdit()
        self.escrow, self.off_platform = TickBox(words.escrow()), TickBox(words.off_platform())
        self.has_completion, self.can_reopen = TickBox(words.has_completion()), TickBox(words.can_reopen())
        self.auto_release = PeriodField(words.auto_release(), "settings.platform.auto-release")
        self.country, self.language = ChoiceField(), ChoiceField()
        self.window_hours = NumberField(0, MOST_HOURS, words.from_settings())
        self.support_name = QLineEdit()
        self.dispute = PeriodField(words.dispute(), "settings.platform.dispute")
        self.source = QLineEdit()
        self.checked_on = DayField(today)
        self.confidence = QComboBox()
        self._fill()
        self._lay_out_cards()
        self._connect()

    def show_profile(self, profile: Platform, shipped: Platform | None = None) -> None:
        """`shipped`: what came with the program under this id; None for an own platform."""
        self._id = profile.id
        self._shipped = shipped
        self.platform_name.setText(platform_name(profile.id, profile.name))
        self._name_before = profile.name
        self.escrow.setChecked(profile.escrow)
        self.off_platform.setChecked(profile.forbids_off_platform)
        completion = profile.completion or Completion()
        self.has_completion.setChecked(profile.completion is not None)
        self.auto_release.set_value(completion.auto_release)
        self.country.set_value(completion.country)
        self.can_reopen.setChecked(completion.can_reopen)
        self.window_hours.set_number(profile.window_hours)
        self.support_name.setText(profile.support_name or "")
        self.language.set_value(profile.support_language)
        self.dispute.set_value(profile.dispute)
        self.source.setText(platform_sources.source(profile.source))
        self._source_before = profile.source
        self.checked_on.set_value(profile.checked_on)
        self.confidence.setCurrentIndex(self.confidence.findData(profile.confidence))
        self._show_completion()
        self._show_sources()

    def profile(self) -> Platform:
        """The profile as the fields stand; raises Incomplete."""
        if not self.platform_name.text().strip():
            raise Incomplete(words.name_missing(), self.platform_name)
        day_of(self.checked_on)
        return self.draft()

    def draft(self) -> Platform:
        """The same, complete or not."""
        completion = Completion(self.auto_release.value(), self.country.value(), self.can_reopen.isChecked())
        name = self.platform_name.text().strip()
        return Platform(
            id=self._id,
            name=self._name_before if name == platform_name(self._id, self._name_before) else name,
            escrow=self.escrow.isChecked(),
            completion=completion if self.has_completion.isChecked() else None,
            window_hours=self.window_hours.number(),
            support_name=self.support_name.text().strip() or None,
            support_language=self.language.value(),
            forbids_off_platform=self.off_platform.isChecked(),
            dispute=self.dispute.value(),
            source=platform_sources.kept(self.source.text().strip(), self._source_before),
            checked_on=self.checked_on.value(),
            confidence=Confidence(self.confidence.currentData()),
        )

    def _on_completion(self) -> None:
        self._show_completion()
        self.changed.emit()

    def _show_completion(self) -> None:
        for widget in (*self._of_completion, self.auto_release, self.country, self.can_reopen):
            widget.setVisible(self.has_completion.isChecked())
        self._show_holidays()

    def _show_holidays(self) -> None:
        """Public holidays count among working days only: otherwise the field is off, and says so. What it holds stays."""
        period = self.auto_release.value()
        counts = period is not None and period.unit is Unit.WORKING_DAYS
        self.country.setEnabled(counts)
        none = words.no_country() if counts or self.country.value() else words.no_holidays_count()
        self.country.setItemText(0, none)

    def _show_sources(self) -> None:
        self.sources.show(self.draft(), self._shipped)

    def _fill(self) -> None:
        language = self.locale().name()
        known = ((p.code, p.name) for p in places.countries(language))
        self.country.set_choices(((None, words.no_country()), *known), None)
        spoken = ((p.code, p.name) for p in places.languages(language))
        self.language.set_choices(((None, words.not_known()), *spoken), None)
        for confidence in Confidence:
            self.confidence.addItem(words.confidence_name(confidence), confidence)

    def _lay_out_cards(self) -> None:
        self.head.add(words.name(), self.platform_name, "name")
        self.head.add_box(self.escrow, "escrow")
        self.head.add_box(self.off_platform, "off-platform")
        self._completion.add_box(self.has_completion, "has-completion")
        release = self._completion.add(words.auto_release(), self.auto_release, "auto-release")
        country = self._completion.add(words.counted_in(), self.country, "country")
        self._completion.add_box(self.can_reopen, "can-reopen")
        self._of_completion = (release, country)
        self._support.add(words.window(), self.window_hours, "window-hours")
        self._support.add_beside(
            (words.support_name(), self.support_name, "support-name"), (words.support_language(), self.language, "language")
        )
        self._support.add(words.dispute(), self.dispute, "dispute")
        self._source.add(words.source(), self.source, "source")
        self._source.add(words.checked_on(), self.checked_on, "checked-on")
        self._source.add(words.confidence(), self.confidence, "confidence")
        for card, name, field in (
            (self.head, Value.ESCROW, self.escrow),
            (self.head, Value.FORBIDS_OFF_PLATFORM, self.off_platform),
            (self._completion, Value.COMPLETION, self.has_completion),
            (self._completion, Value.AUTO_RELEASE, self.auto_release),
            (self._completion, Value.COUNTRY, self.country),
            (self._completion, Value.CAN_REOPEN, self.can_reopen),
            (self._support, Value.WINDOW_HOURS, self.window_hours),
            (self._support, Value.SUPPORT_NAME, self.support_name),
            (self._support, Value.SUPPORT_LANGUAGE, self.language),
            (self._support, Value.DISPUTE, self.dispute),
        ):
            self.sources.add(name, field, card.below(field))

    def _connect(self) -> None:
        for edit in (self.platform_name, self.support_name, self.source, self.checked_on):
            edit.textChanged.connect(self.changed)
        for box in (self.escrow, self.off_platform, self.can_reopen):
            box.clicked.connect(self.changed)
        self.has_completion.clicked.connect(self._on_completion)
        for choice in (self.country, self.language, self.confidence):
            choice.currentIndexChanged.connect(self.changed)
        for period in (self.auto_release, self.dispute):
            period.changed.connect(self.changed)
        self.auto_release.changed.connect(self._show_holidays)
        self.window_hours.valueChanged.connect(self.changed)
        self.changed.connect(self._show_sources)
