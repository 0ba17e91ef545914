"""The window of the draft editor: it stands beside the main window, so that a project can be changed while its message is
written. It keeps its size; what it shows is the editor's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui import theme
from desktop.ui.drafts.editor import DraftEditor
from desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from desktop.ui.help.reader import Reader

SIZE = QSize(1100, 640)
_LEAST, _HABIT = QSize(640, 440), "drafts/size"


class DraftWindow(QWidget):
    """`closing`: it is about to go; `entered`, `left`: it has got or lost the keyboard; `finished`: the main
    button by keyboard; `saving`: Save by keyboard."""

    closing = Signal()
    entered = Signal()
    left = Signal()
    finished = Signal()
    saving = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Window)
        self._main = parent
        self.setAccessibleIdentifier("draft")
        self.editor = DraftEditor(self)
        self.toast = Toast(self.editor.letter)  # over the words, never over the buttons
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.side.tone_wanted.connect(self._on_tone_wanted)
        self._reader: Reader | None = None
        self.setMinimumSize(_LEAST)
        self._take_size()
        for keys, slot in (
            (QKeySequence(Qt.Key.Key_Escape), self._on_escape),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence("Ctrl+Return"), self.finished.emit),
            (QKeySequence(QKeySequence.StandardKey.Save), self.saving.emit),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def open_up(self) -> None:
        """In front, with the keyboard in the message; at first over the middle of the main window."""
        if not self.isVisible():
            self._take_place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.editor.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tone_wanted(self) -> None:
        """The page about the tone, beside the message."""
        from desktop.ui.help.reader import Reader

        if self._reader is None or not isValid(self._reader):
            self._reader = Reader(self)
        self._reader.show_page("tone")
        self._reader.show()
        self._reader.raise_()
        self._reader.activateWindow()

    def _on_escape(self) -> None:
        """A question first, then the window."""
        if self.editor.ask.isVisible():
            self.editor.ask.close_question()
            self.editor.body.setFocus()
        else:
            self.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            (self.entered if self.isActiveWindow() else self.left).emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible():
            QSettings().setValue(_HABIT, self.size())
        self.closing.emit()
        super().closeEvent(event)

    def _take_place(self) -> None:
        main, room = self._main.window().frameGeometry(), self.screen().availableGeometry()
        place = self.geometry()
        place.moveCenter(main.center())
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveRight(min(place.right(), room.right()))
        place.moveTopLeft(QPoint(max(place.left(), room.left()), max(place.top(), room.top())))
        self.move(place.topLeft())

    def _take_size(self) -> None:
        """As it was left; at first as designed, larger with larger text, and never larger than the screen."""
        scale = theme.current().scale
        kept = QSettings().value(_HABIT)
        wanted = kept if isinstance(kept, QSize) and kept.isValid() else SIZE * scale
        self.resize(wanted.boundedTo(self.screen().availableSize()))
