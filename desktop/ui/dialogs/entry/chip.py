"""A template to choose: its name, and below it a bar with a segment a milestone."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desktop.core.plans import Share
from desktop.core.vocabulary import MilestoneKind
from desktop.ui import theme
from desktop.ui.theme import MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.painting import has_visible_focus, mirrored, rounded, shade, write

_PADDING, _BAR, _BETWEEN, _GAP, _LEAST, _RADIUS, _MOST_DRAWN, _WIDEST = 12, 5, 5, 2, 92, 9, 14, 220


class Chip(QRadioButton):
    """`shares` are drawn; `spoken` says what they are."""

    def __init__(self, name: str, shares: Sequence[Share], spoken: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._shares = tuple(shares)
        self.name = name
        self.setAccessibleName(spoken)
        self.setToolTip(tooltip(spoken))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Share], spoken: str) -> None:
        self._shares = tuple(shares)
        self.setAccessibleName(spoken)
        self.setToolTip(tooltip(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetrics(theme.font(Size.BODY, SEMIBOLD))
        width = max(metrics.horizontalAdvance(self.name) + 4 + 2 * look.px(_PADDING), look.px(_LEAST))
        return QSize(min(width, look.px(_WIDEST)), metrics.height() + look.px(_BAR + _BETWEEN + 16))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        chosen = self.isChecked()
        fill = look.color(Token.ACCENT_SOFT if chosen else Token.SURFACE)
        line = look.color(Token.ACCENT if chosen else Token.LINE)
        if self.underMouse() and not chosen:
            fill = shade(fill, 0.04)
        box = QRectF(self.rect())
        rounded(painter, box, look.px(_RADIUS), fill, line, 2 if chosen else 1)
        if has_visible_focus(self):
            rounded(painter, box.adjusted(3, 3, -3, -3), look.px(_RADIUS) - 3, None, look.color(Token.ACCENT), 2)
        inner = self.rect().adjusted(look.px(_PADDING), look.px(8), -look.px(_PADDING), -look.px(8))
        painter.setFont(theme.font(Size.BODY, SEMIBOLD if chosen else MEDIUM))
        painter.setPen(look.color(Token.ACCENT if chosen else Token.INK))
        metrics = QFontMetrics(painter.font())
        name = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, inner.width())
        write(painter, QRect(inner.left(), inner.top(), inner.width(), metrics.height()), name)
        self._paint_bar(painter, QRect(inner.left(), inner.bottom() + 1 - look.px(_BAR), inner.width(), look.px(_BAR)))

    def _paint_bar(self, painter: QPainter, bar: QRect) -> None:
        """The deposit in the color of what is paid ahead, the work in that of what waits."""
        look = theme.current()
        drawn = self._shares[:_MOST_DRAWN]
        whole = sum(share.weight for share in drawn) or 1
        gap = look.px(_GAP)
        room = bar.width() - gap * (len(drawn) - 1)
        left = 0.0
        for share in drawn:
            width = room * share.weight / whole
            box = QRect(bar.left() + round(left), bar.top(), max(round(width), 1), bar.height())
            token = Token.WAIT_RING if share.kind is MilestoneKind.DEPOSIT else Token.SEG_DELIVERED
            rounded(painter, QRectF(mirrored(self, bar, box)), bar.height() / 2, look.color(token))
            left += width + gap
