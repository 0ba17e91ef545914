"""A paragraph to read: centered plain text with air between its lines."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import REGULAR, Size, Token
from desktop.ui.widgets.label import Label

_LEADING = 1.58
_LEAST = 0.2  # of the width, that the last line takes
_NARROWEST = 3  # as small a part of the width it can do with


class Paragraph(Label):
    """As high as its text needs at `width`, or where there is less room, at that."""

    def __init__(self, text: str, size: Size, token: Token, width: int, parent: QWidget | None = None):
        super().__init__(text, size, REGULAR, token, parent)
        self._width = width
        self._heights: dict[int, int] = {}  # asked often, and dear
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._width, self.heightForWidth(self._width))

    def minimumSizeHint(self) -> QSize:
        least = self._width // _NARROWEST
        return QSize(least, self.heightForWidth(self._width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = min(width, self._width)
        if room not in self._heights:
            self._heights[room] = round(self._laid_out(room).lineCount() * self._pitch)
        return self._heights[room]

    @property
    def _pitch(self) -> float:
        return self.font().pixelSize() * _LEADING

    def _laid_out(self, whole: int) -> QTextLayout:
        """In lines of the whole width; narrower ones where the last would be no more than a word."""
        made = self._in_lines(whole, whole)
        for width in range(whole, whole * 2 // 3, -12):
            other = self._in_lines(width, whole)
            if other.lineCount() > made.lineCount():
                break
            last = other.lineAt(other.lineCount() - 1)
            if other.lineCount() == 1 or last.naturalTextWidth() > whole * _LEAST:
                return other
        return made

    def _in_lines(self, width: int, whole: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignHCenter))
        layout.beginLayout()
        line, top = layout.createLine(), (self._pitch - QFontMetricsF(self.font()).height()) / 2
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF((whole - width) / 2, top))
            top += self._pitch
            line = layout.createLine()
        layout.endLayout()
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))
