"""The sections of the settings as a row of tabs."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from desktop.ui import theme
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.one_of import OneOf
from desktop.ui.widgets.painting import has_visible_focus, rounded, shade, write
from desktop.ui.widgets.tab_order import stop_at_chosen


class _Tab(QAbstractButton):
    def __init__(self, key: str, name: str):
        super().__init__()
        self.key = key
        self.setText(name)
        self.setAccessibleIdentifier(f"settings.tab.{key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        look = theme.current()
        words = QFontMetrics(theme.font(Size.BODY, SEMIBOLD))
        return QSize(words.horizontalAdvance(self.text()) + look.px(26), max(look.px(32), words.height() + look.px(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        box, radius = QRectF(self.rect()), look.px(9)
        if self.isChecked():
            rounded(painter, box, radius, look.color(Token.SURFACE), look.color(Token.LINE))
        elif self.underMouse():
            rounded(painter, box, radius, shade(look.color(Token.CANVAS), 0.04))
        if has_visible_focus(self):
            rounded(painter, box, radius, None, look.color(Token.ACCENT), 2)
        painter.setPen(look.color(Token.ACCENT if self.isChecked() else Token.INK2))
        painter.setFont(theme.font(Size.BODY, SEMIBOLD))
        write(painter, QRect(self.rect()), self.text())


class Tabs(Flow):
    """`chosen(str)`: the key of a tab. The arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(4)
        self._group = OneOf(self)
        self._group.taken.connect(self._on_taken)

    def add_tab(self, key: str, name: str) -> None:
        tab = _Tab(key, name)
        self._group.add(tab)
        self.add(tab)

    def show_chosen(self, key: str) -> None:
        for tab in self._group.buttons():
            if isinstance(tab, _Tab) and tab.key == key:
                self._group.show_taken(tab)
        stop_at_chosen(self._group.buttons())

    def show_only(self, keys: Iterable[str] | None) -> None:
        """The tabs of these keys; None: all."""
        shown = None if keys is None else set(keys)
        for tab in self._group.buttons():
            if isinstance(tab, _Tab):
                tab.setVisible(shown is None or tab.key in shown)

    def _on_taken(self, tab: QAbstractButton) -> None:
        if isinstance(tab, _Tab):
            self.chosen.emit(tab.key)
