"""A button within a field, at its end: as large as the text asks for, which the icons that Qt puts into a field are not."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Token
from desktop.ui.widgets.painting import mirrored, rounded, shade

ICON, PADDING = 16, 10
"""Of a field that has such a button: the icon, and what stands after it."""

_BEYOND, _AROUND = 4, 5


class FieldButton(QAbstractButton):
    """It does what the field does with keys, too: Tab does not come to it. The field places it."""

    def __init__(self, icon: Icon, side: int, name: str, parent: QWidget):
        super().__init__(parent)
        self._icon, self._side = icon, side
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def stand_at_end(self, field: QWidget, padding: int) -> None:
        """`padding`: what the field has after its icon."""
        width = theme.current().px(self._side) + 2 * _AROUND
        box = QRect(field.width() - padding + _AROUND - width, 0, width, field.height())
        self.setGeometry(mirrored(field, field.rect(), box))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        side = look.px(self._side)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        if self.underMouse() and self.isEnabled():
            box = QRectF(left, top, side, side).adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
            rounded(painter, box, box.height() / 2, shade(look.color(Token.SURFACE), 0.06))
        ink = look.color(Token.INK2 if self.isEnabled() else Token.INK3)
        painter.drawPixmap(left, top, icons.pixmap(self._icon, ink, side, self.devicePixelRatioF()))
