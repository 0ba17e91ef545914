"""What somebody chose on a notification, done in the window; and what the desktop cannot show, said there. Draws nothing."""

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt

from desktop.ui.intents import Intent
from desktop.ui.notify.port import Notifier
from desktop.ui.notify.teller import Teller

if TYPE_CHECKING:
    from desktop.ui.briefings import Briefings
    from desktop.ui.session import Session
    from desktop.ui.tasks import Tasks
    from desktop.ui.ticker import Ticker
    from desktop.ui.window import MainWindow


class Front(Protocol):
    """The window at work."""

    session: "Session"
    window: "MainWindow"
    ticker: "Ticker"

    @property
    def tasks(self) -> "Tasks": ...

    @property
    def briefings(self) -> "Briefings": ...

    def show_today(self) -> None: ...

    def open_project(self, project_id: str) -> None: ...


class Messenger(QObject):
    """Between the teller and the window."""

    def __init__(self, front: Front, notifier: Notifier, parent: QObject | None = None):
        super().__init__(parent)
        self._front = front
        self.teller = Teller(front.session, notifier, self._in_sight, self)
        front.session.refresh_with(self.teller.look)
        front.session.changed.connect(self._on_changed)
        front.ticker.also_at(self._next_look)
        self.teller.looked.connect(front.ticker.wind)
        self.teller.draft_requested.connect(self._on_draft)
        self.teller.reply_requested.connect(self._on_reply)
        self.teller.project_requested.connect(self._on_project)
        self.teller.list_requested.connect(self._on_list)
        self.teller.said.connect(self._on_said)
        self.teller.briefing_waits.connect(front.briefings.take)
        self.teller.looked.connect(front.briefings.looked)

    def come_forward(self) -> None:
        """Brings the window to the front, wherever it was."""
        window = self._front.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._front.briefings.arrive()

    def _in_sight(self) -> bool:
        window = self._front.window
        return window.isVisible() and not window.isMinimized()

    def _next_look(self) -> datetime | None:
        return self.teller.next_look

    def _on_changed(self, _update: object) -> None:
        self.teller.look_soon()

    def _on_draft(self, project: str) -> None:
        self._on_project(project)
        self._front.tasks.begin_next(project)

    def _on_reply(self, project: str) -> None:
        self._on_project(project)
        self._front.tasks.begin(Intent.REPLY, project)

    def _on_project(self, project: str) -> None:
        self.come_forward()
        self._front.open_project(project)

    def show_project(self, project: str) -> None:
        """The window comes to the front with a project."""
        self._on_project(project)

    def show_list(self) -> None:
        """The window comes to the front with the list of today."""
        self._on_list()

    def _on_list(self) -> None:
        self.come_forward()
        self._front.show_today()

    def _on_said(self, text: str) -> None:
        self._front.window.toast.say(text)
