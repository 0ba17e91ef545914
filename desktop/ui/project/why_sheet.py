"""The small sheet with the explained sum of a date. It lies over the window until one presses Escape or looks elsewhere; it is a
part of the window, so that whoever hears the window hears the sheet."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop.core.assessment import Rung
from desktop.ui import theme
from desktop.ui.icons import Icon
from desktop.ui.labels import why as words
from desktop.ui.project.facts import Facts
from desktop.ui.project.why_text import heading, sentences
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.scrolling import Scrolling
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WIDTH, _MOST, _EDGE, _ASIDE = 400, 40, 8, 26


class WhySheet(QFrame):
    """One date explained; all of it can be copied as text. `near`: anything in the window it opens over."""

    def __init__(self, facts: Facts, rung: Rung, near: QWidget):
        super().__init__(near.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(words.title())
        self.setAccessibleIdentifier("why")
        self._heading = heading(facts, rung)
        self._lines = sentences(facts, rung)
        self._before = QApplication.focusWidget()
        if self._before is not None:
            self._before.destroyed.connect(self._on_gone)
        self.copy = Button(words.copy(), icon=Icon.COPY)
        self.copy.setAccessibleIdentifier("why.copy")
        self.copy.clicked.connect(self._on_copy)
        self._content = QWidget()
        self._lay_out()

    def text(self) -> str:
        return "\n".join([self._heading, *self._lines])

    def open_at(self, place: QPoint) -> None:
        """Below `place` (global), or wherever the window has room near it; not beyond the margins of the panel."""
        aside = theme.current().px(_ASIDE)
        room = self.window().rect().adjusted(aside, _EDGE, -aside, -_EDGE)
        width = min(theme.current().px(_WIDTH), room.width())
        margins = self._outer.contentsMargins()
        inner = width - margins.left() - margins.right()
        content = self._content.heightForWidth(inner)
        around = margins.top() + margins.bottom() + self._outer.spacing() + self.copy.sizeHint().height()
        height = min(content + around, room.height())
        at = self.window().mapFromGlobal(place)
        left = min(max(at.x() - width // 2, room.left()), room.right() + 1 - width)
        top = min(max(at.y(), room.top()), room.bottom() + 1 - height)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        self.copy.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self)
            application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press elsewhere closes it, and does what it does there."""
        pressed = event.type() == QEvent.Type.MouseButtonPress
        elsewhere = isinstance(watched, QWidget) and watched is not self and not self.isAncestorOf(watched)
        if (pressed and elsewhere) or (event.type() == QEvent.Type.Resize and watched is self.window()):
            self.close()
        return False

    def event(self, event: QEvent) -> bool:
        """Escape is its own while it is open, whatever it does in the window below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self.close()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_gone(self) -> None:
        self._before = None

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now):
            self.close()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.close()

    def _lay_out(self) -> None:
        look = theme.current()
        lines = QVBoxLayout(self._content)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(look.px(5))
        title = WrappingLabel(self._heading, Size.BODY, SEMIBOLD)
        title.setAccessibleIdentifier("why.heading")
        lines.addWidget(title)
        for line in self._lines[:_MOST]:
            lines.addWidget(WrappingLabel(line, Size.SECONDARY, token=Token.INK2))
        lines.addStretch(1)
        scroll = Scrolling(self._content)
        self._content.setMinimumHeight(1)  # as high as its lines are at the width they get, and no higher
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14))
        outer.setSpacing(look.px(9))
        outer.addWidget(scroll, 1)
        outer.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(12), look.color(Token.SURFACE), look.color(Token.INK3))
