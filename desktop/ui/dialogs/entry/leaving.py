"""Whoever leaves a form with something typed in it is asked first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.labels import plans as words
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.question_box import QuestionBox, Role


class LeaveDialog(QuestionBox):
    """`left`: what was typed may go; it is closed by then. Enter and Escape stay."""

    left = Signal()

    def __init__(self, parent: QWidget):
        super().__init__("dialog.leave", words.discard_title(), (words.discard_note(),), parent)
        self.leave = self.add_answer("leave.leave", words.discard(), Role.LOSE, Kind.DANGER)
        self.stay = self.add_answer("leave.stay", words.stay(), Role.STAY, Kind.PRIMARY)
        self.leave.clicked.connect(self.left)
        self.make_default(self.stay)
