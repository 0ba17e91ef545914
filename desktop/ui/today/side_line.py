"""A line with an icon that can be chosen: in the briefing, and in what was handled today."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.painting import filled, has_visible_focus, mirrored, rounded, sided
from desktop.ui.widgets.wrapping_label import WrappingLabel

_ICON, _GAP, _ABOVE = 14, 13, 8


class SideLine(QAbstractButton):
    """`token`: the color of the icon; `ruled`: a line above it parts it from the one before. The arrow keys tell
    `stepped(int)`."""

    stepped = Signal(int)

    def __init__(self, name: str, icon: Icon, token: Token, text: str, ruled: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self._icon, self._token, self._ruled = icon, token, ruled
        self.setAccessibleIdentifier(name)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = WrappingLabel(text, Size.BODY, lines=4)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(*sided(self, look.px(_ICON + _GAP), look.px(_ABOVE), 0, look.px(_ABOVE)))
        row.addWidget(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_O:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        if self._ruled:
            filled(painter, QRect(0, 0, self.width(), 1), look.color(Token.LINE))
        if has_visible_focus(self):
            rounded(painter, QRectF(self.rect()).adjusted(0, 2, 0, -1), look.px(6), None, look.color(Token.ACCENT), 2)
        side = look.px(_ICON)
        box = mirrored(self, self.rect(), QRect(look.px(1), look.px(_ABOVE) + look.px(2), side, side))
        picture = icons.pixmap(self._icon, look.color(self._token), side, self.devicePixelRatioF())
        painter.drawPixmap(box.topLeft(), picture)
