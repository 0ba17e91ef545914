"""The head of the board: search, view, the money (paid, awaiting release, at risk, each in every currency), a new project."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.card import ColumnSum
from desktop.ui import formats, theme
from desktop.ui.board.totals import count_of
from desktop.ui.icons import Icon
from desktop.ui.labels import board as words
from desktop.ui.labels.text import search_keys, translate
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label, tooltip
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.painting import filled, sided
from desktop.ui.widgets.search_field import SearchField

_AIR, _CLOSE = (15, 26), 8
_SHOWN = 2  # currencies beside each other; the tooltip lists all


class _Sum(QWidget):
    """A caption and an amount below it, with a line before it except the first."""

    def __init__(self, caption: str, token: Token, identifier: str, first: bool):
        super().__init__()
        self._first = first
        self._token = self._shown_token = token
        self._written: list[str] = []
        look = theme.current()
        self.value = Label("", Size.PARAGRAPH, SEMIBOLD, token, tabular=True)
        self.value.setAccessibleIdentifier(identifier)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(1))
        self.stand(is_close=False)
        box.addWidget(Label(caption, Size.SMALLEST, token=Token.INK3))
        box.addWidget(self.value)
        box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def stand(self, is_close: bool) -> None:
        """Close to the others, or with the air of the design; `spared`: how much that is."""
        px = theme.current().px
        before, after = (px(_CLOSE), px(_CLOSE)) if is_close else map(px, _AIR)
        self.setContentsMargins(*sided(self, 0 if self._first else before, 0, after, 0))
        self.spared = px(sum(_AIR[self._first :])) - px(_CLOSE) * (1 if self._first else 2) if is_close else 0

    def show_sums(self, sums: list[tuple[str, int]], most: int) -> None:
        """At most so many currencies, and how many more there are."""
        self._written = [formats.money(amount, currency) for currency, amount in sums]
        token = self._token if any(amount for _, amount in sums) else Token.INK2
        if token != self._shown_token:  # nothing is nothing to warn of, nor to be glad about
            self._shown_token = token
            self.value.set_token(token)
        self.show_most(most)

    def show_most(self, most: int) -> None:
        shown = self._shown(most)
        if shown != self.value.text():
            self.value.setText(shown)
            self.updateGeometry()  # at once: how wide it is now decides where it stands
        self.value.setToolTip(tooltip("\n".join(self._written)) if len(self._written) > most else "")

    def width_of(self, most: int) -> int:
        """The width it has with so many currencies."""
        value = QFontMetrics(self.value.font()).horizontalAdvance
        return self.sizeHint().width() + max(value(self._shown(most)) - value(self.value.text()), 0)

    def _shown(self, most: int) -> str:
        shown = " · ".join(self._written[:most])
        return words.more_currencies(shown, len(self._written) - most) if len(self._written) > most else shown

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), theme.current().px(34)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._first:
            painter = QPainter(self)
            left = self.width() - 1 if self.isRightToLeft() else 0
            filled(painter, QRect(left, 0, 1, self.height()), theme.current().color(Token.LINE))


class HeadSums(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._most = _SHOWN
        self._paid = _Sum(words.sum_paid(), Token.PAID, "board.sum.paid", True)
        self._awaiting = _Sum(words.sum_awaiting(), Token.INK, "board.sum.awaiting", False)
        self._at_risk = _Sum(words.sum_at_risk(), Token.FINAL, "board.sum.at_risk", False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for one in (self._paid, self._awaiting, self._at_risk):
            row.addWidget(one)

    def show_sums(self, sums: Iterable[ColumnSum]) -> None:
        """`sums`: those of all columns."""
        totals: dict[str, list[int]] = {}
        counts: dict[str, int] = defaultdict(int)
        for one in sums:
            counts[one.currency] += count_of(one)
            total = totals.setdefault(one.currency, [0, 0, 0])
            for place, amount in enumerate((one.paid, one.awaiting, one.at_risk)):
                total[place] += amount
        ordered = sorted(totals, key=lambda currency: (-counts[currency], currency))
        for place, widget in enumerate((self._paid, self._awaiting, self._at_risk)):
            found = [(currency, totals[currency][place]) for currency in ordered if totals[currency][place]]
            widget.show_sums(found or [(currency, 0) for currency in ordered[:1]], self._most)
        self.updateGeometry()

    def fit(self, room: int) -> None:
        """As many currencies as there is room for, at least one."""
        parts = (self._paid, self._awaiting, self._at_risk)
        most = _SHOWN if sum(part.width_of(_SHOWN) for part in parts) <= room else 1
        is_close = sum(part.width_of(1) + part.spared for part in parts) > room
        for part in parts:
            part.stand(is_close)
        if most != self._most:
            self._most = most
            for part in parts:
                part.show_most(most)


class BoardHead(PageHead):
    def __init__(self, parent: QWidget | None = None):
        self.search = SearchField(words.search_placeholder(), search_keys())
        self.search.setAccessibleIdentifier("board.search")
        self.view = Button(translate("Board", "View", "how the board is looked at"), icon=Icon.SLIDERS_HORIZONTAL)
        self.view.setAccessibleIdentifier("board.view")
        self.view.setToolTip(translate("Board", "Group, sort and filter the board"))
        self.sums = HeadSums()
        self.new = Button(words.new_project(), Kind.PRIMARY, Icon.PLUS)
        self.new.setAccessibleIdentifier("board.new")
        self._view_name = self.view.text()
        self.view.setAccessibleName(self._view_name)
        self._whole = self.view.sizeHint().width()
        super().__init__(words.title(), self.search, self.sums, self.new, parent, second=self.view)

    def arrange(self) -> None:
        """Where the room is short, the button for the view shows its icon only, and the sums their main currency."""
        px, margins = theme.current().px, self._rows.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        others = (self.title.sizeHint(), self.search.minimumSizeHint(), self.new.sizeHint())
        is_short = sum(one.width() for one in others) + px(45) + self._whole > room
        name = "" if is_short else self._view_name
        if name != self.view.text():
            self.view.setText(name)
            self.view.updateGeometry()
        self.sums.fit(room)
        super().arrange()

    def show_sums(self, sums: Iterable[ColumnSum]) -> None:
        """They find room when they have become longer. Shorter ones stay where they are: nothing jumps while one types."""
        self.sums.show_sums(sums)
        if self.sums.sizeHint().width() > self.sums.width():
            self.arrange()

    def show_tools(self, shown: bool) -> None:
        """Without a project there is nothing to search, to look at or to sum."""
        for widget in (self.search, self.view, self.sums):
            widget.setVisible(shown)
