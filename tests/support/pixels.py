"""Where colors stand in a picture."""

from PySide6.QtGui import QColor, QImage


def columns(image: QImage, color: QColor) -> list[int]:
    """Where anything of that color stands; thin strokes are a little paler."""
    return [x for x in range(image.width()) if any(_near(image.pixelColor(x, y), color) for y in range(image.height()))]


def _near(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return one.alpha() == 255 and all(abs(a - b) < 24 for a, b in pairs)
