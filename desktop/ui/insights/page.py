"""The insights page: three pictures over all projects, for one currency and a span of months. It looks when it is shown and
something has changed since."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.insights import Insights
from desktop.services.service import Update
from desktop.ui import theme
from desktop.ui.icons import Icon
from desktop.ui.insights.cards import AnswersCard, MoneyCard, WaitingCard
from desktop.ui.insights.reckoning import Reckoning
from desktop.ui.insights.table import Table
from desktop.ui.labels import insights as words
from desktop.ui.labels.board import new_project
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.looking_line import LookingLine
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.scrolling import Scrolling
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.tab_order import follow_layouts

_SPANS, _NARROW = (3, 6, 12), 900
_LONG = 1.5


class InsightsPage(QWidget):
    """`new_project_wanted()`: while there is nothing to tell."""

    new_project_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._insights = Insights()
        self._currency, self._months = "", 6
        self._is_stale = True
        self.reckoning = Reckoning(self)
        self.currencies = Segments("insights.currency")
        self.spans = Segments("insights.span")
        self.money = MoneyCard()
        self.answers = AnswersCard()
        self.waiting = WaitingCard()
        self.state = LookingLine("insights")
        new = Button(new_project(), Kind.PRIMARY, Icon.PLUS)
        new.setAccessibleIdentifier("insights.new")
        new.clicked.connect(self.new_project_wanted)
        self.empty = EmptyState(words.empty_headline(), words.empty_text(), [new])
        self._pages = QStackedWidget()
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = theme.current()
        choices = Flow(12)
        choices.add(self.currencies)
        choices.add(self.spans)
        self._below.setSpacing(look.px(14))
        self._below.addWidget(self.answers, 1)
        self._below.addWidget(self.waiting, 1)
        body = QWidget()
        cards = QVBoxLayout(body)
        cards.setContentsMargins(look.px(22), look.px(14), look.px(22), look.px(22))
        cards.setSpacing(look.px(14))
        cards.addWidget(self.money)
        cards.addLayout(self._below)
        cards.addStretch(1)
        self._scrolling = Scrolling(body)
        self._scrolling.setHorizontalScrollBar(SlimScrollBar(Qt.Orientation.Horizontal))
        self._scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # numbers are not cut
        self._pages.addWidget(QWidget())  # until it is known whether there is anything
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._scrolling)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = PageHead(words.title(), end=choices)
        column.addWidget(self.head)
        column.addWidget(self.state)
        column.addWidget(self._pages, 1)
        self.spans.show_choices([(str(span), words.span_name(span)) for span in _SPANS], str(self._months))
        self.currencies.hide()

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self.state.follow(self.reckoning)
        self.reckoning.found.connect(self._on_found)
        self.currencies.chosen.connect(self._on_currency)
        self.spans.chosen.connect(self._on_span)
        self.state.again_wanted.connect(self._look)
        for card in (self.money, self.answers, self.waiting):
            card.turned.connect(self._on_turned)
            card.table.reached.connect(partial(self._on_reached, card.table))

    # -- looking

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it: nobody is asked."""
        super().hideEvent(event)
        if self.reckoning.is_running:
            self.reckoning.stop()
            self._is_stale = True

    def _look(self) -> None:
        self._is_stale = False
        self.reckoning.begin(self._session.service)

    def _on_changed(self, _update: Update) -> None:
        self._is_stale = True
        if self.isVisible():
            self._look()

    def _on_found(self, insights: Insights) -> None:
        self._insights = insights
        some = bool(insights.money or insights.answers or insights.waiting)
        self._pages.setCurrentWidget(self._scrolling if some else self.empty)
        totals: dict[str, int] = {}
        for month in insights.money:
            totals[month.currency] = totals.get(month.currency, 0) + 1
        known = sorted(totals, key=lambda currency: (-totals[currency], currency))
        if self._currency not in known:
            self._currency = known[0] if known else ""
        self.currencies.show_choices([(code, code) for code in known], self._currency)
        self.currencies.setVisible(bool(known))
        self.spans.setVisible(some)
        self.head.arrange()
        follow_layouts(self)
        self._show_all()

    # -- showing

    def _on_currency(self, code: str) -> None:
        self._currency = code
        self._show_money()

    def _on_turned(self) -> None:
        """The cards beside each other are equally high; but not where a long table would leave the other one empty."""
        lower, higher = sorted(card.sizeHint().height() for card in (self.answers, self.waiting))
        is_long = (self.answers.is_table or self.waiting.is_table) and higher > _LONG * lower
        for card in (self.answers, self.waiting):
            self._below.setAlignment(card, Qt.AlignmentFlag.AlignTop if is_long else Qt.AlignmentFlag(0))

    def _on_reached(self, table: Table, place: QRect) -> None:
        """The page scrolls to where the keyboard is."""
        shown = self._scrolling.viewport().mapFromGlobal(table.viewport().mapToGlobal(place.center()))
        self._scrolling.ensureVisible(0, shown.y() + self._scrolling.verticalScrollBar().value(), 0, place.height())

    def _on_span(self, months: str) -> None:
        self._months = int(months)
        self._show_money()

    def _show_all(self) -> None:
        self._show_money()
        self.answers.show_answers(self._insights.answers)
        self.waiting.show_waiting(self._insights.waiting)
        self._on_turned()

    def _show_money(self) -> None:
        today = self._session.today()
        self.money.show_money(self._insights.money, self._currency, self._months, today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(_NARROW)
        self._below.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
