"""Emptying the trash: says what leaves for good, makes the backup in a worker, then removes a little between the frames of the
window, and can be stopped at any moment. What is too old leaves in the same way, without a word."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.services.failures import StoreError
from desktop.services.service import Service
from desktop.services.trash import copied, emptied, forgotten, held
from desktop.ui import theme
from desktop.ui.labels import trash as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.long_work import LongWork, untold
from desktop.ui.slices import Slices
from desktop.ui.theme import BOLD, MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.progress_bar import SlimProgressBar
from desktop.ui.widgets.wrapping_label import WrappingLabel


class Emptying(QObject):
    """`removing`: what removes a little with each step. Signals: `moved(int, int)`: how many are gone, and of how many;
    `ended(object)`: None, or a StoreError."""

    moved = Signal(int, int)
    ended = Signal(object)

    def __init__(
        self,
        service: Service,
        parent: QObject | None = None,
        removing: Callable[[Service], Iterator[tuple[int, int]]] = emptied,
    ):
        super().__init__(parent)
        self._service = service
        self._removing = removing
        self._stopped = False
        self.gone = 0
        self._copying = LongWork(untold(copied(service)))
        self._copying.ended.connect(self._on_copied)
        self._steps = Slices(self._on_step, self)
        self._steps.ended.connect(self._on_done)
        self._steps.failed.connect(self.ended)

    def begin(self) -> None:
        self._copying.begin()

    def stop(self) -> None:
        """What is gone stays gone, the rest stays where it is. It has ended once the words of what is gone are forgotten."""
        self._stopped = True
        if self._steps.is_running:
            self._steps.begin(forgotten(self._service))

    def leave(self) -> None:
        """The program ends: at once, the next start does the rest."""
        self._stopped = True
        self._steps.stop()

    def _on_copied(self, error: Exception | None) -> None:
        if error is not None or self._stopped:
            self.ended.emit(error)
        else:
            self._steps.begin(self._removing(self._service))

    def _on_step(self, so_far: tuple[int, int] | None) -> None:
        if so_far is not None:
            self.gone = so_far[0]
            self.moved.emit(*so_far)

    def _on_done(self, _returned: object) -> None:
        self.ended.emit(None)


class EmptyTrashDialog(QDialog):
    """Asks, shows how far it is, and closes. `emptied(int)`: how many projects and clients are gone, once at least one is."""

    emptied = Signal(int)

    def __init__(self, service: Service, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.empty_title())
        self.setObjectName("dialog.empty-trash")
        self.setAccessibleIdentifier("dialog.empty-trash")
        self.setMinimumWidth(theme.current().px(440))
        self.work = Emptying(service, self)
        self.state = WrappingLabel("", Size.BODY, MEDIUM)
        self.state.setAccessibleIdentifier("empty-trash.state")
        self.bar = SlimProgressBar("empty-trash.bar")
        self.bar.setAccessibleName(words.empty_title())
        self.cancel = Button(words.cancel())
        self.confirm = Button(words.empty_for_good(), Kind.DANGER)
        self._lay_out(*held(service))
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._on_confirmed)
        self.work.moved.connect(self._on_moved)
        self.work.ended.connect(self._on_ended)

    def _lay_out(self, projects: int, clients: int) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(look.px(12))
        column.addWidget(WrappingLabel(words.empty_title(), Size.PANEL_TITLE, BOLD, lines=3))
        column.addWidget(WrappingLabel(words.leaves(projects, clients), Size.BODY))
        column.addWidget(WrappingLabel(words.empty_note(), Size.BODY, token=Token.INK2))
        column.addWidget(self.state)
        column.addWidget(self.bar)
        answers = QDialogButtonBox()
        for name, button, role in (
            ("confirm", self.confirm, QDialogButtonBox.ButtonRole.AcceptRole),
            ("cancel", self.cancel, QDialogButtonBox.ButtonRole.RejectRole),
        ):
            button.setAccessibleIdentifier(f"dialog.{name}")
            button.setAutoDefault(name == "cancel")
            answers.addButton(button, role)
        self.cancel.setDefault(True)
        column.addWidget(answers)
        self.state.hide()
        self.bar.hide()

    def _on_confirmed(self) -> None:
        self.confirm.hide()
        self.bar.show()
        self._tell(words.backing_up(), Token.INK2)
        self.cancel.setFocus()
        self.work.begin()

    def reject(self) -> None:
        """Stops what is under way; the backup, once begun, is made to its end."""
        if self.confirm.isHidden() and self.bar.isVisible():
            self._tell(words.stopping(), Token.INK2)
            self.work.stop()
        else:
            super().reject()

    def _on_moved(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._tell(words.removing(done, total), Token.INK2)

    def _on_ended(self, error: StoreError | None) -> None:
        self.bar.hide()
        if self.work.gone:
            self.emptied.emit(self.work.gone)
        if error is None:
            self.accept()
        else:
            self._tell(failure_sentence(error), Token.FINAL)

    def _tell(self, sentence: str, token: Token) -> None:
        self.state.set_token(token)
        self.state.setText(sentence)
        self.state.show()
