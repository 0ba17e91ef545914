"""The section of the panel at the final notice: complete or incomplete, and why. What is open is ticked right there; it asks for
changes by signals and shows what it is given."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels import fork as words
from desktop.ui.project.facts import Facts
from desktop.ui.project.fork import Fork, OpenMilestone, fork_of
from desktop.ui.theme import MEDIUM, REGULAR, SEMIBOLD, Size, Token
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.widgets.wrapping_label import WrappingLabel

_INDENT = 22


class ForkSection(QWidget):
    """Hidden while there is no fork. `ticked(milestone, index, is_delivered)`; `delivered(milestone)`: all of it."""

    ticked = Signal(str, int, bool)
    delivered = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleIdentifier("fork")
        self._fork: Fork | None = None
        self._boxes: list[TickBox] = []
        self._content: QWidget | None = None
        self._outer = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.current().px(17))
        column.setSpacing(0)
        self.hide()

    def show_facts(self, facts: Facts) -> None:
        before, self._fork = self._fork, fork_of(facts)
        self.setVisible(self._fork is not None)
        if self._fork is not None and self._fork != before:
            self._build(self._fork)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [box.box for box in self._boxes] if self._fork is not None else []

    def boxes(self) -> list[TickBox]:
        return list(self._boxes)

    def texts(self) -> list[str]:
        """All sentences on show, from top to bottom."""
        return [] if self._content is None else [label.text() for label in self._content.findChildren(WrappingLabel)]

    def _build(self, fork: Fork) -> None:
        focused = next((at for at, box in enumerate(self._boxes) if box.box.hasFocus()), None)
        if self._content is not None:
            self._outer.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._boxes = []
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        self._outer.addWidget(self._content)
        self._write(column, words.title(), Size.SECONDARY, SEMIBOLD, Token.INK2)
        self._write(column, fork.verdict, Size.BODY, MEDIUM, Token.INK)
        self._write(column, fork.says)
        self._write(column, fork.open_heading)
        for milestone in fork.milestones:
            self._add(column, milestone)
        if fork.more:
            self._write(column, words.more(fork.more))
        if fork.consequences:
            column.addSpacing(theme.current().px(10))
            self._write(column, words.before_completing(), Size.SECONDARY, SEMIBOLD, Token.INK2)
        for sentence in fork.consequences:
            self._write(column, sentence)
        if focused is not None and self._boxes:
            self._boxes[min(focused, len(self._boxes) - 1)].box.setFocus()

    def _add(self, column: QVBoxLayout, milestone: OpenMilestone) -> None:
        if milestone.is_delivered:
            self._write(column, milestone.heading, token=Token.INK)
        else:
            box = self._box(milestone.heading, f"fork.{milestone.id}")
            box.clicked.connect(partial(self._on_delivered, box, milestone.id))
            column.addWidget(box)
        if milestone.warning:
            column.addLayout(_indented(WrappingLabel(milestone.warning, Size.BODY, token=Token.FOLLOW)))
        for index, (title, is_ticked) in enumerate(milestone.ticks):
            box = self._box(title, f"fork.{milestone.id}.{index + 1}")
            box.setChecked(is_ticked)
            box.clicked.connect(partial(self._on_ticked, box, milestone.id, index))
            column.addLayout(_indented(box))

    def _box(self, text: str, identifier: str) -> TickBox:
        box = TickBox(text)
        box.setAccessibleIdentifier(identifier)
        self._boxes.append(box)
        return box

    def _write(
        self,
        column: QVBoxLayout,
        text: str,
        size: Size = Size.BODY,
        weight: int = REGULAR,
        token: Token = Token.INK2,
    ) -> None:
        if text:
            column.addWidget(WrappingLabel(text, size, weight, token))

    def _on_ticked(self, box: TickBox, milestone: str, index: int, is_ticked: bool) -> None:
        # What is shown follows the facts; a refusal leaves it as it was.
        box.setChecked(not is_ticked)
        self.ticked.emit(milestone, index, is_ticked)

    def _on_delivered(self, box: TickBox, milestone: str, is_ticked: bool) -> None:
        box.setChecked(False)
        if is_ticked:
            self.delivered.emit(milestone)


def _indented(widget: QWidget) -> QVBoxLayout:
    """Below something it belongs to."""
    column = QVBoxLayout()
    column.setContentsMargins(theme.current().px(_INDENT), 0, 0, 0)
    column.addWidget(widget)
    return column
