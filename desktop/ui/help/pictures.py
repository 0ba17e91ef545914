"""The pictures of the help's pages: in the theme of now, at the size and sharpness of the window, with a frame. Each is there
twice, `<name>.png` and, for dark themes, `<name>.dark.png`, both made for twice the pixels."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from desktop.ui import theme
from desktop.ui.theme import Scheme, Token

_SHARP, _RADIUS = 2, 8


def picture(file: Path, room: int, sharp: float) -> QImage:
    """As wide as was meant, at most `room`; `sharp`: pixels of the screen to one of the window. Empty where there is none."""
    whole = _as_meant(file)
    if whole.isNull():
        return whole
    width = min(theme.current().px(whole.width() // _SHARP), room)
    if round(width * sharp) != whole.width():
        whole = whole.scaledToWidth(round(width * sharp), Qt.TransformationMode.SmoothTransformation)
    framed = _framed(whole, sharp)
    framed.setDevicePixelRatio(sharp)
    return framed


def _as_meant(file: Path) -> QImage:
    dark = file.with_name(f"{file.stem}.dark{file.suffix}")
    is_dark = theme.current().scheme in (Scheme.DARK, Scheme.CONTRAST_DARK)
    found = QImage(str(dark)) if is_dark else QImage()
    return QImage(str(file)) if found.isNull() else found


def _framed(whole: QImage, sharp: float) -> QImage:
    """Round at its corners, with a line around it: some are of the same ground as the page."""
    framed = QImage(whole.size(), QImage.Format.Format_ARGB32_Premultiplied)
    framed.fill(QColor(0, 0, 0, 0))
    painter = QPainter(framed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(whole))
    painter.setPen(QPen(theme.current().color(Token.LINE), sharp))
    half = sharp / 2
    box = QRectF(framed.rect()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(box, _RADIUS * sharp, _RADIUS * sharp)
    painter.end()
    return framed
