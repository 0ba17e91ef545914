"""The project panel: the parts of one project below each other, kept up to date with the session. It gathers facts, hands them to
its parts, and passes on what they ask for: intents to the tasks, small commands to the session. It writes nothing itself.
"""

from functools import partial

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from desktop.core.commands import RemoveMilestone, RetractContact
from desktop.core.model import Contact, Milestone
from desktop.services.service import Update
from desktop.ui import theme
from desktop.ui.intents import Intent, trial
from desktop.ui.labels import panel as words
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.project.conversation_strip import ConversationStrip
from desktop.ui.project.facts import Facts, gather
from desktop.ui.project.head import PanelHead
from desktop.ui.project.history_view import HistoryView
from desktop.ui.project.ladder_nodes import nodes_of
from desktop.ui.project.ladder_picture import LadderPicture
from desktop.ui.project.milestones_section import MilestonesSection
from desktop.ui.project.moves_menu import moves_menu
from desktop.ui.project.next_line import next_line
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.wrapping_label import WrappingLabel

_MARGIN, _TOP = 26, 22


class ProjectPanel(QFrame):
    """`closed`: the designer is done with it, or the project is gone."""

    closed = Signal()

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._facts: Facts | None = None
        self.setAccessibleIdentifier("panel")
        self.head = PanelHead(self._refusal_of)
        self.ladder = LadderPicture()
        self.strip = ConversationStrip()
        self.milestones = MilestonesSection()
        self.history = HistoryView()
        self.history.refusal_of = self._why_not_taken_back
        self._ladder_title = _section_title("")
        self._next = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._next.setAccessibleIdentifier("panel.next")
        self._nothing = Label(words.nothing_happened(), Size.BODY, token=Token.INK2)
        self._older = Button(words.show_older(), Kind.LINK)
        self._older.setAccessibleIdentifier("history.older")
        self._scroll = QScrollArea()
        self._body = QWidget()
        self._lay_out()
        self._connect()

    # -- what it shows

    @property
    def project(self) -> str | None:
        """The id of the project on show."""
        return None if self._facts is None else self._facts.project.id

    def open_project(self, project_id: str, take_focus: bool = False) -> None:
        """Shows a project. `take_focus`: it was opened by the keyboard."""
        if project_id != self.project:
            self._facts = None
            self._scroll.verticalScrollBar().setValue(0)
        self._show(gather(self._session.service, project_id))
        button = self.head.main_button()
        if take_focus and button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Reads the project on show again: something changed, or time has passed."""
        if self.project is not None:
            self._show(gather(self._session.service, self.project))

    def _show(self, facts: Facts | None) -> None:
        self._facts = facts
        if facts is None:
            self.closed.emit()
            return
        self.head.show_facts(facts)
        nodes = nodes_of(facts)
        self.ladder.show_nodes(nodes)
        self.ladder.setVisible(bool(nodes))
        self._ladder_title.setText(words.if_silence_goes_on() if nodes else words.what_is_next())
        line = next_line(facts)
        self._next.setText(line)
        self._next.setVisible(bool(line))
        self._ladder_title.setVisible(bool(nodes or line))
        self.strip.show_facts(facts)
        self.milestones.show_facts(facts)
        self.history.show_facts(facts)
        self._nothing.setVisible(not facts.project.contacts)
        self.history.setVisible(bool(facts.project.contacts))
        self._older.setVisible(self.history.has_more())

    # -- what is asked of it

    def _refusal_of(self, intent: Intent) -> str:
        """Why an intent is not possible now; empty when it is."""
        if self._facts is None:
            return ""
        command = trial(intent, self._facts.project.id, self._facts.now)
        refused = None if command is None else self._session.service.preview(command)
        return "" if refused is None else refusal_sentence(refused)

    def _why_not_taken_back(self, contact: Contact) -> str:
        refused = self._session.service.preview(RetractContact(self.project or "", contact.id))
        return "" if refused is None else refusal_sentence(refused)

    def _on_intent(self, intent: Intent) -> None:
        if self.project is not None:
            self._tasks.begin(intent, self.project)

    def _on_retract(self, contact: Contact) -> None:
        if self.project is not None:
            self._tasks.retract(self.project, contact.id)

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
        menu = moves_menu(facts, milestone, kind, self._session.service.preview, move, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    # -- what happens around it

    def _on_changed(self, update: Update) -> None:
        project = self.project
        if project is None:
            return
        touched = update.everything or project in update.removed or any(card.project == project for card in update.cards)
        if touched:
            self.refresh()

    def _on_scrolled(self, value: int) -> None:
        if value >= self._scroll.verticalScrollBar().maximum() - 400 and self.history.has_more():
            self._on_older()

    def _on_older(self) -> None:
        self.history.show_more()
        self._older.setVisible(self.history.has_more())

    def _on_row_reached(self, row: QRect) -> None:
        top = self.history.mapTo(self._body, row.topLeft())
        self._scroll.ensureVisible(top.x(), top.y() + row.height() // 2, 0, row.height())

    # -- looks

    def _connect(self) -> None:
        self.head.chosen.connect(self._on_intent)
        self.head.closed.connect(self.closed)
        self.milestones.command_requested.connect(self._tasks.run)
        self.milestones.moves_requested.connect(self._on_moves_requested)
        self.milestones.edit_requested.connect(self._on_edit_milestone)
        self.milestones.remove_requested.connect(self._on_remove_milestone)
        self.milestones.add_requested.connect(partial(self._on_intent, Intent.ADD_MILESTONE))
        self.history.retract_requested.connect(self._on_retract)
        self.history.reached.connect(self._on_row_reached)
        self._older.clicked.connect(self._on_older)
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._session.changed.connect(self._on_changed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def _lay_out(self) -> None:
        look = theme.current()
        body = self._body
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(_MARGIN), look.px(_TOP), look.px(_MARGIN), look.px(_MARGIN))
        column.setSpacing(0)
        strip_title = _section_title(words.conversation())
        history_title = _section_title(words.history())
        parts: tuple[tuple[QWidget, int], ...] = (
            (self.head, 18),
            (self._ladder_title, 4),
            (self._path(), 17),
            (strip_title, 7),
            (self.strip, 15),
            (self.milestones, 14),
            (history_title, 6),
            (self._nothing, 0),
            (self.history, 4),
        )
        for part, space in parts:
            column.addWidget(part)
            column.addSpacing(look.px(space))
        column.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)  # `setWidget` turned it on
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _path(self) -> QWidget:
        """The ladder and the sentence that stands beside it or in its place."""
        path = QWidget()
        column = QVBoxLayout(path)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        column.addWidget(self.ladder)
        column.addWidget(self._next)
        return path

    def slide_in(self) -> None:
        """A short move from the side; none when the system wants no motion."""
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) <= 0:
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
        line: QColor = look.color(Token.LINE)
        x = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter.fillRect(QRect(x, 0, 1, self.height()), line)


def _section_title(text: str) -> Label:
    return Label(text, Size.SECONDARY, SEMIBOLD, Token.INK2)
