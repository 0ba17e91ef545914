"""The icon in the tray and its menu. It shows what it is given and tells what was chosen; it decides nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.ui.labels import tray as words
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.tray.icon import tray_icon

LISTED = 8
_LONGEST = 60  # letters of an entry


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that is due."""

    project: str
    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """`number`: of what is due; `entries`: the most urgent of it; `paused`: until when nothing is told, empty if it is."""

    number: int
    entries: tuple[Entry, ...]
    paused: str = ""


class Tray(QObject):
    """Signals: `opened()`; `list_requested()`; `project_requested(str)`; `pause_requested(bool)` until tomorrow, else for an
    hour; `resumed()`; `quit_requested()`."""

    opened = Signal()
    list_requested = Signal()
    project_requested = Signal(str)
    pause_requested = Signal(bool)
    resumed = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._shown: Shown | None = None
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)

    def show(self, what: Shown) -> None:
        """Shows the icon with what is due; what is shown already is left alone."""
        if what != self._shown:
            self._shown = what
            self.icon.setIcon(tray_icon(what.number))
            self.icon.setToolTip(words.tooltip(what.number))
            self._fill(what)
        self.icon.show()

    def forget(self) -> None:
        """What is shown is made anew next time, whatever it says."""
        self._shown = None

    def remove(self) -> None:
        """Takes the icon away for good."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _fill(self, what: Shown) -> None:
        self.menu.clear()
        self._add("open", words.open_window()).triggered.connect(self._on_open)
        self.menu.addSeparator()
        self._add_due(what.entries, what.number)
        self._add_pause(what.paused)
        self._add("quit", words.quit_program()).triggered.connect(self._on_quit)

    def _add_due(self, entries: Sequence[Entry], number: int) -> None:
        for entry in entries[:LISTED]:
            action = self._add(f"due.{entry.project}", _short(entry.text))
            action.triggered.connect(partial(self._on_due, entry.project))
        left = number - len(entries[:LISTED])
        if left > 0 and entries:
            self._add("more", words.more(left)).triggered.connect(self._on_more)
        if entries:
            self.menu.addSeparator()

    def _add_pause(self, paused: str) -> None:
        if paused:
            self._add("resume", words.tell_again(paused)).triggered.connect(self._on_resume)
        else:
            menu = self.menu.addMenu(words.pause())
            menu.menuAction().setObjectName("tray.pause")
            for name, text, long in (("hour", words.for_an_hour(), False), ("tomorrow", words.until_tomorrow(), True)):
                action = menu.addAction(text)
                action.setObjectName(f"tray.pause.{name}")
                action.triggered.connect(partial(self._on_pause, long))
        self.menu.addSeparator()

    def _add(self, name: str, text: str):  # type: ignore[no-untyped-def]  # QAction
        action = self.menu.addAction(escaped_mnemonic(text))
        action.setObjectName(f"tray.{name}")
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()

    def _on_open(self, _is_checked: bool) -> None:
        self.opened.emit()

    def _on_due(self, project: str, _is_checked: bool = False) -> None:
        self.project_requested.emit(project)

    def _on_more(self, _is_checked: bool) -> None:
        self.list_requested.emit()

    def _on_pause(self, until_tomorrow: bool, _is_checked: bool = False) -> None:
        self.pause_requested.emit(until_tomorrow)

    def _on_resume(self, _is_checked: bool) -> None:
        self.resumed.emit()

    def _on_quit(self, _is_checked: bool) -> None:
        self.quit_requested.emit()


def _short(text: str) -> str:
    """A menu is no place for a long title; what somebody wrote must not break its lines."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
