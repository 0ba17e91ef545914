"""The plan of a new project: templates, the table of milestones, their sum against the total. What is typed and then replaced by
a template or by pasted lines can be put back."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.calendars import Calendar
from desktop.core.plans import Plan, rest_on
from desktop.core.vocabulary import MilestoneKind
from desktop.services.failures import StoreError
from desktop.services.kept_plans import KeptPlans
from desktop.ui import formats, theme
from desktop.ui.dialogs.entry.balance import Balance
from desktop.ui.dialogs.entry.paste import PasteDialog, Taken
from desktop.ui.dialogs.entry.row import MilestoneRow, RowState
from desktop.ui.dialogs.entry.rows import PlanRows
from desktop.ui.dialogs.entry.template_bar import TemplateBar
from desktop.ui.dialogs.entry.template_name import TemplateNameDialog
from desktop.ui.dialogs.fields.amounts import amount_text
from desktop.ui.labels import plans as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.wrapping_label import WrappingLabel

_MOST_REMARKS = 3


class PlanForm(QWidget):
    """`balance` stands where the dialog puts it, in sight however far one scrolls. `changed`: the milestones are others;
    `total_wanted(int)`, `currency_wanted(str)`: the designer chose so; `refused(str)`: something could not be kept, or there is
    nothing to keep."""

    changed = Signal()
    total_wanted = Signal(object)
    currency_wanted = Signal(str)
    refused = Signal(str)

    def __init__(self, today: date, kept: KeptPlans, parent: QWidget | None = None):
        super().__init__(parent)
        self._today = today
        self._kept = kept
        self._total: int | None = None
        self._currency = ""
        self._calendars: tuple[Calendar, ...] = ()
        self._client = ""
        self._before: list[RowState] = []
        self._renamed = ""
        self.templates = TemplateBar(kept)
        self.rows = PlanRows(today, self.templates.stages)
        self.balance = Balance()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.current().px(6), 0, 0)
        column.setSpacing(theme.current().px(10))
        self.remarks = WrappingLabel("", Size.BODY, token=Token.INK2)
        self.remarks.setAccessibleIdentifier("new-project.days")
        self.remarks.hide()
        for widget in (self.templates, self.rows, self.remarks):
            column.addWidget(widget)
        self._connect()

    def set_money(self, total: int | None, currency: str) -> None:
        """None: no price is named."""
        self._total, self._currency = total, currency
        self.rows.set_total(total, currency)

    def set_calendars(self, own: Calendar, theirs: Calendar, client: str) -> None:
        """Whose working days count; `client` is named in remarks."""
        self._calendars = (own, theirs)
        self._client = client or words.the_client()
        self.rows.set_calendars(own, theirs)

    def use_template(self) -> None:
        """The milestones of the chosen template, in place of those that stand there."""
        self._keep_what_stands()
        self.rows.show_shares(self.templates.shares())

    def use_lines(self, taken: Taken) -> None:
        """The milestones of a quote, in place of those that stand there. Where all are shares of a total they follow it."""
        self._keep_what_stands()
        self.templates.choose_none()
        if taken.currency != self._currency:
            self.currency_wanted.emit(taken.currency)
        if taken.total is not None and self._total is None:
            self.total_wanted.emit(taken.total)
        shares = all(line.amount is None for line in taken.lines) and sum(line.percent or 0 for line in taken.lines) == 10_000
        states = []
        for line, amount in zip(taken.lines, taken.amounts, strict=True):
            text = "" if amount is None else amount_text(amount, taken.currency, self.locale())
            gap = 3 if line.kind is MilestoneKind.DEPOSIT else 10
            state = RowState(line.kind, line.title, text, gap=gap, own_title=True, own_amount=not shares)
            states.append(state if not shares else RowState(line.kind, line.title, weight=line.percent, gap=gap, own_title=True))
        self.rows.show_states(states)

    def paste(self, text: str = "") -> PasteDialog:
        """Asks for the lines of a quote; `text` is there already."""
        dialog = PasteDialog(text, self._currency, self._total, self.window())
        dialog.taken.connect(self.use_lines)
        dialog.open()
        return dialog

    def typed_by_hand(self) -> bool:
        return self.rows.typed_by_hand()

    # -- own templates

    def ask_name(self, name: str = "") -> TemplateNameDialog | None:
        """A name for the milestones as a template, or another for the template of that `name`."""
        if not name and not self.rows.shares(self._currency):
            self.refused.emit(words.nothing_to_keep())
            return None
        dialog = TemplateNameDialog(name, self._is_kept, self.window())
        self._renamed = name
        dialog.named.connect(self._on_named)
        dialog.open()
        return dialog

    def _is_kept(self, name: str) -> bool:
        return self._kept.named(name) is not None

    def _on_named(self, name: str) -> None:
        if self._renamed:
            change = partial(self._kept.rename, self._renamed, name)
        else:
            change = partial(self._kept.keep, Plan(name, self.rows.shares(self._currency)))
        self._change_kept(change, name)

    def _on_remove(self, name: str) -> None:
        self._change_kept(partial(self._kept.remove, name))

    def _change_kept(self, change: Callable[[], None], chosen: str = "") -> None:
        """`chosen`: the template that counts then. Says so where it could not be kept."""
        try:
            change()
        except StoreError as error:
            self.refused.emit(failure_sentence(error))
            return
        self.templates.show_own(chosen)

    # -- what is shown

    def _keep_what_stands(self) -> None:
        """What somebody typed can be put back, until they type again."""
        if self.rows.typed_by_hand():
            self._before = self.rows.states()

    def _put_back(self) -> None:
        before, self._before = self._before, []
        self.templates.choose_none()
        self.rows.show_states(before)

    def _on_changed(self) -> None:
        if self.rows.typed_by_hand() and self._before and self.templates.key():
            self._before = []
        if self.templates.key() and any(state.own_amount for state in self.rows.states()):
            self.templates.choose_none()  # these are not its shares any more
        self._show_balance()
        self.changed.emit()

    def _show_balance(self) -> None:
        parts = self.rows.sum(self._currency)
        self.balance.show_sum(parts, self._total, self._currency, self.rows.can_make_up())
        self.balance.show_back(bool(self._before))
        remarks = [remark for row in self.rows.rows if (remark := self._remark(row))]
        self.remarks.setText(" ".join(remarks[:_MOST_REMARKS]))
        self.remarks.setVisible(bool(remarks))

    def _remark(self, row: MilestoneRow) -> str:
        """About a day on which somebody does not work, or that is past."""
        day = row.state().day
        if day is None or not row.counts():
            return ""
        shown = formats.weekday_day(day, self._today)
        if day < self._today:
            return words.in_the_past(row.name(), shown)
        rest = rest_on(day, *self._calendars)
        return words.on_a_rest(row.name(), shown, rest, self._client) if rest is not None else ""

    def _on_sum_taken(self) -> None:
        self.total_wanted.emit(self.rows.sum(self._currency) or 0)

    def _connect(self) -> None:
        self.templates.chosen.connect(self.use_template)
        self.templates.keep_wanted.connect(self.ask_name)
        self.templates.rename_wanted.connect(self.ask_name)
        self.templates.remove_wanted.connect(self._on_remove)
        self.rows.changed.connect(self._on_changed)
        self.rows.rearranged.connect(self.templates.choose_none)
        self.rows.lines_pasted.connect(self.paste)
        self.balance.sum_taken.connect(self._on_sum_taken)
        self.balance.rest_shared.connect(self.rows.make_up)
        self.balance.put_back.connect(self._put_back)
