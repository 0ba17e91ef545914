"""The ladder drawn: a node a rung on a line, past ones solid, the due one highlighted, those to come outlined. It wraps into rows
when there are many or the text is large. Each node takes the focus and says what it is; arrows go along the line.
"""

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.core.assessment import RungState
from desktop.ui import theme
from desktop.ui.labels.text import together
from desktop.ui.project.ladder_nodes import CHECK, DIAMOND, PAUSE, Node
from desktop.ui.theme import BOLD, REGULAR, SEMIBOLD, Size, Token
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.painting import has_visible_focus

_RADIUS, _HALO, _TOP, _GAP, _NARROWEST, _INSET = 11, 15, 16, 8, 100, 6
_WRAP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class RungNode(QAbstractButton):
    """One node with its name and date. `is_first`, `is_last`: of its row, where the line begins and ends."""

    def __init__(self, node: Node, index: int, parent: QWidget):
        super().__init__(parent)
        self.node = node
        self.starts_line = self.ends_line = False
        self.setAccessibleName(node.spoken)
        self.setAccessibleIdentifier(f"ladder.{index + 1}")
        self.setToolTip(tooltip(node.spoken))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def height_for(self, width: int) -> int:
        """The height the texts need at a width."""
        look = theme.current()
        name, when = self._boxes(width)
        return look.px(_TOP + _RADIUS + _GAP) + name.height() + when.height() + look.px(3)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        look = theme.current()
        room = QRect(_INSET, look.px(_TOP + _RADIUS + _GAP), width - 2 * _INSET, 1000)
        name = QFontMetrics(_font(SEMIBOLD)).boundingRect(room, _WRAP, self.node.name)
        below = QRect(_INSET, name.bottom() + 2, width - 2 * _INSET, 1000)
        return name, QFontMetrics(_font(REGULAR)).boundingRect(below, _WRAP, together(self.node.when))

    def sizeHint(self) -> QSize:
        width = theme.current().px(_NARROWEST)
        return QSize(width, self.height_for(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button would take arrows for a walk through the whole window; here they go along the line.
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        center = QPointF(self.width() / 2, theme.current().px(_TOP))
        self._paint_line(painter, center)
        self._paint_circle(painter, center)
        self._paint_texts(painter)

    def _paint_line(self, painter: QPainter, center: QPointF) -> None:
        look = theme.current()
        painter.setPen(QPen(look.color(Token.LINE), look.px(2)))
        gap = look.px(_RADIUS)
        if not self.starts_line:
            painter.drawLine(QPointF(0, center.y()), QPointF(center.x() - gap, center.y()))
        if not self.ends_line:
            painter.drawLine(QPointF(center.x() + gap, center.y()), QPointF(self.width(), center.y()))

    def _paint_circle(self, painter: QPainter, center: QPointF) -> None:
        look = theme.current()
        radius = look.px(_RADIUS)
        fill, ink, line = self._colors()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.node.state is RungState.DUE:
            painter.setBrush(look.color(Token.FOLLOW_SOFT))
            painter.drawEllipse(center, look.px(_HALO), look.px(_HALO))
        painter.setBrush(fill)
        if line is not None:
            painter.setPen(QPen(line, look.px(2)))
            radius -= look.px(1)
        painter.drawEllipse(center, radius, radius)
        self._paint_glyph(painter, center, ink)
        if has_visible_focus(self) or self.underMouse():
            token = Token.ACCENT if has_visible_focus(self) else Token.INK3
            painter.setPen(QPen(look.color(token), 2 if has_visible_focus(self) else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, look.px(_HALO) - 1, look.px(_HALO) - 1)

    def _colors(self) -> tuple[QColor, QColor, QColor | None]:
        """(fill, ink, outline) of the circle."""
        look = theme.current()
        if self.node.glyph == PAUSE:
            return look.color(Token.PAUSE_SOFT), look.color(Token.PAUSE), look.color(Token.PAUSE)
        if self.node.state is RungState.DONE:
            return look.color(Token.WAIT), look.color(Token.SURFACE), None
        if self.node.state is RungState.DUE:
            return look.color(Token.FOLLOW), look.color(Token.SURFACE), None
        return look.color(Token.SURFACE), look.color(Token.INK2), look.color(Token.LINE)

    def _paint_glyph(self, painter: QPainter, center: QPointF, ink: QColor) -> None:
        look = theme.current()
        side = look.px(_RADIUS) * 2
        box = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
        if self.node.glyph == CHECK:
            unit, x, y = float(look.px(10)) / 10, center.x(), center.y()
            pen = QPen(ink, 1.8 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = ((-3.6, 0.2), (-1.1, 2.7), (3.6, -2.5))
            painter.drawPolyline([QPointF(x + dx * unit, y + dy * unit) for dx, dy in points])
        elif self.node.glyph == PAUSE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            width, height = look.px(2.5), look.px(9)
            for left in (center.x() - look.px(1.5) - width, center.x() + look.px(1.5)):
                painter.drawRoundedRect(QRectF(left, center.y() - height / 2, width, height), 1, 1)
        elif self.node.glyph == DIAMOND:
            half = look.px(5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            x, y = center.x(), center.y()
            painter.drawPolygon([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
        else:
            painter.setFont(theme.font(Size.SMALLEST, BOLD))
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.node.glyph)

    def _paint_texts(self, painter: QPainter) -> None:
        look = theme.current()
        due = self.node.state is RungState.DUE
        name, when = self._boxes(self.width())
        painter.setFont(_font(SEMIBOLD))
        painter.setPen(look.color(Token.FOLLOW if due else Token.INK))
        painter.drawText(QRect(_INSET, name.top(), self.width() - 2 * _INSET, name.height() + 2), _WRAP, self.node.name)
        painter.setFont(_font(REGULAR))
        painter.setPen(look.color(Token.FOLLOW if due else Token.INK2))
        painter.drawText(QRect(_INSET, when.top(), self.width() - 2 * _INSET, when.height() + 2), _WRAP, together(self.node.when))


class LadderPicture(QWidget):
    """The nodes in one or more rows. `rung_chosen(Rung, place)`: somebody wants to know why then."""

    rung_chosen = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._nodes: list[RungNode] = []
        self.setAccessibleIdentifier("ladder")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def nodes(self) -> list[RungNode]:
        return list(self._nodes)

    def show_nodes(self, nodes: list[Node]) -> None:
        """Draws other nodes; the same ones are left alone, focus included."""
        if [shown.node for shown in self._nodes] == nodes:
            for shown, node in zip(self._nodes, nodes, strict=True):
                shown.node = node
            return
        for old in self._nodes:
            old.hide()
            old.deleteLater()
        self._nodes = [RungNode(node, index, self) for index, node in enumerate(nodes)]
        for index, made in enumerate(self._nodes):
            made.clicked.connect(partial(self._on_clicked, index))
            made.show()
        self._let_tab_in(self._due_index())
        self._place()
        self.updateGeometry()

    def _due_index(self) -> int:
        states = [made.node.state for made in self._nodes]
        return states.index(RungState.DUE) if RungState.DUE in states else 0

    def _let_tab_in(self, index: int) -> None:
        """One node at a time is reached by Tab, the others by the arrows."""
        for at, made in enumerate(self._nodes):
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus)

    def _columns(self, width: int) -> int:
        narrowest = theme.current().px(_NARROWEST)
        fitting = max(width // narrowest, 1)
        rows = -(-len(self._nodes) // fitting)
        return -(-len(self._nodes) // rows) if rows else 1

    def _place(self) -> int:
        """Puts the nodes in place; returns the height of all."""
        if not self._nodes:
            return 0
        columns = self._columns(self.width())
        top = 0
        for first in range(0, len(self._nodes), columns):
            row = self._nodes[first : first + columns]
            width = self.width() // columns
            height = max(made.height_for(width) for made in row)
            for at, made in enumerate(row):
                made.starts_line = first + at == 0
                made.ends_line = first + at == len(self._nodes) - 1
                box = QRect(at * width, top, width, height)
                made.setGeometry(self._mirrored(box))
                made.update()
            top += height + theme.current().px(10)
        return top - theme.current().px(10)

    def _mirrored(self, box: QRect) -> QRect:
        return QRect(self.style().visualRect(self.layoutDirection(), self.rect(), box))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._nodes:
            return 0
        columns = self._columns(width)
        each = width // columns
        rows = [self._nodes[first : first + columns] for first in range(0, len(self._nodes), columns)]
        gap = theme.current().px(10)
        return sum(max(made.height_for(each) for made in row) + gap for row in rows) - gap

    def sizeHint(self) -> QSize:
        width = theme.current().px(_NARROWEST) * max(min(len(self._nodes), 6), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(_NARROWEST), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        focused = next((at for at, made in enumerate(self._nodes) if made.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        target = min(max(focused + step, 0), len(self._nodes) - 1)
        self._let_tab_in(target)
        self._nodes[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, index: int) -> None:
        made = self._nodes[index]
        if made.node.rung is not None:
            self.rung_chosen.emit(made.node.rung, made.mapToGlobal(QPoint(made.width() // 2, made.height() + 4)))


def _font(weight: int) -> QFont:
    return theme.font(Size.SECONDARY, weight)
