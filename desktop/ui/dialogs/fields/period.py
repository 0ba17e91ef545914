"""A period such as 5 working days, or none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.core.decide.bounds import LONGEST_PERIOD
from desktop.core.model import Period
from desktop.core.vocabulary import Unit
from desktop.ui import theme
from desktop.ui.dialogs.fields.number import NumberField
from desktop.ui.labels import platforms as words
from desktop.ui.widgets.field_style import dress


class PeriodField(QWidget):
    """`label`: what both of its fields are spoken with; `changed`: by the designer."""

    changed = Signal()

    def __init__(self, label: str, identifier: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.amount = NumberField(0, LONGEST_PERIOD, words.not_known())
        self.unit = QComboBox()
        for unit in Unit:
            self.unit.addItem(words.unit_name(unit), unit)
        dress(self.unit)
        self.amount.setAccessibleName(words.amount_of(label))
        self.unit.setAccessibleName(words.unit_of(label))
        self.amount.setAccessibleIdentifier(f"{identifier}.amount")
        self.unit.setAccessibleIdentifier(f"{identifier}.unit")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(8))
        row.addWidget(self.amount, 2)
        row.addWidget(self.unit, 3)
        self.setFocusProxy(self.amount)
        self.amount.valueChanged.connect(self._on_amount)
        self.unit.currentIndexChanged.connect(self.changed)
        self._on_amount()

    def value(self) -> Period | None:
        amount = self.amount.number()
        return None if amount is None else Period(amount, Unit(self.unit.currentData()))

    def set_value(self, period: Period | None) -> None:
        self.amount.set_number(period.amount if period else None)
        if period:
            self.unit.setCurrentIndex(self.unit.findData(period.unit))

    def _on_amount(self) -> None:
        self.unit.setEnabled(self.amount.number() is not None)
        self.changed.emit()
