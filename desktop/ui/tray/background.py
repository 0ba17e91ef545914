"""The program beside its window: the icon in the tray while something shows it, and that nobody is left with a program that
cannot be reached. It asks the notices what is due and draws nothing."""

from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.notices.snooze import Snooze
from desktop.core.vocabulary import StepKind
from desktop.services.failures import StoreError
from desktop.ui import formats, habits
from desktop.ui.labels import due
from desktop.ui.labels import today as today_words
from desktop.ui.tray.closing import Closing
from desktop.ui.tray.host import TrayHost
from desktop.ui.tray.tray import LISTED, Entry, Shown, Tray

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.services.notices.today import TodayItem
    from desktop.ui.session import Session
    from desktop.ui.ticker import Ticker
    from desktop.ui.window import MainWindow

_SOON_MS = 200  # several changes at once are shown once
_PATIENCE_MS = 4_000  # at a login the tray may come after the program


class Desk(Protocol):
    """The window at work."""

    session: "Session"
    window: "MainWindow"
    ticker: "Ticker"


class Background(QObject):
    """Signals: `opened()`, `list_requested()`, `project_requested(str)`: the window is wanted in front; `told_anew()`: when
    something is told has changed."""

    opened = Signal()
    list_requested = Signal()
    project_requested = Signal(str)
    told_anew = Signal()

    def __init__(self, desk: Desk, host: TrayHost, parent: QObject | None = None):
        super().__init__(parent)
        self._desk = desk
        self._host = host
        self._began_hidden = False
        self.tray: Tray | None = None
        self.closing = Closing(desk.window, self._can_stay, self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        host.changed.connect(self.look_for_host)
        desk.session.changed.connect(self.refresh_soon)
        desk.ticker.ticked.connect(self.look_for_host)
        self.closing.shown.connect(self._patience.stop)
        self.closing.decided.connect(self.look_for_host)

    def begin(self, hidden: bool = False) -> None:
        """`hidden`: the window was not shown; it stays so where there is a tray."""
        self._host.watch()
        self._began_hidden = hidden
        if hidden:
            self.closing.stay()
            self._patience.start()
        self.look_for_host()

    def stop(self) -> None:
        self._soon.stop()
        self._patience.stop()
        self._host.stop()
        if self.tray is not None:
            self.tray.icon.hide()

    # -- the tray

    def look_for_host(self) -> None:
        """Makes the icon where there is a host, drops it where there is none; a window that cannot be reached comes back."""
        wanted = self._host.exists() and (habits.keeps_running() is not False or self._began_hidden)
        if wanted and self.tray is None:
            self._make_tray()
        elif self.tray is not None and not wanted:
            self.tray.remove()
            self.tray = None
        self._stay_reachable()
        self.refresh_soon()

    def speak_anew(self) -> None:
        """The language is another one now."""
        if self.tray is not None:
            self.tray.forget()
            self.refresh_soon()

    def refresh_soon(self) -> None:
        if self.tray is not None:
            self._soon.start()

    def refresh(self) -> None:
        """Shows in the tray what is due now."""
        if self.tray is None:
            return
        notices = self._desk.session.notices
        try:
            found = [item for item in notices.today().needs if self._is_due(item)]
            until = notices.paused_until()
        except StoreError as error:
            self._desk.session.failed.emit(error)
            return
        entries = tuple(Entry(item.card.project, _due_words(item)) for item in found[:LISTED])
        self.tray.show(Shown(len(found), entries, "" if until is None else self._when(until)))

    def _is_due(self, item: "TodayItem") -> bool:
        return (item.card.due_at or 0) <= self._desk.session.service.now().timestamp()

    def _when(self, until: "datetime") -> str:
        service = self._desk.session.service
        zone = ZoneInfo(service.zone())
        local, today = until.astimezone(zone), service.now().astimezone(zone).date()
        clock = formats.clock(local.time())
        if local.date() == today:
            return today_words.today_at(clock)
        return today_words.on_day_at(formats.weekday_day(local.date(), today), clock)

    def _make_tray(self) -> None:
        tray = self.tray = Tray(self)
        tray.opened.connect(self.opened)
        tray.list_requested.connect(self.list_requested)
        tray.project_requested.connect(self.project_requested)
        tray.pause_requested.connect(self._on_pause)
        tray.resumed.connect(self._on_resumed)
        tray.quit_requested.connect(self.closing.quit)
        self.refresh()

    def _on_pause(self, until_tomorrow: bool) -> None:
        self._pause(Snooze.TOMORROW if until_tomorrow else Snooze.ONE_HOUR)

    def _on_resumed(self) -> None:
        self._pause(None)

    def _pause(self, choice: Snooze | None) -> None:
        try:
            self._desk.session.notices.pause(choice)
        except StoreError as error:
            self._desk.session.failed.emit(error)
        self.told_anew.emit()
        self.refresh()

    # -- reachable

    def _can_stay(self) -> bool:
        return self.tray is not None and self._host.exists()

    def _stay_reachable(self) -> None:
        if self.tray is None and self._desk.window.isHidden() and not self._patience.isActive():
            self.opened.emit()

    def _on_patience_over(self) -> None:
        self.look_for_host()


def _due_words(item: "TodayItem") -> str:
    return due.step(StepKind(item.card.step or StepKind.DELIVER), item.card)
