"""Push buttons as designed: one primary action, quiet others, links, and square icon buttons. They keep Qt's behavior."""

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import has_visible_focus, mirrored, rounded, shade, write

_HEIGHT, _PADDING, _GAP, _ICON, _RADIUS, _SMALL = 34, 14, 8, 16, 9, 22


class Kind(Enum):
    """(fill, line, text)"""

    PRIMARY = (Token.ACCENT, None, Token.ON_ACCENT)
    SECONDARY = (Token.SURFACE, Token.LINE, Token.INK)
    DANGER = (Token.SURFACE, Token.LINE, Token.FINAL)
    LINK = (None, None, Token.ACCENT)
    QUIET = (None, None, Token.INK2)


class Button(QPushButton):
    """A button with an optional icon before its text; without a text it is square and needs an accessible name."""

    def __init__(self, text: str, kind: Kind = Kind.SECONDARY, icon: Icon | None = None, parent: QWidget | None = None):
        super().__init__(parent)
        self.setText(text)  # not given above, where Qt would look for an icon too, and make all names of icons
        self._kind = kind
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font(Size.BODY, SEMIBOLD))

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.update()

    def set_icon(self, icon: Icon | None) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        height = max(look.px(_HEIGHT), QFontMetrics(self.font()).height() + 8)
        if not self.text():
            return QSize(height, height)
        icon = look.px(_ICON + _GAP) if self._icon else 0
        padding = 0 if self._kind is Kind.LINK else 2 * look.px(_PADDING)
        return QSize(self._text_width() + icon + padding, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _text_width(self) -> int:
        return QFontMetrics(self.font()).size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def _shown_text(self) -> str:
        """Without the mark of its mnemonic, which works all the same."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self._paint_box(painter)
        look = theme.current()
        icon_side = look.px(_ICON) if self._icon else 0
        gap = look.px(_GAP) if self._icon and self.text() else 0
        width = icon_side + gap + (self._text_width() if self.text() else 0)
        left = (self.width() - width) // 2
        line = QRect(left, 0, width, self.height())
        if self._icon:
            box = QRect(left, (self.height() - icon_side) // 2, icon_side, icon_side)
            shown = mirrored(self, line, box)
            painter.drawPixmap(shown.topLeft(), icons.pixmap(self._icon, ink, icon_side, self.devicePixelRatioF()))
        words = mirrored(self, line, line.adjusted(icon_side + gap, 0, 0, 0))
        painter.setPen(ink)
        write(painter, words, self._shown_text())

    def _paint_box(self, painter: QPainter) -> QColor:
        look = theme.current()
        fill_token, line_token, ink_token = self._kind.value
        fill = look.color(fill_token) if fill_token else None
        ink = look.color(ink_token)
        if not self.isEnabled():
            line_token = Token.LINE if fill else line_token  # on a ground as dark as its own, too
            fill, ink = (look.color(Token.SUNKEN) if fill else None), look.color(Token.INK3)
        elif self.isDown() or self.isChecked():
            fill = shade(fill, 0.10) if fill else None
        elif self.underMouse():
            fill = shade(fill, 0.05) if fill else None
        box, radius = QRectF(self.rect()), float(look.px(_RADIUS))
        rounded(painter, box, radius, fill, look.color(line_token) if line_token else None)
        if has_visible_focus(self):
            on_fill = self._kind is Kind.PRIMARY and self.isEnabled()
            ring = look.color(Token.ON_ACCENT if on_fill else Token.ACCENT)
            inset = 3.0 if on_fill else 0.0
            rounded(painter, box.adjusted(inset, inset, -inset, -inset), radius - inset, None, ring, 2)
        return ink


def icon_button(icon: Icon, name: str, parent: QWidget | None = None) -> Button:
    """A square button with an icon only; `name` is spoken and shown as tooltip."""
    button = Button("", Kind.SECONDARY, icon, parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


class _SmallButton(Button):
    def sizeHint(self) -> QSize:
        side = theme.current().px(_SMALL)
        return QSize(side, side)


def small_button(icon: Icon, parent: QWidget | None = None) -> Button:
    """An icon without a box that stands within a line of text; it wants an accessible name."""
    return _SmallButton("", Kind.QUIET, icon, parent)
