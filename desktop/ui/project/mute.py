"""The entry of a project's menus by which nothing more is told of it, or again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from desktop.services.failures import StoreError
from desktop.ui import icons
from desktop.ui.icons import Icon
from desktop.ui.labels import notice_settings as words
from desktop.ui.session import Session


def add_mute(menu: QMenu, session: Session, project: str, told: Callable[[str], None]) -> None:
    """`told` is called with what was done."""
    muted = project in session.notices.muted()
    icon, text = (Icon.BELL, words.unmute()) if muted else (Icon.BELL_OFF, words.mute())
    menu.addSeparator()
    action = menu.addAction(icons.icon(icon), text)
    action.setObjectName("project.menu.mute")
    action.triggered.connect(partial(_switch, session, project, not muted, told))


def _switch(session: Session, project: str, on: bool, told: Callable[[str], None], _is_checked: bool = False) -> None:
    try:
        session.notices.mute(project, on)
    except StoreError as error:
        session.failed.emit(error)
        return
    told(words.was_muted() if on else words.was_unmuted())
