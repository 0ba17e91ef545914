"""What closing the window means: the end of the program, or that it goes on in the tray. Where nobody said it yet, it is asked
once. Knows no icon."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.ui import habits
from desktop.ui.labels import tray as words
from desktop.ui.widgets.message_box import MessageBox


class Closing(QObject):
    """`can_stay`: whether a hidden window can be reached. Signals: `shown()`: the window is there again; `decided()`: the
    question was answered."""

    shown = Signal()
    decided = Signal()

    def __init__(self, window: QWidget, can_stay: Callable[[], bool], parent: QObject | None = None):
        super().__init__(parent)
        self._window = window
        self._can_stay = can_stay
        self._quitting = False
        self.question: QMessageBox | None = None
        window.installEventFilter(self)

    def stay(self) -> None:
        """The program goes on without its window."""
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def quit(self) -> None:
        """Ends the program, wherever its window is."""
        self._quitting = True
        if self._window.close():
            QApplication.quit()
        self._quitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and not self._may_close():
            event.ignore()
            return True
        if event.type() == QEvent.Type.Show:
            QApplication.setQuitOnLastWindowClosed(True)
            self.shown.emit()
        return False

    def _may_close(self) -> bool:
        """Whether closing the window ends the program; if not, the window hides, or it is asked what is wanted."""
        app = QApplication.instance()
        if self._quitting or not self._can_stay() or (isinstance(app, QApplication) and app.isSavingSession()):
            return True
        wanted = habits.keeps_running()
        if wanted is None:
            self._ask()
        elif wanted:
            self.stay()
        return wanted is False

    def _ask(self) -> None:
        if self.question is not None:
            return
        box = self.question = MessageBox(self._window)
        box.setAccessibleIdentifier("tray.question")
        box.setText(words.question())
        box.setInformativeText(words.explanation())
        keep = box.addButton(words.keep_running(), QMessageBox.ButtonRole.AcceptRole)
        keep.setAccessibleIdentifier("tray.keep")
        leave = box.addButton(words.do_quit(), QMessageBox.ButtonRole.DestructiveRole)
        leave.setAccessibleIdentifier("tray.quit")
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        keep.clicked.connect(self._on_keep)
        leave.clicked.connect(self._on_leave)
        box.finished.connect(self._on_answered)
        box.open()

    def _on_keep(self) -> None:
        habits.set_keeps_running(True)
        QTimer.singleShot(0, self, self.stay)

    def _on_leave(self) -> None:
        habits.set_keeps_running(False)
        QTimer.singleShot(0, self, self.quit)

    def _on_answered(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None
        self.decided.emit()
