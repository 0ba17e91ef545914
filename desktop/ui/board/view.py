"""The list of one column, and what columns lie in: shows its model, turns keys and drags into requests, never edits anything."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollArea, QWidget

from desktop.core.card import Card
from desktop.ui import theme
from desktop.ui.board.delegate import CardDelegate, Sheet
from desktop.ui.board.metrics import metrics
from desktop.ui.board.model import ColumnModel
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.scroll_bar import SlimScrollBar

AROUND = 4
"""Free pixels around a card that is carried."""
_TO_CARDS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Anchor(NamedTuple):
    """A project that is seen, and how far below the top; no project: the top of the list."""

    project: str
    offset: int


class ColumnView(QListView):
    """Signals: `opened(str project)`; `sideways(int)`: go to the next column on that side; `shift_requested(int)`: move the card
    there; `menu_requested(Card, QPoint global)`; `drag_began(Card)` and `drag_ended()` around a drag."""

    opened = Signal(str)
    sideways = Signal(int)
    shift_requested = Signal(int)
    menu_requested = Signal(object, QPoint)
    drag_began = Signal(object)
    drag_ended = Signal()

    def __init__(self, model: ColumnModel, delegate: CardDelegate, parent: QWidget | None = None):
        super().__init__(parent)
        self.cards = model
        self.empty_text = ""
        self.background = Token.SUNKEN
        self._delegate = delegate
        self._look()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.clicked.connect(self._on_clicked)
        self._dress()

    def _look(self) -> None:
        viewport = QWidget()  # of our own: see ColumnsArea
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
        viewport.setAutoFillBackground(True)  # what is opaque is moved when it scrolls, not painted anew
        self.setViewport(viewport)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)

    def current_card(self) -> Card | None:
        index = self.currentIndex()
        return self.cards.card(index.row()) if index.isValid() else None

    def select(self, row: int) -> None:
        """Makes a row current and visible; -1: none."""
        self.setCurrentIndex(self.cards.index(row))
        if row < 0:
            self.clearSelection()

    def is_scrolled(self) -> bool:
        return self.verticalScrollBar().value() > 0

    def anchor(self) -> Anchor:
        """What shall stay in sight: the selected card if it is seen, else the first one, unless the list is at its top."""
        card = self.current_card()
        box = None if card is None else self.place_of(card)
        if card is not None and box is not None:
            return Anchor(card.project, box.top())
        index = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        if not self.is_scrolled() or not index.isValid():
            return Anchor("", 0)
        return Anchor(self.cards.card(index.row()).project, self.visualRect(index).top())

    def scroll_to(self, card: Card | None, offset: int) -> None:
        """Shows a card as far below the top as it was; None: the top of the list. A card that is gone changes nothing."""
        row = 0 if card is None else self.cards.row_of(card)
        if row >= 0:
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.cards.index(row)).top() - offset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The selected card, if it was seen as a whole, still is in a lower list."""
        card = self.visualRect(self.currentIndex())
        was_whole = card.isValid() and card.top() >= 0 and card.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if was_whole:
            self.scrollTo(self.currentIndex())

    def measure_anew(self) -> None:
        """Cards have another size."""
        self.setUniformItemSizes(False)  # forgets the size it knows
        self.setUniformItemSizes(True)
        self.doItemsLayout()

    def set_background(self, token: Token) -> None:
        self.background = token
        self._dress()

    def _dress(self) -> None:
        colors = QPalette(self.palette())
        colors.setColor(QPalette.ColorRole.Base, theme.current().color(self.background))
        self.setPalette(colors)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.palette().base().color() != theme.current().color(self.background):
            self._dress()
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and not self.currentIndex().isValid() and self.cards.rowCount():
            self.select(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        side = _SIDEWAYS.get(key, 0)
        if self.isRightToLeft():
            side = -side
        if side and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.shift_requested.emit(side)
        elif side and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.sideways.emit(side)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (card := self.current_card()):
            self.opened.emit(card.project)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        card = self.current_card()
        if card is not None:
            self.opened.emit(card.project)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, place = self.indexAt(event.pos()), event.globalPos()
        else:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_requested.emit(self.cards.card(index.row()), place)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Carries the card as a picture. Whatever a target answers, nothing is removed here: a drop is a command."""
        card = self.current_card()
        if card is None:
            return
        box = self._delegate.card_rect(self.visualRect(self.currentIndex()), self.isRightToLeft())
        drag = QDrag(self)
        drag.setMimeData(self.cards.mimeData([self.currentIndex()]))
        drag.setPixmap(self.picture_of(card, box))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - box.topLeft() + QPoint(AROUND, AROUND))
        self.drag_began.emit(card)
        try:
            drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)
        finally:
            self.drag_ended.emit()

    def place_of(self, card: Card) -> QRect | None:
        """Where a card is seen, in the coordinates of the viewport; None when it is not."""
        row = self.cards.row_of(card)
        if row < 0 or not self.isVisible():
            return None
        box = self._delegate.card_rect(self.visualRect(self.cards.index(row)), self.isRightToLeft())
        return box if self.viewport().rect().intersects(box) else None

    def picture_of(self, card: Card, box: QRect) -> QPixmap:
        """The card as it is carried: a little larger than `box` on every side, for its shadow."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap((box.size() + QSize(2 * AROUND, 2 * AROUND)) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setOpacity(0.92)
        lifted = QRect(QPoint(AROUND, AROUND), box.size())
        self._delegate.paint_card(painter, card, lifted, self.isRightToLeft(), Sheet(True, False, None), ratio)
        painter.end()
        return picture

    def viewportEvent(self, event: QEvent) -> bool:
        """Of its own Qt paints all cards anew when the window comes to the front or goes, though nothing on them tells it."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.cards.rowCount() or not self.empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(theme.font(Size.SECONDARY))
        painter.setPen(theme.current().color(Token.INK3))
        margin = metrics().padding
        room = self.viewport().rect().adjusted(margin, margin // 2, -margin, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.empty_text)


class Area(QScrollArea):
    """What columns lie in; it scrolls sideways. While it has the keyboard itself no card looks chosen, and the first key that
    leads to one chooses it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBar(SlimScrollBar(Qt.Orientation.Horizontal, 9))
        self.setViewport(QWidget())  # one of Qt's own would have to be told from all kinds of widgets: 20 ms of the start

    def focus(self) -> None:
        """Gives the keyboard to a card."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TO_CARDS:
            self.focus()
        else:
            super().keyPressEvent(event)
