"""The line that says how far a page has looked through the projects, with the button to stop it or to look again."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.failures import StoreError
from desktop.ui import formats, theme
from desktop.ui.labels import looking as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.progress_bar import SlimProgressBar


class Looking(Protocol):
    """What looks. `moved(int, int)`: projects looked at, and of how many; `failed(object)`: a StoreError."""

    @property
    def moved(self) -> SignalInstance: ...

    @property
    def found(self) -> SignalInstance: ...

    @property
    def failed(self) -> SignalInstance: ...

    def stop(self) -> None: ...


class LookingLine(QWidget):
    """`name` begins the accessible identifiers. Hidden while there is nothing to say. `again_wanted()`: after it was stopped or
    has failed."""

    again_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.bar = SlimProgressBar(f"{name}.bar")
        self.bar.setFixedWidth(look.px(160))
        self.state = Label("", Size.BODY, token=Token.INK2)
        self.state.setAccessibleIdentifier(f"{name}.state")
        self.button = Button(words.stop(), Kind.LINK)
        self.button.setAccessibleIdentifier(f"{name}.stop")
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(22), look.px(6), look.px(22), 0)
        row.setSpacing(look.px(12))
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.state)
        row.addWidget(self.button)
        row.addStretch(1)
        self.hide()

    def follow(self, work: Looking) -> None:
        work.moved.connect(self._on_moved)
        work.found.connect(self.hide)
        work.failed.connect(self._on_failed)
        self._stop = work.stop

    def _on_moved(self, done: int, total: int) -> None:
        sentence = words.looking(formats.count(done), formats.count(total))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleName(sentence)
        self._tell(sentence, is_running=True)

    def _on_failed(self, error: StoreError) -> None:
        self._tell(failure_sentence(error), is_running=False)

    def _on_clicked(self) -> None:
        if self.bar.isHidden():
            self.again_wanted.emit()
        else:
            self._tell(words.stopped(), is_running=False)
            self._stop()

    def _tell(self, sentence: str, *, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.state.setText(sentence)
        self.button.setText(words.stop() if is_running else words.again())
        self.show()
