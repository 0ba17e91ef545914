"""The table behind a picture: to be read by screen readers and copied into other programs."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QStyle, QTableWidget, QTableWidgetItem, QWidget

from desktop.ui import theme
from desktop.ui.theme import SEMIBOLD, Size, Token

_MEASURED = 100  # rows that tell how wide a column is


class Head(QHeaderView):
    """The names of the columns over a line, each above what stands in its column."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, model = theme.current(), self.model()
        text = model.headerData(section, Qt.Orientation.Horizontal)
        side = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1  # that of the cells
        box, font = rect.adjusted(margin, 0, -margin, 0), theme.font(Size.SECONDARY, SEMIBOLD)
        painter.save()
        painter.setFont(font)
        painter.setPen(look.color(Token.INK2))
        shown = QFontMetrics(font).elidedText(str(text), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag(side))), shown)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color(Token.LINE))
        painter.restore()


class Table(QTableWidget):
    """Read-only, as high as its rows: the page scrolls. Copy takes what is selected, or all of it, with tabs between.
    `reached(QRect)`: the keyboard came to a cell; this is its place in the table."""

    reached = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleIdentifier(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setHorizontalHeader(Head(Qt.Orientation.Horizontal, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """The first column holds words, the others numbers."""
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels(list(columns))
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setFont(theme.font(Size.BODY, tabular=column > 0))
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        for column in range(len(columns)):
            head_item = self.horizontalHeaderItem(column)
            if head_item is not None:
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                head_item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(_MEASURED)
        head.setFont(theme.font(Size.SECONDARY, SEMIBOLD))
        self._share_out()
        line = theme.current().px(30)
        head.setFixedHeight(line)
        self.verticalHeader().setDefaultSectionSize(line)
        self.setFixedHeight(line * (len(rows) + 1))

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.reached.emit(self.visualRect(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def minimumSizeHint(self) -> QSize:
        """So wide that no number is cut."""
        least = theme.current().px(60) + sum(self._needed(each) for each in range(1, self.columnCount()))
        return QSize(least, super().minimumSizeHint().height())

    def _needed(self, column: int) -> int:
        metrics = QFontMetrics(self.horizontalHeader().font())
        head = metrics.horizontalAdvance(str(self.model().headerData(column, Qt.Orientation.Horizontal)))
        return max(head, self.sizeHintForColumn(column)) + theme.current().px(16)

    def _share_out(self) -> None:
        """As wide as each other, unless a name needs more: then the words make room."""
        head, columns = self.horizontalHeader(), range(1, self.columnCount())
        widths = [self._needed(each) for each in columns]
        is_room = all(width * self.columnCount() <= self.viewport().width() for width in (self._needed(0), *widths))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for each, width in zip(columns, widths, strict=True):
            head.setSectionResizeMode(each, QHeaderView.ResizeMode.Stretch if is_room else QHeaderView.ResizeMode.Fixed)
            if not is_room:
                head.resizeSection(each, width)

    def text(self, whole: bool = False) -> str:
        """What is selected, or all of it with its head: where nothing is, or when the `whole` is asked for."""
        cells = {(index.row(), index.column()) for index in self.selectedIndexes()}
        if len(cells) > 1 and not whole:
            rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
            return "\n".join("\t".join(self._cell(row, column) for column in columns) for row in rows)
        heads = [self.horizontalHeaderItem(column) for column in range(self.columnCount())]
        lines = ["\t".join(head.text() for head in heads if head is not None)]
        lines += ["\t".join(self._cell(row, column) for column in range(self.columnCount())) for row in range(self.rowCount())]
        return "\n".join(lines)

    def _cell(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
            return
        super().keyPressEvent(event)
