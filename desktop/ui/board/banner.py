"""The banner above the columns: who needs the designer today, in one line, and a way to go through them."""

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import due as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import ElidedLabel, Label
from desktop.ui.widgets.painting import mirrored, rounded, sided

_PADDING, _ICON, _GAP, _HEIGHT = 14, 16, 11, 36


class DueBanner(QWidget):
    """Hidden while nothing is due. Signal: `requested` when the designer wants to go through them."""

    requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self._headline = Label("", Size.BODY, SEMIBOLD)
        self._headline.setAccessibleIdentifier("board.due.headline")
        self._list = ElidedLabel("", Size.BODY)
        self._list.setAccessibleIdentifier("board.due.list")
        for label in (self._headline, self._list):
            label.setContentsMargins(0, 0, 0, 2)  # to the height of the button's words
        self._button = Button(words.go_through(), Kind.LINK)
        self._button.setAccessibleIdentifier("board.due.go")
        self._button.clicked.connect(self.requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(*sided(self, look.px(_PADDING + _ICON + _GAP), 0, look.px(_PADDING), 0))
        row.setSpacing(look.px(3))
        row.addWidget(self._headline)
        row.addWidget(self._list, 1)
        row.addSpacing(look.px(_GAP))
        row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_due(self, clients: int, phrases: list[str]) -> None:
        self._headline.setText(words.headline(clients))
        self._list.setText(" · ".join(phrases))
        self.setVisible(bool(phrases))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(theme.current().px(_HEIGHT), self._headline.sizeHint().height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(10), look.color(Token.FOLLOW_SOFT))
        side = look.px(_ICON)
        box = QRect(look.px(_PADDING), (self.height() - side) // 2, side, side)
        box = mirrored(self, self.rect(), box)
        painter.drawPixmap(box.topLeft(), icons.pixmap(Icon.SUN, look.color(Token.FOLLOW), side, self.devicePixelRatioF()))
