"""What is said while the data of an older version is brought up to date before there is a window: one sentence, once it takes
long. Loaded by no ordinary start."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels.text import translate
from desktop.ui.long_work import SEEN_AFTER_MS, LongWork, untold
from desktop.ui.theme import Size
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WIDTH = 400


class Notice(QWidget):
    """Cannot be closed: what it tells of is not to be stopped."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        look = theme.current()
        self.setWindowTitle("Relance")
        self.setAccessibleIdentifier("bringing-up")
        said = translate("Upgrading", "Your data is being brought up to date for this version. This may take a few seconds.")
        self.said = WrappingLabel(said, Size.BODY)
        self.said.setAccessibleIdentifier("bringing-up.said")
        self.setAccessibleName(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        column.addWidget(self.said)
        self.setFixedWidth(min(look.px(_WIDTH), self.screen().availableSize().width() - 80))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def with_a_word(work: Callable[[], None], app: QApplication, seen_after_ms: int = SEEN_AFTER_MS) -> None:
    """Does it in a worker and waits for it. Raises what it raises."""
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)
    notice, errors = Notice(), list[Exception | None]()
    late = QTimer(notice, singleShot=True, interval=seen_after_ms)
    late.timeout.connect(notice.show)
    doing = LongWork(untold(work))

    def on_ended(error: Exception | None) -> None:
        errors.append(error)
        app.exit()  # to quit would ask the notice, which does not go

    doing.ended.connect(on_ended)
    late.start()
    doing.begin()
    app.exec()
    late.stop()
    notice.hide()
    notice.deleteLater()
    app.setQuitOnLastWindowClosed(quits)
    for error in errors:
        if error is not None:
            raise error
