"""The trash page: a list of what was deleted and how long it stays, a button that puts the chosen one back, and one that empties
it. It follows the session."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.commands import RestoreClient, RestoreProject
from desktop.services.service import Update
from desktop.services.trash import TrashedClient, TrashedProject, gone_on, held, listed
from desktop.ui import formats, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import trash as words
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Size, Token
from desktop.ui.trash.emptying import EmptyTrashDialog
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.soft_edge import soften
from desktop.ui.widgets.wrapping_label import WrappingLabel


class TrashPage(QWidget):
    """`board_wanted()`: there is nothing to do here."""

    board_wanted = Signal()

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._found: dict[str, TrashedProject | TrashedClient] = {}
        self.list = RowList()
        soften(self.list)
        self.list.setAccessibleIdentifier("trash.list")
        self.list.setAccessibleName(words.title())
        self.restore = Button(words.restore(), Kind.SECONDARY, Icon.UNDO_2)
        self.restore.setAccessibleIdentifier("trash.restore")
        self.empty = Button(words.empty(), Kind.DANGER, Icon.TRASH_2)
        self.empty.setAccessibleIdentifier("trash.empty")
        self._buttons = Flow()
        self._pages = QStackedWidget()
        self._lay_out()
        self.list.opened.connect(self._on_restore)
        self.restore.clicked.connect(self._on_restore)
        self.empty.clicked.connect(self._on_empty)
        session.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        look = theme.current()
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(look.px(22), look.px(6), look.px(22), look.px(22))
        column.setSpacing(look.px(12))
        column.addWidget(WrappingLabel(words.note(), Size.BODY, token=Token.INK2))
        column.addWidget(self.list, 1)
        back = Button(words.to_board(), Kind.SECONDARY, Icon.SQUARE_KANBAN)
        back.setAccessibleIdentifier("trash.board")
        back.clicked.connect(self.board_wanted)
        self._pages.addWidget(EmptyState(words.empty_headline(), words.empty_text(), [back]))
        self._pages.addWidget(listing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for button in (self.restore, self.empty):
            self._buttons.add(button)
        whole.addWidget(PageHead(words.title(), extra=self._buttons))
        whole.addWidget(self._pages, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Reads the trash again; what was chosen stays chosen."""
        service = self._session.service
        zone = ZoneInfo(service.zone())
        today = service.now().astimezone(zone).date()
        self._found = {_key(one): one for one in listed(service)}
        rows = []
        for key, one in self._found.items():
            last = gone_on(one).astimezone(zone).date()
            end = words.until((last - today).days, formats.short_day(last, today))
            if isinstance(one, TrashedProject):
                rows.append(Row(key, one.title, words.project_line(one.client), end))
            else:
                rows.append(Row(key, one.name, words.client_line(one.projects), end))
        was_at = self.list.current_row()
        self.list.show_rows(rows)
        if not self.list.current_key():
            self.list.choose_near(was_at)
        self._pages.setCurrentIndex(1 if rows else 0)
        self._buttons.setVisible(bool(rows))

    def _on_changed(self, _update: Update) -> None:
        if self.isVisible():
            self.reload()

    def _on_restore(self) -> None:
        one = self._found.get(self.list.current_key())
        if one is not None:
            self._tasks.run(RestoreProject(one.id) if isinstance(one, TrashedProject) else RestoreClient(one.id))

    def _on_empty(self) -> None:
        dialog = EmptyTrashDialog(self._session.service, self.window())
        dialog.emptied.connect(self._on_emptied)
        dialog.open()

    def _on_emptied(self, gone: int) -> None:
        """To delete them cannot be taken back any more, nor can what was done before: it may need them."""
        self._session.undo_stack.clear()
        self.reload()
        self._tasks.say(words.emptied(gone, any(held(self._session.service))))


def _key(one: TrashedProject | TrashedClient) -> str:
    return f"{'project' if isinstance(one, TrashedProject) else 'client'}:{one.id}"
