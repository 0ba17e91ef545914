"""A row of buttons with one at the far end. When it is too narrow it goes on in a second row, or leaves out what has no room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme

_GAP = 8


class ButtonFlow(QWidget):
    """`last` stands at the end of the first row, and below the others where that has no room for both. `one_row`: of the others
    only those are shown that have room there, the first in any case; the owner offers the rest elsewhere."""

    def __init__(self, last: QWidget, parent: QWidget | None = None, *, one_row: bool = False):
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._last = last
        self._one_row = one_row
        last.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_buttons(self, buttons: list[QWidget]) -> None:
        """Shows these, in this order; they become children. The keyboard does not leave with a button that goes."""
        window = self.window()
        going = [button for button in self._shown if button not in buttons]
        has_keyboard = any(button is window.focusWidget() for button in going)
        for button in going:
            button.hide()
        self._shown = buttons
        for button in buttons:
            button.setParent(self)
            button.setVisible(not self._one_row or button is buttons[0])
        self._last.raise_()  # the last of the children, too: Tab comes to it last
        self.updateGeometry()
        self._place(self.width(), apply=True)
        if has_keyboard:
            next((button for button in buttons if button.isEnabled()), self._last).setFocus()

    def buttons(self) -> list[QWidget]:
        """Those on show, without the last."""
        return list(self._shown)

    def left_out(self) -> list[QWidget]:
        """Those that have no room in the only row."""
        return [button for button in self._shown if button.isHidden()]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, apply=False)

    def sizeHint(self) -> QSize:
        gap = theme.current().px(_GAP)
        width = sum(button.sizeHint().width() + gap for button in [*self._shown, self._last])
        return QSize(width, self._place(width, apply=False))

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in [*self._shown, self._last]), default=0)
        return QSize(widest, self._last.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), apply=True)

    def _place(self, width: int, apply: bool) -> int:
        """Puts the buttons in place; returns the height they need."""
        gap = theme.current().px(_GAP)
        last = self._last.sizeHint()
        is_below = bool(self._shown) and self._shown[0].sizeHint().width() + gap + last.width() > width
        left, top, height, is_full = 0, 0, last.height(), False
        for button in self._shown:
            wanted = button.sizeHint()
            is_full = is_full or (self._one_row and left > 0 and left + wanted.width() + gap + last.width() > width)
            if apply and self._one_row:
                button.setVisible(not is_full)
            if is_full:
                continue
            room = width - (last.width() + gap if top == 0 and not is_below else 0)
            if left and left + wanted.width() > room:
                left, top = 0, top + height + gap
            if apply:
                button.setGeometry(self._mirrored(QRect(left, top, min(wanted.width(), width), wanted.height())))
            left += wanted.width() + gap
        top += height + gap if is_below else 0
        if apply:
            at = top if is_below else 0
            self._last.setGeometry(self._mirrored(QRect(width - last.width(), at, last.width(), last.height())))
        return top + height

    def _mirrored(self, box: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveLeft(self.width() - box.right() - 1)
        return box
