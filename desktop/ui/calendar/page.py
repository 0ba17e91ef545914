"""The calendar page: a month with the day at hand beside it, or all that comes up as a list. It looks when it is shown and
something has changed since; it follows the session and the clock."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.assessment import SkipReason
from desktop.services.service import Update
from desktop.ui import formats, theme
from desktop.ui.calendar.agenda import Agenda
from desktop.ui.calendar.day_card import DayCard
from desktop.ui.calendar.gathering import Gathering
from desktop.ui.calendar.lines import clock, row
from desktop.ui.calendar.month import CalendarMonth
from desktop.ui.calendar.turning import Turning
from desktop.ui.calendar.whose import Whose
from desktop.ui.icons import Icon
from desktop.ui.labels import calendar as words
from desktop.ui.labels.board import new_project
from desktop.ui.labels.errands import calendar as save_for_a_calendar
from desktop.ui.labels.settings import month_name
from desktop.ui.labels.text import as_choice
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button, Kind, icon_button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.looking_line import LookingLine
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.scrolling import FittingScroll
from desktop.ui.widgets.segments import Segments

_MONTH, _AGENDA = "month", "agenda"
_NARROW, _MOST_ROWS, _LEAST = 900, 1000, 60


class CalendarPage(QWidget):
    """Signals: `project_opened(str)`; `new_project_wanted()`; `file_wanted()`: all of it is to be saved for another calendar."""

    project_opened = Signal(str)
    new_project_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._today = self._session.today()
        self.gathering = Gathering(session, self)
        self.whose = Whose(session)
        self.month = CalendarMonth(self._today, self.whose.holiday_of, self.gathering.on)
        self.day = DayCard()
        self._coming = Agenda()
        self.agenda = self._coming.list
        self.views = Segments("calendar.view")
        self.save = icon_button(Icon.DOWNLOAD, save_for_a_calendar())
        self.save.setAccessibleIdentifier("calendar.save")
        self.turning = Turning()
        self.state = LookingLine("calendar")
        self._pages = QStackedWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._view = _MONTH
        self._lay_out()
        self._connect()
        self._show_marks()

    def current_project(self) -> str | None:
        """The project of the entry at hand."""
        return self.agenda.current_project() if self._view == _AGENDA else self.day.list.current_project()

    def refresh(self) -> None:
        """Time has passed; another day makes late what was due."""
        if self._session.today() != self._today:
            follows = self.month.current == self._today
            self._today = self._session.today()
            self.gathering.note(None)
            self.month.show_today(self._today)
            if follows:
                self.month.go_to(self._today)
            if self.isVisible():
                self.gathering.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.gathering.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it: nobody is asked."""
        super().hideEvent(event)
        self.gathering.give_up()

    def _on_changed(self, update: Update) -> None:
        self.gathering.note(update)
        self.whose.read()
        self._show_marks()
        if self.isVisible():
            self.gathering.catch_up()

    # -- showing

    def _show_all(self) -> None:
        is_empty = not self.gathering.is_running and self.gathering.is_empty
        self._pages.setCurrentIndex(0 if is_empty else 1 if self._view == _MONTH else 2)
        for part in (self.save, self.views):
            part.setVisible(not is_empty)
        self.whose.setVisible(not is_empty and self.whose.has_clients)
        self.month.show_entries()
        self._show_day()
        self._show_agenda()
        self._name()

    def _show_day(self) -> None:
        day, zone = self.month.current, self._session.service.own_calendar().zone
        entries = self.gathering.on(day)[:_MOST_ROWS]
        rows = [row(entry, n, self._today, clock(entry, zone)) for n, entry in enumerate(entries)]
        self.day.show_day(as_choice(formats.long_day(day)), self._note(day), rows)

    def _show_agenda(self) -> None:
        if self._view != _AGENDA:
            return
        entries = self.gathering.from_(self._today, _MOST_ROWS)
        total = self.gathering.number_from(self._today) if len(entries) == _MOST_ROWS else len(entries)
        self._coming.show_entries(entries, total, self._today, self._session.service.own_calendar().zone, self._rest)

    def _name(self) -> None:
        day, is_empty = self.month.current, self._pages.currentIndex() == 0
        on_month = self._view == _MONTH and not is_empty
        self.head.title.setText(words.title() if is_empty else month_name(day) if on_month else words.coming_up())
        self.turning.setVisible(on_month)
        self.head.arrange()

    def _note(self, day: date) -> str:
        """What the day is."""
        return words.both(words.day_is_today() if day == self._today else "", self._rest(day))

    def _rest(self, day: date) -> str:
        """Why the day is no working day, or nothing."""
        rest = self.month.rest_of(day)
        return {
            None: "",
            SkipReason.DAY_OFF: self.whose.day_off(),
            SkipReason.HOLIDAY: words.holiday(self.whose.holiday_of(day)),
            SkipReason.WEEKEND: words.weekend(),
        }[rest]

    def _show_marks(self) -> None:
        self.gathering.only = self.whose.client
        self.month.show_marks(self.whose.weekend(), self.whose.days_off())

    # -- what the designer does

    def _on_whose(self) -> None:
        self._show_marks()
        self._show_all()

    def _on_view(self, view: str) -> None:
        self._view = view
        self._show_all()

    def _on_entered(self) -> None:
        """With one entry its project opens, with more the keyboard goes to them."""
        entries = self.gathering.on(self.month.current)
        if len(entries) == 1:
            self.project_opened.emit(entries[0].project)
        elif entries:
            self.day.focus_list()

    def _on_before(self) -> None:
        self.month.turn(-1)

    def _on_after(self) -> None:
        self.month.turn(1)

    def _on_today(self) -> None:
        self.month.go_to(self._today)

    # -- building

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self.gathering.grown.connect(self._show_all)
        self.gathering.found.connect(self._show_all)
        self.state.follow(self.gathering)
        self.state.again_wanted.connect(self.gathering.begin)
        self.month.moved.connect(self._show_day)
        self.month.entered.connect(self._on_entered)
        self.month.month_shown.connect(self._name)
        self.views.chosen.connect(self._on_view)
        self.whose.chosen.connect(self._on_whose)
        self.turning.before.clicked.connect(self._on_before)
        self.turning.after.clicked.connect(self._on_after)
        self.turning.today.clicked.connect(self._on_today)
        self.save.clicked.connect(self.file_wanted)
        self.day.project_opened.connect(self.project_opened)
        self.agenda.project_opened.connect(self.project_opened)

    def _lay_out(self) -> None:
        look = theme.current()
        self.head = PageHead(words.title(), extra=_beside(self.turning, self.whose), end=_beside(self.save, self.views))
        listing = QVBoxLayout()
        listing.addWidget(self._coming, 1)
        self._halves.setSpacing(look.px(14))
        self._halves.addWidget(self.month, 5)
        self._halves.addWidget(self.day, 2)
        new = Button(new_project(), Kind.PRIMARY, Icon.PLUS)
        new.setAccessibleIdentifier("calendar.new")
        new.clicked.connect(self.new_project_wanted)
        self._pages.addWidget(EmptyState(words.empty_headline(), words.empty_text(), [new]))
        for layout in (self._halves, listing):
            layout.setContentsMargins(look.px(22), look.px(14), look.px(22), look.px(22))
            page = QWidget()
            page.setLayout(layout)
            self._pages.addWidget(FittingScroll(page, look.px(_LEAST)))
        self._pages.setCurrentIndex(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.state)
        column.addWidget(self._pages, 1)
        self.views.show_choices([(_MONTH, words.month()), (_AGENDA, words.agenda())], _MONTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(_NARROW)
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """As narrow as month and day are one below the other."""
        hint, margins = super().minimumSizeHint(), self._halves.contentsMargins()
        least = self.month.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(min(hint.width(), max(least, self.head.minimumSizeHint().width())), hint.height())


def _beside(*widgets: QWidget) -> QWidget:
    row = Flow(8)
    for widget in widgets:
        row.add(widget)
    return row
