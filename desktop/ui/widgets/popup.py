"""What opens over a window and goes with the next click elsewhere: a sheet without a frame, with round corners."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui import theme
from desktop.ui.theme import Token
from desktop.ui.widgets.painting import rounded

_RADIUS = 12


class Popup(QDialog):
    """To be filled; who opens it finds its place."""

    def __init__(self, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(_RADIUS), look.color(Token.SURFACE), look.color(Token.LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_off(self, theme.current().px(_RADIUS))


def round_off(window: QWidget, radius: int) -> None:
    """Cuts the corners off a window without a frame where nobody may be there to blend them: they would be black."""
    if QGuiApplication.platformName() == "xcb":
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(window.rect()), radius - 1, radius - 1)
        window.setMask(QRegion(outline.toFillPolygon().toPolygon()))
