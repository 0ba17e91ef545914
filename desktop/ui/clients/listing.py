"""The list of clients: in the order that was chosen, narrowed to what is typed. It follows nothing by itself."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.card import OfClient, by_name
from desktop.core.folding import fold
from desktop.core.model import Client
from desktop.services.client_sheet import cards_by_client
from desktop.ui import formats, places, theme
from desktop.ui.board.search import matches, needles
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.labels import clients as words
from desktop.ui.labels.clients import Order
from desktop.ui.session import Session
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.soft_edge import soften

_KEPT = "clients/order"
_LATE = 1 << 53  # behind every moment


class Listing(QWidget):
    """`sorted_anew()`: another order was chosen."""

    sorted_anew = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._found: list[tuple[str, Row]] = []
        self._clients: list[Client] = []
        self.list = RowList()
        soften(self.list)
        self.list.setAccessibleIdentifier("clients.list")
        self.list.setAccessibleName(words.title())
        self.order = ChoiceField()
        self.order.setAccessibleIdentifier("clients.order")
        self.order.setAccessibleName(words.sorted_by())
        self.order.set_choices(((each.value, words.order_name(each)) for each in Order), str(QSettings().value(_KEPT, "")))
        dress(self.order)
        self._lay_out()
        self.order.currentIndexChanged.connect(self._on_order)

    def read(self, clients: Iterable[Client]) -> None:
        """Makes the rows of clients anew."""
        self._clients = list(clients)
        self._make_rows()

    def narrow(self, typed: str) -> None:
        """Shows the clients that are found by what was typed."""
        wanted = needles(typed)
        rows = [row for searched, row in self._found if matches(searched, wanted)]
        self.list.show_rows(rows)

    def _make_rows(self) -> None:
        service = self._session.service
        seen, zone, language = cards_by_client(service), service.zone(), QLocale().name()
        today, order = service.now().astimezone(ZoneInfo(zone)).date(), Order(self.order.value() or Order.NAME)
        self._found = []
        for client in sorted(self._clients, key=_sort_key(order, seen)):
            name = places.language_name(client.language, language)
            line = words.language_and_city(name, places.city(client.time_zone or zone))
            end = _end(order, seen.get(client.id), ZoneInfo(zone), today)
            self._found.append((fold(f"{client.name}\n{client.person}\n{client.email}"), Row(client.id, client.name, line, end)))

    def _on_order(self) -> None:
        QSettings().setValue(_KEPT, self.order.value() or "")
        self._make_rows()
        self.sorted_anew.emit()

    def _lay_out(self) -> None:
        look, row, column = theme.current(), QHBoxLayout(), QVBoxLayout(self)
        caption = Label(words.sorted_by(), Size.SECONDARY, token=Token.INK2)
        caption.setBuddy(self.order)
        row.setSpacing(look.px(8))
        row.setContentsMargins(look.px(12), 0, 0, 0)
        row.addWidget(caption)
        row.addWidget(self.order, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(row)
        column.addWidget(self.list, 1)


def _sort_key(order: Order, seen: dict[str, OfClient]) -> Callable[[Client], tuple[int, str]]:
    def key(client: Client) -> tuple[int, str]:
        of_client, name = seen.get(client.id), by_name(client.name)
        if order is Order.SILENCE:
            return (of_client.silent_from if of_client and of_client.silent_from is not None else _LATE), name
        if order is Order.ACTIVITY:
            return -(of_client.active_at or 0) if of_client else 0, name
        return 0, name

    return key


def _end(order: Order, seen: OfClient | None, zone: ZoneInfo, today: date) -> str:
    """What stands at the end of a row: what the list is sorted by, or how many projects are open."""
    if order is Order.NAME:
        return words.open_projects(seen.open if seen is not None else 0)
    moment = None if seen is None else seen.silent_from if order is Order.SILENCE else seen.active_at
    if moment is None:
        return ""
    day = datetime.fromtimestamp(moment, UTC).astimezone(zone).date()
    return words.silent((today - day).days) if order is Order.SILENCE else formats.short_day(day, today)
