"""A field for a message or a note: plain text, Tab goes on to the next field."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TextField(QPlainTextEdit):
    """Several lines of plain text, `lines` high at first."""

    def __init__(self, lines: int = 4, parent: QWidget | None = None):
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)

    def text(self) -> str:
        return self.toPlainText().strip()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height_of(min(self._lines, 2)))

    def _height_of(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + 22
