"""What a field lets one choose from, as menus look: a rounded sheet with air around its rows, and a tick at what is chosen. It
keeps Qt's behavior. Made when a list opens for the first time, never by itself: the look of the field sees to that."""

from functools import cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QListView,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.menu import AIR, AROUND, ICON, PADDING, RADIUS, ROW, mark_row, paint_sheet
from desktop.ui.widgets.popup import round_off
from desktop.ui.widgets.scroll_bar import SlimScrollBar

_WIDEST = 420
_BETWEEN = 3  # Qt keeps so much free around what fits to the letters that were typed


def dress_list(field: QComboBox) -> None:
    """All that the field offers, below it."""
    view = field.view()
    _dress(view, view.window(), field, marks_chosen=True)


def dress_completions(field: QComboBox) -> None:
    """What fits to the letters that were typed."""
    completer = field.completer()
    if completer is None or completer.completionMode() is not QCompleter.CompletionMode.PopupCompletion:
        return
    view = completer.popup()
    if view is not None:
        _dress(view, view, field, marks_chosen=False)


def list_width(field: QComboBox) -> int:
    """Enough for its longest name, but for very long ones."""
    measure, px = QFontMetrics(field.view().font()), theme.current().px
    longest = max((measure.horizontalAdvance(field.itemText(row)) for row in range(field.count())), default=0)
    return min(longest + 2 * px(AROUND + PADDING) + px(ICON + AIR) + 2, px(_WIDEST))


def _dress(view: QAbstractItemView, sheet: QWidget, field: QComboBox, marks_chosen: bool) -> None:
    if isinstance(view.itemDelegate(), _Rows):
        return
    view.setFont(theme.font(Size.BODY))
    view.setItemDelegate(_Rows(field, marks_chosen))
    view.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.viewport().setAutoFillBackground(False)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
    if isinstance(view, QListView):
        view.setUniformItemSizes(True)
    bare = Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
    sheet.setWindowFlags(sheet.windowFlags() | bare)
    sheet.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    sheet.setStyle(_style())
    sheet.installEventFilter(_Rounder(sheet))


class _Rounder(QObject):
    """Cuts the corners off a sheet, whatever its size. (Qt undoes it when a field's list is given its size.)"""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and isinstance(watched, QWidget):
            round_off(watched, theme.current().px(RADIUS))
        return False


class _Rows(QAbstractItemDelegate):
    """What is drawn of one choice."""

    def __init__(self, field: QComboBox, marks_chosen: bool):
        super().__init__(field)
        self._field = field
        self._marks_chosen = marks_chosen
        self._marked = QStyle.StateFlag.State_Selected
        if not marks_chosen:  # in the list of all, what is under the pointer is selected
            self._marked |= QStyle.StateFlag.State_MouseOver

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        px = theme.current().px
        return QSize(px(ROW), max(px(ROW), QFontMetrics(option.font).height() + px(AIR)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        look, row = theme.current(), QRect(option.rect)
        painter.save()
        if option.state & self._marked:
            mark_row(painter, row)
        inner = row.adjusted(look.px(PADDING), 0, -look.px(PADDING), 0)
        words = inner
        if self._marks_chosen:
            side = look.px(ICON)
            words = inner.adjusted(0, 0, -side - look.px(AIR), 0)
            if index.row() == self._field.currentIndex():
                box = QRect(inner.right() + 1 - side, inner.top() + (inner.height() - side) // 2, side, side)
                mark = icons.pixmap(Icon.CHECK, look.color(Token.ACCENT), side, painter.device().devicePixelRatioF())
                painter.drawPixmap(QStyle.visualRect(option.direction, inner, box).topLeft(), mark)
        painter.setFont(option.font)
        painter.setPen(look.color(Token.INK))
        shown = QFontMetrics(option.font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        flags = start | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QStyle.visualRect(option.direction, inner, words), int(flags), shown)
        painter.restore()


class _SheetStyle(QProxyStyle):
    """Fusion, but for the frame of a list."""

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        if metric is QStyle.PixelMetric.PM_DefaultFrameWidth:
            return _BETWEEN if isinstance(widget, QAbstractItemView) else theme.current().px(AROUND)
        return super().pixelMetric(metric, option, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is not QStyle.ControlElement.CE_ShapedFrame:
            super().drawControl(element, option, painter, widget)
            return
        painter.save()
        paint_sheet(painter, option.rect)
        painter.restore()


@cache
def _style() -> _SheetStyle:
    return _SheetStyle("fusion")
