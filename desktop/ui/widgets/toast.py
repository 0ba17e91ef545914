"""The toast: one sentence about what just happened at the foot of the window, with one action (Undo), gone after a while."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import ElidedLabel
from desktop.ui.widgets.painting import rounded

_STAYS_MS, _MARGIN = 8000, 18


class Toast(QWidget):
    """Lies over `parent` and follows its size. It stays while the pointer or the keyboard is on it."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._over = parent
        self._action: Callable[[], object] | None = None
        self._words = ElidedLabel("", Size.BODY, token=Token.INK)
        self._words.setAccessibleIdentifier("toast.text")
        self._button = Button("", Kind.LINK)
        self._button.setAccessibleIdentifier("toast.action")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        self._button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setAccessibleIdentifier("toast")
        self.hide()
        parent.installEventFilter(self)

    def say(self, text: str, action_text: str = "", action: Callable[[], object] | None = None) -> None:
        """Shows `text`; with an action, a button that runs it once and takes the toast away."""
        self._action = action
        self._words.setText(text)
        self._button.setText(action_text)
        self._button.setVisible(action is not None)
        self._place()
        self._appear()
        self._timer.start()
        self._announce(text)

    def _announce(self, text: str) -> None:
        """Says it to screen readers. (Making these classes takes some milliseconds, which the start can do without.)"""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _place(self) -> None:
        width = min(self.sizeHint().width() + 8, max(self._over.width() - 2 * _MARGIN, 0))
        self.resize(width, self.sizeHint().height())
        self.move(self._resting_place())

    def _resting_place(self) -> QPoint:
        return QPoint((self._over.width() - self.width()) // 2, self._over.height() - self.height() - _MARGIN)

    def _appear(self) -> None:
        fresh = not self.isVisible()
        self.show()
        self.raise_()
        if not fresh or not theme.moves(self):
            return
        self._slide.setDuration(150)
        self._slide.setStartValue(self._resting_place() + QPoint(0, 12))
        self._slide.setEndValue(self._resting_place())
        self._slide.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            if self._slide.state() == QAbstractAnimation.State.Running:
                self._slide.stop()
            self._place()
        return super().eventFilter(watched, event)

    def _on_clicked(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

    def _on_timeout(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start()
            return
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), 10, look.color(Token.SURFACE), look.color(Token.INK3))
