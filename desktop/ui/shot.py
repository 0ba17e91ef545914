"""Pictures of the window, drawn without a display: for the command line and for comparing by eye."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from desktop.core.card import Card
from desktop.core.refusal import Reason, Refused
from desktop.services.boards import DerivedBoard
from desktop.ui import languages, theme
from desktop.ui.languages import LANGUAGES
from desktop.ui.program import application
from desktop.ui.session import Session
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.services.service import Service

_ROUNDS = 4  # a height that depends on a width that depends on a scroll bar


def take(
    file: Path,
    service: "Service",
    cards: Iterable[Card],
    scheme: str,
    size: tuple[int, int],
    language: str,
    project: str | None,
    page: str = "board",
) -> None:
    """Draws the board of `cards`, with a project's panel if one is named, at the service's moment; or another `page` of the
    sidebar, "search" over the board, or the message for a project's next step ("draft"). Raises OSError; Refused where nothing
    is to be written."""
    app = application(service.store.path.parent)
    languages.speak(language[:2] if language[:2] in LANGUAGES else LANGUAGES[0], language[3:])
    theme.apply(app, theme.Scheme(scheme), 1.0)
    board = DerivedBoard(cards, service.designer().time_zone)
    workspace = Workspace(Session(lambda: service), board, service.now, service.zone)
    window = workspace.window
    if page == "draft" and project is not None:
        _save(_message(app, workspace, project, size), file)
        return
    window.resize(*size)
    workspace.show_first()
    window.show()
    loading = QEventLoop()
    workspace.ready.connect(loading.quit)
    workspace.page.load_rest()
    loading.exec()
    _go_to(workspace, page)
    if project is not None:
        workspace.open_project(project)
    _settle(app)
    for motion in window.findChildren(QAbstractAnimation):
        motion.setCurrentTime(motion.totalDuration())
    picture = window.grab()
    window.close()
    _save(picture, file)


def _go_to(workspace: Workspace, page: str) -> None:
    if page == "today":
        briefing = workspace.session.notices.look(in_sight=True).briefing
        if briefing is not None:
            workspace.briefings.take(briefing)
        workspace.show_today()
    elif page == "search":
        workspace.everything.open("")
    elif page not in ("board", "project"):
        workspace.window.show_page(page)


def _message(app: QApplication, workspace: Workspace, project: str, size: tuple[int, int]) -> QPixmap:
    """The editor with the message as it would be written now. Raises Refused when there is none."""
    desk = workspace.tasks.messages.desk
    if not desk.open(project):
        raise Refused(Reason.CLOSED)
    desk.checker.check()
    desk.editor.setFocus()  # no cursor blinks in the picture
    desk.window.resize(*size)
    _settle(app)
    picture = desk.window.grab()
    desk.window.hide()
    return picture


def _save(picture: QPixmap, file: Path) -> None:
    if not picture.save(str(file)):
        raise OSError(f"{file} cannot be written")


def _settle(app: QApplication) -> None:
    """Lets layouts and delayed updates have their turn."""
    for _ in range(_ROUNDS):
        settling = QEventLoop()
        QTimer.singleShot(0, settling.quit)
        settling.exec()
        app.sendPostedEvents()
