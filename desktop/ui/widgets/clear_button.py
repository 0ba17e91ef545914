"""The cross at the end of a search field. Made when something is first typed."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.labels.text import translate
from desktop.ui.theme import Token
from desktop.ui.widgets.painting import rounded, shade

_SIDE, _BEYOND = 14, 4


class ClearButton(QAbstractButton):
    """Empties the field; with keys, Escape does."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setAccessibleIdentifier("search.clear")
        self.setAccessibleName(translate("Search", "Clear the search"))
        self.setToolTip(translate("Search", "Clear the search"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        side = look.px(_SIDE)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        if self.underMouse():
            box = QRectF(left, top, side, side).adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
            rounded(painter, box, box.height() / 2, shade(look.color(Token.SURFACE), 0.06))
        painter.drawPixmap(left, top, icons.pixmap(Icon.X, look.color(Token.INK2), side, self.devicePixelRatioF()))
