"""What was changed in the settings and is not saved is not lost without a word: whoever goes to another page or closes the window
is asked first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.labels import settings as words
from desktop.ui.settings.page import SettingsPage
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.question_box import QuestionBox, Role
from desktop.ui.window import MainWindow


class Leaving(QObject):
    """Watches one window with the settings in it."""

    def __init__(self, window: MainWindow, page: SettingsPage):
        super().__init__(page)
        self._window = window
        self._page = page
        self._question: UnsavedDialog | None = None
        window.guard = self.may_leave
        window.installEventFilter(self)

    def may_leave(self, go_on: Callable[[], object]) -> bool:
        """Whether nothing would be lost. Otherwise it asks, and goes on once that is settled."""
        unsaved = self._page.unsaved()
        if not unsaved:
            return True
        if self._question is None:
            self._question = asked = UnsavedDialog(unsaved, self._window)
            asked.saved.connect(partial(self._on_saved, go_on))
            asked.discarded.connect(partial(self._on_discarded, go_on))
            asked.finished.connect(self._on_finished)
            asked.open()
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and not self.may_leave(self._window.close):
            event.ignore()
            return True
        return False

    def _on_saved(self, go_on: Callable[[], object]) -> None:
        """What cannot be saved as it stands is shown instead, with its reason."""
        if self._page.save_all():
            go_on()
        else:
            self._window.show_page("settings")

    def _on_discarded(self, go_on: Callable[[], object]) -> None:
        self._page.discard_all()
        go_on()

    def _on_finished(self) -> None:
        self._question = None


class UnsavedDialog(QuestionBox):
    """Save, discard, or stay. Signals: `saved`, `discarded`; it is closed by then."""

    saved = Signal()
    discarded = Signal()

    def __init__(self, unsaved: list[str], parent: QWidget):
        super().__init__("dialog.unsaved", words.unsaved_title(), (words.unsaved_in(unsaved),), parent)
        save = self.add_answer("dialog.confirm", words.save(), Role.ACCEPT, Kind.PRIMARY)
        discard = self.add_answer("dialog.discard", words.discard(), Role.LOSE, Kind.DANGER)
        self.add_answer("dialog.cancel", words.stay(), Role.STAY)
        save.clicked.connect(self.saved)
        discard.clicked.connect(self.discarded)
        self.make_default(save)
