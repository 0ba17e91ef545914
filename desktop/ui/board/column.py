"""One column of the board: its head, its list, and what it says while a card hovers over it. Drops become requests."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.standing import Column
from desktop.ui import theme
from desktop.ui.board.column_head import ColumnHead, HeadFacts
from desktop.ui.board.delegate import LEFT, CardDelegate
from desktop.ui.board.metrics import metrics
from desktop.ui.board.model import ColumnModel
from desktop.ui.board.view import ColumnView
from desktop.ui.labels import board as words
from desktop.ui.labels.columns import column_name
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import rounded, sided

_RADIUS, _MINIMUM = 14, 204


class Drop(Protocol):
    """What dropping a card on a column means: whether it is taken, and a sentence that says what it does or why not."""

    @property
    def allowed(self) -> bool: ...

    @property
    def sentence(self) -> str: ...


class DropNote(QLabel):
    """One sentence over the column while a card hovers: what a drop does here, or why it is refused."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._refused = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(theme.font(Size.SECONDARY, SEMIBOLD))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(12, 10, 12, 10)
        self.hide()

    def say(self, sentence: str, refused: bool, left: int, top: int, width: int) -> None:
        self._refused = refused
        colors = theme.palette(theme.current())
        colors.setColor(self.foregroundRole(), theme.current().color(Token.FINAL if refused else Token.ACCENT))
        self.setPalette(colors)
        self.setText(sentence)
        self.setGeometry(QRect(left, top, width, self.heightForWidth(width)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        fill, line = (Token.FINAL_SOFT, Token.FINAL) if self._refused else (Token.ACCENT_SOFT, Token.ACCENT)
        rounded(QPainter(self), QRectF(self.rect()), look.px(10), look.color(fill), look.color(line))
        super().paintEvent(event)


class ColumnPanel(QWidget):
    """Signals: `dropped(str column)`; `fold_requested(Column, bool)`. `hovering` says what dropping the card that is dragged
    means for a column; None: nothing of ours is dragged. `title` of a column that is none of the six."""

    dropped = Signal(object)
    fold_requested = Signal(object, bool)

    def __init__(
        self,
        model: ColumnModel,
        delegate: CardDelegate,
        hovering: Callable[[str], Drop | None],
        parent: QWidget | None = None,
        title: str = "",
    ):
        super().__init__(parent)
        self.column = model.column
        self._hovering = hovering
        self._lit: Drop | None = None
        self.folded = False
        self.head = ColumnHead(self.column, self.column == Column.CLOSED, self)
        self.head.clicked.connect(self._on_head_clicked)
        self.view = ColumnView(model, delegate, self)
        self._empty = "" if title else words.empty_column(Column(self.column))
        self.view.setAccessibleName(title or column_name(Column(self.column)))
        self.view.setAccessibleDescription(self._empty)
        self.view.setAccessibleIdentifier(f"board.{self.column}")
        self.head.setAccessibleIdentifier(f"board.{self.column}.head")
        self._note: DropNote | None = None
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addWidget(self.head)
        self._list = QHBoxLayout()
        self._list.addWidget(self.view)
        self._box.addLayout(self._list, 1)
        self.setAcceptDrops(True)
        self._measure()

    def set_folded(self, folded: bool) -> None:
        self.folded = folded
        self._show_folded(folded)

    def _show_folded(self, folded: bool) -> None:
        self.view.setVisible(not folded)
        self.head.set_folded(folded)
        self._measure()

    def _measure(self) -> None:
        folded = self.view.isHidden()
        self._box.setContentsMargins(0, 0, 0, 0 if folded else theme.current().px(6))
        beside = metrics().gap - LEFT
        self._list.setContentsMargins(*sided(self, beside, 0, 0, 0))
        if folded:
            self.setFixedWidth(self.head.sizeHint().width())
        else:
            self.setMinimumWidth(theme.current().px(_MINIMUM))
            self.setMaximumWidth(16777215)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _on_head_clicked(self) -> None:
        if self.column == Column.CLOSED:
            self.fold_requested.emit(self.column, not self.folded)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        move = self._hovering(self.column)
        if move is None:
            return
        event.accept()  # to be told of the moves; each of them says whether a drop means something
        self._light(move)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._lit is not None and self._lit.allowed:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(None)

    def dropEvent(self, event: QDropEvent) -> None:
        lit = self._lit
        self._light(None)
        if lit is None or not lit.allowed:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(self.column)

    def show_facts(self, facts: HeadFacts, searching: bool) -> None:
        """Count and sums; and what an empty column says."""
        self.head.show_facts(facts)
        if facts.title:  # it may be another now
            self.view.setAccessibleName(facts.name)
        self.view.empty_text = "" if searching else self._empty

    def explain(self, move: Drop) -> None:
        """Says what a move does or why not, as while hovering; until `explain_no_more`."""
        self._light(move)

    def explain_no_more(self) -> None:
        self._light(None)

    def _light(self, move: Drop | None) -> None:
        if move is self._lit:
            return
        self._lit = move
        if self.folded:  # it opens for what hovers over it
            self._show_folded(move is None)
        lit = move is not None and move.allowed
        self.view.set_background(Token.ACCENT_SOFT if lit else Token.SUNKEN)
        self.head.quiet = Token.INK2 if lit else Token.INK3  # to be read on either ground
        self._show_note()
        self.update()

    def _show_note(self) -> None:
        if self._lit is None:
            if self._note is not None:
                self._note.hide()
            return
        if self._note is None:
            self._note = DropNote(self)
        margin = theme.current().px(8)
        width = max(self.width() - 2 * margin, theme.current().px(_MINIMUM) - 2 * margin)
        self._note.say(self._lit.sentence, not self._lit.allowed, margin, self.head.sizeHint().height(), width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_note()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        lit = self._lit is not None and self._lit.allowed
        fill = look.color(Token.ACCENT_SOFT if lit else Token.SUNKEN)
        line = look.color(Token.ACCENT) if lit else None
        rounded(QPainter(self), QRectF(self.rect()), metrics().radius + look.px(_RADIUS - 12), fill, line, 2)
