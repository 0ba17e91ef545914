"""A few choices side by side of which one is taken."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.one_of import OneOf
from desktop.ui.widgets.painting import has_visible_focus, rounded, write
from desktop.ui.widgets.tab_order import stop_at_chosen


class _Segment(QAbstractButton):
    def __init__(self, key: str, name: str):
        super().__init__()
        self.key = key
        self.setText(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        look, words = theme.current(), QFontMetrics(theme.font(Size.BODY, SEMIBOLD))
        return QSize(words.horizontalAdvance(self.text()) + look.px(24), max(look.px(28), words.height() + look.px(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        box, radius = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(8)
        if self.isChecked():
            rounded(painter, box, radius, look.color(Token.SURFACE), look.color(Token.LINE))
        if has_visible_focus(self):
            rounded(painter, box, radius, None, look.color(Token.ACCENT), 2)
        painter.setPen(look.color(Token.INK if self.isChecked() else Token.INK2))
        painter.setFont(theme.font(Size.BODY, SEMIBOLD))
        write(painter, QRect(self.rect()), self.text())


class Segments(QWidget):
    """`chosen(str)`: the key of the one that was taken."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleIdentifier(name)
        self._name = name
        self._group = OneOf(self)
        self._group.taken.connect(self._on_taken)
        self._row = QHBoxLayout(self)
        margin = theme.current().px(3)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.setSpacing(0)

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """`choices`: keys and names. The same ones keep their buttons, and the keyboard where it is."""
        there = [one for one in self._group.buttons() if isinstance(one, _Segment)]
        if [(one.key, one.text()) for one in there] == list(choices):
            for one in there:
                if one.key == chosen:
                    self._group.show_taken(one)
            stop_at_chosen(there)
            return
        for old in there:
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.deleteLater()
        for key, name in choices:
            segment = _Segment(key, name)
            segment.setAccessibleIdentifier(f"{self._name}.{key}")
            self._group.add(segment)
            if key == chosen:
                self._group.show_taken(segment)
            self._row.addWidget(segment)
        stop_at_chosen(self._group.buttons())
        self.setVisible(len(choices) > 1)

    def _on_taken(self, button: QAbstractButton) -> None:
        if isinstance(button, _Segment):
            self.chosen.emit(button.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(10), look.color(Token.SUNKEN))
