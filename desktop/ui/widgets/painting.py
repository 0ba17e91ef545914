"""Helpers for widgets that paint themselves."""

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

_ONE_LINE = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)


def rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, line: QColor | None = None, width: float = 1
) -> None:
    """A rounded box whose outline lies inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(line, width))
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def lined(painter: QPainter, box: QRectF, color: QColor, apart: float, slanted: bool = True) -> None:
    """Lines across a box, as far from each other on every screen; a pattern of Qt's counts its pixels. Who paints clips them."""
    painter.setPen(QPen(color, 1))
    rise = box.width() if slanted else 0.0
    y = box.top() + apart / 2
    while y < box.bottom() + rise:
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y - rise))
        y += apart


def filled(painter: QPainter, rect: QRect, fill: QColor) -> None:
    """A plain box. (`QPainter.fillRect` would first make the names of 169 gradients.)"""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRect(rect)


def write(painter: QPainter, box: QRect, text: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter) -> None:
    """One line with its capitals in the middle of `box`, where the eye expects them; Qt centers ascenders and descenders."""
    measure = QFontMetricsF(painter.font())
    baseline = box.top() + int((box.height() + measure.capHeight()) / 2)
    top = baseline - round(measure.ascent())
    line = QRect(box.left(), top, box.width(), ceil(measure.height()) + 1)
    painter.drawText(line, int(side) | _ONE_LINE, text)


def sided(widget: QWidget, start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins given by where a line starts and ends, as left and right of the widget's direction."""
    return (end, top, start, bottom) if widget.isRightToLeft() else (start, top, end, bottom)


def mirrored(widget: QWidget, outer: QRect, box: QRect) -> QRect:
    """`box` within `outer`, seen in the widget's direction. (QStyle knows too, but its class takes 6 ms to make.)"""
    if not widget.isRightToLeft():
        return box
    return QRect(outer.left() + outer.right() - box.right(), box.top(), box.width(), box.height())


def has_visible_focus(widget: QWidget) -> bool:
    """Focus that came by the keyboard: a click needs no ring."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def shade(color: QColor, amount: float) -> QColor:
    """Darker for a light color, lighter for a dark one: the color under the pointer (0.06) or pressed (0.12)."""
    lightness = color.lightnessF()
    moved = lightness - amount if lightness > 0.3 else lightness + amount
    return QColor.fromHslF(max(color.hslHueF(), 0.0), color.hslSaturationF(), min(max(moved, 0.0), 1.0), color.alphaF())


def blended(color: QColor, ground: QColor, weight: float) -> QColor:
    """A color of some weight on an opaque one, opaque as well: to blend what is not, Qt wakes threads, and that takes longer than
    the painting itself."""
    rest = 1 - weight
    return QColor.fromRgbF(
        color.redF() * weight + ground.redF() * rest,
        color.greenF() * weight + ground.greenF() * rest,
        color.blueF() * weight + ground.blueF() * rest,
    )
