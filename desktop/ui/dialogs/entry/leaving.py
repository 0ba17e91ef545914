"""Whoever leaves a form with something typed in it is asked first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels import plans as words
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.wrapping_label import WrappingLabel


class LeaveDialog(QDialog):
    """`left`: what was typed may go; it is closed by then. Enter and Escape stay."""

    left = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.discard_title())
        self.setObjectName("dialog.leave")
        self.setAccessibleIdentifier("dialog.leave")
        self.setMinimumWidth(400)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(look.px(14))
        column.addWidget(WrappingLabel(words.discard_title(), Size.PANEL_TITLE, BOLD, lines=3))
        column.addWidget(WrappingLabel(words.discard_note(), Size.BODY, token=Token.INK2))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addStretch(1)
        self.leave = Button(words.discard(), Kind.DANGER)
        self.stay = Button(words.stay(), Kind.PRIMARY)
        for name, button, slot in (("leave", self.leave, self._on_leave), ("stay", self.stay, self.reject)):
            button.setAccessibleIdentifier(f"leave.{name}")
            button.setAutoDefault(button is self.stay)
            button.clicked.connect(slot)
            row.addWidget(button)
        self.stay.setDefault(True)
        column.addLayout(row)
        self.stay.setFocus()

    def _on_leave(self) -> None:
        self.accept()
        self.left.emit()
