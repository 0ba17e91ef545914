"""The bar above the columns while the board is looked at in another way than usual: a chip for each choice, which takes it away,
how much is shown, and the ways back."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.core.card import Card
from desktop.ui import icons, theme
from desktop.ui.board.arrangement import Arrangement, Filters, Grouping, Sorting, client_of, platform_of
from desktop.ui.icons import Icon
from desktop.ui.labels import arrangement as words
from desktop.ui.labels.board import platform_name
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.label import Label, tooltip
from desktop.ui.widgets.painting import has_visible_focus, mirrored, rounded, shade, write

_HEIGHT, _PADDING, _ICON, _GAP, _MOST = 26, 10, 12, 6, 280


class Chip(QAbstractButton):
    """A choice in words and a cross: a click takes it away."""

    def __init__(self, name: str, text: str):
        super().__init__()
        self.name = name
        self.setAccessibleIdentifier(f"board.chip.{name}")
        self.setFont(theme.font(Size.SECONDARY, MEDIUM))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._text = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(words.remove(text))
        is_cut = QFontMetrics(self.font()).horizontalAdvance(text) > self._most()
        self.setToolTip(tooltip(text) if is_cut else words.remove_hint())
        self.updateGeometry()
        self.update()

    def _most(self) -> int:
        return theme.current().px(_MOST)

    def sizeHint(self) -> QSize:
        px, metrics = theme.current().px, QFontMetrics(self.font())
        width = min(metrics.horizontalAdvance(self._text) + 2, self._most())
        return QSize(width + px(_ICON + _GAP) + 2 * px(_PADDING), max(px(_HEIGHT), metrics.height() + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.current().px(80)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        px, box = look.px, QRectF(self.rect())
        fill = shade(look.color(Token.ACCENT_SOFT), 0.05 if self.underMouse() else 0.0)
        rounded(painter, box, box.height() / 2, fill)
        if has_visible_focus(self):
            rounded(painter, box, box.height() / 2, None, look.color(Token.ACCENT), 2)
        side = px(_ICON)
        cross = QRect(self.width() - px(_PADDING) - side, (self.height() - side) // 2, side, side)
        place = mirrored(self, self.rect(), cross).topLeft()
        painter.drawPixmap(place, icons.pixmap(Icon.X, look.color(Token.ACCENT), side, self.devicePixelRatioF()))
        line = QRect(px(_PADDING), 0, cross.left() - px(_GAP) - px(_PADDING), self.height())
        painter.setFont(self.font())
        painter.setPen(look.color(Token.ACCENT))
        shown = QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, line.width() + 1)
        write(painter, mirrored(self, self.rect(), line), shown)


class FilterBar(Flow):
    """Signals: `removed(str)` the name of a chip; `cleared`: all filters are to go; `usual_wanted`: everything as usual. Hidden
    while there is nothing to say."""

    removed = Signal(str)
    cleared = Signal()
    usual_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(8, parent)
        self.setAccessibleIdentifier("board.bar")
        self.setAccessibleName(words.bar())
        self._chips: dict[str, Chip] = {}
        self._count = Label("", Size.SECONDARY, token=Token.INK2)
        self._count.setAccessibleIdentifier("board.count")
        self._clear = self._link(words.clear(), "board.clear")
        self._clear.clicked.connect(self.cleared)
        self._usual = self._link(words.usual(), "board.usual")
        self._usual.clicked.connect(self.usual_wanted)
        for widget in (self._count, self._clear, self._usual):
            self.add(widget)
        self.hide()

    def show_chips(self, chips: dict[str, str], count: str, can_clear: bool, can_reset: bool) -> None:
        """`chips`: their texts by name, in order; `count`: how much is shown, empty: all."""
        lost_focus = any(self._chips[name].hasFocus() for name in self._chips if name not in chips)
        for name in [name for name in self._chips if name not in chips]:
            self.take(self._chips.pop(name))
        for place, (name, text) in enumerate(chips.items()):
            if name in self._chips:
                self._chips[name].show_text(text)
            else:
                chip = self._chips[name] = Chip(name, text)
                chip.clicked.connect(partial(self.removed.emit, name))
                self.insert(place, chip)
        self._count.setText(count)
        self._count.setVisible(bool(count))
        self._clear.setVisible(can_clear)
        self._usual.setVisible(can_reset)
        self.setVisible(can_clear or can_reset)
        if lost_focus and self.isVisible():
            next(iter(self._chips.values()), self._usual).setFocus(Qt.FocusReason.OtherFocusReason)

    def _link(self, text: str, name: str) -> Button:
        made = Button(text, Kind.LINK)
        made.setFont(theme.font(Size.SECONDARY, MEDIUM))
        made.setAccessibleIdentifier(name)
        return made


def chips_of(arrangement: Arrangement, cards: Iterable[Card]) -> dict[str, str]:
    """What is not as usual, in words, by the name of the choice."""
    made = {}
    if arrangement.grouping is not Grouping.TURN:
        made["grouping"] = words.grouped_by(arrangement.grouping)
    if arrangement.sorting is not Sorting.DUE:
        made["sorting"] = words.sorted_by(arrangement.sorting)
    return made | filter_chips(arrangement.filters, cards)


def filter_chips(filters: Filters, cards: Iterable[Card]) -> dict[str, str]:
    """The filters that are on. Clients and platforms are named as on their `cards`."""
    made = {}
    if filters.client is not None:
        names = (card.client for card in cards if client_of(card) == filters.client)
        made["client"] = words.of_client(next(names, words.unknown()))
    if filters.platform is not None:
        names = (platform_name(card.platform_id, card.platform) for card in cards if platform_of(card) == filters.platform)
        made["platform"] = words.of_platform(next(names, words.unknown()))
    if filters.tag is not None:
        made["tag"] = words.of_tag(filters.tag)
    if filters.due is not None:
        made["due"] = words.due_name(filters.due)
    if filters.amount is not None:
        made["amount"] = words.of_amount(filters.amount)
    return made
