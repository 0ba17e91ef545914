"""When the designer works: country and public holidays, weekend, start of the day, days off."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QGridLayout, QTimeEdit, QWidget

from desktop.core.calendars import Holidays
from desktop.core.decide.bounds import MOST_REST_DAYS
from desktop.core.model import Designer
from desktop.services.coming_holidays import coming
from desktop.ui import formats, places, theme
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.days_off import DaysOffField
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.weekdays import WeekdaysField
from desktop.ui.labels import settings as words
from desktop.ui.labels.holidays import holiday_name
from desktop.ui.settings.card import Section, SettingsCard
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.wrapping_label import WrappingLabel


class WorkingDaysSection(Section):
    """`today`: the designer's day; `changed`: by the designer."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], holidays: Holidays):
        self._today = today
        self._holidays = holidays
        self.country, self.part = ChoiceField(), ChoiceField()
        self.weekend = WeekdaysField("settings.working-days.weekend")
        self.start = QTimeEdit()
        self.days_off = DaysOffField(today(), self._holiday_of, "settings.days-off")
        self.list = HolidayList()
        self._week = SettingsCard("working-days", words.working_days(), words.working_days_note())
        self._off = SettingsCard("days-off", words.days_off(), words.days_off_note())
        self._free = SettingsCard("holidays", words.holidays())
        super().__init__(self._week, self._off, self._free)
        self._lay_out_week()
        self._off.form.addWidget(self.days_off)
        self._free.form.addWidget(self.list)
        self._connect()

    def show_designer(self, designer: Designer) -> None:
        self.country.set_value(designer.country)
        self._offer_parts()
        self.part.set_value(designer.subdivision)
        self.weekend.set_value(designer.weekend)
        self.start.setTime(QTime(designer.workday_start.hour, designer.workday_start.minute))
        self.days_off.set_value(designer.days_off)
        self.days_off.show_weekend(designer.weekend)
        self._show_holidays()

    def applied(self, designer: Designer) -> Designer:
        """Raises Incomplete when no working day is left."""
        weekend = self.weekend.value()
        if len(weekend) > MOST_REST_DAYS:
            raise Incomplete(words.no_working_day(), self.weekend.days[0])
        start = self.start.time()
        return replace(
            designer,
            country=self.country.value(),
            subdivision=self._chosen_part(),
            weekend=weekend,
            workday_start=time(start.hour(), start.minute()),
            days_off=self.days_off.value(),
        )

    def _chosen_part(self) -> str | None:
        return self.part.value() if self.country.value() in places.PARTED else None

    def _holiday_of(self, day: date) -> str:
        country = self.country.value()
        return holiday_name(self._holidays(country, self._chosen_part(), day.year).get(day, "")) if country else ""

    def _on_country(self) -> None:
        self._offer_parts()
        self._on_part()

    def _on_part(self) -> None:
        self._show_holidays()
        self.changed.emit()

    def _on_weekend(self) -> None:
        self.days_off.show_weekend(self.weekend.value())
        self.changed.emit()

    def _offer_parts(self) -> None:
        country = self.country.value()
        parted = country in places.PARTED
        self.part.blockSignals(True)
        if parted and country:
            self.part.set_choices(((None, words.no_part()), *((p.code, p.name) for p in places.parts(country))), None)
        self.part.blockSignals(False)
        for widget in (self._part_caption, self.part):
            widget.setVisible(parted)

    def _show_holidays(self) -> None:
        country = self.country.value()
        self._part_needed.setVisible(country in places.PARTED and self.part.value() is None)
        nothing = words.unknown_holidays() if country else words.no_holidays()
        self.list.show_days(coming(self._holidays, country, self._chosen_part(), self._today()), nothing, self._today())
        self.days_off.holidays_changed()

    def _lay_out_week(self) -> None:
        card = self._week
        language = self.locale().name()
        self.country.set_choices(((None, words.no_country()), *((p.code, p.name) for p in places.countries(language))), None)
        _, self._part_caption = card.add_beside((words.country(), self.country, "country"), (words.part(), self.part, "part"))
        self._part_needed = card.add_note(words.part_needed(), Token.FOLLOW)
        card.add(words.weekend(), self.weekend, "weekend")
        self.start.setDisplayFormat("HH:mm")
        dress(self.start)
        card.add(words.day_start(), self.start, "start")
        self.start.setMaximumWidth(theme.current().px(140))
        card.add_note(words.day_start_note())

    def _connect(self) -> None:
        self.country.currentIndexChanged.connect(self._on_country)
        self.part.currentIndexChanged.connect(self._on_part)
        self.weekend.changed.connect(self._on_weekend)
        self.start.timeChanged.connect(self.changed)
        self.days_off.changed.connect(self.changed)


class HolidayList(QWidget):
    """Days with their names, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleIdentifier("settings.holidays.list")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().px(16))
        self._grid.setVerticalSpacing(theme.current().px(4))
        self._grid.setColumnStretch(1, 1)

    def show_days(self, days: Mapping[date, str], nothing: str, today: date) -> None:
        """`nothing`: what stands there instead of no days."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not days:
            self._grid.addWidget(WrappingLabel(nothing, Size.BODY, token=Token.INK2), 0, 0, 1, 2)
        for row, (day, name) in enumerate(days.items()):
            when = Label(formats.weekday_day(day, today), Size.BODY, MEDIUM, Token.INK2, tabular=True)
            what = WrappingLabel(holiday_name(name), Size.BODY)
            what.setAccessibleIdentifier(f"settings.holidays.{day.isoformat()}")
            self._grid.addWidget(when, row, 0)
            self._grid.addWidget(what, row, 1)
