"""A window over a made-up studio, in which any screen can be opened and put away again."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractAnimation, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services import demo
from desktop.services.boards import LiveBoard
from desktop.services.importing import carry_out
from desktop.storage.store import Store
from desktop.ui import theme
from desktop.ui.dialogs.new_project import NewProjectDialog
from desktop.ui.program import keep_habits_in
from desktop.ui.search.palette import Palette
from desktop.ui.session import Session
from desktop.ui.settings.page import SettingsPage
from desktop.ui.tour.tour import Tour
from desktop.ui.workspace import Workspace
from tests.support import plenty
from tests.support.sample import MORNING, HandClock, service_over

_ROUNDS = 4  # a height that depends on a width that depends on a scroll bar
_PATIENCE_MS = 5000
_REFERENCES = ("id", "client", "milestone", "retracts")
_PLACES = ("Oslo", "Turin", "Leeds", "Nice", "Bruges", "Lyon", "Genoa", "Vienna", "Cork", "Bergamo", "Ghent")
_SEASONS = ("Spring", "Summer", "Autumn", "Winter", "Easter", "Harvest", "Carnival", "Museum", "Harbor", "Garden", "Jubilee")


def studio(times: int) -> bytes:
    """The demo as of the morning, so many times over: each time the same life of other clients."""
    one: dict[str, Any] = json.loads(demo.document(MORNING, "Europe/Paris"))
    whole = one | {"clients": [], "projects": []}
    for number in range(times):
        for part in ("clients", "projects"):
            whole[part] += [_another(each, number) for each in one[part]]
    return json.dumps(whole).encode()


def _another(value: Any, number: int) -> Any:
    if isinstance(value, list):
        return [_another(each, number) for each in value]
    if not isinstance(value, dict) or not number:
        return value
    other = {key: _another(each, number) for key, each in value.items()}
    for key in _REFERENCES:
        if isinstance(other.get(key), str):
            other[key] = f"{other[key]}-{number}"
    if "name" in other and "id" in other:
        other["name"] = f"{other['name']} {_one_of(_PLACES, number)}"
    elif "title" in other and "id" in other:
        other["title"] = f"{_one_of(_SEASONS, number)} {other['title'][:1].lower()}{other['title'][1:]}"
    return other


def _one_of(words: tuple[str, ...], number: int) -> str:
    """Of its own for each number from 1."""
    rounds, place = divmod(number - 1, len(words))
    return words[place] if not rounds else f"{words[place]} {rounds + 1}"


class Stage:
    """`times`: how often the demo's content is there; 0 for a first start, more than once: with much of everything else too.
    `enter` makes the window, as often as it is wanted in another language or theme; `close` ends all."""

    def __init__(self, folder: Path, times: int = 1):
        keep_habits_in(folder)
        self.store = Store.open(folder / "data")
        self.clock = HandClock()
        self.service = service_over(self.store, self.clock, sample=False)
        self.folder = folder
        self.has_plenty = times > 1
        if times:
            content = studio(times)
            assert not carry_out(plenty.long(content) if self.has_plenty else content, self.store, self.service).refused
            plenty.throw_away(self.service, self.has_plenty)
        if self.has_plenty:
            plenty.add(self.service)
        self._work: Workspace | None = None

    @property
    def work(self) -> Workspace:
        assert self._work is not None
        return self._work

    def enter(self, size: tuple[int, int] = (1440, 900)) -> Workspace:
        """Opens the window as a start does, in the language and the theme of now."""
        self.leave()
        self._size = size
        theme.keep_still(True)
        board = LiveBoard(None)
        board.follow(self.store)
        work = self._work = Workspace(Session(lambda: self.service), board, self.service.now, lambda: "Europe/Paris")
        work.window.setWindowTitle("Relance")
        work.window.resize(*size)
        work.show_first()
        work.window.show()
        ready = QEventLoop()
        work.ready.connect(ready.quit)
        work.catch_up()
        ready.exec()
        self.settle()
        return work

    def leave(self) -> None:
        if self._work is not None:
            self.put_away()
            self._work.window.close()
            self._work.window.deleteLater()
            self._work.deleteLater()
            self._work = None
            self.settle()

    def close(self) -> None:
        self.leave()
        self.store.close()

    def settle(self) -> None:
        """Lets layouts, timers that are due and deletions have their turn, and ends what moves."""
        for _ in range(_ROUNDS):
            self._turn(0)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for window in QApplication.topLevelWidgets():
            for motion in window.findChildren(QAbstractAnimation):
                motion.setCurrentTime(motion.totalDuration())

    def until(self, is_so: Callable[[], bool]) -> None:
        """Waits for what happens in a thread."""
        waited = 0
        while not is_so():
            assert waited < _PATIENCE_MS, "it did not happen"
            self._turn(5)
            waited += 5
        self.settle()

    def _turn(self, milliseconds: int) -> None:
        turn = QEventLoop()
        QTimer.singleShot(milliseconds, turn.quit)
        turn.exec()
        QApplication.sendPostedEvents()

    def front(self) -> QWidget:
        """What is in front: a menu or sheet, a dialog, another window, the palette that lies over the window, or the window."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        palette = next((each for each in self.work.window.findChildren(Palette) if each.isVisible()), None)
        return popup or modal or palette or next(iter(self._others()), self.work.window)

    def _others(self) -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.work.window]

    def put_away(self) -> None:
        """Closes all that is on top of the window and beside its page."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for _ in range(2):  # a window whose dialog was open before it
            for other in self._others():
                if isinstance(other, NewProjectDialog):
                    other.done(NewProjectDialog.DialogCode.Rejected)  # not asked about what was typed
                other.close()
        work = self.work
        self._take_back()
        work.window.toast.hide()
        work.close_panel()
        for tour in work.window.findChildren(Tour):
            tour.decline()
        for settings in work.window.findChildren(SettingsPage):
            if settings.unsaved():
                settings.discard_all()
        work.page.search.clear()
        work.window.resize(*self._size)
        self.settle()
        assert not self._others(), self._others()

    def _take_back(self) -> None:
        """What a screen recorded, and what it left half written."""
        while self.work.session.undo_stack.canUndo():
            self.work.session.undo_stack.undo()
        self.work.session.undo_stack.clear()
        for draft in self.store.drafts_in_work():
            self.store.drop_draft_in_work(draft.project, draft.kind)
