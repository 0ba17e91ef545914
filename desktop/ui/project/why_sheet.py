"""The small sheet with the explained sum of a date. It lies over the panel until one presses Escape or looks elsewhere."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.assessment import Rung
from desktop.ui import theme
from desktop.ui.icons import Icon
from desktop.ui.labels import why as words
from desktop.ui.project.facts import Facts
from desktop.ui.project.why_text import heading, sentences
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WIDTH, _MOST = 380, 40


class WhySheet(QFrame):
    """One date explained; all of it can be copied as text."""

    def __init__(self, facts: Facts, rung: Rung, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(words.title())
        self.setAccessibleIdentifier("why")
        self._heading = heading(facts, rung)
        self._lines = sentences(facts, rung)
        self.copy = Button(words.copy(), icon=Icon.COPY)
        self.copy.setAccessibleIdentifier("why.copy")
        self.copy.clicked.connect(self._on_copy)
        self._lay_out()

    def text(self) -> str:
        return "\n".join([self._heading, *self._lines])

    def open_at(self, place: QPoint) -> None:
        """Below `place` (global), or above where the screen ends."""
        self.setFixedWidth(theme.current().px(_WIDTH))
        height = self._column.heightForWidth(self.width())
        self.setFixedHeight(height)
        room = self.screen().availableGeometry()
        left = min(max(place.x() - self.width() // 2, room.left()), room.right() - self.width())
        top = place.y() if place.y() + height <= room.bottom() else max(place.y() - height - theme.current().px(60), room.top())
        self.move(left, top)
        self.show()
        self.copy.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        look = theme.current()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14))
        column.setSpacing(look.px(5))
        title = WrappingLabel(self._heading, Size.BODY, SEMIBOLD)
        title.setAccessibleIdentifier("why.heading")
        column.addWidget(title)
        for line in self._lines[:_MOST]:
            column.addWidget(WrappingLabel(line, Size.SECONDARY, token=Token.INK2))
        column.addSpacing(look.px(4))
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(12), look.color(Token.SURFACE), look.color(Token.INK3))
