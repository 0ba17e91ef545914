"""A list of rows with a title, a line below it and a text at the end, for lists that are neither the board nor the history."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui import theme
from desktop.ui.labels.text import fill, translate
from desktop.ui.theme import REGULAR, SEMIBOLD, Size, Token
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.painting import has_visible_focus, rounded
from desktop.ui.widgets.scroll_bar import SlimScrollBar

_PADDING, _BETWEEN, _RADIUS = 12, 2, 9


@dataclass(frozen=True, slots=True)
class Row:
    """`key` is handed back when the row is chosen. `is_quiet`: it matters less than the others; `is_remark`: the line asks for a
    look; `is_heading`: it names the rows below it and is not to be chosen."""

    key: str
    title: str
    line: str = ""
    end: str = ""
    is_quiet: bool = False
    is_remark: bool = False
    is_heading: bool = False


class RowRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """Rows that are replaced as a whole; the same rows are left alone."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> bool:
        """Returns whether anything is different."""
        if rows == self._rows:
            return False
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return True
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def row_of(self, key: str) -> int:
        """-1 when there is none."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        row: Row | None = index.data(RowRole.ROW)
        return Qt.ItemFlag.NoItemFlags if row is not None and row.is_heading else super().flags(index)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RowRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(_spoken(row))
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme.current()
        height = QFontMetrics(_strong()).height() + look.px(_BETWEEN) + QFontMetrics(_small()).height()
        return QSize(160, height + 2 * look.px(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: Row = index.data(RowRole.ROW)
        look = theme.current()
        painter.save()
        box = QRect(option.rect).adjusted(0, 1, 0, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, QRectF(box), look.px(_RADIUS), look.color(Token.ACCENT_SOFT))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, QRectF(box), look.px(_RADIUS), look.color(Token.SUNKEN))
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)  # a row that Tab came to and nobody chose yet, too
        if is_current and (has_visible_focus(option.widget) or not option.state & QStyle.StateFlag.State_Selected):
            rounded(painter, QRectF(box), look.px(_RADIUS), None, look.color(Token.ACCENT), 2)
        self._paint_texts(painter, option, box.adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0), row)
        painter.restore()

    def _paint_texts(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: Row) -> None:
        look = theme.current()
        strong, small = QFontMetrics(_strong()), QFontMetrics(_small())
        top = box.top() + (box.height() - strong.height() - look.px(_BETWEEN) - small.height()) // 2
        end_width = min(small.horizontalAdvance(row.end) + 2, box.width() // 2) if row.end else 0
        text_width = box.width() - (end_width + look.px(12) if end_width else 0)
        places = (
            (
                row.title,
                QRect(box.left(), top, text_width, strong.height()),
                theme.font(Size.BODY) if row.is_quiet else _strong(),
                Token.INK2 if row.is_quiet else Token.INK,
            ),
            (
                row.line,
                QRect(box.left(), top + strong.height() + look.px(_BETWEEN), text_width, small.height()),
                _small(),
                Token.FOLLOW if row.is_remark else Token.INK2,
            ),
            (row.end, QRect(box.right() - end_width + 1, box.top(), end_width, box.height()), _small(), Token.INK2),
        )
        for text, place, font, token in places:
            painter.setFont(font)
            painter.setPen(look.color(token))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            visual = QStyle.visualRect(option.direction, box, place)
            painter.drawText(visual, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)


class RowList(QListView):
    """`chosen(str)`: another row is the current one ("" for none); `opened(str)`: it was activated."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._rows = RowModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.activated.connect(self._on_activated)

    def show_rows(self, rows: list[Row]) -> None:
        """Shows other rows; the current one stays if it is among them, and what is in sight stays in sight."""
        current, top, follows = self.current_key(), self.verticalScrollBar().value(), self.hasAutoScroll()
        if not self._rows.show_rows(rows) or (current and current == self.current_key()):
            return
        self.setAutoScroll(False)
        self.blockSignals(True)  # the same one is chosen as before
        found = self.choose(current)
        self.blockSignals(False)
        self.setAutoScroll(follows)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(top)
        if current and not found:
            self.chosen.emit("")

    def current_key(self) -> str:
        row: Row | None = self.currentIndex().data(RowRole.ROW)
        return row.key if row else ""

    def choose(self, key: str) -> bool:
        number = self._rows.row_of(key)
        if number >= 0:
            self.setCurrentIndex(self._rows.index(number))
        return number >= 0

    def current_row(self) -> int:
        """-1 when there is none."""
        return self.currentIndex().row()

    def choose_near(self, number: int) -> None:
        """Chooses the row that now stands where one was, or the last one; what is in sight stays in sight."""
        rows, follows = self._rows.rowCount(), self.hasAutoScroll()
        if rows:
            self.setAutoScroll(False)
            self.setCurrentIndex(self._rows.index(min(max(number, 0), rows - 1)))
            self.setAutoScroll(follows)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        row: Row | None = current.data(RowRole.ROW) if current.isValid() else None
        self.chosen.emit(row.key if row else "")

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RowRole.ROW).key)


def _spoken(row: Row) -> str:
    if row.line and row.end:
        return fill(translate("Rows", "%1, %2, %3"), row.title, row.line, row.end)
    return fill(translate("Rows", "%1, %2"), row.title, row.line) if row.line else row.title


def _strong() -> QFont:
    return theme.font(Size.BODY, SEMIBOLD)


def _small() -> QFont:
    return theme.font(Size.SECONDARY, REGULAR)
