"""The payment bar: a segment a milestone, as wide as its amount, in the color of its status."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.card import Segment
from desktop.ui import theme
from desktop.ui.theme import Token
from desktop.ui.widgets.bar import BETWEEN, SEGMENT_TOKENS, paint_segment, segment_widths
from desktop.ui.widgets.painting import mirrored

_HEIGHT = 6


class PaymentBar(QWidget):
    """Shows (amount, segment) pairs; what it means is said by its accessible name."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._segments: list[tuple[int, Segment]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_segments(self, segments: list[tuple[int, Segment]], spoken: str) -> None:
        self._segments = segments
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self._segments:
            paint_segment(painter, QRectF(self.rect()), Token.SEG_PLANNED, True, True)
            return
        left, last = 0, len(self._segments) - 1
        widths = segment_widths([amount for amount, _ in self._segments], self.width())
        between = BETWEEN if sum(widths) < self.width() else 0
        for place, (width, (_, segment)) in enumerate(zip(widths, self._segments, strict=True)):
            box = mirrored(self, self.rect(), QRect(left, 0, width, self.height()))
            first_side, last_side = place == 0, place == last
            if self.isRightToLeft():
                first_side, last_side = last_side, first_side
            paint_segment(painter, QRectF(box), SEGMENT_TOKENS[segment], first_side, last_side)
            left += width + between
