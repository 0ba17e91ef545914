"""The project panel, kept up to date with the session. It gathers facts, hands them to its parts, and passes on what they ask
for: intents to the tasks, small commands to the session. It writes nothing itself.
"""

from functools import partial

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.assessment import Rung
from desktop.core.commands import AddDeposit, RemoveMilestone, RetractContact
from desktop.core.model import Contact, Milestone
from desktop.core.vocabulary import MilestoneKind, Origin, Turn
from desktop.services.rhythms import ClientRhythm, rhythm_of
from desktop.services.service import Update
from desktop.ui import theme
from desktop.ui.intents import Intent
from desktop.ui.labels.words import milestone_kind_name
from desktop.ui.project.body import PanelBody
from desktop.ui.project.facts import Facts, gather
from desktop.ui.project.moves_menu import moves_menu
from desktop.ui.project.why_sheet import WhySheet
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Token
from desktop.ui.widgets.scroll_bar import SlimScrollBar

_NEAR_THE_END = 400


class ProjectPanel(QFrame):
    """`closed`: the designer is done with it, or the project is gone."""

    closed = Signal()

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._facts: Facts | None = None
        self.setAccessibleIdentifier("panel")
        self.body = PanelBody(self._refusal_of)
        self.body.history.refusal_of = self._why_not_taken_back
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()

    # -- what it shows

    @property
    def project(self) -> str | None:
        """The id of the project on show."""
        return None if self._facts is None else self._facts.project.id

    def open_project(self, project_id: str) -> None:
        if project_id != self.project:
            self._facts = None
            self._scroll.verticalScrollBar().setValue(0)
        self._show(gather(self._session.service, project_id))

    def first_place(self) -> QWidget | None:
        return self.body.head.main_button()

    def refresh(self) -> None:
        """Reads the project on show again: something changed, or time has passed."""
        if self.project is not None:
            self._show(gather(self._session.service, self.project))

    def _show(self, facts: Facts | None) -> None:
        self._facts = facts
        if facts is None:
            self.closed.emit()
        else:
            self.body.show_facts(facts)
            self.body.rhythm.show_rhythm(*self._rhythm(facts))

    def _rhythm(self, facts: Facts) -> tuple[ClientRhythm | None, tuple[int, ...] | None]:
        """How the client answers, while they owe an answer; and the intervals that a change for the client would change."""
        if facts.assessment.turn is not Turn.CLIENT:
            return None, None
        policy = facts.policy()
        own = policy.origins["follow_up_after"] is Origin.PROJECT
        return rhythm_of(self._session.service, facts.client.id), None if own else policy.follow_up_after

    # -- what is asked of it

    def _refusal_of(self, intent: Intent) -> str:
        """Why an intent is not possible now; empty when it is."""
        return "" if self._facts is None else self._facts.refusal_of(intent)

    def _why_not_taken_back(self, contact: Contact) -> str:
        return "" if self._facts is None else self._facts.refusal(RetractContact(self._facts.project.id, contact.id))

    def _on_intent(self, intent: Intent) -> None:
        if self.project is not None:
            self._tasks.begin(intent, self.project)

    def _on_retract(self, contact: Contact) -> None:
        if self.project is not None:
            self._tasks.retract(self.project, contact.id)

    def _on_ticked(self, milestone: str, index: int, is_delivered: bool) -> None:
        if self.project is not None:
            self._tasks.tick(self.project, milestone, index, is_delivered)

    def _on_intervals_wanted(self, intervals: tuple[int, ...]) -> None:
        if self._facts is not None:
            self._tasks.use_intervals(self._facts.client.id, intervals)

    def _on_deposit_wanted(self, amount: int) -> None:
        if self.project is not None:
            kind = MilestoneKind.DEPOSIT
            deposit = Milestone(self._session.service.new_id(), milestone_kind_name(kind), kind, amount)
            self._tasks.run(AddDeposit(self.project, deposit))

    def _on_delivered(self, milestone: str) -> None:
        if self.project is not None:
            self._tasks.deliver(self.project, milestone)

    def _milestone(self, milestone: str) -> Milestone | None:
        project = self._facts.project if self._facts else None
        return next((m for m in project.milestones if m.id == milestone), None) if project else None

    def _on_edit_milestone(self, milestone_id: str) -> None:
        milestone = self._milestone(milestone_id)
        if milestone is not None and self.project is not None:
            self._tasks.edit_milestone(self.project, milestone)

    def _on_remove_milestone(self, milestone_id: str) -> None:
        if self.project is not None:
            self._tasks.run(RemoveMilestone(self.project, milestone_id))

    def _on_moves_requested(self, milestone_id: str, kind: str, place: QPoint) -> None:
        milestone, facts = self._milestone(milestone_id), self._facts
        if milestone is None or facts is None:
            return
        move = partial(self._tasks.move_milestone, facts.project.id, milestone)
        menu = moves_menu(facts, milestone, kind, move, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _on_why(self) -> None:
        rung = self._facts.next_rung() if self._facts is not None else None
        if rung is not None:
            button = self.body.why
            self._on_rung_chosen(rung, button.mapToGlobal(QPoint(button.width() // 2, button.height() + 2)))

    def _on_rung_chosen(self, rung: Rung, place: QPoint) -> None:
        if self._facts is not None:
            WhySheet(self._facts, rung, self).open_at(place)

    # -- what happens around it

    def _on_changed(self, update: Update) -> None:
        project = self.project
        if project is None:
            return
        touched = update.everything or project in update.removed or any(card.project == project for card in update.cards)
        if touched:
            self.refresh()

    def _on_scrolled(self, value: int) -> None:
        if value >= self._scroll.verticalScrollBar().maximum() - _NEAR_THE_END and self.body.history.has_more():
            self.body.show_older()

    def _on_row_reached(self, row: QRect) -> None:
        top = self.body.history.mapTo(self.body, row.topLeft())
        self._scroll.ensureVisible(top.x(), top.y() + row.height() // 2, 0, row.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    # -- looks

    def _connect(self) -> None:
        body = self.body
        body.head.chosen.connect(self._on_intent)
        body.head.closed.connect(self.closed)
        body.news.opened.connect(partial(self._on_intent, Intent.EDIT_PROJECT))
        body.why.clicked.connect(self._on_why)
        body.ladder.rung_chosen.connect(self._on_rung_chosen)
        body.fork.ticked.connect(self._on_ticked)
        body.fork.delivered.connect(self._on_delivered)
        body.rhythm.intervals_wanted.connect(self._on_intervals_wanted)
        body.exposure.deposit_wanted.connect(self._on_deposit_wanted)
        body.milestones.command_requested.connect(self._tasks.run)
        body.milestones.moves_requested.connect(self._on_moves_requested)
        body.milestones.edit_requested.connect(self._on_edit_milestone)
        body.milestones.remove_requested.connect(self._on_remove_milestone)
        body.milestones.add_requested.connect(partial(self._on_intent, Intent.ADD_MILESTONE))
        body.history.retract_requested.connect(self._on_retract)
        body.history.reached.connect(self._on_row_reached)
        body.older.clicked.connect(body.show_older)
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._session.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._scroll.setWidget(self.body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.body.setAutoFillBackground(False)  # `setWidget` turned it on
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self._scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """Slides in a little; not when the system wants no motion."""
        super().showEvent(event)
        if not theme.moves(self):
            return
        slide = QPropertyAnimation(self._scroll, b"pos", self)
        slide.setDuration(150)
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.setStartValue(QPoint(24, 0))
        slide.setEndValue(QPoint(1, 0))
        slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(Token.SURFACE))
        edge = self.width() - 1 if self.isRightToLeft() else 0
        painter.fillRect(QRect(edge, 0, 1, self.height()), look.color(Token.LINE))
