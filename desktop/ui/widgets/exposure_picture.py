"""What is at stake after each stage of the work: a bar a stage with its amount, and the deposit that would halve it. Used where a
project is planned. It shows what it is given and changes nothing."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.currency import digits
from desktop.core.exposure import Stage, deposit_that_halves, stages
from desktop.core.model import Milestone, Platform
from desktop.ui import formats, theme
from desktop.ui.labels import exposure as words
from desktop.ui.theme import REGULAR, SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label, tooltip
from desktop.ui.widgets.painting import mirrored, rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel

_MOST, _BAR, _GAP = 6, 6, 9


class Bar(NamedTuple):
    """`share`: of the greatest amount, 0 to 1."""

    name: str
    amount: str
    share: float


class ExposurePicture(QWidget):
    """Hidden while nothing is at stake. `deposit_wanted(object)`: the amount in minor units, an int."""

    deposit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleIdentifier("exposure")
        self._deposit = 0
        self.bars = Bars()
        self.hint = WrappingLabel("", Size.BODY, token=Token.INK2)
        self.hint.setAccessibleIdentifier("exposure.hint")
        self.held = WrappingLabel("", Size.BODY, token=Token.INK2)
        self.held.setAccessibleIdentifier("exposure.held")
        self.add = Button(words.add_deposit(), Kind.LINK)
        self.add.setAccessibleIdentifier("exposure.add-deposit")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(5))
        column.addWidget(Label(words.title(), Size.SECONDARY, SEMIBOLD, Token.INK2))
        column.addWidget(self.bars)
        column.addWidget(self.held)
        row = QHBoxLayout()
        row.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        self.hide()

    def show_plan(self, milestones: Sequence[Milestone], currency: str, platform: Platform | None, can_add: bool) -> None:
        """`can_add`: the deposit can be added with one click."""
        found = stages(milestones)
        worst = max((stage.lost for stage in found), default=0)
        self.setVisible(worst > 0)
        if worst <= 0:
            return
        self.bars.show_bars(*_bars(found, worst, currency))
        holds = platform is not None and platform.escrow
        self.held.setText(words.held(platform.name) if platform is not None else "")
        self.held.setVisible(holds)
        self._deposit = deposit_that_halves(milestones, 10 ** digits(currency)) or 0
        self.hint.setText(words.deposit_halves(formats.money(self._deposit, currency)))
        self.hint.setVisible(self._deposit > 0)
        self.add.setVisible(self._deposit > 0 and can_add)

    def _on_add(self) -> None:
        self.deposit_wanted.emit(self._deposit)


class Bars(QWidget):
    """A line a stage: its name, its amount, and a bar below them."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._rest = ""
        self.setAccessibleIdentifier("exposure.bars")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def bars(self) -> list[Bar]:
        return list(self._bars)

    def show_bars(self, bars: list[Bar], rest: str, spoken: str) -> None:
        """`rest`: what is said of stages that are not drawn; empty without any."""
        self._bars, self._rest = bars, rest
        self.setAccessibleName(spoken)
        self.setToolTip(tooltip(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rest = QFontMetrics(theme.font(Size.SECONDARY)).height() if self._rest else 0
        return QSize(260, len(self._bars) * self._pitch() + rest)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _pitch(self) -> int:
        look = theme.current()
        return QFontMetrics(theme.font(Size.BODY)).height() + look.px(3) + look.px(_BAR) + look.px(_GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = 0
        for bar in self._bars:
            self._paint(painter, bar, top)
            top += self._pitch()
        if self._rest:
            painter.setFont(theme.font(Size.SECONDARY))
            painter.setPen(theme.current().color(Token.INK2))
            painter.drawText(QRect(0, top, self.width(), self.height() - top), int(Qt.AlignmentFlag.AlignLeading), self._rest)

    def _paint(self, painter: QPainter, bar: Bar, top: int) -> None:
        look = theme.current()
        strong, plain = theme.font(Size.BODY, SEMIBOLD), theme.font(Size.BODY, REGULAR)
        height = QFontMetrics(plain).height()
        amount = QFontMetrics(strong).horizontalAdvance(bar.amount) + 2
        line = QRect(0, top, self.width(), height)
        room = max(self.width() - amount - look.px(12), 20)
        painter.setFont(plain)
        painter.setPen(look.color(Token.INK))
        name = QFontMetrics(plain).elidedText(bar.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeading), name)
        painter.setFont(strong)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignTrailing), bar.amount)
        track = QRect(0, top + height + look.px(3), self.width(), look.px(_BAR))
        rounded(painter, QRectF(track), track.height() / 2, look.color(Token.SUNKEN))
        if bar.share > 0:
            filled = QRect(0, track.top(), max(round(track.width() * bar.share), track.height()), track.height())
            box = QRectF(mirrored(self, track, filled))
            rounded(painter, box, track.height() / 2, look.color(Token.FOLLOW_RING))


def _bars(found: Sequence[Stage], worst: int, currency: str) -> tuple[list[Bar], str, str]:
    """The bars, what is said of the stages beyond them, and all in words."""
    amounts = [formats.money(stage.lost, currency) if stage.lost else words.nothing() for stage in found]
    drawn = found if len(found) <= _MOST else found[: _MOST - 1]
    bars = [Bar(words.after(s.title), amount, s.lost / worst) for s, amount in zip(drawn, amounts, strict=False)]
    left = found[len(drawn) :]
    rest = words.more(len(left), formats.money(max(stage.lost for stage in left), currency)) if left else ""
    told = [words.spoken_stage(amount, stage.title) for stage, amount in zip(drawn, amounts, strict=False)]
    return bars, rest, words.spoken([*told, rest] if rest else told)
