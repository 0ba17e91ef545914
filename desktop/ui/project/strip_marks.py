"""What is drawn on the conversation strip besides messages: hatching, and the strokes of a broken scale. Only painting."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui import theme
from desktop.ui.theme import Token
from desktop.ui.widgets.painting import lined

_HATCH, _BREAK, _APART = 8, 9, 4


def hatched(painter: QPainter, box: QRectF) -> None:
    """A pause: shaded, and with lines."""
    look = theme.current()
    lines = QColor(look.color(Token.INK3))
    lines.setAlphaF(0.45)
    painter.save()
    painter.fillRect(box, look.color(Token.PAUSE_SOFT))
    painter.setClipRect(box)
    lined(painter, box, lines, look.px(_HATCH))
    painter.restore()


def broken(painter: QPainter, x: float, middle: float, forward: int) -> None:
    """Two strokes across the line where days get narrower, to the right (1) or to the left (-1) of `x`."""
    look = theme.current()
    painter.setPen(QPen(look.color(Token.INK3), 1.5))
    for step in (_BREAK, _BREAK + _APART):
        at = x + forward * look.px(step)
        painter.drawLine(QPointF(at - 2, middle + look.px(5)), QPointF(at + 2, middle - look.px(5)))
