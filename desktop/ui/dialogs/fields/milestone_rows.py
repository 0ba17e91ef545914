"""The milestones of a new project, a row each: title, kind, amount, due date. Rows left empty do not count."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.core.exposure import with_deposit
from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind
from desktop.ui.dialogs.fields.amounts import amount_text, parse_amount
from desktop.ui.dialogs.fields.day import DayField, day_of
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.icons import Icon
from desktop.ui.labels.text import fill, translate
from desktop.ui.labels.words import milestone_kind_name
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind, icon_button
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label

_FIRST_KINDS = (MilestoneKind.DEPOSIT, MilestoneKind.STAGE, MilestoneKind.FINAL)
_MOST = 200


class MilestoneRow:
    """The fields of one milestone; `number` counts from 1 and never changes."""

    def __init__(self, number: int, kind: MilestoneKind, today: date):
        self.number = number
        self.title = QLineEdit()
        self.kind = QComboBox()
        self.amount = QLineEdit()
        self.due_on = DayField(today)
        self.remove = icon_button(Icon.X, fill(translate("Dialogs", "Remove milestone %1"), str(number)))
        for each in MilestoneKind:
            self.kind.addItem(milestone_kind_name(each), each)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.kind.currentIndexChanged.connect(self._on_kind_chosen)
        self._on_kind_chosen()
        self._name(number)

    def _on_kind_chosen(self) -> None:
        # What the title will be if none is typed.
        self.title.setPlaceholderText(self.kind.currentText())

    def widgets(self) -> tuple[QWidget, ...]:
        return (self.title, self.kind, self.amount, self.due_on, self.remove)

    def is_empty(self) -> bool:
        return not self.title.text().strip() and not self.amount.text().strip()

    def milestone(self, currency: str, new_id: str) -> Milestone:
        """Raises Incomplete when the amount or the day cannot be read."""
        kind = MilestoneKind(self.kind.currentData())
        amount = parse_amount(self.amount.text() or "0", currency, self.amount.locale())
        if amount is None:
            raise Incomplete(translate("Dialogs", "This is not an amount. Type it like 1250 or with cents."), self.amount)
        title = self.title.text().strip() or milestone_kind_name(kind)
        return Milestone(new_id, title, kind, amount, day_of(self.due_on))

    def _name(self, number: int) -> None:
        names = {
            self.title: (translate("Dialogs", "Title of milestone %1"), "title"),
            self.kind: (translate("Dialogs", "Kind of milestone %1"), "kind"),
            self.amount: (translate("Dialogs", "Amount of milestone %1"), "amount"),
            self.due_on: (translate("Dialogs", "Due date of milestone %1"), "due"),
        }
        for field, (name, key) in names.items():
            dress(field)
            field.setAccessibleName(fill(name, str(number)))
            field.setAccessibleIdentifier(f"milestone.{number}.{key}")
        self.remove.setAccessibleIdentifier(f"milestone.{number}.remove")


class MilestoneRows(QWidget):
    """The rows, and a button for one more. `changed`: what stands there has changed."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None):
        super().__init__(parent)
        self._today = today
        self._made = 0
        self.rows: list[MilestoneRow] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(2, 2)
        self._grid.setColumnStretch(3, 3)
        self._more = Button(translate("Dialogs", "Add milestone"), Kind.LINK, Icon.PLUS)
        self._more.setAccessibleIdentifier("milestone.add")
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self._on_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._head()
        for kind in _FIRST_KINDS:
            self.add_row(kind)

    def add_row(self, kind: MilestoneKind) -> MilestoneRow:
        self._made += 1
        row = MilestoneRow(self._made, kind, self._today)
        for column, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, self._made, column)
            widget.setVisible(True)  # at once, so that it can take the focus
        row.amount.textChanged.connect(self.changed)
        row.title.textChanged.connect(self.changed)
        row.kind.currentIndexChanged.connect(self.changed)
        row.remove.setAutoDefault(False)
        row.remove.clicked.connect(self._on_removed)
        self.rows.append(row)
        self._more.setEnabled(len(self.rows) < _MOST)
        return row

    def milestones(self, currency: str, new_id: Callable[[], str]) -> tuple[Milestone, ...]:
        return tuple(row.milestone(currency, new_id()) for row in self.rows if not row.is_empty())

    def drawn(self, currency: str) -> tuple[Milestone, ...] | None:
        """What stands there so far, to look at; None while an amount cannot be read. Ids are the rows' numbers."""
        made = []
        for row in self.rows:
            amount = parse_amount(row.amount.text() or "0", currency, self.locale())
            if amount is None:
                return None
            if not row.is_empty():
                kind = MilestoneKind(row.kind.currentData())
                made.append(Milestone(str(row.number), row.title.text().strip() or milestone_kind_name(kind), kind, amount))
        return tuple(made)

    def can_take_deposit(self) -> bool:
        """The first row is a deposit without an amount yet."""
        if not self.rows:
            return False
        first = self.rows[0]
        return MilestoneKind(first.kind.currentData()) is MilestoneKind.DEPOSIT and not first.amount.text().strip("0 ")

    def take_deposit(self, deposit: int, currency: str) -> None:
        """Puts the deposit into the first row and takes it off the greatest of the others."""
        before = self.drawn(currency) or ()
        reduced = {milestone.id: milestone.amount for milestone in with_deposit(before, deposit)}
        for row in self.rows[1:]:
            if str(row.number) in reduced:
                row.amount.setText(amount_text(reduced[str(row.number)], currency, self.locale()))
        self.rows[0].amount.setText(amount_text(deposit, currency, self.locale()))

    def total(self, currency: str) -> int | None:
        """The sum of the amounts; None while one of them cannot be read."""
        amounts = [parse_amount(row.amount.text() or "0", currency, self.locale()) for row in self.rows]
        return None if None in amounts else sum(amount for amount in amounts if amount is not None)

    def _head(self) -> None:
        names = (
            translate("Dialogs", "Milestone"),
            translate("Dialogs", "Kind"),
            translate("Dialogs", "Amount"),
            translate("Dialogs", "Due"),
        )
        for column, name in enumerate(names):
            self._grid.addWidget(Label(name, Size.SECONDARY, MEDIUM, Token.INK2), 0, column)

    def _on_more(self) -> None:
        self.add_row(MilestoneKind.STAGE).title.setFocus()

    def _on_removed(self) -> None:
        row = next(row for row in self.rows if row.remove is self.sender())
        self.rows.remove(row)
        for widget in row.widgets():
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._more.setEnabled(True)
        self._more.setFocus()
        self.changed.emit()
