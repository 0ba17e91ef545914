"""One line that asks or tells within the editor, with its answers beside it: no dialog stands in the way of the text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.theme import MEDIUM, Size, Token, Tone
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel


@dataclass(frozen=True, slots=True)
class Answer:
    """`key` names the button: `draft.<key>`. `then` is called once; the line is gone by then."""

    key: str
    text: str
    then: Callable[[], object] | None = None
    stands_out: bool = False


class AskBar(QWidget):
    """Hidden until something is asked; a new question takes the place of the one before. `stands_out(bool)`: one of its answers
    is what one will do next, or none is any more."""

    stands_out = Signal(bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self._tone = Tone.ACCENT
        self._buttons: list[Button] = []
        self.question = WrappingLabel("", Size.BODY, MEDIUM)
        self.question.setAccessibleIdentifier("draft.question")
        self._flow = Flow(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(14), look.px(8), look.px(10), look.px(8))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.px(12))
        self._row.addWidget(self.question, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._flow, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleIdentifier("draft.ask")
        self.hide()

    def ask(self, question: str, answers: Sequence[Answer], tone: Tone = Tone.ACCENT, take_focus: bool = True) -> None:
        """Shows a line with its answers. `take_focus`: the keyboard goes to the answer that stands out."""
        self._clear()
        self._tone = tone
        self.question.setText(question)
        for answer in answers:
            button = Button(escaped_mnemonic(answer.text), Kind.PRIMARY if answer.stands_out else Kind.SECONDARY)
            button.setAccessibleIdentifier(f"draft.{answer.key}")
            button.setAutoDefault(True)
            button.clicked.connect(_Chosen(self, answer))
            self._flow.add(button)
            self._buttons.append(button)
            if answer.stands_out and take_focus:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        self.stands_out.emit(any(answer.stands_out for answer in answers))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, question))

    def answer_button(self, key: str) -> Button | None:
        return next((button for button in self._buttons if button.accessibleIdentifier() == f"draft.{key}"), None)

    def close_question(self) -> None:
        self._clear()
        self.hide()
        self.stands_out.emit(False)

    def _clear(self) -> None:
        for button in self._buttons:
            self._flow.take(button)
        self._buttons = []

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        soft = look.color(self._tone.soft if self._tone is not Tone.PLAIN else Token.SUNKEN)
        rounded(QPainter(self), QRectF(self.rect()), look.px(10), soft)


class _Chosen:
    """What a click on an answer does."""

    def __init__(self, bar: AskBar, answer: Answer):
        self._bar, self._answer = bar, answer

    def __call__(self) -> None:
        self._bar.close_question()
        if self._answer.then is not None:
            self._answer.then()
