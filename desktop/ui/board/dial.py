"""The silence dial: a ring filled clockwise from twelve o'clock with a number inside, or a soft disc with an icon. Drawn once for
each state and kept."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap

from desktop.ui import icons, theme
from desktop.ui.board.face import Face
from desktop.ui.board.metrics import USUAL, Form, metrics
from desktop.ui.icons import Icon
from desktop.ui.theme import Theme, Tone

_STROKE, _RING = 4.5, 34.0  # the ring's middle line has a diameter of 34 within its box of 44
_SMALL_STROKE = 2.75
_STEPS = 90  # a ring is drawn at so many fills: 4 degrees are less than a pixel apart


def dial(face: Face, ratio: float, form: Form = USUAL) -> QPixmap:
    """The dial of a card in its box, for a screen of `ratio`. A small one holds no number: that stands beside it."""
    look = theme.current()
    if face.fill is None:
        return _disc(face.tone, face.icon or Icon.FILE_TEXT, look, ratio, form)
    if form.compact:
        return _small_ring(face.tone, round(face.fill * _STEPS), face.due, look, ratio, form)
    return _ring(face.tone, face.number, round(face.fill * _STEPS), face.due, look, ratio)


@lru_cache(maxsize=64)
def _disc(tone: Tone, icon: Icon, look: Theme, ratio: float, form: Form) -> QPixmap:
    measures = metrics(form)
    picture, painter = _begin(measures.box, ratio)
    middle = measures.box / 2
    painter.setBrush(look.color(tone.soft))
    painter.drawEllipse(QPointF(middle, middle), measures.disc / 2, measures.disc / 2)
    side = look.px(12 if form.compact else 18)
    painter.drawPixmap(QPointF(middle - side / 2, middle - side / 2), icons.pixmap(icon, look.color(tone.text), side, ratio))
    painter.end()
    return picture


@lru_cache(maxsize=256)
def _ring(tone: Tone, number: str, steps: int, due: bool, look: Theme, ratio: float) -> QPixmap:
    box, scale = metrics().box, look.scale
    picture, painter = _begin(box, ratio)
    around = _RING * scale
    frame = QRectF((box - around) / 2, (box - around) / 2, around, around)
    _draw_ring(painter, frame, tone, steps, due, _STROKE * scale)
    painter.setPen(look.color(tone.text))
    painter.setFont(_fitting(metrics().fonts.number, number, around - _STROKE * scale - 3))
    painter.drawText(QRectF(0, 0, box, box), Qt.AlignmentFlag.AlignCenter, number)
    painter.end()
    return picture


@lru_cache(maxsize=256)
def _small_ring(tone: Tone, steps: int, due: bool, look: Theme, ratio: float, form: Form) -> QPixmap:
    box, stroke = metrics(form).box, _SMALL_STROKE * look.scale
    picture, painter = _begin(box, ratio)
    inset = stroke / 2 + look.scale
    _draw_ring(painter, QRectF(inset, inset, box - 2 * inset, box - 2 * inset), tone, steps, due, stroke)
    painter.end()
    return picture


def _draw_ring(painter: QPainter, frame: QRectF, tone: Tone, steps: int, due: bool, stroke: float) -> None:
    look = theme.current()
    painter.setBrush(look.color(tone.soft) if due else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color(tone.soft), stroke))
    painter.drawEllipse(frame)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(look.color(tone.ring), stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if steps >= _STEPS:
        painter.drawEllipse(frame)
    elif steps > 0:
        painter.drawArc(frame, 90 * 16, -round(steps / _STEPS * 360 * 16))


def _fitting(font: QFont, number: str, room: float) -> QFont:
    """The font, made smaller when a long silence would touch the ring."""
    width = QFontMetricsF(font).horizontalAdvance(number)
    if width <= room:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(int(font.pixelSize() * room / width), 6))
    return smaller


def _begin(box: int, ratio: float) -> tuple[QPixmap, QPainter]:
    picture = QPixmap(round(box * ratio), round(box * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return picture, painter
