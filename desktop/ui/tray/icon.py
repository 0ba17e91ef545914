"""The icon of the tray: the mark, and on it the number of what is due, drawn for each size so that it stays crisp."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPainterPath, QPixmap

from desktop.ui import icons, theme
from desktop.ui.theme import BOLD, Scheme, Size, Token

_SIZES = (16, 20, 22, 24, 32, 44, 48, 64)
_MOST = 99  # a number of three digits cannot be read


@lru_cache(maxsize=128)
def tray_icon(number: int) -> QIcon:
    """0 shows the mark alone."""
    made = QIcon()
    for side in _SIZES:
        made.addPixmap(_picture(side, min(number, _MOST)))
    return made


def _picture(side: int, number: int) -> QPixmap:
    picture = QPixmap(icons.logo(side, 1.0, theme.of(Scheme.LIGHT)))
    if number <= 0:
        return picture
    light, text = theme.of(Scheme.LIGHT), str(number)
    font = _font(side, len(text))
    shape = QPainterPath()
    shape.addText(0, 0, font, text)
    bounds = shape.boundingRect()
    height = max(round(side * 0.62), 9)
    width = max(height, round(bounds.width()) + max(side // 5, 4))
    box = QRectF(side - min(width, side), side - height, min(width, side), height)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = max(side / 22, 1.0)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawRoundedRect(box.adjusted(-rim, -rim, rim, rim), height / 2 + rim, height / 2 + rim)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(light.color(Token.FINAL))
    painter.drawRoundedRect(box, height / 2, height / 2)
    shape.translate(box.center().x() - bounds.center().x(), box.center().y() - bounds.center().y())
    painter.fillPath(shape, QColor(Qt.GlobalColor.white))
    painter.end()
    return picture


def _font(side: int, digits: int) -> QFont:
    font = QFont(theme.font(Size.BODY, BOLD))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    font.setPixelSize(max(round(side * (0.52 if digits == 1 else 0.46)), 8))
    while QFontMetricsF(font).horizontalAdvance("9" * digits) > side - 3 and font.pixelSize() > 6:
        font.setPixelSize(font.pixelSize() - 1)
    return font
