"""The line that says how far the calendar has looked, with the button to stop it or to look again."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.failures import StoreError
from desktop.ui import theme
from desktop.ui.calendar.gathering import Gathering
from desktop.ui.labels import calendar as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label


class StateLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, gathering: Gathering, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self._gathering = gathering
        self.state = Label("", Size.BODY, token=Token.INK2)
        self.button = Button(words.stop(), Kind.LINK)
        self.state.setAccessibleIdentifier("calendar.state")
        self.button.setAccessibleIdentifier("calendar.stop")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(22), look.px(6), look.px(22), 0)
        row.addWidget(self.state)
        row.addWidget(self.button)
        row.addStretch(1)
        self.hide()
        gathering.moved.connect(self._on_moved)
        gathering.found.connect(self.hide)
        gathering.failed.connect(self._on_failed)
        self.button.clicked.connect(self._on_button)

    def _on_moved(self, done: int, total: int) -> None:
        self._tell(words.looking(done, total), words.stop())

    def _on_failed(self, error: StoreError) -> None:
        self._tell(failure_sentence(error), words.again())

    def _on_button(self) -> None:
        if self._gathering.is_running:
            self._gathering.stop()
            self._tell(words.stopped(), words.again())
        else:
            self._gathering.begin()

    def _tell(self, sentence: str, action: str) -> None:
        self.state.setText(sentence)
        self.button.setText(action)
        self.show()
