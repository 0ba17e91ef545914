"""Rows of a name, a bar and what it says; a dot on the bar where one is told."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import EDGES, Size, Token
from desktop.ui.widgets.painting import mirrored, rounded, write

_NAME, _ROW, _BAR, _DOT, _LEAST = 145, 33, 11, 6, 10


class Bar(NamedTuple):
    """`share` of the longest bar, 0 to 1; `dot`: where on that scale, None for none."""

    name: str
    text: str
    share: float
    token: Token
    dot: float | None = None


class BarsPicture(QWidget):
    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._more = ""
        self.setAccessibleIdentifier(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], more: str = "") -> None:
        """`more`: a line below, about what is not drawn."""
        self._bars, self._more = bars, more
        self.setAccessibleName("; ".join(f"{bar.name}: {bar.text}" for bar in bars))
        self.updateGeometry()
        self.update()

    @property
    def _row(self) -> int:
        look = theme.current()
        return max(look.px(_ROW), QFontMetrics(theme.font(Size.LABEL)).height() + look.px(10))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(520), self._row * (len(self._bars) + bool(self._more)))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        widest = max((self._measure(bar.text) for bar in self._bars), default=0)
        return QSize(max(look.px(300), look.px(_NAME) + look.px(_LEAST) + widest + look.px(24)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        names = min(look.px(_NAME), self.width() // 3)
        widest = max((self._measure(bar.text) for bar in self._bars), default=0)
        room = max(self.width() - names - widest - look.px(24), look.px(_LEAST))
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, QRect(0, number * self._row, self.width(), self._row), bar, names, room)
        if self._more:
            line = QRect(0, len(self._bars) * self._row, self.width(), self._row)
            self._write(painter, line, self._more, Size.SECONDARY, Token.INK2)

    def _paint_bar(self, painter: QPainter, row: QRect, bar: Bar, names: int, room: int) -> None:
        look = theme.current()
        name = QFontMetrics(theme.font(Size.LABEL)).elidedText(bar.name, Qt.TextElideMode.ElideRight, names - look.px(8))
        self._write(painter, QRect(row.left(), row.top(), names, row.height()), name, Size.LABEL, Token.INK)
        height = look.px(_BAR)
        length = max(round(room * bar.share), height)
        box = QRect(names, row.top() + (row.height() - height) // 2, length, height)
        shown = mirrored(self, self.rect(), box)
        edge = EDGES.get(bar.token)
        rounded(painter, QRectF(shown), height / 2, look.color(bar.token), look.color(edge) if edge is not None else None)
        if bar.dot is not None:
            dot = min(max(room * bar.dot, height / 2), length - height / 2)
            x = names + dot
            middle = QPointF(self.width() - x if self.isRightToLeft() else x, box.center().y() + 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.WAIT_RING))
            painter.drawEllipse(middle, look.px(_DOT), look.px(_DOT))
        text = QRect(names + length + look.px(9), row.top(), self.width() - names - length, row.height())
        self._write(painter, text, bar.text, Size.SECONDARY, Token.INK2)

    def _write(self, painter: QPainter, box: QRect, text: str, size: Size, token: Token) -> None:
        painter.setFont(theme.font(size))
        painter.setPen(theme.current().color(token))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        write(painter, mirrored(self, self.rect(), box), text, side | Qt.AlignmentFlag.AlignAbsolute)

    def _measure(self, text: str) -> int:
        return QFontMetrics(theme.font(Size.SECONDARY)).horizontalAdvance(text)
