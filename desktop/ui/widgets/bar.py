"""The parts of a payment bar, a segment a milestone: how wide each is, its color, and its shape. Cards and the panel share
them."""

from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.core.card import Segment
from desktop.ui import theme
from desktop.ui.theme import EDGES, Token

SEGMENT_TOKENS: dict[str, Token] = {
    Segment.PLANNED: Token.SEG_PLANNED,
    Segment.SECURED: Token.SEG_SECURED,
    Segment.DELIVERED: Token.SEG_DELIVERED,
    Segment.REQUESTED: Token.SEG_REQUESTED,
    Segment.RELEASED: Token.SEG_RELEASED,
}
BETWEEN = 2
_LEAST = 4


def segment_widths(amounts: list[int], room: int) -> list[int]:
    """Whole pixels in proportion to `amounts`, at least 4 (less only when there are too many), 2 px apart; they fill `room`."""
    number = len(amounts)
    if number * (_LEAST + BETWEEN) > room:
        edges = [round(room * k / number) for k in range(number + 1)]
        return [after - before for before, after in pairwise(edges)]
    free = room - BETWEEN * (number - 1) - _LEAST * number
    total = sum(amounts)
    shares = amounts if total else [1] * number
    widths, passed, before = [], 0, 0
    for share in shares:
        passed += share
        edge = free * passed // (total or number)
        widths.append(_LEAST + edge - before)
        before = edge
    return widths


def paint_segment(painter: QPainter, box: QRectF, token: Token, round_left: bool, round_right: bool) -> None:
    """One segment; of a color that is too light to be seen by itself with a line of one pixel in it. The painter has no pen."""
    look, edge = theme.current(), EDGES.get(token)
    if edge is not None:
        _shape(painter, box, look.color(edge), round_left, round_right)
        if box.width() < 3 or box.height() < 3:
            return
        box = box.adjusted(1, 1, -1, -1)
    _shape(painter, box, look.color(token), round_left, round_right)


def _shape(painter: QPainter, box: QRectF, color: QColor, round_left: bool, round_right: bool) -> None:
    painter.setBrush(color)
    if not (round_left or round_right):
        painter.drawRect(box)
        return
    radius, half = min(box.height() / 2, box.width()), box.width() / 2
    painter.drawRoundedRect(box, radius, radius)
    if not round_left:
        painter.drawRect(box.adjusted(0, 0, -half, 0))
    if not round_right:
        painter.drawRect(box.adjusted(half, 0, 0, 0))
