"""The page of today: asks the services what stands in the list, shows it, and brings what is wanted of a row to the tasks, the
panel or the notices. It is shown anew when something changed and when time has passed."""

from datetime import date
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.notices.snooze import Snooze
from desktop.services.failures import StoreError
from desktop.services.notices.notices import Notices
from desktop.services.notices.outcome import Briefing
from desktop.services.notices.today import TodayItem, TodayList
from desktop.services.service import Update
from desktop.ui import formats
from desktop.ui.icons import Icon
from desktop.ui.labels import done as undoing
from desktop.ui.labels import good_day as calm
from desktop.ui.labels import quiet, snooze
from desktop.ui.labels import today as words
from desktop.ui.labels.board import new_project
from desktop.ui.session import Session
from desktop.ui.today import snoozing
from desktop.ui.today.away import Away
from desktop.ui.today.lines import Known, Line, Lines
from desktop.ui.today.sheet import Sheet
from desktop.ui.today.walk import due_messages
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from desktop.ui.tasks import Tasks
    from desktop.ui.widgets.toast import Toast


class Saying(Protocol):
    """A window that can say something in passing."""

    @property
    def toast(self) -> "Toast":
        """Made when there is something to say."""


class TodayPage(QWidget):
    """`project_opened(str)`; `put_off()`: when something is told has changed."""

    project_opened = Signal(str)
    put_off = Signal()

    def __init__(self, session: Session, notices: Notices, tasks: "Tasks", window: Saying, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleIdentifier("today")
        self._session = session
        self._notices = notices
        self._tasks = tasks
        self._window = window
        self._away: Away | None = None
        self._list: TodayList | None = None
        self._known: dict[str, Known] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._go = Button(words.go_through(), Kind.PRIMARY, Icon.PLAY)
        self._go.setAccessibleIdentifier("today.go")
        self._go.clicked.connect(self._on_go)
        self.head = PageHead("", end=self._go)
        self.head.title.setAccessibleIdentifier("today.title")
        self.sheet = Sheet()
        self._first: Button | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._pages, 1)
        self._connect()

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self.sheet.main_wanted.connect(self._on_main)
        self.sheet.open_wanted.connect(self._on_open)
        self.sheet.snooze_wanted.connect(self._on_snooze)
        self.sheet.project_opened.connect(self.project_opened)

    # -- what is shown

    def show_briefing(self, briefing: Briefing) -> None:
        """Shows what happened while the designer was away; it stays for the day."""
        self._away = Away(briefing, self._session.service)
        if self.isVisible():
            self.refresh()

    def _on_changed(self, update: Update) -> None:
        if update.everything:
            self._known.clear()
        for project in (*(card.project for card in update.cards), *update.removed):
            self._known.pop(project, None)
        self.refresh_soon()

    def refresh_soon(self) -> None:
        """Shows the list anew when the event loop has time, if anybody looks."""
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """A window that comes to the front without the keyboard in it gives it to the list."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            QTimer.singleShot(0, self, self._take_keyboard)
        return super().event(event)

    def _take_keyboard(self) -> None:
        if self.isVisible() and QApplication.focusWidget() is None:
            self.focus_list()

    def refresh(self) -> None:
        """Asks anew what stands in the list."""
        self._soon.stop()
        service = self._session.service
        try:
            found = self._list = self._notices.today()
        except StoreError as error:
            self._session.failed.emit(error)
            return
        lines, zone = Lines(service, self._known), ZoneInfo(service.zone())
        self.head.title.setText(formats.title_day(service.now().astimezone(zone).date()))
        self._go.setVisible(bool(due_messages(found.needs)))
        self.sheet.show_list(found, lines.line, zone)
        self.sheet.good_day.show_next(self._next_sentence(found, lines))
        self._show_side(found, lines)
        told = found.needs or found.later or found.snoozed or found.handled or found.following
        self._show_first(not told and not service.store.project_ids())

    def _show_first(self, is_first: bool) -> None:
        """Before there is a project: what the page is for, and how it begins."""
        if is_first and self._first is None:
            self._first = Button(new_project(), Kind.PRIMARY, Icon.PLUS)
            self._first.setAccessibleIdentifier("today.new")
            self._first.clicked.connect(self._on_new)
            self._pages.addWidget(EmptyState(calm.first_headline(), calm.first_text(), [self._first]))
        self._pages.setCurrentIndex(1 if is_first else 0)

    def focus_list(self) -> None:
        """The keyboard goes to the first row."""
        self.first_place().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_place(self) -> QWidget:
        return self._first if self._first is not None and self._pages.currentIndex() else self.sheet.first_place()

    def _next_sentence(self, found: TodayList, lines: Lines) -> str:
        following = found.later[0] if found.later else found.following
        if following is not None:
            return calm.comes_next(lines.step(following.card), following.card.client)
        return calm.rest_is_put_off() if found.snoozed else calm.nothing_comes()

    def _show_side(self, found: TodayList, lines: Lines) -> None:
        service, side = self._session.service, self.sheet.side
        paused = self._notices.paused_until()
        until = "" if paused is None else lines.moment(paused)
        side.show_quiet(quiet.summary(self._notices.settings(), service.designer().weekend, until))
        if self._away is not None and self._away.is_over(service):
            self._away = None
        if self._away is None:
            side.show_away("", ())
        else:
            standing = [item.key for item in (*found.needs, *found.snoozed)]
            side.show_away(self._away.title(service), self._away.lines(service, standing))
        self.sheet.arrange()

    # -- what is wanted

    def _on_main(self, line: Line) -> None:
        action, item = line.action, line.item
        if action is None:
            self._wake(item)
        elif action.intent is None:
            self.project_opened.emit(item.card.project)
        else:
            self._tasks.begin(action.intent, item.card.project)

    def _on_open(self, item: TodayItem) -> None:
        self.project_opened.emit(item.card.project)

    def _on_go(self) -> None:
        if self._list is not None:
            self._tasks.messages.desk.go_through(due_messages(self._list.needs))

    def _on_new(self) -> None:
        self._tasks.new_project()

    def _on_snooze(self, item: TodayItem, place: QPoint) -> None:
        def chosen(kind: Snooze, day: date | None) -> None:
            self._snooze(item, kind, day)

        snoozing.popup(self._session.service, chosen, place, self)

    def _snooze(self, item: TodayItem, kind: Snooze, day: date | None) -> None:
        try:
            until = self._notices.snooze(item.key, kind, day)
        except StoreError as error:
            self._session.failed.emit(error)
            return
        when = Lines(self._session.service).moment(until)

        def take_back() -> None:
            self._wake(item)

        self._window.toast.say(snooze.done(when), undoing.undo_text(), take_back)
        self.put_off.emit()
        self.refresh()

    def _wake(self, item: TodayItem) -> None:
        try:
            self._notices.wake(item.key)
        except StoreError as error:
            self._session.failed.emit(error)
            return
        self.put_off.emit()
        self.refresh()
