"""Brings what is to be told to the desktop, and what people answer there to the window. Decides nothing: `services.notices` says
what and when, the notifier how."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.notices.snooze import Snooze
from desktop.core.vocabulary import StepKind
from desktop.services.failures import StoreError
from desktop.ui.labels import notices as words
from desktop.ui.notify.port import DEFAULT_ACTION, Message, Notifier
from desktop.ui.session import Session
from desktop.ui.slices import Slices

if TYPE_CHECKING:
    from desktop.services.notices.notices import Notices
    from desktop.services.notices.outcome import Notice, Outcome
    from desktop.services.notices.settings import Detail
    from desktop.services.service import Update

_DRAFT, _REPLIED, _SNOOZE, _OPEN = "draft", "replied", "snooze", "open"

# Steps that are a message to be written, and steps on which a reply of the client bears.
_WRITTEN = {StepKind.FOLLOW_UP, StepKind.FINAL_NOTICE, StepKind.MARK_COMPLETE, StepKind.CONTACT_SUPPORT}
_ANSWERABLE = {*_WRITTEN, StepKind.CHECK_SUPPORT, StepKind.WITHDRAW_QUOTE}
_SOON_MS = 100


class Teller(QObject):
    """`in_sight`: whether the window is seen.

    Signals: `draft_requested(project)`, `reply_requested(project)`, `project_requested(project)`, `list_requested()`: somebody
    chose that on a notification, and the window is to come to the front; `said(text)`: to be said in the window, for the desktop
    cannot show it; `briefing_waits(Briefing)`: to be shown, then confirmed with `briefed`; `looked()`: after each look.
    """

    draft_requested = Signal(str)
    reply_requested = Signal(str)
    project_requested = Signal(str)
    list_requested = Signal()
    said = Signal(str)
    briefing_waits = Signal(object)
    looked = Signal()

    def __init__(self, session: Session, notifier: Notifier, in_sight: Callable[[], bool], parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self._notifier = notifier
        self._in_sight = in_sight
        self._out: dict[str, Notice] = {}
        self._next_look: datetime | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        self._look_again = False
        self._looking = Slices(_go_on, self)
        self._looking.ended.connect(self._on_looked)
        self._looking.failed.connect(session.failed)
        notifier.shown.connect(self._on_shown)
        notifier.failed.connect(self._on_failed)
        notifier.closed.connect(self._on_closed)
        notifier.acted.connect(self._on_acted)

    @property
    def notices(self) -> "Notices":
        """What decides; made when it is first needed, for it needs the store open for writing."""
        return self._session.notices

    @property
    def next_look(self) -> datetime | None:
        """When to look again; None before the first look."""
        return self._next_look

    def look_soon(self) -> None:
        """Looks once for what changed in a moment, after it was painted."""
        self._soon.start()

    def look(self) -> None:
        """Lets time take effect, and tells what is to be told. Where time has changed much, the window answers meanwhile."""
        self._soon.stop()
        if self._looking.is_running:
            self._look_again = True
        elif self._session.service.store.is_writing:
            self._soon.start()  # what is taken in may yet be given up: nothing is told of it before
        else:
            self._looking.begin_at_once(self.notices.looking(self._on_passed, self._in_sight()))

    def _on_passed(self, update: "Update") -> None:
        """What time has changed is known to this look; only what changes later asks for another one."""
        self._session.passed(update)
        self._soon.stop()

    def _on_looked(self, outcome: "Outcome") -> None:
        self._next_look = outcome.next_look
        self._take(outcome)
        self.looked.emit()
        if self._look_again:  # meanwhile somebody asked for another one
            self._look_again = False
            self._soon.start()

    def stop(self) -> None:
        """The program ends."""
        self._notifier.stop()
        self._looking.stop()
        try:
            self.notices.leave()
        except StoreError:
            return  # nothing is lost by it: what was told is known

    def _take(self, outcome: "Outcome") -> None:
        for notice_id in outcome.taken_back:
            self._out.pop(notice_id, None)
            self._notifier.take_back(notice_id)
        for notice in outcome.changed:
            if notice.id in self._out:
                self._out[notice.id] = notice
                self._notifier.replace(self._message(notice))
        if outcome.show is not None:
            self._out[outcome.show.id] = outcome.show
            self._notifier.show(self._message(outcome.show))
        if outcome.briefing is not None:
            self.briefing_waits.emit(outcome.briefing)

    def _message(self, notice: "Notice") -> Message:
        detail: Detail = self.notices.settings().detail
        return Message(notice.id, words.title(notice.cards, detail), words.body(notice.cards, detail), _actions(notice))

    # -- what the desktop says

    def _on_shown(self, notice_id: str) -> None:
        self._try_to(lambda: self.notices.shown(notice_id))

    def _on_failed(self, notice_id: str) -> None:
        """The list in the window is the truth; there it is said in passing."""
        notice = self._out.pop(notice_id, None)
        if notice is not None:
            detail = self.notices.settings().detail
            self.notices.closed(notice_id)
            self.said.emit(words.title(notice.cards, detail))

    def _on_closed(self, notice_id: str) -> None:
        self._out.pop(notice_id, None)
        self.notices.closed(notice_id)

    def _on_acted(self, notice_id: str, action: str) -> None:
        notice = self._out.get(notice_id)
        if notice is None:
            return
        if action == _SNOOZE:
            self._try_to(lambda: self._snooze(notice))
        elif len(notice.cards) > 1:
            self.list_requested.emit()
        else:
            self._open(notice.cards[0].project, StepKind(notice.cards[0].step or ""), action)

    def _open(self, project: str, step: StepKind, action: str) -> None:
        if action == _REPLIED:
            self.reply_requested.emit(project)
        elif action in (_DRAFT, DEFAULT_ACTION) and step in _WRITTEN:
            self.draft_requested.emit(project)
        else:
            self.project_requested.emit(project)

    def _snooze(self, notice: "Notice") -> None:
        for key in notice.keys:
            self.notices.snooze(key, Snooze.ONE_HOUR)
        self.look_soon()

    def _try_to(self, do: Callable[[], None]) -> None:
        try:
            do()
        except StoreError as error:
            self._session.failed.emit(error)


def _actions(notice: "Notice") -> tuple[tuple[str, str], ...]:
    """The buttons. What comes back when the notification itself is clicked has words too, for servers that show it."""
    if len(notice.cards) > 1:
        return ((DEFAULT_ACTION, words.open_list()), (_SNOOZE, words.snooze()))
    step = StepKind(notice.cards[0].step or "")
    main = (_DRAFT, words.open_draft()) if step in _WRITTEN else (_OPEN, words.open_project())
    replied = ((_REPLIED, words.client_replied()),) if step in _ANSWERABLE else ()
    return ((DEFAULT_ACTION, main[1]), main, *replied, (_SNOOZE, words.snooze()))


def _go_on(_step: None) -> None:
    """A look tells by itself what it found on its way."""
