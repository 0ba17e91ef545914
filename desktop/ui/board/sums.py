"""The money in the head of the board: paid, awaiting release, at risk, each in every currency."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.card import ColumnSum
from desktop.ui import formats, theme
from desktop.ui.board.totals import count_of
from desktop.ui.labels import board as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.label import Label, tooltip
from desktop.ui.widgets.painting import filled, sided

_SHOWN = 2  # currencies beside each other; the tooltip lists all


class _Sum(QWidget):
    """A caption and an amount below it, with a line before it except the first."""

    def __init__(self, caption: str, token: Token, identifier: str, first: bool):
        super().__init__()
        self._first = first
        look = theme.current()
        self.value = Label("", Size.PARAGRAPH, SEMIBOLD, token, tabular=True)
        self.value.setAccessibleIdentifier(identifier)
        box = QVBoxLayout(self)
        box.setContentsMargins(*sided(self, 0 if first else look.px(15), 0, look.px(26), 0))
        box.setSpacing(look.px(1))
        box.addWidget(Label(caption, Size.SMALLEST, token=Token.INK2))
        box.addWidget(self.value)
        box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_sums(self, sums: list[tuple[str, int]]) -> None:
        written = [formats.money(amount, currency) for currency, amount in sums]
        shown = " · ".join(written[:_SHOWN])
        if len(written) > _SHOWN:
            shown = words.more_currencies(shown, len(written) - _SHOWN)
        self.value.setText(shown)
        self.value.setToolTip(tooltip("\n".join(written)) if len(written) > _SHOWN else "")

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
            widget.show_sums(found or [(currency, 0) for currency in ordered[:1]])
