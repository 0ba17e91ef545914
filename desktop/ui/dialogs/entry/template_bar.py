"""The templates of milestones to choose from: those that are there from the start and the designer's own, each drawn; with the
numbers of the one that asks for some, and a menu to keep, rename and remove own ones."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.plans import MOST_STAGES, Plan, Share, Template, shares_of
from desktop.services.kept_plans import KeptPlans
from desktop.ui import theme
from desktop.ui.dialogs.entry.chip import Chip
from desktop.ui.dialogs.entry.following import percent_text
from desktop.ui.dialogs.fields.number import NumberField
from desktop.ui.icons import Icon
from desktop.ui.labels import plans as words
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.theme import MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import icon_button
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.menu import Menu

_OWN, _WIDEST = "own:", 660


class TemplateBar(QWidget):
    """`chosen`: another template, or another number in it. `keep_wanted`, `rename_wanted(str)`, `remove_wanted(str)`:
    own templates, by name."""

    chosen = Signal()
    keep_wanted = Signal()
    rename_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, kept: KeptPlans, parent: QWidget | None = None):
        super().__init__(parent)
        self._kept = kept
        self.group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        self.flow = Flow(8, widest=_WIDEST)
        self.deposit = NumberField(0, 95)
        self.stages = NumberField(1, MOST_STAGES)
        self.deposit.setValue(30)
        self.stages.setValue(3)
        self.menu_button = icon_button(Icon.ELLIPSIS, words.own_templates())
        self._numbers = QWidget()
        for template in Template:
            self._add(template.value, words.template_name(template), shares_of(template))
        self.show_own()
        self._lay_out()
        self.group.buttonClicked.connect(self._on_clicked)
        for number in (self.deposit, self.stages):
            number.valueChanged.connect(self._on_number)
        self.menu_button.clicked.connect(self._on_menu)

    def key(self) -> str:
        """Of the chosen template; empty: none is."""
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")

    def shares(self) -> tuple[Share, ...]:
        """Of the chosen template."""
        key = self.key()
        if key.startswith(_OWN):
            plan = self._kept.named(key.removeprefix(_OWN))
            return plan.shares if plan is not None else ()
        return shares_of(Template(key), self.deposit.value(), self.stages.value()) if key else ()

    def choose(self, key: str, deposit: int = 30, stages: int = 3) -> None:
        """Chooses one without a word; an unknown one counts as the first."""
        for number, value in ((self.deposit, deposit), (self.stages, stages)):
            number.blockSignals(True)
            number.setValue(value)
            number.blockSignals(False)
        self.chips.get(key, self.chips[Template.THIRTY_FORTY_THIRTY.value]).setChecked(True)
        self._show_numbers()

    def choose_none(self) -> None:
        """What stands there is no template any more."""
        self.group.setExclusive(False)
        for chip in self.chips.values():
            chip.setChecked(False)
        self.group.setExclusive(True)
        self._numbers.hide()

    def show_own(self, chosen: str = "") -> None:
        """Reads the own templates again; `chosen` is the name of the one that counts now."""
        before = f"{_OWN}{chosen.casefold()}" if chosen else self.key()
        for key in [key for key in self.chips if key.startswith(_OWN)]:
            chip = self.chips.pop(key)
            self.group.removeButton(chip)
            self.flow.take(chip)
        for plan in self._kept.all():
            self._add(f"{_OWN}{plan.name.casefold()}", plan.name, plan.shares)
        if before in self.chips:
            self.chips[before].setChecked(True)

    def menu(self) -> Menu:
        """What can be done with own templates."""
        menu = Menu(self)
        menu.addAction(words.keep_template()).triggered.connect(self.keep_wanted)
        own = self._own()
        if own is not None:
            menu.addSeparator()
            shown = escaped_mnemonic(own.name)
            menu.addAction(words.rename_template(shown)).triggered.connect(partial(self.rename_wanted.emit, own.name))
            menu.addAction(words.remove_template(shown)).triggered.connect(partial(self.remove_wanted.emit, own.name))
        return menu

    def _own(self) -> Plan | None:
        """The own template that is chosen."""
        key = self.key()
        return self._kept.named(key.removeprefix(_OWN)) if key.startswith(_OWN) else None

    def _add(self, key: str, name: str, shares: tuple[Share, ...]) -> None:
        chip = Chip(name, shares, self._spoken(name, shares))
        chip.setAccessibleIdentifier(f"template.{key}")
        self.group.addButton(chip)
        self.chips[key] = chip
        self.flow.insert(len(self.chips) - 1, chip)

    def _spoken(self, name: str, shares: tuple[Share, ...]) -> str:
        whole = sum(share.weight for share in shares)
        parts = (percent_text(share.weight, whole) for share in shares)
        return words.spoken_template(name, " · ".join(parts))

    def _show_numbers(self) -> None:
        self._numbers.setVisible(self.key() == Template.STAGES)
        shares = shares_of(Template.STAGES, self.deposit.value(), self.stages.value())
        chip = self.chips[Template.STAGES.value]
        chip.show_shares(shares, self._spoken(chip.name, shares))

    def _on_clicked(self) -> None:
        self._show_numbers()
        self.chosen.emit()

    def _on_number(self) -> None:
        self._show_numbers()
        self.chosen.emit()

    def _on_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        look = theme.current()
        numbers = QHBoxLayout(self._numbers)
        numbers.setContentsMargins(0, 0, 0, 0)
        numbers.setSpacing(look.px(8))
        fields = ((words.deposit_percent(), self.deposit, "percent"), (words.number_of_stages(), self.stages, "number"))
        for label, field, name in fields:
            caption = Label(label, Size.SECONDARY, MEDIUM, Token.INK2)
            caption.setBuddy(field)
            field.setAccessibleIdentifier(f"template.{name}")
            numbers.addWidget(caption)
            numbers.addWidget(field)
            numbers.addSpacing(look.px(12))
        numbers.addStretch(1)
        self._numbers.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(Label(words.heading(), Size.BODY, SEMIBOLD))
        column.addWidget(self.flow)
        column.addWidget(self._numbers)
        self.flow.add(self.menu_button)
        self.menu_button.setAutoDefault(False)
        self.menu_button.setAccessibleIdentifier("template.menu")
