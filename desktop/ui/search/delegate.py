"""Paints a row of the palette: the title of a group, or icon, title and the line below it with what was found marked by weight
and color. It reads nothing but the item."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons, theme
from desktop.ui.search.items import Item, marked
from desktop.ui.search.model import Role
from desktop.ui.theme import BOLD, MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import rounded

_PADDING, _ICON, _GAP, _BETWEEN, _RADIUS, _AIR, _ABOVE = 12, 17, 12, 1, 9, 7, 10
_BEFORE = 12  # letters that may stand before what was found when the line is too long


class FoundDelegate(QStyledItemDelegate):
    """Two lines each; the title of a group has one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look, small = theme.current(), QFontMetrics(_small()).height()
        item: Item | None = index.data(Role.ITEM)
        if item is None:
            return QSize(200, small + look.px(_ABOVE) + look.px(4))
        lines = QFontMetrics(_strong()).height() + (look.px(_BETWEEN) + small if item.line else 0)
        return QSize(200, max(lines, look.px(_ICON)) + 2 * look.px(_AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        item: Item | None = index.data(Role.ITEM)
        look = theme.current()
        painter.save()
        box = QRect(option.rect).adjusted(0, 1, 0, -1)
        if item is None:
            _write(
                painter,
                option,
                box.adjusted(look.px(_PADDING), look.px(_ABOVE), -look.px(_PADDING), 0),
                index.data(),
                _head(),
                Token.INK2,
            )
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                rounded(painter, QRectF(box), look.px(_RADIUS), look.color(Token.ACCENT_SOFT), look.color(Token.ACCENT), 1.5)
            elif option.state & QStyle.StateFlag.State_MouseOver:
                rounded(painter, QRectF(box), look.px(_RADIUS), look.color(Token.SUNKEN))
            self._paint_item(painter, option, box.adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0), item)
        painter.restore()

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, item: Item) -> None:
        look, strong, small = theme.current(), QFontMetrics(_strong()), QFontMetrics(_small())
        side = look.px(_ICON)
        height = strong.height() + (look.px(_BETWEEN) + small.height() if item.line else 0)
        top = box.top() + (box.height() - height) // 2
        place = QRect(box.left(), top + (strong.height() - side) // 2, side, side)
        picture = icons.pixmap(item.icon, look.color(Token.INK2), side, painter.device().devicePixelRatio())
        painter.drawPixmap(QStyle.visualRect(option.direction, box, place).topLeft(), picture)
        left = box.left() + side + look.px(_GAP)
        end = min(small.horizontalAdvance(item.end) + 2, box.width() // 3) if item.end else 0
        room = box.right() + 1 - left - (end + look.px(_GAP) if end else 0)
        title = QStyle.visualRect(option.direction, box, QRect(left, top, room, strong.height()))
        _write(painter, option, title, item.title, _strong(), Token.INK)
        at_end = QStyle.visualRect(option.direction, box, QRect(box.right() + 1 - end, top, end, strong.height()))
        _write(painter, option, at_end, item.end, _small(), Token.INK2)
        if item.line:
            below = QRect(left, top + strong.height() + look.px(_BETWEEN), box.right() + 1 - left, small.height())
            _write_marked(painter, option, QStyle.visualRect(option.direction, box, below), item.line)


def _write(painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, font: QFont, token: Token) -> None:
    painter.setFont(font)
    painter.setPen(theme.current().color(token))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setLayoutDirection(option.direction)
    painter.drawText(box, int(flags), shown)


def _write_marked(painter: QPainter, option: QStyleOptionViewItem, box: QRect, line: str) -> None:
    """One line, begun late enough that what was found is in sight."""
    look = theme.current()
    text, places = marked(line)
    font, metrics = _small(), QFontMetrics(_found())
    start = max(places[0][0] - _BEFORE, 0) if places and metrics.horizontalAdvance(text) > box.width() else 0
    begun = f"…{text[start:].lstrip()}" if start else text
    moved = len(text) - len(begun)
    shown = metrics.elidedText(begun, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, font)
    direction = QTextOption()
    direction.setTextDirection(option.direction)
    direction.setAlignment(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute)
    direction.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(direction)
    layout.setFormats([_mark(place - moved, length) for place, length in places if 0 <= place - moved < len(shown)])
    layout.beginLayout()
    layout.createLine().setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(look.color(Token.INK2))
    layout.draw(painter, QPointF(box.topLeft()))


def _mark(start: int, length: int) -> QTextLayout.FormatRange:
    made, look = QTextLayout.FormatRange(), QTextCharFormat()
    look.setFont(_found())
    look.setForeground(theme.current().color(Token.ACCENT))
    made.start, made.length, made.format = start, length, look
    return made


def _strong() -> QFont:
    return theme.font(Size.BODY, SEMIBOLD)


def _small() -> QFont:
    return theme.font(Size.SECONDARY)


def _found() -> QFont:
    return theme.font(Size.SECONDARY, BOLD)


def _head() -> QFont:
    return theme.font(Size.SECONDARY, MEDIUM)
