"""When the briefing after time away is put before the designer: at the start the list of today comes to the front with it;
whoever is at work is told in passing, and reads it when they like. It never takes a page away from under somebody's hands."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.services.failures import StoreError
from desktop.ui.labels import away as words

if TYPE_CHECKING:
    from desktop.core.notices.keys import NoticeKey
    from desktop.services.notices.outcome import Briefing
    from desktop.ui.session import Session
    from desktop.ui.side_pages import SidePages
    from desktop.ui.window import MainWindow


class Desk(Protocol):
    """The window at work."""

    session: "Session"
    window: "MainWindow"
    side_pages: "SidePages"

    def shown_project(self) -> str | None: ...


class Briefings(QObject):
    """Holds the briefing that nobody has seen yet."""

    def __init__(self, desk: Desk, parent: QObject | None = None):
        super().__init__(parent)
        self._desk = desk
        self._waiting: Briefing | None = None
        self._at_start = True
        self._said: frozenset[NoticeKey | str] = frozenset()
        desk.window.page_changed.connect(self._on_page_changed)

    def take(self, briefing: "Briefing") -> None:
        """A briefing waits; it comes anew, as it stands then, until it was seen."""
        self._waiting = briefing
        if briefing.since is None:
            self._seen()  # on the first day of all nobody was away: the list says what is due
            return
        self._desk.side_pages.show_briefing(briefing)
        if not self._in_sight():
            return
        if self._desk.window.page() == "today":
            self._seen()
        elif self._at_start and self._nothing_is_begun():
            self.arrive()
        else:
            self._say(briefing)

    def looked(self) -> None:
        """The first look is over: from now on somebody may be at work."""
        self._at_start = self._at_start and not self._in_sight()

    def arrive(self) -> None:
        """The window comes to the front: a briefing that waits is what one came for."""
        if self._waiting is not None and self._nothing_is_begun():
            self._desk.side_pages.show_today()

    def _say(self, briefing: "Briefing") -> None:
        happened: frozenset[NoticeKey | str] = frozenset(briefing.keys) | {card.project for card in briefing.resumed}
        if happened <= self._said:
            return
        self._said = happened
        self._desk.window.toast.say(words.waits(len(happened)), words.read(), self._desk.side_pages.show_today)

    def _in_sight(self) -> bool:
        window = self._desk.window
        return window.isVisible() and not window.isMinimized()

    def _nothing_is_begun(self) -> bool:
        free = QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None
        return free and self._desk.window.page() in ("board", "today") and self._desk.shown_project() is None

    def _on_page_changed(self, page: str) -> None:
        if page == "today" and self._in_sight():
            self._seen()

    def _seen(self) -> None:
        briefing, self._waiting = self._waiting, None
        if briefing is None:
            return
        try:
            self._desk.session.notices.briefed(briefing)
        except StoreError as error:
            self._desk.session.failed.emit(error)
