"""Money month by month: a bar a month, what is paid below, what is awaited above, the part of it that is at risk on top, and the
sums beside them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.painting import lined, mirrored, rounded, write

COLORS = (Token.SEG_RELEASED, Token.SEG_DELIVERED, Token.FINAL_RING)
_PATTERNS = {Token.SEG_DELIVERED: (5, False), Token.FINAL_RING: (7.5, True)}
"""How far apart their lines are, and whether they are slanted."""
_HEIGHT, _BAR, _STEP, _GAP, _LEGEND = 160, 44, 88, 2, 200


class Month(NamedTuple):
    """`amounts`: paid, awaiting without risk, awaiting at risk, in minor units; `year`: told below the name, where it matters."""

    name: str
    amounts: tuple[int, int, int]
    year: str = ""


class MoneyPicture(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._months: Sequence[Month] = ()
        self._legend: Sequence[str] = ()
        self.setAccessibleIdentifier("insights.money.picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_months(self, months: Sequence[Month], legend: Sequence[str], spoken: str) -> None:
        """`legend`: what each of the three colors is, with its sum."""
        self._months, self._legend = months, legend
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(
            look.px(_STEP) * max(len(self._months), 6) + look.px(_LEGEND), look.px(_HEIGHT) + look.px(30) + self._years()
        )

    def _years(self) -> int:
        """The height of the line of years, where there is one."""
        return theme.current().px(16) if any(month.year for month in self._months) else 0

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(max(look.px(260), self._legend_width() + look.px(90)), self.sizeHint().height())

    def _legend_width(self) -> int:
        words = QFontMetrics(theme.font(Size.LABEL))
        widest = max((words.horizontalAdvance(text) for text in self._legend), default=0)
        return widest + theme.current().px(24 + 17 + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        look, painter = theme.current(), QPainter(self)
        room = max(self.width() - max(look.px(_LEGEND), self._legend_width()), look.px(60))
        step = min(look.px(_STEP), room // len(self._months))
        highest = max(sum(month.amounts) for month in self._months) or 1
        for number, month in enumerate(self._months):
            column = QRect(number * step, 0, step, self.height())
            self._paint_month(painter, mirrored(self, self.rect(), column), month, highest)
        self._paint_legend(painter, QRect(len(self._months) * step + look.px(24), look.px(10), self.width(), look.px(24)))

    def _paint_month(self, painter: QPainter, column: QRect, month: Month, highest: int) -> None:
        look = theme.current()
        width = min(look.px(_BAR), max(column.width() - look.px(8), 4))
        left, bottom = column.left() + (column.width() - width) / 2, float(look.px(_HEIGHT))
        for amount, token in zip(month.amounts, COLORS, strict=True):
            if amount:
                height = max(amount / highest * (look.px(_HEIGHT) - 3 * _GAP), 3.0)
                _fill(painter, QRectF(left, bottom - height, width, height), min(3.0, height / 2), token)
                bottom -= height + _GAP
        painter.setFont(theme.font(Size.SECONDARY))
        painter.setPen(look.color(Token.INK2))
        for number, text in enumerate((month.name, month.year)):
            top = look.px(_HEIGHT) + look.px(6) + number * look.px(16)
            write(painter, QRect(column.left(), top, column.width(), look.px(20)), text)

    def _paint_legend(self, painter: QPainter, line: QRect) -> None:
        look = theme.current()
        painter.setFont(theme.font(Size.LABEL))
        side = look.px(10)
        height = max(look.px(23), QFontMetrics(painter.font()).height() + look.px(4))
        for number, (text, token) in enumerate(zip(self._legend, COLORS, strict=True)):
            row = QRect(line.left(), line.top() + number * height, line.width() - line.left(), height)
            box = mirrored(self, self.rect(), QRect(row.left(), row.top() + (height - side) // 2, side, side))
            _fill(painter, QRectF(QPointF(box.topLeft()), box.size().toSizeF()), 2.5, token)
            words = mirrored(self, self.rect(), row.adjusted(side + look.px(7), 0, 0, 0))
            painter.setPen(look.color(Token.INK))
            start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            write(painter, words, text, start | Qt.AlignmentFlag.AlignAbsolute)


def _fill(painter: QPainter, box: QRectF, radius: float, token: Token) -> None:
    """In its color and with its pattern: the parts are told apart without colors as well."""
    look = theme.current()
    rounded(painter, box, radius, look.color(token))
    pattern = _PATTERNS.get(token)
    if pattern is not None:
        lines = QColor(look.color(Token.SURFACE))
        lines.setAlphaF(0.55)
        within = QPainterPath()
        within.addRoundedRect(box, radius, radius)
        painter.save()
        painter.setClipPath(within)
        lined(painter, box, lines, *pattern)
        painter.restore()
