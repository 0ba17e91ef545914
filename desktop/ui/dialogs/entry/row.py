"""One milestone of a new project: its fields, and which of them follow the template until somebody types into them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.core.decide.state import LONGEST_TITLE
from desktop.core.model import Milestone
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import MilestoneKind
from desktop.ui import theme
from desktop.ui.dialogs.fields.amounts import amount_text, parse_amount
from desktop.ui.dialogs.fields.day import DayField, day_of
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.icons import Icon
from desktop.ui.labels import plans as words
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.labels.text import fill, translate
from desktop.ui.labels.words import milestone_kind_name
from desktop.ui.theme import Size
from desktop.ui.widgets.buttons import icon_button
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import tooltip


@dataclass(frozen=True, slots=True)
class RowState:
    """All that a row holds. `weight`: its share of the total, None without one; `gap`: the working days after the row before it,
    None without a suggestion. The `own_*` were typed by hand and stay as they are."""

    kind: MilestoneKind
    title: str = ""
    amount: str = ""
    day: date | None = None
    weight: int | None = None
    gap: int | None = None
    own_title: bool = False
    own_amount: bool = False
    own_day: bool = False


class MilestoneRow(QObject):
    """The fields of one milestone. `changed`: somebody changed what stands there."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget):
        super().__init__(parent)
        self.title = QLineEdit()
        self.kind = QComboBox()
        self.amount = QLineEdit()
        self.due_on = DayField(today)
        self.more = icon_button(Icon.ELLIPSIS, "")
        self.more.setAutoDefault(False)
        self._state = RowState(MilestoneKind.STAGE)
        self._filling = False
        for each in MilestoneKind:
            self.kind.addItem(milestone_kind_name(each), each)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for field in self.widgets()[:-1]:
            dress(field)
        self.amount.setFont(theme.font(Size.BODY, tabular=True))
        self.title.textChanged.connect(self._on_title)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.amount.textChanged.connect(self._on_amount)
        self.amount.editingFinished.connect(self._on_amount_left)
        self.due_on.textChanged.connect(self._on_day)

    def widgets(self) -> tuple[QWidget, ...]:
        return (self.title, self.kind, self.amount, self.due_on, self.more)

    def state(self) -> RowState:
        return self._state

    def show_state(self, state: RowState) -> None:
        with self._by_program():
            self._state = state
            self.title.setText(state.title)
            self.kind.setCurrentIndex(self.kind.findData(state.kind))
            self.amount.setText(state.amount)
            self.due_on.set_value(state.day)
            self._show_kind()

    def number(self, number: int) -> None:
        """Its place, from 1: spoken, and part of the identifiers."""
        names = {
            self.title: (translate("Dialogs", "Title of milestone %1"), "title"),
            self.kind: (translate("Dialogs", "Kind of milestone %1"), "kind"),
            self.amount: (translate("Dialogs", "Amount of milestone %1"), "amount"),
            self.due_on: (translate("Dialogs", "Due date of milestone %1"), "due"),
        }
        for field, (name, key) in names.items():
            field.setAccessibleName(fill(name, str(number)))
            field.setAccessibleIdentifier(f"milestone.{number}.{key}")
        self.more.setAccessibleName(words.row_menu(str(number)))
        self.more.setToolTip(words.row_menu(str(number)))
        self.more.setAccessibleIdentifier(f"milestone.{number}.more")

    # -- what follows the template

    def follows_total(self) -> bool:
        return self._state.weight is not None and not self._state.own_amount

    def suggests_day(self) -> bool:
        return self._state.gap is not None and not self._state.own_day

    def show_amount(self, minor: int | None, currency: str, share: str) -> None:
        """What its share of the total comes to; None: there is no total. `share` is said instead, such as “30 %”."""
        with self._by_program():
            self.amount.setText("" if minor is None else amount_text(minor, currency, self.amount.locale()))
            self.amount.setPlaceholderText(share)
            self._state = replace(self._state, amount=self.amount.text())

    def take_amount(self, minor: int, currency: str) -> None:
        """As if it had been typed."""
        self.amount.setText(amount_text(minor, currency, self.amount.locale()))

    def show_day(self, day: date | None, why: str) -> None:
        with self._by_program():
            self.due_on.set_value(day)
            self._state = replace(self._state, day=day)
            self.due_on.setAccessibleDescription(why)
            self.due_on.setToolTip(tooltip(why))

    # -- what becomes of it

    def name(self) -> str:
        """The title, or what it will be if none is typed."""
        return self.title.text().strip() or self.kind.currentText()

    def counts(self) -> bool:
        """It becomes a milestone: it has an amount, or somebody gave it a title."""
        return bool(self.amount.text().strip()) or bool(self._state.own_title and self.title.text().strip())

    def minor(self, currency: str) -> int | None:
        """The amount as it stands, 0 for none; None: it cannot be read."""
        return parse_amount(self.amount.text() or "0", currency, self.amount.locale())

    def milestone(self, currency: str, new_id: str) -> Milestone:
        """Raises Incomplete when the title is too long, no amount is typed, or the amount or the day cannot be read."""
        if len(self.name()) > LONGEST_TITLE:
            raise Incomplete(refusal_sentence(Refused(Reason.TOO_LONG, limit=str(LONGEST_TITLE))), self.title)
        if not self.amount.text().strip():
            raise Incomplete(words.amount_missing(self.name()), self.amount)
        amount = self.minor(currency)
        if amount is None:
            raise Incomplete(translate("Dialogs", "This is not an amount. Type it like 1250 or with cents."), self.amount)
        return Milestone(new_id, self.name(), self._state.kind, amount, day_of(self.due_on))

    @contextmanager
    def _by_program(self) -> Iterator[None]:
        before, self._filling = self._filling, True
        try:
            yield
        finally:
            self._filling = before

    def _show_kind(self) -> None:
        self.title.setPlaceholderText(self.kind.currentText())

    def _on_title(self, text: str) -> None:
        if not self._filling:
            self._take(title=text, own_title=True)

    def _on_kind(self) -> None:
        self._show_kind()
        if not self._filling:
            self._take(kind=MilestoneKind(self.kind.currentData()))

    def _on_amount(self, text: str) -> None:
        if not self._filling:
            self._take(amount=text, own_amount=True)

    def _on_amount_left(self) -> None:
        """Emptied, an amount follows the total again."""
        if self._state.own_amount and not self.amount.text().strip() and self._state.weight is not None:
            self._take(amount="", own_amount=False)

    def _on_day(self) -> None:
        if not self._filling and not self.due_on.is_wrong() and self.due_on.value() != self._state.day:
            self.due_on.setAccessibleDescription("")
            self.due_on.setToolTip("")
            self._take(day=self.due_on.value(), own_day=True)

    def _take(self, **values: Any) -> None:
        self._state = replace(self._state, **values)
        self.changed.emit()
