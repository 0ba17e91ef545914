"""The milestones of a new project as a live table: amounts that follow the total and days that follow one another until somebody
types into them, rows that are added, moved and removed by keyboard. Rows without an amount do not count."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.core.calendars import Calendar
from desktop.core.exposure import with_deposit
from desktop.core.model import Milestone
from desktop.core.plans import MOST_SHARES, STAGE_GAP, Share
from desktop.core.vocabulary import MilestoneKind
from desktop.ui import theme
from desktop.ui.dialogs.entry import following
from desktop.ui.dialogs.entry.row import MilestoneRow, RowState
from desktop.ui.dialogs.entry.row_keys import Move, RowKeys
from desktop.ui.dialogs.fields.amounts import tidy_when_left
from desktop.ui.icons import Icon
from desktop.ui.labels import plans as words
from desktop.ui.labels.text import translate
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.label import Label

LARGE = 1.4
"""From this scale of the text on a form has room for less beside each other."""


class PlanRows(QWidget):
    """`changed`: what stands there has changed; `rearranged`: by hand, so that it is no template any more; `lines_pasted(str)`:
    several lines were pasted into a field, or none yet are to be. `before`: what the keyboard reaches before the first row."""

    changed = Signal()
    rearranged = Signal()
    lines_pasted = Signal(str)

    def __init__(self, today: date, before: QWidget, parent: QWidget | None = None):
        super().__init__(parent)
        self._today = today
        self._before = before
        self._total: int | None = None
        self._currency = ""
        self._calendars: tuple[Calendar, Calendar] | None = None
        self.rows: list[MilestoneRow] = []
        self._keys = RowKeys(self)
        self._keys.wanted.connect(self._on_move)
        self._keys.lines_pasted.connect(self.lines_pasted)
        self._grid = QGridLayout()
        self.add = Button(words.add_milestone(), Kind.LINK, Icon.PLUS)
        self.add.setAccessibleIdentifier("milestone.add")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        self.paste = Button(words.paste_lines(), Kind.LINK, Icon.LIST)
        self.paste.setAccessibleIdentifier("milestone.paste")
        self.paste.setAutoDefault(False)
        self.paste.clicked.connect(self._on_paste)
        self._lay_out()

    # -- what is shown

    def show_states(self, states: Sequence[RowState]) -> None:
        """Shows other milestones. The rows that are there are used again, so that the keyboard stays where it is."""
        while len(self.rows) > len(states):
            self._drop(self.rows[-1])
        while len(self.rows) < len(states):
            self._made_row()
        for row, state in zip(self.rows, states, strict=True):
            row.show_state(state)
        self._arrange()
        self._follow()

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Shows the milestones of a template."""
        named = zip(shares, words.titles(tuple(shares)), strict=True)
        self.show_states([RowState(share.kind, title, weight=share.weight, gap=share.gap) for share, title in named])

    def states(self) -> list[RowState]:
        return [row.state() for row in self.rows]

    def shares(self, currency: str) -> tuple[Share, ...]:
        """What stands there, as a template."""
        return following.shares_of(self.rows, currency)

    def set_total(self, total: int | None, currency: str) -> None:
        """Amounts that follow the total follow this one."""
        self._total, self._currency = total, currency
        self._follow()

    def set_calendars(self, own: Calendar, theirs: Calendar) -> None:
        """Days that are suggested are working days of both."""
        self._calendars = (own, theirs)
        self._follow_days()
        self.changed.emit()

    def make_up(self) -> None:
        """The amounts that follow the total share what the others leave of it."""
        following.share_rest(self.rows, self._total or 0, self._currency)

    def can_make_up(self) -> bool:
        """There are amounts that nobody typed, and the others leave something for them."""
        return following.rest(self.rows, self._total or 0, self._currency) > 0 and any(row.follows_total() for row in self.rows)

    # -- what becomes of it

    def milestones(self, currency: str, new_id: Callable[[], str]) -> tuple[Milestone, ...]:
        """Raises Incomplete where a row cannot be read."""
        return tuple(row.milestone(currency, new_id()) for row in self.rows if row.counts())

    def drawn(self, currency: str) -> tuple[Milestone, ...] | None:
        """What stands there so far, to look at; None while an amount cannot be read. Ids are the places."""
        made = []
        for place, row in enumerate(self.rows):
            amount = row.minor(currency)
            if amount is None:
                return None
            if row.counts():
                made.append(Milestone(str(place), row.name(), row.state().kind, amount))
        return tuple(made)

    def sum(self, currency: str) -> int | None:
        """Of the amounts; None while one of them cannot be read."""
        amounts = [row.minor(currency) for row in self.rows]
        return None if None in amounts else sum(amount for amount in amounts if amount is not None)

    def typed_by_hand(self) -> bool:
        """Something would be lost with the rows."""
        return any(state.own_title or state.own_amount or state.own_day for state in self.states())

    def can_take_deposit(self) -> bool:
        """The first row is a deposit without an amount yet."""
        first = self.rows[0] if self.rows else None
        return first is not None and first.state().kind is MilestoneKind.DEPOSIT and not first.amount.text().strip("0 ")

    def take_deposit(self, deposit: int, currency: str) -> None:
        """Puts the deposit into the first row and takes it off the greatest of the others."""
        before = self.drawn(currency) or ()
        reduced = {milestone.id: milestone.amount for milestone in with_deposit(before, deposit)}
        for place, row in enumerate(self.rows[1:], start=1):
            if str(place) in reduced:
                row.take_amount(reduced[str(place)], currency)
        self.rows[0].take_amount(deposit, currency)

    # -- rows

    def _made_row(self) -> MilestoneRow:
        row = MilestoneRow(self._today, self)
        row.changed.connect(self._on_row_changed)
        tidy_when_left(row.amount, self._currency_now)
        self._keys.watch(row)
        self.rows.append(row)
        return row

    def _currency_now(self) -> str:
        return self._currency

    def _drop(self, row: MilestoneRow) -> None:
        self.rows.remove(row)
        self._keys.forget(row)
        for widget in row.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        row.deleteLater()

    def _arrange(self) -> None:
        """Puts the rows in place, for the eye and for the keyboard."""
        before = self._before
        for place, row in enumerate(self.rows, start=1):
            row.number(place)
            for cell, widget in zip(_cells(place), row.widgets(), strict=True):
                self._grid.addWidget(widget, *cell)
                widget.setVisible(True)  # at once, so that it can take the focus
                QWidget.setTabOrder(before, widget)
                before = widget
        QWidget.setTabOrder(before, self.add)
        QWidget.setTabOrder(self.add, self.paste)
        self.add.setEnabled(len(self.rows) < MOST_SHARES)

    def _follow(self) -> None:
        following.follow_total(self.rows, self._total, self._currency)
        self._follow_days()
        self.changed.emit()

    def _follow_days(self) -> None:
        if self._calendars is not None:
            following.follow_days(self.rows, self._today, *self._calendars)

    def _on_row_changed(self) -> None:
        self._follow()

    def _on_add(self) -> None:
        self._made_row().show_state(RowState(MilestoneKind.STAGE, gap=STAGE_GAP))
        self._arrange()
        self._follow()
        self.rearranged.emit()
        self.rows[-1].title.setFocus()

    def _on_paste(self) -> None:
        self.lines_pasted.emit("")

    def _on_move(self, row: MilestoneRow, move: Move) -> None:
        place = self.rows.index(row)
        if move is Move.REMOVE:
            self._drop(row)
            self._arrange()
            (self.rows[min(place, len(self.rows) - 1)].title if self.rows else self.add).setFocus()
        elif 0 <= place + move.value < len(self.rows):
            self.rows.insert(place + move.value, self.rows.pop(place))
            self._arrange()
        else:
            return
        self._follow()
        self.rearranged.emit()

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        _lay_out_heads(self._grid)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.addLayout(self._grid)
        below = Flow(20)
        for button in (self.add, self.paste):
            below.add(button)
        column_of_all.addWidget(below)


def _cells(place: int) -> list[tuple[int, int, int, int]]:
    """Where the fields of a row stand: in one line, or with the title above the others where the text is large."""
    if theme.current().scale < LARGE:
        return [(place, column, 1, 1) for column in range(5)]
    return [(2 * place, 0, 1, 4), *((2 * place + 1, column, 1, 1) for column in range(4))]


def _lay_out_heads(grid: QGridLayout) -> None:
    is_large = theme.current().scale >= LARGE
    for column, stretch in ((0, 3), (1, 2), (2, 3)) if is_large else ((0, 5), (2, 2), (3, 3)):
        grid.setColumnStretch(column, stretch)
    heads = (
        translate("Dialogs", "Milestone"),
        translate("Dialogs", "Kind"),
        translate("Dialogs", "Amount"),
        translate("Dialogs", "Due"),
    )
    for cell, name in zip(_cells(0), heads, strict=False):
        grid.addWidget(Label(name, Size.SECONDARY, MEDIUM, Token.INK2), *cell)
