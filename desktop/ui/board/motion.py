"""A card on its way to another column: its picture flies over the board for a sixth of a second. Only to be looked at; the models
have changed before it starts. Nothing flies when less motion is wanted."""

from PySide6.QtCore import QEasingCurve, QPoint, QRect, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

_MS = 160


class Flight(QWidget):
    """`picture` goes from one place to another over `parent`, then it is gone. Signal: `landed`."""

    landed = Signal()

    def __init__(self, picture: QPixmap, start: QPoint, end: QPoint, parent: QWidget):
        super().__init__(parent)
        self._picture = picture
        self.setGeometry(QRect(start, picture.deviceIndependentSize().toSize()))
        self._way = QVariantAnimation(self)
        self._way.setDuration(_MS)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.setStartValue(start)
        self._way.setEndValue(end)
        self._way.valueChanged.connect(self.move)
        self._way.finished.connect(self._on_finished)
        self.show()
        self.raise_()
        self._way.start()

    def _on_finished(self) -> None:
        self.landed.emit()
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._picture)
