"""How far long work has come, as a slim bar. It keeps what Qt's own tells screen readers."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.ui import theme
from desktop.ui.theme import Token
from desktop.ui.widgets.painting import rounded

_HEIGHT = 8


class SlimProgressBar(QProgressBar):
    """Empty until it is known of how much."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleIdentifier(name)
        self.setRange(0, 0)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(200), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(40), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = box.height() / 2
        rounded(painter, box, radius, look.color(Token.SUNKEN), look.color(Token.LINE))
        if self.maximum() <= 0 or self.value() <= 0:
            return
        done = QRectF(box)
        done.setWidth(max(box.height(), box.width() * self.value() / self.maximum()))
        if self.isRightToLeft():
            done.moveRight(box.right())
        rounded(painter, done, radius, look.color(Token.ACCENT))
