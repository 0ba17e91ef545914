"""A slim scroll bar that shows only its handle, and nothing at all while everything fits."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from desktop.ui import theme
from desktop.ui.theme import Token
from desktop.ui.widgets.painting import rounded


class SlimScrollBar(QScrollBar):
    def __init__(self, orientation: Qt.Orientation, thickness: int = 7, parent: QWidget | None = None):
        super().__init__(orientation, parent)
        self._thickness = thickness
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(self._thickness, self._thickness)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style = self.style()
        groove = style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, self)
        handle = style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self)
        box = QRectF(handle & groove)
        color = theme.current().color(Token.INK3)
        color.setAlphaF(0.75 if self.underMouse() or self.isSliderDown() else 0.4)
        painter = QPainter(self)
        radius = (self._thickness - 3) / 2
        rounded(
            painter,
            box.adjusted(1.5, 1, -1.5, -1) if box.height() > box.width() else box.adjusted(1, 1.5, -1, -1.5),
            radius,
            color,
        )
