"""The desk on which one message at a time is written: opens the editor for a project, keeps what is written, follows the project
while it is changed elsewhere, and goes through several messages in turn. The editor draws, the services know."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.core.drafts.draft import Piece
from desktop.core.refusal import Refused
from desktop.core.vocabulary import DraftKind, Formality
from desktop.services.drafts.drafting import Changes
from desktop.services.failures import StoreError
from desktop.services.service import Update
from desktop.ui.announcer import Announcer
from desktop.ui.drafts import news
from desktop.ui.drafts.beside import beside
from desktop.ui.drafts.checking import Checker
from desktop.ui.drafts.gone import Gone
from desktop.ui.drafts.keeping import Keeper
from desktop.ui.drafts.sending import Sending
from desktop.ui.drafts.tongues import tongue
from desktop.ui.drafts.window import DraftWindow
from desktop.ui.drafts.work import Scribe, Work, is_fresh, shape
from desktop.ui.labels import drafts as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.session import Session

Wanted = tuple[str, DraftKind | None]
"""A project and the kind of message (None: the one for its next step)."""


class DraftDesk(QObject):
    """`say` tells what has no place in the editor."""

    def __init__(self, session: Session, main: QWidget, say: Callable[[str], None]):
        super().__init__(main)
        self._session = session
        self._main = main
        self._say = say
        self.scribe = Scribe(session.service)
        self.window = DraftWindow(main)
        self.editor = self.window.editor
        self.work: Work | None = None
        self._walk: list[Wanted] = []
        self._walked = 0
        self._gone = Gone(session, self.scribe, self)
        self.checker = Checker(session.service, self.scribe, self.editor, self._on_desk)
        self.keeper = Keeper(self.scribe, self.window, self._on_desk, self._on_not_kept)
        self.sending = Sending(session, self.scribe, self.window, self.checker, self._on_desk)
        self.sending.beginning.connect(self.follow)
        Announcer(session, self.window, self.window)
        self._connect()

    def _connect(self) -> None:
        self.window.closing.connect(self._on_closing)
        self.window.entered.connect(self.follow)
        self.editor.language_chosen.connect(self._on_language_chosen)
        self.editor.skipped.connect(self._go_on)
        self.sending.recorded.connect(self._on_recorded)
        self._session.changed.connect(self._on_changed)
        self._main.installEventFilter(self)

    def _on_desk(self) -> Work | None:
        return self.work

    def retire(self) -> None:
        """Another desk takes its place: this one's window goes when it is closed. What was sent here can still be taken back."""
        if self.window.isVisible():
            self.window.closing.connect(self.retire, Qt.ConnectionType.QueuedConnection)
            return
        self._main.removeEventFilter(self)
        self._session.changed.disconnect(self._on_changed)
        self.window.deleteLater()

    # -- what is opened

    def open(self, project_id: str, kind: DraftKind | None = None, changed: Changes | None = None, asked: bool = False) -> bool:
        """Opens the message of a kind, or the one for the project's next step. `changed`: facts that a form knows better;
        `asked`: what is asked before it goes out was answered. False: it makes no sense now, and that was said."""
        self._walk = []
        return self._begin(project_id, kind, changed, asked)

    def go_through(self, wanted: Sequence[Wanted]) -> None:
        """One message after the other, those that still make sense when it is their turn."""
        self._walk, self._walked = list(wanted), 0
        self._go_on()

    def _begin(self, project_id: str, kind: DraftKind | None, changed: Changes | None = None, asked: bool = False) -> bool:
        self.keeper.keep()
        try:
            work = self.scribe.begin(project_id, kind, changed)
        except Refused as refused:
            self._say(refusal_sentence(refused))
            return False
        work.asked = asked
        self._show(work)
        self.window.open_up()
        return True

    def _go_on(self) -> None:
        """The next message of the walk; after the last one the window closes."""
        while self._walked < len(self._walk):
            project, kind = self._walk[self._walked]
            self._walked += 1
            if self._begin(project, kind):
                return
        self.window.close()

    def _show(self, work: Work) -> None:
        self.work = work
        around = self._session.service.around(self.scribe.project(work.project))
        title = words.title(work.ask.kind, work.ask.number, around.client.name, around.platform)
        self.window.setWindowTitle(title)
        self.editor.show_message(work.ask, title, work.subject, work.body)
        self.editor.show_place(words.place(self._walked, len(self._walk)) if len(self._walk) > 1 else "")
        self.editor.ask.close_question()
        self.editor.news.close_question()
        if work.begun_at is not None:
            news.tell_begun(self.editor.news, work.begun_at, self._session.service, self._on_written_anew)
        self._show_beside(work)
        self.checker.look()

    def _show_beside(self, work: Work) -> None:
        self.editor.side.show_beside(beside(self._session.service, self.scribe, work))
        refused = self.scribe.refusal(work)
        self.editor.ways.show_refusal(refusal_sentence(refused) if refused is not None else "")

    # -- what is written

    def _pieces(self) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        return self.editor.subject.pieces(), self.editor.body.pieces()

    def _on_language_chosen(self, language: str, formality: Formality) -> None:
        if self.work is None:
            return
        if is_fresh(self.work, *self._pieces()):
            self._write_anew(language, formality)
            return
        write_anew = partial(self._write_anew, language, formality)
        news.ask_before_losing(self.editor.ask, tongue(language, formality), write_anew)

    def _on_written_anew(self) -> None:
        self._write_anew(None, None)

    def _write_anew(self, language: str | None, formality: Formality | None) -> None:
        """From scratch; what was kept of the old words goes."""
        if self.work is None:
            return
        self.keeper.forget()
        try:
            asked, work = self.work.asked, self.scribe.anew(self.work, language, formality)
            self.scribe.drop(self.work)
        except Refused as refused:
            news.tell_refused(self.editor.ask, refused)
            return
        except StoreError as error:
            self._on_not_kept(error)
            return
        work.asked = asked
        self._show(work)

    def _on_not_kept(self, error: StoreError) -> None:
        news.tell_not_kept(self.editor.news, error)

    # -- what happens around it

    def _on_changed(self, update: Update) -> None:
        if self.work is None:
            return
        project = self.work.project
        if project in update.removed or self._session.service.project(project) is None:
            self.keeper.forget()
            self.window.close()
        elif update.everything or any(card.project == project for card in update.cards):
            self.follow()

    def follow(self) -> None:
        """Linked facts follow the project and the clock; a message that nobody has written in is written anew where its words
        have changed too."""
        if self.work is not None:
            self._follow(self.work)

    def _follow(self, work: Work) -> None:
        drafting = self.scribe.drafting
        was_fresh = is_fresh(work, *self._pieces())
        try:
            fresh = drafting.written(work.project, work.ask, work.changed)
            still = drafting.ask(work.project, work.ask.kind, work.ask.language, work.ask.formality) == work.ask
        except Refused:
            still, fresh = False, work.fresh
        differs, reshaped = fresh != work.fresh, shape(fresh) != shape(work.fresh)
        work.fresh = fresh
        if was_fresh and reshaped:
            self.editor.show_message(work.ask, self.editor.title.text(), fresh.subject, fresh.body)
        elif differs:
            self.editor.follow(self.scribe.values(work))
        if not still:
            news.tell_moved_on(self.editor.news, self._on_written_anew)
        self._show_beside(work)
        self.checker.ask()

    def _on_recorded(self, work: Work) -> None:
        """It is gone: nothing of it is in work any more, unless that is taken back."""
        self.keeper.forget()
        try:
            self._gone.sent(work, *self._pieces())
        except StoreError as error:
            self._say(failure_sentence(error))
        self._go_on()

    def _on_closing(self) -> None:
        self.keeper.keep()
        self.work = None
        self._walk = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the main window goes, this one goes before it, with what was written kept."""
        if watched is self._main and event.type() == QEvent.Type.Close:
            self.window.close()
        return False
