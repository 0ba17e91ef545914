"""A finished message on its way out: the question before it goes, the way it goes, and marking it as sent. What is recorded goes
through the session, as any command does."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog

from desktop.core.commands import Command
from desktop.core.refusal import Refused
from desktop.core.vocabulary import DraftKind
from desktop.services.drafts.mail import recorded
from desktop.ui.drafts import hand_over
from desktop.ui.drafts.ask_bar import Answer
from desktop.ui.drafts.checking import Checker
from desktop.ui.drafts.sent_before import SentBeforeDialog
from desktop.ui.drafts.ways import Way
from desktop.ui.drafts.window import DraftWindow
from desktop.ui.drafts.work import Scribe, Work
from desktop.ui.labels import drafts as words
from desktop.ui.labels.completion import consequences
from desktop.ui.session import Session
from desktop.ui.tasks import reason_sentence
from desktop.ui.theme import Tone

_ASKED = (DraftKind.FOLLOW_UP, DraftKind.FINAL_NOTICE)


class Sending(QObject):
    """`beginning`: a way was chosen, facts must be of this moment; `recorded(Work)`: it was marked as sent;
    the editor steps back for `replied(Work)`: the client has answered; `record_wanted(Work)`: it went out already, in other
    words; `own_words_wanted(Work)`: the shipped text is to be changed."""

    beginning = Signal()
    recorded = Signal(object)
    replied = Signal(object)
    record_wanted = Signal(object)
    own_words_wanted = Signal(object)

    def __init__(self, session: Session, scribe: Scribe, window: DraftWindow, checker: Checker, work: Callable[[], Work | None]):
        super().__init__(window)
        self._session = session
        self._scribe = scribe
        self._window = window
        self._checker = checker
        self._work = work
        window.editor.ways.chosen.connect(self.go)
        window.finished.connect(partial(self.go, Way.COPY_AND_MARK))
        window.saving.connect(partial(self.go, Way.SAVE))

    def go(self, way: Way) -> None:
        """Takes a way, once the message is ready for it and the question before it is answered."""
        work = self._work()
        if work is None:
            return
        if not way.hands_over:
            self._step_back(work, self.record_wanted if way is Way.RECORD else self.own_words_wanted)
            return
        self.beginning.emit()
        self._checker.check()
        if not self._window.editor.ways.allows(way):
            self._show_what_is_wrong()
        elif work.ask.kind in _ASKED and not work.asked:
            self._ask_for_answer(work, way)
        elif work.ask.kind is DraftKind.COMPLETION and way is Way.COPY_AND_MARK and not work.asked:
            self._tell_consequences(work, way)
        else:
            self._take(work, way)

    def _take(self, work: Work, way: Way) -> None:
        subject, body = self._words()
        match way:
            case Way.COPY_AND_MARK:
                hand_over.copy_both(subject, body)
                self._mark(work, self._session.service.now())
            case Way.MAIL:
                self._open_in_mail(work, subject, body)
            case Way.SAVE:
                self._choose_file(work)
            case Way.SENT_BEFORE:
                self._ask_when(work)
            case _:
                {Way.COPY_SUBJECT: partial(hand_over.copy, subject), Way.COPY_BODY: partial(hand_over.copy, body)}.get(
                    way, partial(hand_over.copy_both, subject, body)
                )()
                self._window.toast.say(words.copied())

    def _words(self) -> tuple[str, str]:
        editor = self._window.editor
        return editor.subject.text(), editor.body.text().strip("\n")

    # -- before it goes

    def _show_what_is_wrong(self) -> None:
        """Goes to the first thing that keeps the message here."""
        editor = self._window.editor
        blocking = next((f for f in editor.side.findings() if f.severity.value == "blocks"), None)
        if blocking is not None:
            editor.go_to(blocking)

    def _ask_for_answer(self, work: Work, way: Way) -> None:
        platform = self._session.service.around(self._scribe.project(work.project)).platform
        name = platform.name if platform.id != "direct" else ""
        self._window.editor.ask.ask(
            words.checked_for_answer(name),
            (
                Answer("replied", words.client_replied(), partial(self._step_back, work, self.replied)),
                Answer("yes", words.yes_go_on(), partial(self._answered, work, way), stands_out=True),
            ),
            Tone.FOLLOW,
        )

    def _tell_consequences(self, work: Work, way: Way) -> None:
        around = self._session.service.around(self._scribe.project(work.project))
        self._window.editor.ask.ask(
            " ".join(consequences(around.platform, around.client.name)),
            (
                Answer("not-yet", words.not_yet()),
                Answer("yes", words.mark_complete(), partial(self._answered, work, way), stands_out=True),
            ),
            Tone.FINAL,
        )

    def _step_back(self, work: Work, told: SignalInstance) -> None:
        """Closes the editor, with what was written kept, before somebody else takes over."""
        self._window.close()
        told.emit(work)

    def _answered(self, work: Work, way: Way) -> None:
        work.asked = True
        if work is self._work():
            self.go(way)

    # -- the ways

    def _open_in_mail(self, work: Work, subject: str, body: str) -> None:
        opened = hand_over.open_in_mail(self._recipient(work)[1], subject, body)
        said = words.no_mail_program() if opened is None else words.mail_opened(opened.has_body)
        self._window.editor.ask.ask(
            said,
            (
                Answer("not-yet", words.not_yet()),
                Answer("sent", _mark_text(work), partial(self._mark_now, work), stands_out=True),
            ),
            Tone.ACCENT if opened is not None else Tone.FOLLOW,
        )

    def _choose_file(self, work: Work) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, words.save_title(), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([words.mail_file(), words.text_file()])
        dialog.setDefaultSuffix("eml")
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        dialog.selectFile(_file_name(self._window.editor.title.text()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self.save, work))
        dialog.open()

    def save(self, work: Work, file: str) -> None:
        """Writes the message into a file, by its ending."""
        path = Path(file)
        reason = hand_over.save(path, *self._recipient(work), *self._words())
        said = words.not_saved(path.name, reason) if reason else words.saved(path.name)
        self._window.toast.say(said)

    def _recipient(self, work: Work) -> tuple[str, str]:
        """Name and address; the platform's support has none that is known."""
        client = self._session.service.around(self._scribe.project(work.project)).client
        return ("", "") if work.ask.kind is DraftKind.SUPPORT_REQUEST else (client.person or client.name, client.email)

    # -- marking it as sent

    def _ask_when(self, work: Work) -> None:
        service = self._session.service
        dialog = SentBeforeDialog(partial(self._command, work), service.now, service.zone(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.command_ready.connect(partial(self._on_command_ready, work, dialog))
        dialog.open()

    def _on_command_ready(self, work: Work, dialog: SentBeforeDialog, command: Command) -> None:
        reason = self._session.run(command)
        if reason is not None:
            dialog.show_refusal(reason_sentence(reason))
            return
        dialog.accept()
        self.recorded.emit(work)

    def _command(self, work: Work, at: datetime) -> Command:
        return self._scribe.drafting.command(work.project, work.ask, recorded(*self._words()), at, work.changed)

    def _mark_now(self, work: Work) -> None:
        self._mark(work, self._session.service.now())

    def _mark(self, work: Work, at: datetime) -> None:
        try:
            reason = self._session.run(self._command(work, at))
        except Refused as refused:
            reason = refused
        if reason is None:
            self.recorded.emit(work)
        else:
            self._window.editor.ask.ask(reason_sentence(reason), (Answer("close-question", words.close()),), Tone.FINAL)


def _mark_text(work: Work) -> str:
    return words.mark_complete() if work.ask.kind is DraftKind.COMPLETION else words.mark_as_sent()


def _follow_filter(dialog: QFileDialog, chosen: str) -> None:
    dialog.setDefaultSuffix("txt" if chosen == words.text_file() else "eml")


def _file_name(title: str) -> str:
    """A name every file system takes."""
    return "".join(letter if letter.isalnum() or letter in " -_·" else "_" for letter in title)[:80].strip()
