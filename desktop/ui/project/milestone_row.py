"""One milestone in the panel: a line that opens, and below it its deliverables and moves. It asks for changes by signals."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import milestones as words
from desktop.ui.labels.text import escaped_mnemonic, translate
from desktop.ui.project.milestone_facts import MilestoneFacts
from desktop.ui.theme import EDGES, REGULAR, SEMIBOLD, Size, Token
from desktop.ui.widgets.bar import SEGMENT_TOKENS
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import has_visible_focus, rounded
from desktop.ui.widgets.tick_box import TickBox

_HEIGHT, _SQUARE, _INSET = 27, 10, 22
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Widths(NamedTuple):
    """Of the widest title, status and amount of all rows."""

    title: int
    status: int
    amount: int


class MilestoneLine(QAbstractButton):
    """Color, title, status and amount on one line. Pressed: its details open. `menu_requested(QPoint)`: global place."""

    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._facts: MilestoneFacts | None = None
        self._widths = Widths(0, 0, 0)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: MilestoneFacts, widths: Widths) -> None:
        """`widths`: the same for all rows, so that the columns line up."""
        self._facts = facts
        self._widths = widths
        self.setText(escaped_mnemonic(facts.milestone.title))
        self.setAccessibleName(facts.spoken)
        self.setAccessibleIdentifier(f"milestone.{facts.milestone.id}")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._facts is None:
            return theme.current().px(_HEIGHT)
        return place(self._facts, self._widths, width).height

    def sizeHint(self) -> QSize:
        width = theme.current().px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme.current().px(_HEIGHT))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._facts is None:
            return
        look = theme.current()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            rounded(painter, QRectF(self.rect()).adjusted(-1, 0, 1, 0), look.px(6), look.color(Token.SUNKEN))
        placed = place(self._facts, self._widths, self.width())
        token = SEGMENT_TOKENS[self._facts.segment]
        edge = look.color(EDGES[token]) if token in EDGES else None
        rounded(painter, QRectF(self._mirrored(placed.square)), look.px(3), look.color(token), edge)
        self._paint_texts(painter, self._facts, placed)
        if has_visible_focus(self):
            rounded(painter, QRectF(self.rect()), look.px(6), None, look.color(Token.ACCENT), 2)

    def _paint_texts(self, painter: QPainter, facts: MilestoneFacts, placed: "Placed") -> None:
        look = theme.current()
        start = int(self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading | _MIDDLE))
        end = int(self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignTrailing | _MIDDLE))
        painter.setFont(_strong())
        painter.setPen(look.color(Token.INK))
        painter.drawText(self._mirrored(placed.title), start | Qt.TextFlag.TextWordWrap, facts.milestone.title)
        painter.setFont(theme.font(Size.BODY, SEMIBOLD, tabular=True))
        painter.drawText(self._mirrored(placed.amount), end, facts.amount)
        painter.setFont(theme.font(Size.SECONDARY, REGULAR))
        painter.setPen(look.color(Token.INK2))
        painter.drawText(self._mirrored(placed.status), start, facts.status)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            icon = Icon.CHEVRON_UP if self.isChecked() else Icon.CHEVRON_DOWN
            corner = self._mirrored(placed.chevron).topLeft()
            picture = icons.pixmap(icon, look.color(Token.INK2), placed.chevron.width(), self.devicePixelRatioF())
            painter.drawPixmap(corner, picture)

    def _mirrored(self, box: QRect) -> QRect:
        return QRect(self.style().visualRect(self.layoutDirection(), self.rect(), box))


class Placed(NamedTuple):
    """Where the parts of a line are."""

    square: QRect
    title: QRect
    chevron: QRect
    status: QRect
    amount: QRect
    height: int


def place(facts: MilestoneFacts, widths: Widths, width: int) -> Placed:
    """On one line; or, where that is too short for one of the rows, with the title wrapped and the status below it in all."""
    look = theme.current()
    strong, small = QFontMetrics(_strong()), QFontMetrics(theme.font(Size.SECONDARY, REGULAR))
    left, gap, arrow = look.px(_INSET), look.px(12), look.px(12)
    amount_left = width - widths.amount
    title_width = strong.horizontalAdvance(facts.milestone.title) + 2
    base = max(look.px(_HEIGHT), strong.height() + 8)
    room = amount_left - gap - widths.status - gap - left - arrow - look.px(6)
    stacked = widths.title > room
    text_height = strong.height()
    if stacked:
        room = max(amount_left - gap - arrow - look.px(6) - left, 40)
        text_height = strong.boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, facts.milestone.title).height()
    height = base + text_height - strong.height() + (small.height() + 2 if stacked else 0)
    top = (base - strong.height()) // 2
    title = QRect(left, top, room, text_height)
    square = QRect(0, (base - look.px(_SQUARE)) // 2, look.px(_SQUARE), look.px(_SQUARE))
    chevron = QRect(left + min(title_width, room) + look.px(5), (base - arrow) // 2, arrow, arrow)
    amount = QRect(amount_left, 0, widths.amount, base)
    if stacked:
        status = QRect(left, title.bottom() + 2, max(width - left, 40), small.height())
    else:
        status = QRect(amount_left - gap - widths.status, 0, widths.status, base)
    return Placed(square, title, chevron, status, amount, height)


def widths_of(rows: Sequence[MilestoneFacts]) -> Widths:
    """With some air for what fonts round."""
    title, status = QFontMetrics(_strong()), QFontMetrics(theme.font(Size.SECONDARY, REGULAR))
    amount = QFontMetrics(theme.font(Size.BODY, SEMIBOLD, tabular=True))
    return Widths(
        max((title.horizontalAdvance(row.milestone.title) for row in rows), default=0) + 2,
        max((status.horizontalAdvance(row.status) for row in rows), default=0) + 4,
        max((amount.horizontalAdvance(row.amount) for row in rows), default=0) + 4,
    )


def _strong() -> QFont:
    return theme.font(Size.BODY, SEMIBOLD)


class MilestoneRow(QWidget):
    """A line and, when open, its details.

    `ticked(index, day)`: day None takes the tick away. `menu_requested(kind, place)`: "work" or "payment" or "" for all.
    """

    ticked = Signal(int, object)
    menu_requested = Signal(str, QPoint)
    edit_requested = Signal()
    remove_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None):
        super().__init__(parent)
        self._today = today
        self._facts: MilestoneFacts | None = None
        self._details: QWidget | None = None
        self._about: Label | None = None
        self._boxes: list[TickBox] = []
        self._moves: list[Button] = []
        self.line = MilestoneLine()
        self.line.toggled.connect(self._on_toggled)
        self.line.menu_requested.connect(partial(self.menu_requested.emit, ""))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.line)

    def show_facts(self, facts: MilestoneFacts, widths: Widths, today: date) -> None:
        before, self._facts, self._today = self._facts, facts, today
        self.line.show_facts(facts, widths)
        if self._details is None:
            return
        if before is not None and len(before.milestone.deliverables) == len(facts.milestone.deliverables):
            self._fill()
        else:
            self._build()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self.line, *(box.box for box in self._boxes), *self._moves]

    def _on_toggled(self, is_open: bool) -> None:
        if is_open and self._details is None:
            self._build()
        if self._details is not None:
            self._details.setVisible(is_open)

    def _build(self) -> None:
        """Makes the details; only for a row that was opened once."""
        facts = self._facts
        if facts is None:
            return
        if self._details is not None:
            self._details.deleteLater()
        look = theme.current()
        self._details = QWidget()
        column = QVBoxLayout(self._details)
        column.setContentsMargins(look.px(_INSET), look.px(2), 0, look.px(10))
        column.setSpacing(look.px(6))
        self._about = Label("", Size.SECONDARY, token=Token.INK2)
        self._about.setWordWrap(True)
        column.addWidget(self._about)
        self._boxes = [TickBox() for _ in facts.milestone.deliverables]
        for index, box in enumerate(self._boxes):
            box.setAccessibleIdentifier(f"deliverable.{facts.milestone.id}.{index + 1}")
            box.clicked.connect(partial(self._on_ticked, index))
            column.addWidget(box)
        if not self._boxes:
            hint = Label(words.no_deliverables(), Size.SECONDARY, token=Token.INK2)
            hint.setWordWrap(True)
            column.addWidget(hint)
        column.addLayout(self._buttons(facts.milestone.id))
        self._column.addWidget(self._details)
        self._fill()
        self._details.setVisible(self.line.isChecked())
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def _buttons(self, milestone: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(6))
        work = Button(translate("Milestones", "Work"), icon=Icon.CHEVRON_DOWN)
        payment = Button(translate("Milestones", "Payment"), icon=Icon.CHEVRON_DOWN)
        edit = Button(translate("Milestones", "Edit…"))
        remove = Button(translate("Milestones", "Remove"))
        work.clicked.connect(partial(self._on_menu, "work", work))
        payment.clicked.connect(partial(self._on_menu, "payment", payment))
        edit.clicked.connect(self.edit_requested)
        remove.clicked.connect(self.remove_requested)
        self._moves = [work, payment, edit, remove]
        for button, name in ((work, "work"), (payment, "payment"), (edit, "edit"), (remove, "remove")):
            button.setAccessibleIdentifier(f"milestone.{milestone}.{name}")
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _fill(self) -> None:
        facts = self._facts
        if facts is None or self._about is None:
            return
        self._about.setText(facts.details)
        for box, deliverable, text in zip(self._boxes, facts.milestone.deliverables, facts.ticks, strict=True):
            box.set_text(text)
            box.setChecked(deliverable.delivered_on is not None)

    def _on_ticked(self, index: int, is_ticked: bool) -> None:
        # What is shown follows the facts; a refusal leaves it as it was.
        self._boxes[index].setChecked(not is_ticked)
        self.ticked.emit(index, self._today if is_ticked else None)

    def _on_menu(self, kind: str, button: Button) -> None:
        self.menu_requested.emit(kind, button.mapToGlobal(QPoint(0, button.height() + 2)))
