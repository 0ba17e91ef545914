"""What closing the window means: the end of the program, or that it goes on in the tray. Where nobody said it yet, it is asked
once. Knows no icon."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import habits
from desktop.ui.labels import tray as words
from desktop.ui.labels.text import translate
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.question_box import QuestionBox, Role


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
        self.question: QuestionBox | None = None
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
        box = self.question = QuestionBox("tray.question", words.question(), (words.explanation(),), self._window)
        keep = box.add_answer("tray.keep", words.keep_running(), Role.ACCEPT, Kind.PRIMARY)
        leave = box.add_answer("tray.quit", words.do_quit(), Role.LOSE)
        box.add_answer("tray.cancel", translate("Dialogs", "Cancel"), Role.STAY)
        box.make_default(keep)
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
        self.question = None
        self.decided.emit()
