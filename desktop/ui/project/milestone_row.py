"""One milestone in the panel: a line that opens, and below it its deliverables and moves. It asks for changes by signals."""

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import milestones as words
from desktop.ui.labels.text import escaped_mnemonic, translate
from desktop.ui.project.milestone_facts import MilestoneFacts
from desktop.ui.theme import REGULAR, SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.label import Label, tooltip
from desktop.ui.widgets.painting import has_visible_focus, rounded
from desktop.ui.widgets.payment_bar import TOKENS
from desktop.ui.widgets.tick_box import TickBox

_HEIGHT, _SQUARE, _INSET, _STATUS = 27, 10, 22, 108


class MilestoneLine(QAbstractButton):
    """Color, title, status and amount on one line. Pressed: its details open. `menu_requested(QPoint)`: global place."""

    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._facts: MilestoneFacts | None = None
        self._amount_width = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: MilestoneFacts, amount_width: int) -> None:
        """`amount_width`: of the widest amount of all rows, so that the columns line up."""
        self._facts = facts
        self._amount_width = amount_width
        self.setText(escaped_mnemonic(facts.milestone.title))
        self.setAccessibleName(facts.spoken)
        self.setAccessibleIdentifier(f"milestone.{facts.milestone.id}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        height = max(look.px(_HEIGHT), QFontMetrics(theme.font(Size.BODY, SEMIBOLD)).height() + 8)
        return QSize(look.px(320), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(200), self.sizeHint().height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._facts is None:
            return
        look = theme.current()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            rounded(painter, QRectF(self.rect()).adjusted(-1, 0, 1, 0), look.px(6), look.color(Token.SUNKEN))
        side = look.px(_SQUARE)
        square = QRect(0, (self.height() - side) // 2, side, side)
        color = look.color(TOKENS[self._facts.segment])
        rounded(painter, QRectF(self._mirrored(square)), look.px(3), color, look.color(Token.LINE))
        self._paint_texts(painter)
        if has_visible_focus(self):
            rounded(painter, QRectF(self.rect()), look.px(6), None, look.color(Token.ACCENT), 2)

    def _paint_texts(self, painter: QPainter) -> None:
        facts = self._facts
        if facts is None:
            return
        look = theme.current()
        strong, small = theme.font(Size.BODY, SEMIBOLD), theme.font(Size.SECONDARY, REGULAR)
        amount = QRect(self.width() - self._amount_width, 0, self._amount_width, self.height())
        wanted = max(QFontMetrics(small).horizontalAdvance(facts.status), look.px(_STATUS))
        left = look.px(_INSET)
        # The title keeps at least a third of the line; the status gives way first.
        wanted = min(wanted, max((amount.left() - left) * 2 // 3 - look.px(24), 0))
        status = QRect(amount.left() - look.px(12) - wanted, 0, wanted, self.height())
        title = QRect(left, 0, status.left() - left - look.px(20), self.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        self._text(painter, title, facts.milestone.title, strong, Token.INK, Qt.AlignmentFlag.AlignLeading | middle)
        self._text(painter, status, facts.status, small, Token.INK2, Qt.AlignmentFlag.AlignLeading | middle)
        self._text(painter, amount, facts.amount, strong, Token.INK, Qt.AlignmentFlag.AlignTrailing | middle)
        width = QFontMetrics(strong).horizontalAdvance(facts.milestone.title)
        chevron_left = left + min(width, title.width()) + look.px(5)
        icon = Icon.CHEVRON_UP if self.isChecked() else Icon.CHEVRON_DOWN
        if self.isChecked() or self.underMouse() or self.hasFocus():
            box = self._mirrored(QRect(chevron_left, (self.height() - look.px(12)) // 2, look.px(12), look.px(12)))
            ink = look.color(Token.INK2)
            painter.drawPixmap(box.topLeft(), icons.pixmap(icon, ink, look.px(12), self.devicePixelRatioF()))
        cut = width > title.width() or QFontMetrics(small).horizontalAdvance(facts.status) > status.width()
        self.setToolTip(tooltip(facts.spoken) if cut else "")

    def _text(self, painter: QPainter, box: QRect, text: str, font: QFont, token: Token, align: Qt.AlignmentFlag) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        alignment = self.style().visualAlignment(self.layoutDirection(), align)
        painter.drawText(self._mirrored(box), int(alignment), shown)

    def _mirrored(self, box: QRect) -> QRect:
        return QRect(self.style().visualRect(self.layoutDirection(), self.rect(), box))


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
        self.line = MilestoneLine()
        self.line.toggled.connect(self._on_toggled)
        self.line.menu_requested.connect(partial(self.menu_requested.emit, ""))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.line)

    def show_facts(self, facts: MilestoneFacts, amount_width: int, today: date) -> None:
        before, self._facts, self._today = self._facts, facts, today
        self.line.show_facts(facts, amount_width)
        if self._details is None:
            return
        if before is not None and len(before.milestone.deliverables) == len(facts.milestone.deliverables):
            self._fill()
        else:
            self._build()

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
