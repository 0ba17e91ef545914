"""The messages of the program, as the rest of the window meets them: which intents open the editor, which forms offer to write,
and what takes over when the editor steps back. The editor itself is made when the first message is written."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.card import Card
from desktop.core.vocabulary import DraftKind
from desktop.ui.board.model import Moment
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.drafts.intents import OFFERED, RECORDED, WRITTEN
from desktop.ui.intents import Intent
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.ui.drafts.desk import DraftDesk
    from desktop.ui.drafts.work import Work
    from desktop.ui.tasks import Tasks


class Messages(QObject):
    """`own_words_wanted(Ask)`: the words of a message are to be changed for good."""

    own_words_wanted = Signal(object)

    def __init__(self, session: Session, window: QWidget, tasks: "Tasks"):
        super().__init__(window)
        self._session = session
        self._window = window
        self._tasks = tasks
        self._desk: DraftDesk | None = None

    @property
    def desk(self) -> "DraftDesk":
        """Where one message at a time is written."""
        if self._desk is None:
            from desktop.ui.drafts.desk import DraftDesk

            self._desk = DraftDesk(self._session, self._window, self._tasks.say)
            self._desk.sending.replied.connect(self._on_replied)
            self._desk.sending.record_wanted.connect(self._on_record_wanted)
            self._desk.sending.own_words_wanted.connect(self._on_own_words_wanted)
        return self._desk

    def make_anew(self) -> None:
        """Texts or sizes are others now: the next message is written in a new window. One that is open stays until it is closed,
        with what is written in it."""
        old, self._desk = self._desk, None
        if old is not None:
            old.retire()

    def write(self, intent: Intent, project_id: str) -> bool:
        """Opens the editor for an intent that is a message; False for any other."""
        kind = WRITTEN.get(intent)
        if kind is not None:
            self.desk.open(project_id, kind)
        return kind is not None

    def offer_in(self, dialog: CommandDialog, intent: Intent, project_id: str) -> None:
        """Lets a form offer to write its message, where there is one."""
        from desktop.ui.drafts.offer import offer_to_write

        if intent in OFFERED:
            offer_to_write(dialog, OFFERED[intent], partial(self._write_instead, project_id))

    def go_through_due(self, columns: Iterable[Iterable[Card]], moment: Moment) -> bool:
        """Goes through the messages that are due, one after the other. False: there are none."""
        from desktop.ui.drafts.walk import due_messages

        due = due_messages(columns, moment)
        if due:
            self.desk.go_through(due)
        return bool(due)

    def _write_instead(self, project_id: str, kind: DraftKind, known: dict[str, Any]) -> None:
        """A form's message is to be written. What the form of the completion tells was read there."""
        self.desk.open(project_id, kind, known, asked=kind is DraftKind.COMPLETION)

    def _on_replied(self, work: "Work") -> None:
        self._tasks.begin(Intent.REPLY, work.project)

    def _on_record_wanted(self, work: "Work") -> None:
        """The form for what went out already."""
        situation = self._tasks.situation(work.project)
        if situation is not None:
            self._tasks.open_form(RECORDED.get(work.ask.kind, Intent.MESSAGE), situation)

    def _on_own_words_wanted(self, work: "Work") -> None:
        self.own_words_wanted.emit(work.ask)
