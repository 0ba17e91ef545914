"""The offer of the tour: a small card at the foot of the window that waits and takes nothing over."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels import tour as words
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WIDTH, _MARGIN = 300, 18


class Offer(QFrame):
    """Signals: `taken`, `declined`."""

    taken = Signal()
    declined = Signal()

    def __init__(self, window: QWidget):
        super().__init__(window)
        look = theme.current()
        self.setAccessibleIdentifier("tour.offer")
        self.setAccessibleName(words.title())
        self.take = Button(words.take(), Kind.PRIMARY)
        self.decline = Button(words.not_now())
        buttons = Flow(8)
        for name, button, signal in (("take", self.take, self.taken), ("decline", self.decline, self.declined)):
            button.setAccessibleIdentifier(f"tour.offer.{name}")
            button.clicked.connect(signal)
            buttons.add(button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14))
        column.setSpacing(look.px(10))
        column.addWidget(WrappingLabel(words.offer(), Size.BODY, MEDIUM))
        column.addWidget(buttons)

    def stand(self) -> None:
        """At the foot, where the lines of the window end."""
        look, room = theme.current(), self.window().rect()
        self._column.activate()
        width = min(look.px(_WIDTH), room.width() - 2 * _MARGIN)
        height = max(self._column.totalHeightForWidth(width), self._column.totalMinimumSize().height())
        left = _MARGIN if self.isRightToLeft() else room.width() - width - _MARGIN
        self.setGeometry(left, room.height() - height - _MARGIN, width, height)
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        rounded(QPainter(self), box, look.px(12), look.color(Token.SURFACE), look.color(Token.INK3))
