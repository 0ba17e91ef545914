"""The clients page: a list that narrows as one types, and the chosen client beside it. It follows the session."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.model import Client
from desktop.core.policy import inherited_by_client
from desktop.services.client_sheet import Seen, sheet_of
from desktop.services.rhythms import rhythm_of
from desktop.services.service import Update
from desktop.ui import formats, theme
from desktop.ui.clients.conversation import entry_row
from desktop.ui.clients.details import ClientDetails, DetailsCard
from desktop.ui.clients.listing import Listing
from desktop.ui.icons import Icon
from desktop.ui.labels import clients as words
from desktop.ui.labels.board import platform_name
from desktop.ui.labels.columns import column_name
from desktop.ui.labels.text import find_keys
from desktop.ui.labels.words import outcome_name
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.row_list import Row
from desktop.ui.widgets.scrolling import FittingScroll
from desktop.ui.widgets.search_field import SearchField

_MOST_ENTRIES, _NARROW, _LEAST = 100, 480, 60


class ClientsPage(QWidget):
    """`project_opened(str)`: a project of a client is to be shown."""

    project_opened = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._clients: dict[str, Client] = {}
        self._is_stale = True
        self.search = SearchField(words.search_placeholder(), find_keys())
        self.search.setAccessibleIdentifier("clients.search")
        self.listing = Listing(session)
        self.list = self.listing.list
        self.details = ClientDetails()
        self._beside = QStackedWidget()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Reads the clients again; the chosen one stays chosen, and where the view stands it stays."""
        self._is_stale = False
        was_at = self.list.current_row()
        self._clients = {client.id: client for client in self._session.service.clients()}
        self.listing.read(self._clients.values())
        self._show_list(was_at)

    def show_client(self, client_id: str) -> None:
        """Chooses a client, whatever was typed before; the keyboard is with the list."""
        self.search.clear()
        self.list.choose(client_id)
        self.list.scrollTo(self.list.currentIndex())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_client(self) -> Client | None:
        return self._clients.get(self.list.current_key())

    def _narrow(self) -> None:
        kept = self.list.current_key()
        self._show_list(0)
        if self.list.current_key() != kept:
            self.list.scrollToTop()

    def _show_list(self, near: int) -> None:
        """`near`: the row to choose when the chosen one is gone."""
        self.listing.narrow(self.search.text())
        if not self.list.current_key():
            self.list.choose_near(near)
        self._show_current()

    def _show_current(self) -> None:
        client = self.current_client()
        self._beside.setCurrentIndex(1 if client else 0)
        found = client is not None or not self.search.text().strip()
        self._pages.setCurrentIndex(0 if not self._clients else 1 if found else 2)
        if client is not None:
            service = self._session.service
            zone = ZoneInfo(service.zone())
            today = service.now().astimezone(zone).date()
            sheet = sheet_of(service, client.id, _MOST_ENTRIES)
            entries = [entry_row(entry, zone, today) for entry in sheet.entries]
            self.details.show_client(client, service.zone())
            self.details.show_work([_project_row(seen) for seen in sheet.projects], sheet.money, entries, sheet.number)
            self.details.rhythm.show_rhythm(rhythm_of(service, client.id), self._intervals(client))

    def _intervals(self, client: Client) -> tuple[int, ...]:
        """The days before follow-ups to the client, where a project sets nothing itself."""
        return client.policy.follow_up_after or inherited_by_client(self._session.service.designer()).follow_up_after

    def _on_changed(self, _update: Update) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True

    def _on_clear(self) -> None:
        self.search.clear()
        self.focus_search()

    def _on_edit(self) -> None:
        client = self.current_client()
        if client is not None:
            self._tasks.edit_client(client)

    def _on_intervals_wanted(self, intervals: tuple[int, ...]) -> None:
        client = self.current_client()
        if client is not None:
            self._tasks.use_intervals(client.id, intervals)

    def _on_delete(self) -> None:
        client = self.current_client()
        if client is not None:
            self._tasks.delete_client(client)

    def _on_new_project(self) -> None:
        client = self.current_client()
        if client is not None:
            self._tasks.new_project(client.id)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.list.chosen.connect(self._show_current)
        self.listing.sorted_anew.connect(self._narrow)
        self.details.edit_requested.connect(self._on_edit)
        self.details.delete_requested.connect(self._on_delete)
        self.details.project_requested.connect(self._on_new_project)
        self.details.intervals_wanted.connect(self._on_intervals_wanted)
        self.details.project_opened.connect(self.project_opened)
        self._session.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        look = theme.current()
        new = self._new_button("clients.new")
        nobody = Label(words.nobody_chosen(), Size.BODY, token=Token.INK2)
        nobody.setWordWrap(True)
        nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._beside.addWidget(nobody)
        self._beside.addWidget(DetailsCard(self.details))
        both = QWidget()
        row = self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        row.setContentsMargins(look.px(22), look.px(12), look.px(22), look.px(22))
        row.setSpacing(look.px(12))
        row.addWidget(self.listing, 2)
        row.addWidget(self._beside, 3)
        nothing = EmptyState(words.empty_headline(), words.empty_text(), [self._new_button("clients.first")])
        self._pages.addWidget(FittingScroll(nothing, look.px(_LEAST)))
        self._pages.addWidget(both)
        clear = Button(words.clear_search())
        clear.setAccessibleIdentifier("clients.clear")
        clear.clicked.connect(self._on_clear)
        self._pages.addWidget(EmptyState(words.nothing_found(), words.nothing_found_text(), [clear]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageHead(words.title(), self.search, None, new))
        column.addWidget(self._pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(_NARROW)
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _new_button(self, identifier: str) -> Button:
        button = Button(words.new_client(), Kind.PRIMARY, Icon.PLUS)
        button.setAccessibleIdentifier(identifier)
        button.clicked.connect(self._on_new_client)
        return button

    def _on_new_client(self) -> None:
        self._tasks.new_client()


def _project_row(seen: Seen) -> Row:
    standing, money = seen.assessment, seen.assessment.money
    state = outcome_name(standing.outcome) if standing.outcome else column_name(standing.column)
    paid, total = formats.money(money.paid, money.currency), formats.money(money.total, money.currency)
    platform = platform_name(seen.platform.id, seen.platform.name)
    return Row(seen.project.id, seen.project.title, words.project_line(state, platform), words.paid_of(paid, total))
