"""A label for texts that somebody wrote: it wraps, within a word where it must, up to a number of lines, and then elides with the
whole text as tooltip. It never asks for more width than it gets.
"""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.labels.text import together
from desktop.ui.theme import REGULAR, Size, Token
from desktop.ui.widgets.label import Label, tooltip

_LONGEST = 2000
_LINE = "\N{LINE SEPARATOR}"


class WrappingLabel(Label):
    """`lines`: at most so many are shown, its own line breaks told as spaces; 0 means all."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BODY,
        weight: int = REGULAR,
        token: Token = Token.INK,
        lines: int = 0,
        parent: QWidget | None = None,
    ):
        super().__init__(text, size, weight, token, parent)
        self._lines = lines
        self._is_cut = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self._broken(max(width, 1))) * QFontMetrics(self.font()).lineSpacing() + 2

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = min(metrics.horizontalAdvance(self.text()[:_LONGEST]) + 2, 360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.averageCharWidth() * 8, metrics.lineSpacing())

    def _broken(self, width: int) -> list[str]:
        """The lines at a width; the last one elided when there are more."""
        text = self.text()[:_LONGEST].replace("\n", _LINE if not self._lines else " ")
        if len(self.text()) > _LONGEST:
            text += "…"
        text = together(text)
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        spans: list[tuple[int, int]] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            spans.append((line.textStart(), line.textLength()))
        layout.endLayout()
        self._is_cut = bool(self._lines) and len(spans) > self._lines
        shown = [text[start : start + length].strip() for start, length in spans]
        if not self._is_cut:
            return shown or [""]
        rest = text[spans[self._lines - 1][0] :]
        last = QFontMetrics(self.font()).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return [*shown[: self._lines - 1], last]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = QFontMetrics(self.font())
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = metrics.ascent() + 1
        for line in self._broken(self.width()):
            x = self.width() - metrics.horizontalAdvance(line) if right_to_left else 0
            painter.drawText(QPointF(x, y), line)
            y += metrics.lineSpacing()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(tooltip(self.text()) if self._is_cut else "")
        return super().event(event)
