"""A paragraph to read: centered plain text with air between its lines."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import REGULAR, Size, Token
from desktop.ui.widgets.label import Label

_LEADING = 1.58
_LEAST = 0.2  # of the width, that the last line takes


class Paragraph(Label):
    """As high as its text needs at `width`."""

    def __init__(self, text: str, size: Size, token: Token, width: int, parent: QWidget | None = None):
        super().__init__(text, size, REGULAR, token, parent)
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._width, round(self._laid_out().lineCount() * self._pitch))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _pitch(self) -> float:
        return self.font().pixelSize() * _LEADING

    def _laid_out(self) -> QTextLayout:
        """In lines of the whole width; narrower ones where the last would be no more than a word."""
        made = self._in_lines(self._width)
        for width in range(self._width, self._width * 2 // 3, -12):
            other = self._in_lines(width)
            if other.lineCount() > made.lineCount():
                break
            last = other.lineAt(other.lineCount() - 1)
            if other.lineCount() == 1 or last.naturalTextWidth() > self._width * _LEAST:
                return other
        return made

    def _in_lines(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignHCenter))
        layout.beginLayout()
        line, top = layout.createLine(), (self._pitch - QFontMetricsF(self.font()).height()) / 2
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF((self._width - width) / 2, top))
            top += self._pitch
            line = layout.createLine()
        layout.endLayout()
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._laid_out().draw(painter, QPointF(0, 0))
