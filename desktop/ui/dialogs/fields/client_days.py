"""When a client works: their weekend and their days off, with a month that knows their public holidays."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.calendars import Holidays
from desktop.core.decide.bounds import MOST_REST_DAYS
from desktop.core.model import Client
from desktop.ui import theme
from desktop.ui.dialogs.fields.days_off import DaysOffField
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.weekdays import WeekdaysField
from desktop.ui.labels import settings as words
from desktop.ui.labels.holidays import holiday_name
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.label import Label


class ClientDays(QWidget):
    """`changed`: by the designer."""

    changed = Signal()

    def __init__(self, client: Client, today: date, holidays: Holidays, parent: QWidget | None = None):
        super().__init__(parent)
        self._holidays = holidays
        self._country, self._part = client.country, client.subdivision
        self.weekend = WeekdaysField("client.weekend")
        self.days_off = DaysOffField(today, self._holiday_of, "client.days-off")
        self.weekend.set_value(client.weekend)
        self.days_off.set_value(client.days_off)
        self.days_off.show_weekend(client.weekend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        for title, field in ((words.weekend(), self.weekend), (words.days_off(), self.days_off)):
            column.addWidget(Label(title, Size.SECONDARY, MEDIUM, Token.INK2))
            column.addWidget(field)
            column.addSpacing(theme.current().px(6))
        self.weekend.changed.connect(self._on_weekend)
        self.days_off.changed.connect(self.changed)

    def live_in(self, country: str | None, part: str | None) -> None:
        """The client is somewhere else now: other holidays."""
        self._country, self._part = country, part
        self.days_off.holidays_changed()

    def weekdays_off(self) -> frozenset[int]:
        """Raises Incomplete when no working day is left."""
        chosen = self.weekend.value()
        if len(chosen) > MOST_REST_DAYS:
            raise Incomplete(words.no_working_day(), self.weekend.days[0])
        return chosen

    def _holiday_of(self, day: date) -> str:
        return holiday_name(self._holidays(self._country, self._part, day.year).get(day, "")) if self._country else ""

    def _on_weekend(self) -> None:
        self.days_off.show_weekend(self.weekend.value())
        self.changed.emit()
