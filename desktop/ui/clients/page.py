"""The clients page: a list that narrows as one types, and the chosen client beside it. It follows the session."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.model import Client, Project
from desktop.core.policy import inherited_by_client
from desktop.services.rhythms import rhythm_of
from desktop.services.service import Update
from desktop.ui import formats, places, theme
from desktop.ui.board.search import fold, matches, needles
from desktop.ui.clients.details import ClientDetails
from desktop.ui.icons import Icon
from desktop.ui.labels import clients as words
from desktop.ui.labels.text import search_keys
from desktop.ui.labels.words import column_name, outcome_name
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.search_field import SearchField


class ClientsPage(QWidget):
    """`project_opened(str)`: a project of a client is to be shown."""

    project_opened = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._clients: dict[str, Client] = {}
        self._is_stale = True
        self.search = SearchField(words.search_placeholder(), search_keys())
        self.search.setAccessibleIdentifier("clients.search")
        self.list = RowList()
        self.list.setAccessibleIdentifier("clients.list")
        self.list.setAccessibleName(words.title())
        self.details = ClientDetails()
        self._nothing = Label(words.nothing_found(), Size.BODY, token=Token.INK2)
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
        """Reads the clients again; the chosen one stays chosen."""
        self._is_stale = False
        found = sorted(self._session.service.clients(), key=_by_name)
        self._clients = {client.id: client for client in found}
        self._pages.setCurrentIndex(1 if found else 0)
        self._narrow()

    def current_client(self) -> Client | None:
        return self._clients.get(self.list.current_key())

    def _narrow(self) -> None:
        wanted = needles(self.search.text())
        found = [client for client in self._clients.values() if matches(_searched(client), wanted)]
        zone, language = self._session.service.zone(), QLocale().name()
        self.list.show_rows([_row(client, zone, language) for client in found])
        self._nothing.setVisible(bool(self._clients) and not found)
        self.list.setVisible(bool(found))
        if found and not self.list.current_key():
            self.list.choose(found[0].id)
        self._show_current()

    def _show_current(self) -> None:
        client = self.current_client()
        self._beside.setCurrentIndex(1 if client else 0)
        if client is not None:
            projects = self._session.service.projects_of(client.id)
            rows = [self._project_row(project) for project in sorted(projects, key=_newest_first)]
            self.details.show_client(client, self._session.service.zone(), rows)
            self.details.rhythm.show_rhythm(rhythm_of(self._session.service, client.id), self._intervals(client))

    def _intervals(self, client: Client) -> tuple[int, ...]:
        """The days before follow-ups to the client, where a project sets nothing itself."""
        return client.policy.follow_up_after or inherited_by_client(self._session.service.designer()).follow_up_after

    def _project_row(self, project: Project) -> Row:
        seen = self._session.service.assessment(project)
        state = outcome_name(seen.outcome) if seen.outcome else column_name(seen.column)
        platform = self._session.service.around(project).platform.name
        paid = formats.money(seen.money.paid, seen.money.currency)
        total = formats.money(seen.money.total, seen.money.currency)
        return Row(project.id, project.title, words.project_line(state, platform), words.paid_of(paid, total))

    def _on_changed(self, _update: Update) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True

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
        nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._beside.addWidget(nobody)
        self._beside.addWidget(self.details)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(look.px(14), look.px(12), look.px(22), look.px(22))
        row.setSpacing(look.px(12))
        row.addLayout(left, 2)
        row.addWidget(self._beside, 3)
        self._pages.addWidget(EmptyState(words.empty_headline(), words.empty_text(), [self._new_button("clients.first")]))
        self._pages.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageHead(words.title(), self.search, None, new))
        column.addWidget(self._pages, 1)

    def _new_button(self, identifier: str) -> Button:
        button = Button(words.new_client(), Kind.PRIMARY, Icon.PLUS)
        button.setAccessibleIdentifier(identifier)
        button.clicked.connect(self._on_new_client)
        return button

    def _on_new_client(self) -> None:
        self._tasks.new_client()


def _row(client: Client, zone: str, language: str) -> Row:
    name = places.language_name(client.language, language)
    return Row(client.id, client.name, words.language_and_city(name, places.city(client.time_zone or zone)))


def _searched(client: Client) -> str:
    return fold(f"{client.name}\n{client.person}\n{client.email}")


def _by_name(client: Client) -> str:
    return client.name.casefold()


def _newest_first(project: Project) -> float:
    return -project.created_at.timestamp()
