"""How entries of the calendar look in a list: a dot in the tone of their kind as in the month (a ring for what may not come),
and where there is room for it all in one line. A day is a heading above its entries."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop.ui import theme
from desktop.ui.theme import REGULAR, SEMIBOLD, Size, Token, Tone
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.row_list import Row, RowDelegate, RowRole

_DOT, _WIDE, _CLOCK, _TITLE, _GAP, _ABOVE = 8, 640, 52, 300, 12, 14


@dataclass(frozen=True, slots=True)
class EntryRow(Row):
    """`tone`: of its kind; quiet is what comes only if nothing happens before."""

    tone: Tone = Tone.CALM


def paint_dot(painter: QPainter, spot: QRectF, tone: Tone, is_next: bool) -> None:
    """Full, or a ring for what comes only if nothing happens before."""
    ink = theme.current().color(tone.ring)
    if is_next:
        rounded(painter, spot, spot.width() / 2, ink)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(spot.adjusted(1, 1, -1, -1))


def is_wide(widget: QWidget | None) -> bool:
    """Whether an entry is one line."""
    return widget is not None and widget.width() >= theme.current().px(_WIDE)


class EntryDelegate(RowDelegate):
    """Paints entries and the days above them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look, row = theme.current(), index.data(RowRole.ROW)
        if row.is_heading:
            above = look.px(_ABOVE) if index.row() else look.px(4)
            return QSize(160, _line() + above + look.px(6))
        if is_wide(option.widget):
            return QSize(160, _line() + look.px(14))
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: Row = index.data(RowRole.ROW)
        if not row.is_heading:
            super().paint(painter, option, index)
            return
        look = theme.current()
        painter.save()
        line = _line()
        box = QRect(option.rect).adjusted(look.px(_GAP), 0, -look.px(_GAP), 0)
        box.setTop(box.bottom() - look.px(6) - line)
        box.setHeight(line)
        strong = QFontMetrics(theme.font(Size.BODY, SEMIBOLD)).horizontalAdvance(row.title) + look.px(10)
        _write(painter, box, row.title, (Size.BODY, SEMIBOLD), Token.INK)
        rest = QStyle.visualRect(option.direction, box, box.adjusted(strong, 0, 0, 0))
        _write(painter, rest, row.line, (Size.SECONDARY, REGULAR), Token.INK2)
        painter.restore()

    def _paint_texts(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: Row) -> None:
        look = theme.current()
        dot, wide = look.px(_DOT), is_wide(option.widget)
        start = box.left() + (look.px(_CLOCK) if wide else 0)
        first = box if wide else QRect(box.left(), box.top() + look.px(8), box.width(), _line())
        spot = QRect(start, first.center().y() - dot // 2 + 1, dot, dot)
        if isinstance(row, EntryRow):
            shown = QStyle.visualRect(option.direction, box, spot)
            paint_dot(painter, QRectF(shown), row.tone, not row.is_quiet)
        after = start + dot + look.px(10)
        if not wide:
            words = QRect(after, box.top(), box.right() - after + 1, box.height())
            super()._paint_texts(painter, option, QStyle.visualRect(option.direction, box, words), row)
            return
        name = ((Size.BODY, REGULAR), Token.INK2) if row.is_quiet else ((Size.BODY, SEMIBOLD), Token.INK)
        title = min(look.px(_TITLE), (box.right() - after) // 2)
        rest = after + title + look.px(_GAP)
        for text, left, width, font, token in (
            (row.end, box.left(), look.px(_CLOCK), (Size.SECONDARY, REGULAR), Token.INK2),
            (row.title, after, title, *name),
            (row.line, rest, box.right() - rest, (Size.LABEL, REGULAR), Token.INK2),
        ):
            place = QStyle.visualRect(option.direction, box, QRect(left, box.top(), width, box.height()))
            _write(painter, place, text, font, token)


def _write(painter: QPainter, box: QRect, text: str, font: tuple[Size, int], token: Token) -> None:
    painter.setFont(theme.font(*font))
    painter.setPen(theme.current().color(token))
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)


def _line() -> int:
    return QFontMetrics(theme.font(Size.BODY, SEMIBOLD)).height()
