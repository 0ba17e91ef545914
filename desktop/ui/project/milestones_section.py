"""The milestones of the panel: what is paid of the whole, the payment bar, the rows. It asks for changes by signals."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.card import Segment
from desktop.core.commands import TickDeliverable
from desktop.core.money import counts_in_total
from desktop.ui import formats, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import board as board_words
from desktop.ui.labels import milestones as words
from desktop.ui.labels.text import fill, translate
from desktop.ui.project.facts import Facts
from desktop.ui.project.milestone_facts import MilestoneFacts, rows_of
from desktop.ui.project.milestone_row import MilestoneRow, widths_of
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import small_button
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.payment_bar import PaymentBar


class MilestonesSection(QWidget):
    """Signals carry the milestone's id.

    `command_requested(Command)`; `moves_requested(id, kind, place)`: a menu of moves is wanted there.
    """

    command_requested = Signal(object)
    moves_requested = Signal(str, str, QPoint)
    edit_requested = Signal(str)
    remove_requested = Signal(str)
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._project = ""
        self._rows: dict[str, MilestoneRow] = {}
        self._paid = Label("", Size.SECONDARY, SEMIBOLD, Token.INK2)
        self._paid.setAccessibleIdentifier("milestones.paid")
        self._bar = PaymentBar()
        self._bar.setAccessibleIdentifier("milestones.bar")
        self._empty = Label(words.none_yet(), Size.BODY, token=Token.INK2)
        self._empty.setWordWrap(True)
        self._add = small_button(Icon.PLUS)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        add = self._add
        add.setAccessibleName(translate("Milestones", "Add milestone"))
        add.setToolTip(translate("Milestones", "Add milestone"))
        add.setAccessibleIdentifier("milestones.add")
        head.setSpacing(theme.current().px(4))
        head.addWidget(Label(translate("Milestones", "Milestones"), Size.SECONDARY, SEMIBOLD, Token.INK2))
        head.addWidget(add)
        head.addStretch(1)
        head.addWidget(self._paid)
        add.clicked.connect(self.add_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._empty)
        column.addLayout(self._list)

    def rows(self) -> list[MilestoneRow]:
        return list(self._rows.values())

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self._add, *(stop for row in self._rows.values() for stop in row.stops())]

    def show_facts(self, facts: Facts) -> None:
        """Shows the milestones; rows that stay keep their place, their focus and whether they are open."""
        if facts.project.id != self._project:
            self._clear()
            self._project = facts.project.id
        shown = rows_of(facts)
        self._show_sums(facts, shown)
        wanted = [row.milestone.id for row in shown]
        if list(self._rows) != wanted:
            self._arrange(wanted, facts)
        widths = widths_of(shown)
        for row in shown:
            self._rows[row.milestone.id].show_facts(row, widths, facts.today)

    def _show_sums(self, facts: Facts, shown: list[MilestoneFacts]) -> None:
        sums = facts.assessment.money
        paid, total = formats.money(sums.paid, sums.currency), formats.money(sums.total, sums.currency)
        self._paid.setText(words.paid_of(paid, total))
        counted = [row for row in shown if counts_in_total(row.milestone)]
        segments: list[tuple[int, Segment]] = [(row.milestone.amount, row.segment) for row in counted]
        states = [fill(board_words.segment_name(row.segment), row.amount) for row in counted]
        self._bar.show_segments(segments, words.bar(states))
        for widget in (self._paid, self._bar):
            widget.setVisible(bool(shown))
        self._empty.setVisible(not shown)

    def _clear(self) -> None:
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}

    def _arrange(self, wanted: list[str], facts: Facts) -> None:
        kept = {milestone: row for milestone, row in self._rows.items() if milestone in wanted}
        for milestone in set(self._rows) - set(kept):
            gone = self._rows[milestone]
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows = {}
        for index, milestone in enumerate(wanted):
            row = kept.get(milestone) or self._made(milestone, facts)
            self._rows[milestone] = row
            self._list.insertWidget(index, row)

    def _made(self, milestone: str, facts: Facts) -> MilestoneRow:
        row = MilestoneRow(facts.today)
        row.ticked.connect(partial(self._on_ticked, milestone))
        row.menu_requested.connect(partial(self.moves_requested.emit, milestone))
        row.edit_requested.connect(partial(self.edit_requested.emit, milestone))
        row.remove_requested.connect(partial(self.remove_requested.emit, milestone))
        return row

    def _on_ticked(self, milestone: str, index: int, day: object) -> None:
        self.command_requested.emit(TickDeliverable(self._project, milestone, index, day))  # type: ignore[arg-type]
