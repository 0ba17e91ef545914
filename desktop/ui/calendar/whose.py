"""Whose days the calendar shows: the designer's with all projects, or a client's with theirs."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.assessment import SkipReason
from desktop.core.card import by_name
from desktop.core.model import Client, DateRange
from desktop.services.holiday_source import HolidaySource
from desktop.ui import theme
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.labels import calendar as words
from desktop.ui.labels.holidays import holiday_name
from desktop.ui.session import Session
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label, tooltip

_OWN = ""


class Whose(QWidget):
    """`chosen()`: somebody else is looked at."""

    chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._holidays = HolidaySource(session.service.store)
        self._client: Client | None = None
        self._names: list[tuple[str, str]] = []
        self.field = ChoiceField()
        self.field.setAccessibleIdentifier("calendar.whose")
        self.field.setAccessibleName(words.whose_days())
        self.field.setToolTip(tooltip(words.whose_days_why()))
        self.field.setMinimumContentsLength(20)
        self.field.setMinimumWidth(theme.current().px(120))
        dress(self.field)
        caption = Label(words.whose_days(), Size.SECONDARY, token=Token.INK2)
        caption.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.current().px(12), 0)
        row.setSpacing(theme.current().px(8))
        row.addWidget(caption, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.field)
        self.read()
        self.field.currentIndexChanged.connect(self._on_chosen)

    @property
    def client(self) -> str:
        """Whose projects are looked at; empty: all."""
        return self._client.id if self._client is not None else _OWN

    def read(self) -> None:
        """Reads the clients again; who is looked at stays so, if they are still there."""
        names = sorted(((one.id, one.name) for one in self._session.service.clients()), key=_name)
        if names != self._names:
            self._names = names
            self.field.set_choices(((_OWN, words.your_days()), *names), self.client)
        self._client = self._session.service.client(self.client) if self.client and self.field.value() else None
        self.setVisible(self.has_clients)

    @property
    def has_clients(self) -> bool:
        """There is somebody to choose."""
        return bool(self._names)

    def weekend(self) -> frozenset[int]:
        return (self._client or self._session.service.designer()).weekend

    def days_off(self) -> tuple[DateRange, ...]:
        return (self._client or self._session.service.designer()).days_off

    def holiday_of(self, day: date) -> str:
        """The name of the public holiday on a day, or nothing."""
        if self._client is None:
            rest = self._session.service.own_calendar().rest(day.toordinal())
            return holiday_name(rest.name) if rest is not None and rest.reason is SkipReason.HOLIDAY else ""
        country = self._client.country
        names = self._holidays(country, self._client.subdivision, day.year) if country else {}
        return holiday_name(names.get(day, ""))

    def day_off(self) -> str:
        return words.day_off() if self._client is None else words.day_off_of(self._client.name)

    def _on_chosen(self) -> None:
        self._client = self._session.service.client(self.field.value() or _OWN)
        self.chosen.emit()


def _name(named: tuple[str, str]) -> str:
    return by_name(named[1])
