"""Helpers for widgets that paint themselves."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget


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


def has_visible_focus(widget: QWidget) -> bool:
    """Focus that came by the keyboard: a click needs no ring."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def shade(color: QColor, amount: float) -> QColor:
    """Darker for a light color, lighter for a dark one: the color under the pointer (0.06) or pressed (0.12)."""
    lightness = color.lightnessF()
    moved = lightness - amount if lightness > 0.3 else lightness + amount
    return QColor.fromHslF(max(color.hslHueF(), 0.0), color.hslSaturationF(), min(max(moved, 0.0), 1.0), color.alphaF())
