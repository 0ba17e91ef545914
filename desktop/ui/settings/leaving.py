"""What was changed in the settings and is not saved is not lost without a word: whoever goes to another page or closes the window
is asked first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels import settings as words
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.wrapping_label import WrappingLabel
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


class UnsavedDialog(QDialog):
    """Save, discard, or stay. Signals: `saved`, `discarded`; it is closed by then."""

    saved = Signal()
    discarded = Signal()

    def __init__(self, unsaved: list[str], parent: QWidget):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.unsaved_title())
        self.setObjectName("dialog.unsaved")
        self.setAccessibleIdentifier("dialog.unsaved")
        self.setMinimumWidth(440)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(look.px(14))
        column.addWidget(WrappingLabel(words.unsaved_title(), Size.PANEL_TITLE, BOLD, lines=3))
        column.addWidget(WrappingLabel(words.unsaved_in(unsaved), Size.BODY, token=Token.INK2))
        row = Flow(8)
        for name, button, slot in (
            ("confirm", Button(words.save(), Kind.PRIMARY), self._on_save),
            ("discard", Button(words.discard(), Kind.DANGER), self._on_discard),
            ("cancel", Button(words.stay()), self.reject),
        ):
            button.setAccessibleIdentifier(f"dialog.{name}")
            button.setAutoDefault(name == "confirm")
            button.clicked.connect(slot)
            row.add(button)
        column.addWidget(row)

    def _on_save(self) -> None:
        self.accept()
        self.saved.emit()

    def _on_discard(self) -> None:
        self.accept()
        self.discarded.emit()
