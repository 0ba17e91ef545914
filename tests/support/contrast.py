"""How well one color is told from another (WCAG 2.2), by tokens and by the pixels of what was really drawn."""

import sys
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

_SHARP = 3.0  # times: the stems of small letters are then wider than a pixel, so that one has the full color


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def picture_of(window: QWidget) -> QImage:
    """What a window shows, three times as sharp."""
    image = QImage(window.size() * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    window.render(painter, QPoint())
    painter.end()
    return image


def part_of(image: QImage, place: QRect) -> QImage:
    """A part of such a picture; `place` in the window's own pixels."""
    wanted = QRect(place.topLeft() * _SHARP, place.size() * _SHARP)
    return image.copy(wanted.intersected(image.rect()))


def told_apart(image: QImage) -> float:
    """The contrast between the ground (the color there is most of) and what differs from it most: of text, its own color."""
    colors = _colors(image)
    if not colors:
        return 1.0
    ground = QColor.fromRgb(colors.most_common(1)[0][0])
    return max(contrast(ground, QColor.fromRgb(color)) for color in colors)


def lines_in(image: QImage) -> Iterator[QImage]:
    """The lines of what is written in a part, each by itself: rows of pixels with something on them between rows without."""
    colors, begin = _colors(image), None
    ground = colors.most_common(1)[0][0] if colors else 0
    pixels, width = _pixels(image).tobytes(), 4 * image.width()
    empty = ground.to_bytes(4, sys.byteorder) * image.width()
    for y in range(image.height() + 1):
        some = y < image.height() and pixels[y * width : (y + 1) * width] != empty
        if some and begin is None:
            begin = y
        elif not some and begin is not None:
            yield image.copy(0, begin, image.width(), y - begin)
            begin = None


def _pixels(image: QImage) -> "memoryview[int]":
    return memoryview(image.constBits()).cast("I")


def _colors(image: QImage) -> Counter[int]:
    """Every third pixel is enough."""
    return Counter(_pixels(image)[::3]) if not image.isNull() else Counter()
