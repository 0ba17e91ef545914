"""Paints an entry of the history: its moment, which way it went, its sentence; unfolded, the kept words below it. It never reads
anything but the entry.
"""

from datetime import UTC, date, datetime
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import formats, icons, theme
from desktop.ui.labels.text import together
from desktop.ui.project.history_model import Entry, Role
from desktop.ui.theme import REGULAR, Size, Token
from desktop.ui.widgets.painting import rounded

_PADDING, _ICON, _GAP, _LONGEST = 8, 15, 12, 4000
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class HistoryDelegate(QStyledItemDelegate):
    """`unfolded` holds the ids of the entries shown in full."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.unfolded: set[str] = set()
        self._heights: dict[tuple[str, int, bool, float], int] = {}
        self._today, self._years = date(2000, 1, 1), False

    def forget(self, today: date, years: bool) -> None:
        """Measures are taken anew: other texts, another font. `years`: some entries are not of this year, and say so."""
        self._heights.clear()
        self._today, self._years = today, years

    def _when_width(self) -> int:
        return _measured(self._today.year, self._years, theme.current().scale)

    def _text_left(self) -> int:
        look = theme.current()
        return self._when_width() + look.px(_GAP) + look.px(_ICON) + look.px(_GAP)

    def is_cut(self, entry: Entry, width: int) -> bool:
        """Whether the folded row does not show it all."""
        return bool(entry.words) or _lines(entry.sentence, self._text_left(), width) > 2

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: Entry = index.data(Role.ENTRY)
        width = option.rect.width() if option.rect.width() > 0 else 600
        is_open = entry.contact.id in self.unfolded
        key = (entry.contact.id, width, is_open, theme.current().scale)
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._height(entry, width, is_open)
        return QSize(width, height)

    def _height(self, entry: Entry, width: int, is_open: bool) -> int:
        look = theme.current()
        metrics = QFontMetrics(_font())
        room = QRect(0, 0, max(width - self._text_left(), 40), 100_000)
        if is_open:
            text = metrics.boundingRect(room, _WRAP, together(entry.sentence)).height()
            if entry.words:
                text += metrics.boundingRect(room, _WRAP, _cut(entry.words)).height() + look.px(6)
        else:
            text = metrics.height() * min(_lines(entry.sentence, self._text_left(), width), 2)
        return max(text, look.px(_ICON)) + 2 * look.px(_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        entry: Entry = index.data(Role.ENTRY)
        look = theme.current()
        painter.save()
        row = QRect(option.rect)
        painter.setPen(look.color(Token.LINE))
        painter.drawLine(row.topLeft(), row.topRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, QRectF(row).adjusted(0, 2, 0, -2), look.px(6), look.color(Token.SUNKEN), look.color(Token.ACCENT))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, QRectF(row).adjusted(0, 2, 0, -2), look.px(6), look.color(Token.SUNKEN))
        self._paint_entry(painter, option, row, entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, entry: Entry) -> None:
        look = theme.current()
        metrics = QFontMetrics(_font())
        top = row.top() + look.px(_PADDING)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        when = QRect(row.left(), top, self._when_width(), metrics.height())
        painter.setFont(_when_font())
        painter.setPen(look.color(Token.INK2))
        painter.drawText(
            _visual(when, row, mirrored), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), entry.when
        )
        side = look.px(_ICON)
        place = QRect(when.right() + look.px(_GAP), top + (metrics.height() - side) // 2, side, side)
        ratio = painter.device().devicePixelRatio()
        picture = icons.pixmap(entry.icon, look.color(Token.INK2), side, ratio)
        painter.drawPixmap(QPointF(_visual(place, row, mirrored).topLeft()), picture)
        left = self._text_left()
        text = QRect(row.left() + left, top, row.width() - left, row.bottom() - top - look.px(_PADDING) + 1)
        self._paint_words(painter, _visual(text, row, mirrored), entry)

    def _paint_words(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        look = theme.current()
        painter.setFont(_struck() if entry.taken_back else _font())
        painter.setPen(look.color(Token.INK2 if entry.taken_back else Token.INK))
        metrics = QFontMetrics(_font())
        if entry.contact.id in self.unfolded:
            used = metrics.boundingRect(QRect(0, 0, box.width(), 100_000), _WRAP, together(entry.sentence)).height()
            painter.drawText(QRect(box.left(), box.top(), box.width(), used + 2), _WRAP, together(entry.sentence))
            painter.setPen(look.color(Token.INK2))
            painter.drawText(box.adjusted(0, used + look.px(6), 0, 2), _WRAP, _cut(entry.words))
            return
        painter.drawText(box.adjusted(0, 0, 0, 2), _WRAP, _two_lines(together(entry.sentence), box.width()))


def _lines(sentence: str, left: int, width: int) -> int:
    """How many lines a sentence takes beside `left`, at most 3."""
    sentence = together(sentence[:600])
    advance = QFontMetrics(_font()).horizontalAdvance(sentence)
    room = max(width - left, 40)
    if advance < room:  # it is rounded: one as wide as the room is broken
        return 1
    height = QFontMetrics(_font()).boundingRect(QRect(0, 0, room, 100_000), _WRAP, sentence).height()
    return min(-(-height // QFontMetrics(_font()).lineSpacing()), 3)


def _two_lines(sentence: str, width: int) -> str:
    """The sentence cut to what fits in two lines."""
    metrics = QFontMetrics(_font())
    if _lines(sentence, 0, width) <= 2:
        return sentence
    return metrics.elidedText(sentence, Qt.TextElideMode.ElideRight, int(width * 1.85))


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _visual(box: QRect, row: QRect, mirrored: bool) -> QRect:
    return QRect(row.left() + row.right() - box.right(), box.top(), box.width(), box.height()) if mirrored else box


@lru_cache(maxsize=8)
def _measured(year: int, years: bool, scale: float) -> int:
    """Room for a moment of this year, or with its year."""
    metrics = QFontMetrics(_when_font())
    days = [datetime(year - 1 if years else year, month, 28, 20, tzinfo=UTC) for month in range(1, 13)]
    return max(metrics.horizontalAdvance(formats.day_and_clock(day, date(year, 1, 1))) for day in days) + round(4 * scale)


def _font() -> QFont:
    return theme.font(Size.BODY, REGULAR)


def _when_font() -> QFont:
    return theme.font(Size.LABEL, REGULAR, tabular=True)


def _struck() -> QFont:
    struck = QFont(_font())
    struck.setStrikeOut(True)
    return struck
