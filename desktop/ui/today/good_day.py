"""What stands in the place of the list when nobody needs the designer: that this is good, and what comes next."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import good_day as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import mirrored, rounded, sided
from desktop.ui.widgets.wrapping_label import WrappingLabel

_DISC, _PADDING, _GAP = 44, 18, 16


class GoodDay(QWidget):
    """A calm card with one sentence of what comes."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleIdentifier("today.empty")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._headline = WrappingLabel(words.good_day(), Size.PARAGRAPH, SEMIBOLD)
        self._next = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._next.setAccessibleIdentifier("today.empty.next")
        column = QVBoxLayout(self)
        pad = look.px(_PADDING)
        column.setContentsMargins(*sided(self, look.px(_PADDING + _DISC + _GAP), pad, pad, pad))
        column.setSpacing(look.px(4))
        column.addWidget(self._headline)
        column.addWidget(self._next)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_next(self, sentence: str) -> None:
        self._next.setText(sentence)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(220), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(12), look.color(Token.LINE))
        box = QRectF(self.rect()).adjusted(0, 0, 0, -1)
        rounded(painter, box, look.px(12), look.color(Token.SURFACE), look.color(Token.LINE))
        side, inner = look.px(_DISC), look.px(22)
        disc = mirrored(self, self.rect(), QRect(look.px(_PADDING), (self.height() - side) // 2, side, side))
        rounded(painter, QRectF(disc), side / 2, look.color(Token.CALM_SOFT))
        picture = icons.pixmap(Icon.SUN, look.color(Token.CALM), inner, self.devicePixelRatioF())
        painter.drawPixmap(disc.left() + (side - inner) // 2, disc.top() + (side - inner) // 2, picture)
