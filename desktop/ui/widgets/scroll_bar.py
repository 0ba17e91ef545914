"""A slim scroll bar that shows only its handle, and nothing at all while everything fits. It measures its handle itself: no style
is asked."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop.ui import theme
from desktop.ui.theme import Token
from desktop.ui.widgets.painting import blended, rounded

_LEAST = 28


class SlimScrollBar(QScrollBar):
    def __init__(self, orientation: Qt.Orientation, thickness: int = 7, parent: QWidget | None = None):
        super().__init__(orientation, parent)
        self._upright = orientation == Qt.Orientation.Vertical
        self._thickness = thickness
        self._grip: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(self._thickness, self._thickness)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _length(self) -> int:
        return self.height() if self._upright else self.width()

    @property
    def _reverse(self) -> bool:
        return not self._upright and self.isRightToLeft()

    def _handle(self) -> tuple[int, int]:
        """Where the handle begins, and how long it is."""
        span = self.maximum() - self.minimum()
        size = max(self._length * self.pageStep() // max(span + self.pageStep(), 1), min(_LEAST, self._length))
        start = (self._length - size) * (self.sliderPosition() - self.minimum()) // max(span, 1)
        return (self._length - size - start if self._reverse else start), size

    def _along(self, place: QPoint) -> int:
        return place.y() if self._upright else place.x()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        start, size = self._handle()
        place = self._along(event.position().toPoint())
        if start <= place < start + size:
            self._grip = place - start
            self.setSliderDown(True)
            self.update()
        else:
            back = (place < start) != self._reverse
            self.setValue(self.value() + (-self.pageStep() if back else self.pageStep()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        _, size = self._handle()
        room = max(self._length - size, 1)
        start = min(max(self._along(event.position().toPoint()) - self._grip, 0), room)
        share = (room - start if self._reverse else start) / room
        self.setSliderPosition(self.minimum() + round(share * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.setSliderDown(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= self.minimum():
            return
        start, size = self._handle()
        thickness = self._thickness
        box = QRect(0, start, thickness, size) if self._upright else QRect(start, 0, size, thickness)
        look, weight = theme.current(), 0.75 if self.underMouse() or self._grip is not None else 0.4
        color = blended(look.color(Token.INK3), look.color(Token.SUNKEN), weight)
        rounded(QPainter(self), QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), (thickness - 3) / 2, color)
