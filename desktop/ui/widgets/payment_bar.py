"""The payment bar: a segment a milestone, as wide as its amount, in the color of its status."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.card import Segment
from desktop.ui import theme
from desktop.ui.board.look import segment_widths
from desktop.ui.theme import EDGES, Token
from desktop.ui.widgets.painting import edged

TOKENS = {
    Segment.PLANNED: Token.SEG_PLANNED,
    Segment.SECURED: Token.SEG_SECURED,
    Segment.DELIVERED: Token.SEG_DELIVERED,
    Segment.REQUESTED: Token.SEG_REQUESTED,
    Segment.RELEASED: Token.SEG_RELEASED,
}
_HEIGHT, _BETWEEN = 6, 2


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
        whole = QPainterPath()
        radius = self.height() / 2
        whole.addRoundedRect(QRectF(self.rect()), radius, radius)
        if not self._segments:
            _paint(painter, whole, Token.SEG_PLANNED)
            return
        left = 0
        widths = segment_widths([amount for amount, _ in self._segments], self.width())
        between = _BETWEEN if sum(widths) < self.width() else 0
        for width, (_, segment) in zip(widths, self._segments, strict=True):
            box = self.style().visualRect(self.layoutDirection(), self.rect(), QRectF(left, 0, width, self.height()).toRect())
            part = QPainterPath()
            part.addRect(QRectF(box))
            _paint(painter, part.intersected(whole), TOKENS[segment])
            left += width + between


def _paint(painter: QPainter, path: QPainterPath, token: Token) -> None:
    look = theme.current()
    edge = EDGES.get(token)
    edged(painter, path, look.color(token), look.color(edge) if edge is not None else None)
