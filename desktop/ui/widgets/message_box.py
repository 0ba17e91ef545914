"""The box for a sentence or a question of the program, dressed as its other dialogs are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui import theme
from desktop.ui.theme import SEMIBOLD, Size, Token

_BUTTONS = """
QPushButton { background: %1; color: %2; border: 1px solid %3; border-radius: %4px; padding: %5px %6px; }
QPushButton:hover, QPushButton:pressed { background: %7; }
QPushButton:focus { border: 2px solid %8; }
"""
_SIDE, _TOP, _INDENT = 24, 20, 12  # Qt indents the text where there is no icon


class MessageBox(QMessageBox):
    """Plain text only."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("Relance")
        colors = (Token.SURFACE, Token.INK, Token.LINE)
        sizes = (9, 7, 14)
        values = [look.color(token).name() for token in colors]
        values += [str(look.px(size)) for size in sizes]
        values += [look.color(token).name() for token in (Token.SUNKEN, Token.ACCENT)]
        sheet = _BUTTONS
        for number, value in enumerate(values, 1):
            sheet = sheet.replace(f"%{number}", value)
        self.setStyleSheet(sheet)

    def showEvent(self, event: QShowEvent) -> None:
        layout = self.layout()
        if layout is not None:
            look = theme.current()
            layout.setContentsMargins(look.px(_SIDE) - _INDENT, look.px(_TOP), look.px(_SIDE), look.px(_TOP))
            layout.setSpacing(look.px(10))
        for button in self.buttons():
            button.setFont(theme.font(Size.BODY, SEMIBOLD))
        super().showEvent(event)
