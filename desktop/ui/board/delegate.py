"""Paints cards. One delegate serves all columns; it keeps what it laid out for as long as it shows the same, so that scrolling
and a tick of the clock cost only painting."""

from collections import OrderedDict
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QStyleOptionViewItem

from desktop.core.card import Card
from desktop.core.standing import Column
from desktop.ui import icons, theme
from desktop.ui.board.dial import dial
from desktop.ui.board.face import Face, face, hint
from desktop.ui.board.look import Look, look
from desktop.ui.board.metrics import USUAL, Metrics, metrics
from desktop.ui.board.model import CardRole, Moments
from desktop.ui.labels.board import platform_name
from desktop.ui.labels.columns import column_name
from desktop.ui.theme import Theme, Token
from desktop.ui.widgets.bar import paint_segment
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.painting import blended, filled, rounded, shade

LEFT, TOP, RIGHT = 4, 2, 1
"""Free pixels around a card within its row: room for the line of a selected one, and even margins beside the scroll bar."""
_KEPT = 600
_SHADOW = 2


class Sheet(NamedTuple):
    """How an empty card looks. `behind`: the color it lies on, so that it can be drawn without blending; None: on anything."""

    selected: bool
    hovered: bool
    behind: int | None


class CardDelegate(QAbstractItemDelegate):
    """`away`: projects whose cards are not painted in their place, because they are still on their way there. `form`: what cards
    show; to be changed only while their views are laid out anew. `marks_current`: the selected card has its ring."""

    def __init__(self, moments: Moments, parent: QAbstractItemView | None = None):
        super().__init__(parent)
        self.form = USUAL
        self.away: set[str] = set()
        self.marks_current = True
        self._moments = moments
        self._kept: OrderedDict[tuple[str, int, bool], tuple[Card, tuple[int, object, Metrics], Look]] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        measures = metrics(self.form)
        return QSize(measures.minimum_width, measures.pitch)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        card = index.data(CardRole.CARD)
        if card.project in self.away:
            return
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        box = self.card_rect(option.rect, mirrored)
        selected, hovered = _state_of(option, index)
        sheet = Sheet(selected and self.marks_current, hovered, option.palette.color(QPalette.ColorRole.Base).rgb())
        self.paint_card(painter, card, box, mirrored, sheet, painter.device().devicePixelRatioF())

    def paint_card(self, painter: QPainter, card: Card, box: QRect, mirrored: bool, sheet: Sheet, ratio: float) -> None:
        """The card in `box`; also used for the picture that is dragged."""
        colors, measures = theme.current(), metrics(self.form)
        made = self._look(card, box.width(), mirrored)
        picture = _sheet(box.width(), box.height(), measures.radius, sheet, colors, ratio)
        painter.drawPixmap(box.x() - _SHADOW, box.y() - _SHADOW, picture)
        painter.translate(box.topLeft())
        dial_top = measures.dial_middle - measures.box / 2
        painter.drawPixmap(QPointF(made.dial_left, dial_top), dial(made.face, ratio, self.form))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for part in made.bar:
            paint_segment(painter, *part)
        if measures.line_top:
            line = QRect(measures.padding, measures.line_top, box.width() - 2 * measures.padding, 1)
            filled(painter, line, colors.color(Token.LINE))
        for left, top, words, font, token in made.texts:
            painter.setFont(font)
            painter.setPen(colors.color(token))
            painter.drawStaticText(QPointF(left, top), words)
        for left, top, icon, token in made.marks:
            painter.drawPixmap(QPointF(left, top), icons.pixmap(icon, colors.color(token), measures.icon, ratio))
        painter.translate(-box.topLeft())

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole text of a card on which something was cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        card: Card = index.data(CardRole.CARD)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        made = self._look(card, self.card_rect(option.rect, mirrored).width(), mirrored)
        from PySide6.QtWidgets import QToolTip

        lines = [card.title, card.client, f"{made.face.amount}, {made.face.rest}", made.face.line.text]
        lines.append(platform_name(card.platform_id, card.platform))
        if self.form.turn:
            lines.insert(2, column_name(Column(card.column)))
        told = [*(lines if made.cut else ()), hint(card, made.face)]
        QToolTip.showText(event.globalPos(), tooltip("\n".join(filter(None, told))), view, option.rect)
        return True

    def card_rect(self, row: QRect, mirrored: bool) -> QRect:
        """Where the card lies within its row of the list."""
        left, right = (RIGHT, LEFT) if mirrored else (LEFT, RIGHT)
        return QRect(row.x() + left, row.y() + TOP, row.width() - left - right, metrics(self.form).height)

    def _look(self, card: Card, width: int, mirrored: bool) -> Look:
        """What was laid out before, as long as it shows the same: the card is the same, and so is the minute."""
        moment = self._moments()
        measures = metrics(self.form)
        stamp = (int(moment.now.timestamp()) // 60, moment.zone, measures)
        key = (card.project, width, mirrored)
        found = self._kept.get(key)
        if found is not None and found[0] is card and found[1] == stamp:
            return found[2]
        shown = face(card, moment.now, moment.zone)
        if found is not None and found[0] is card and found[1][2] is measures and _same_words(found[2].face, shown):
            made = found[2]._replace(face=shown)
        else:
            made = look(card, shown, measures, width, mirrored)
        self._kept[key] = (card, stamp, made)
        self._kept.move_to_end(key)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made


def _state_of(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> tuple[bool, bool]:
    """Whether the card is selected, and whether the pointer is on it. The option's flags would tell, but need the class QStyle,
    whose making takes 6 ms of the start: so they are asked only once the pointer is there."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return False, False
    selected = view.currentIndex().row() == index.row()
    if not view.viewport().underMouse():
        return selected, False
    from PySide6.QtWidgets import QStyle

    return selected, bool(option.state & QStyle.StateFlag.State_MouseOver)


def _same_words(old: Face, new: Face) -> bool:
    return (old.line, old.amount, old.rest, old.number) == (new.line, new.amount, new.rest, new.number)


@lru_cache(maxsize=32)
def _sheet(width: int, height: int, radius: int, sheet: Sheet, colors: Theme, ratio: float) -> QPixmap:
    """An empty card with its line and soft shadow, `_SHADOW` pixels larger on every side."""
    picture = QPixmap(round((width + 2 * _SHADOW) * ratio), round((height + 2 * _SHADOW) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent if sheet.behind is None else QColor.fromRgb(sheet.behind))
    painter = QPainter(picture)
    box = QRectF(_SHADOW, _SHADOW, width, height)
    ground = None if sheet.behind is None else QColor.fromRgb(sheet.behind)
    for spread, alpha in ((1.0, 8), (0.0, 14)):
        shadow = QColor(0, 0, 0, alpha)
        if ground is not None:
            shadow = ground = blended(shadow, ground, alpha / 255)
        rounded(painter, box.adjusted(-spread, 1 - spread, spread, 1 + spread), radius + spread, shadow)
    line = colors.color(Token.LINE)
    rounded(painter, box, radius, colors.color(Token.SURFACE), shade(line, 0.12) if sheet.hovered else line)
    if sheet.selected:
        rounded(painter, box.adjusted(-1, -1, 1, 1), radius + 1, None, colors.color(Token.ACCENT), 2)
    painter.end()
    return picture
