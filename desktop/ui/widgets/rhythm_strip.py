"""Past answers of a client as dots on a scale of their working days: the usual range shaded, the current silence marked. It
paints what it is given and says it in words."""

from collections import Counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.rhythm import Rhythm
from desktop.ui import theme
from desktop.ui.labels import rhythm as words
from desktop.ui.theme import BOLD, REGULAR, Size, Token
from desktop.ui.widgets.painting import rounded

_PICTURE, _SIDE, _DOT, _MOST_STACKED, _FARTHEST = 34, 12, 3.5, 4, 3


class RhythmStrip(QWidget):
    """`silent`: working days of the silence of now, None without one."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._rhythm: Rhythm | None = None
        self._silent: int | None = None
        self.setAccessibleIdentifier("rhythm.strip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rhythm(self, rhythm: Rhythm, silent: int | None) -> None:
        self._rhythm, self._silent = rhythm, silent
        told = words.summary(rhythm)
        self.setAccessibleName(told if silent is None else words.spoken(told, words.silent(silent)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, theme.current().px(_PICTURE) + QFontMetrics(_small(REGULAR)).height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.sizeHint().height())

    def _end(self) -> int:
        """The days at the far end; a silence beyond all measure is drawn at the edge."""
        if self._rhythm is None:
            return 1
        usual = self._rhythm.slowest_usual + 1
        return max(usual, min(self._silent or 0, usual * _FARTHEST))

    def _x(self, days: float) -> float:
        side = theme.current().px(_SIDE)
        x = side + (self.width() - 2 * side) * min(days / self._end(), 1.0)
        return self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._rhythm is None:
            return
        look = theme.current()
        painter = QPainter(self)
        height = look.px(_PICTURE)
        rounded(painter, QRectF(0, 0, self.width(), height), look.px(8), look.color(Token.SUNKEN))
        usual = [days for days in self._rhythm.answers if days not in self._rhythm.outliers]
        first, last = sorted((self._x(min(usual)), self._x(max(usual))))
        shade = QRectF(first - look.px(7), 0, last - first + look.px(14), height)
        rounded(painter, shade, look.px(7), look.color(Token.CALM_SOFT))
        self._paint_dots(painter, self._rhythm, height)
        self._paint_silence(painter, height)
        self._paint_scale(painter, self._rhythm, height)

    def _paint_dots(self, painter: QPainter, rhythm: Rhythm, height: int) -> None:
        """Answers of as many days lie above each other around the middle; those left out are hollow, in place or at the edge."""
        look = theme.current()
        radius = _DOT * look.scale
        color = look.color(Token.CALM)
        counted = Counter(rhythm.answers)
        highest = min(max(counted.values()), _MOST_STACKED)
        lowest = height / 2 + (highest - 1) * radius
        for days, answers in sorted(counted.items()):
            is_left_out = days in rhythm.outliers
            painter.setPen(QPen(look.color(Token.INK3), 1.5) if is_left_out else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if is_left_out else color)
            for level in range(min(answers, _MOST_STACKED)):
                painter.drawEllipse(QPointF(self._x(days), lowest - level * 2 * radius), radius - 0.5, radius - 0.5)

    def _paint_silence(self, painter: QPainter, height: int) -> None:
        if self._silent is None:
            return
        look = theme.current()
        x, text = self._x(self._silent), words.now(self._silent)
        painter.setPen(QPen(look.color(Token.FOLLOW), 2))
        painter.drawLine(QPointF(x, 3), QPointF(x, height - 3))
        painter.setFont(_small(BOLD))
        width = QFontMetrics(_small(BOLD)).horizontalAdvance(text) + 2
        left = x + look.px(5) if x + look.px(5) + width < self.width() else x - look.px(5) - width
        painter.drawText(QRectF(left, look.px(2), width, height), int(Qt.AlignmentFlag.AlignLeft), text)

    def _paint_scale(self, painter: QPainter, rhythm: Rhythm, top: int) -> None:
        """The days below: none, the quickest, the usual ones, the slowest usual one, and at the end what they are."""
        painter.setFont(_small(REGULAR))
        painter.setPen(theme.current().color(Token.INK2))
        metrics = QFontMetrics(_small(REGULAR))
        unit = metrics.horizontalAdvance(words.unit())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        taken = [QRectF(0 if is_mirrored else self.width() - unit, top, unit, metrics.height())]
        for days in (rhythm.slowest_usual, rhythm.usual_days, min(rhythm.answers), 0):
            width = metrics.horizontalAdvance(str(days))
            box = QRectF(self._x(days) - width / 2, top + 1, width + 1, metrics.height())
            if not any(box.adjusted(-6, 0, 6, 0).intersects(other) for other in taken):
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(days))
                taken.append(box)
        painter.drawText(taken[0].adjusted(0, 1, 1, 1), int(Qt.AlignmentFlag.AlignLeft), words.unit())


def _small(weight: int) -> QFont:
    return theme.font(Size.SMALLEST, weight)
