"""The column beside the message: what to look at before it goes out, the facts used, and what follows once it is marked as sent.
It shows what it is given.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.wording.finding import Finding
from desktop.ui import theme
from desktop.ui.drafts.check_lines import FindingLine, TickLine
from desktop.ui.drafts.checks import Checks
from desktop.ui.drafts.small_link import SmallLink
from desktop.ui.labels import drafts as words
from desktop.ui.labels import wording as wording_words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.label import ElidedLabel, Label
from desktop.ui.widgets.painting import filled
from desktop.ui.widgets.scrolling import FittingScroll
from desktop.ui.widgets.wrapping_label import WrappingLabel

_MARGIN, _TOP, _LEAST = 22, 24, 120


@dataclass(frozen=True, slots=True)
class Row:
    """A fact or a step: `key` is for identifiers."""

    key: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What the column shows. `sent`: heading above `steps`, which follow once the message went out; `skips`: at the foot."""

    facts: tuple[Row, ...] = ()
    sent: str = ""
    steps: tuple[Row, ...] = ()
    skips: str = ""


class Side(QWidget):
    """`chosen(Finding)`: go to its words; `kept(Finding)`: the designer wants them so; `tone_wanted`: the help about the tone."""

    chosen = Signal(object)
    kept = Signal(object)
    tone_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        look = theme.current()
        self._checks: Checks | None = None
        self._lines: list[QWidget] = []
        self._list = _Stack(10)
        self._facts = _Rows("fact")
        self._steps = _Rows("step")
        self._steps_title = _heading("")
        self._skips = WrappingLabel("", Size.SECONDARY, token=Token.INK3)
        self._skips.setAccessibleIdentifier("draft.skips")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(_MARGIN) + 1, look.px(_TOP), look.px(_MARGIN), look.px(23))
        column.setSpacing(0)
        column.addWidget(self._headed())
        column.addSpacing(look.px(10))
        column.addWidget(self._list)
        self._used = _section(_heading(words.facts_used()), self._facts)
        self._next = _section(self._steps_title, self._steps)
        column.addWidget(self._used)
        column.addWidget(self._next)
        column.addSpacing(look.px(14))
        column.addStretch(1)
        column.addWidget(self._skips)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(FittingScroll(body, look.px(_LEAST)), 1)

    def _headed(self) -> QWidget:
        """What is looked at, and a way to read why: beside it, or where there is no room below it."""
        made, why = QWidget(), SmallLink(wording_words.why_this_tone())
        heading = Label(wording_words.before_you_send(), Size.SECONDARY, SEMIBOLD, Token.INK2)
        line = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, made)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(heading)
        line.addStretch(1)
        line.addWidget(why, 0, Qt.AlignmentFlag.AlignLeading)
        self._head_width = heading.sizeHint().width() + why.sizeHint().width()
        why.setAccessibleIdentifier("draft.tone")
        why.clicked.connect(self.tone_wanted)
        return made

    # -- what it shows

    def show_checks(self, checks: Checks, told: Iterable[tuple[str, str]]) -> None:
        """`told`: why and what to do instead, for each finding in turn. Nothing moves while nothing has changed."""
        if checks == self._checks:
            return
        self._checks = checks
        lines: list[QWidget] = [TickLine(tick) for tick in checks.ticks]
        for finding, (why, suggestion) in zip(checks.findings, told, strict=True):
            line = FindingLine(finding, why, suggestion)
            line.chosen.connect(self.chosen)
            line.kept.connect(self.kept)
            lines.append(line)
        lines += [TickLine(tick) for tick in checks.last]
        self._list.show_widgets(lines)

    def forget_checks(self) -> None:
        """Nothing is known of the message yet."""
        self._checks = None
        self._list.show_widgets([])

    def findings(self) -> list[Finding]:
        """What is on show."""
        return list(self._checks.findings) if self._checks is not None else []

    def show_beside(self, beside: Beside) -> None:
        self._facts.show_rows(beside.facts)
        self._used.setVisible(bool(beside.facts))
        self._steps.show_rows(beside.steps)
        self._steps_title.setText(beside.sent)
        self._next.setVisible(bool(beside.steps))
        self._skips.setText(beside.skips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - theme.current().px(2 * _MARGIN + 10)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(beside if self._head_width <= room else below)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        filled(painter, self.rect(), look.color(Token.SUNKEN))
        edge = self.width() - 1 if self.isRightToLeft() else 0
        filled(painter, QRect(edge, 0, 1, self.height()), look.color(Token.LINE))


class _Stack(QWidget):
    """Widgets below each other, thrown away when others come."""

    def __init__(self, gap: int):
        super().__init__()
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(gap))

    def show_widgets(self, widgets: list[QWidget]) -> None:
        for old in self._shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = widgets
        for widget in widgets:
            self._column.addWidget(widget)


class _Rows(_Stack):
    """Labels with their values at the end of the line."""

    def __init__(self, name: str):
        super().__init__(9)
        self._name = name
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        self.show_widgets([_row(self._name, row) for row in rows])


def _row(name: str, row: Row) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.current().px(10))
    has_digits = any(sign.isdigit() for sign in row.value)
    value = ElidedLabel(row.value, Size.BODY, SEMIBOLD, tabular=has_digits)
    value.setAccessibleIdentifier(f"draft.{name}.{row.key}")
    value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(Label(row.label, Size.SECONDARY, token=Token.INK2))
    line.addWidget(value, 1)
    return made


def _section(heading: QWidget, rows: QWidget) -> QWidget:
    """What goes as one, with the space above it."""
    made, look = QWidget(), theme.current()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, look.px(16), 0, 0)
    column.setSpacing(look.px(8))
    column.addWidget(heading)
    column.addWidget(rows)
    return made


def _heading(text: str) -> WrappingLabel:
    return WrappingLabel(text, Size.SECONDARY, SEMIBOLD, Token.INK2)
