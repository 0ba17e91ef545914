"""What was deleted long ago leaves for good, in the background, a little at once; if that does not work now, it will at another
start. Light: at most starts there is nothing to do."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.services.failures import StoreError
from desktop.services.service import Update
from desktop.services.trash import is_old, without_old
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.ui.trash.emptying import Emptying


def take_out_old(session: Session) -> "Emptying | None":
    """Begins with it, if there is something to do."""
    try:
        if not is_old(session.service):
            return None
    except StoreError as error:
        session.failed.emit(error)
        return None
    from desktop.ui.trash.emptying import Emptying

    emptying = Emptying(session.service, session, without_old)
    emptying.ended.connect(partial(_on_ended, session))
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(emptying.leave)
    emptying.begin()
    return emptying


def _on_ended(session: Session, error: StoreError | None) -> None:
    if error is not None:
        session.failed.emit(error)
    session.changed.emit(Update(None))
