"""The interface's one door to the service: runs commands, keeps the undo stack, tells with one signal what must be shown anew.
Commit first, notify after. It asks nothing and shows nothing."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop.services.failures import StoreError

if TYPE_CHECKING:
    from desktop.core.commands import Command
    from desktop.core.edits import Change
    from desktop.core.refusal import Refused
    from desktop.services.notices.notices import Notices
    from desktop.services.service import Service, Update


class Session(QObject):
    """`open_service` is called once, when the service is first needed: reading the board for its first paint does without it.

    Signals: `changed(Update)` after every change and when time has changed something; `done(Change)` after a command or redo, for
    the toast; `undone(Change)` after an undo; `failed(StoreError)` when a change could not be kept.
    """

    changed = Signal(object)
    done = Signal(object)
    undone = Signal(object)
    failed = Signal(object)

    def __init__(self, open_service: "Callable[[], Service]", parent: QObject | None = None):
        super().__init__(parent)
        self._open_service = open_service
        self._service: Service | None = None
        self._look: Callable[[], None] | None = None
        self.undo_stack = QUndoStack(self)

    @property
    def service(self) -> "Service":
        """The service. Raises StoreError when the store cannot be opened for writing."""
        if self._service is None:
            self._service = self._open_service()
        return self._service

    def today(self) -> date:
        """The designer's day."""
        return self.service.now().astimezone(ZoneInfo(self.service.zone())).date()

    @cached_property
    def notices(self) -> "Notices":
        """What is told of what falls due, and the list of today; one for all, for it remembers what it told."""
        from desktop.services.notices.notices import Notices

        return Notices(self.service)

    def run(self, command: "Command") -> "Refused | StoreError | None":
        """Does what a command asks. Returns why it could not be done; nothing is changed then."""
        from desktop.core.refusal import Refused

        try:
            update = self.service.execute(command)
        except Refused as refused:
            return refused
        except StoreError as error:
            self._show_what_is_kept()
            return error
        self.take(update)
        return None

    def take(self, update: "Update") -> None:
        """Tells of a change that was made, and remembers it for undo."""
        if update.change is not None and update.change.edits:
            self.undo_stack.push(_Undoable(self, update.change))
        self.changed.emit(update)
        if update.change is not None:
            self.done.emit(update.change)

    def _show_what_is_kept(self) -> None:
        """After a failure nobody can say from memory what was kept: everything is read again."""
        from desktop.services.service import Update

        self.changed.emit(Update(None, everything=True))

    def refresh_with(self, look: Callable[[], None]) -> None:
        """From now on `look` lets time take effect, and tells what fell due besides."""
        self._look = look

    def refresh(self) -> None:
        """Lets passed time take effect on the board."""
        if self._look is not None:
            self._look()
            return
        try:
            update = self.service.refresh()
        except StoreError as error:
            self.failed.emit(error)
            return
        self.passed(update)

    def passed(self, update: "Update") -> None:
        """Tells what time has changed, if it has changed anything."""
        if update.cards or update.removed or update.everything:
            self.changed.emit(update)

    def turn_around(self, change: "Change", undoing: bool) -> "Change | None":
        """Takes a change back (or does it again); None when that could not be kept."""
        try:
            update = self.service.undo(change)
        except StoreError as error:
            self._show_what_is_kept()
            self.failed.emit(error)
            return None
        self.changed.emit(update)
        (self.undone if undoing else self.done).emit(change)
        return update.change


class _Undoable(QUndoCommand):
    """One change on the undo stack; what undoes it is turned around again to redo it."""

    def __init__(self, session: Session, change: "Change"):
        super().__init__(change.name)
        self._session = session
        self._change = change
        self._pushed = False

    def undo(self) -> None:
        self._turn(True)

    def redo(self) -> None:
        if self._pushed:
            self._turn(False)
        self._pushed = True  # the stack redoes what is pushed; it was done already

    def _turn(self, undoing: bool) -> None:
        inverse = self._session.turn_around(self._change, undoing)
        if inverse is None:
            self.setObsolete(True)
        else:
            self._change = inverse
