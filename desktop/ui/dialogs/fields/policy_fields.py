"""The intervals of the ladder as they are set at one place: what is inherited stands there as a sentence with its origin (R19),
and each value can be changed here, which makes a field of it, or given back.
"""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.decide.bounds import MOST_DAYS, MOST_FOLLOW_UPS, MOST_HOURS
from desktop.core.model import PolicyValues
from desktop.core.policy import Policy
from desktop.ui import theme
from desktop.ui.dialogs.fields.number import NumberField
from desktop.ui.icons import Icon
from desktop.ui.labels import policy as words
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind, icon_button
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.wrapping_label import WrappingLabel

Value = int | tuple[int, ...]


class NumbersField(Flow):
    """The intervals before each follow-up; as many follow-ups as numbers. `changed`: by the designer."""

    changed = Signal()

    def __init__(self, identifier: str, parent: QWidget | None = None):
        super().__init__(6, parent)
        self._identifier = identifier
        self.fields: list[NumberField] = []
        self.more = icon_button(Icon.PLUS, words.one_more())
        self.less = icon_button(Icon.MINUS, words.one_less())
        self.more.setAccessibleIdentifier(f"{identifier}.more")
        self.less.setAccessibleIdentifier(f"{identifier}.less")
        for button in (self.more, self.less):
            button.setAutoDefault(False)
            self.add(button)
        self.more.clicked.connect(self._on_more)
        self.less.clicked.connect(self._on_less)

    def value(self) -> tuple[int, ...]:
        return tuple(field.value() for field in self.fields)

    def set_value(self, value: tuple[int, ...]) -> None:
        while len(self.fields) > len(value):
            self.take(self.fields.pop())
        while len(self.fields) < len(value):
            self._add_field()
        for field, number in zip(self.fields, value, strict=True):
            with QSignalBlocker(field):
                field.setValue(number)
        self._show_bounds()

    def _add_field(self) -> NumberField:
        number = len(self.fields) + 1
        field = NumberField(1, MOST_DAYS)
        field.setAccessibleName(words.before_follow_up(number))
        field.setAccessibleIdentifier(f"{self._identifier}.{number}")
        field.valueChanged.connect(self.changed)
        self.fields.append(field)
        self.insert(number - 1, field)
        return field

    def _show_bounds(self) -> None:
        self.more.setEnabled(len(self.fields) < MOST_FOLLOW_UPS)
        self.less.setEnabled(len(self.fields) > 1)

    def _on_more(self) -> None:
        last = self.fields[-1].value()
        self._add_field().setValue(last)
        self._show_bounds()
        self.changed.emit()

    def _on_less(self) -> None:
        self.take(self.fields.pop())
        self._show_bounds()
        self.changed.emit()


class _Row(QWidget):
    """One value: its caption, the field, where it comes from, and the link that sets it here or gives it back."""

    changed = Signal()

    def __init__(self, name: str, identifier: str):
        super().__init__()
        self.name = name
        self.is_own = False
        self._inherited: Value = 0
        self._origin = self._own_origin = ""
        caption = words.value_name(name)
        self._caption = Label(caption, Size.SECONDARY, MEDIUM, Token.INK2)
        self._caption.setWordWrap(True)
        self.field: NumbersField | NumberField = (
            NumbersField(identifier)
            if name == "follow_up_after"
            else NumberField(1, MOST_HOURS if name == "window_hours" else MOST_DAYS)
        )
        self.field.setAccessibleIdentifier(identifier)
        self.field.setAccessibleName(caption)
        self.link = Button(words.change(), Kind.LINK)
        self.link.setAccessibleIdentifier(f"{identifier}.set")
        self.link.setAutoDefault(False)
        self.from_where = WrappingLabel("", Size.SECONDARY, token=Token.INK2)
        self.from_where.setAccessibleIdentifier(f"{identifier}.origin")
        self.link.clicked.connect(self._on_link)
        (self.field.changed if isinstance(self.field, NumbersField) else self.field.valueChanged).connect(self.changed)
        self._lay_out()

    def show_value(self, own: Value | None, inherited: Value, origin: str, own_origin: str) -> None:
        self._inherited, self._origin, self._own_origin = inherited, origin, own_origin
        self.is_own = own is not None
        self._put(inherited if own is None else own)
        self._show_state()

    def value(self) -> Value | None:
        """None: inherited."""
        return self.field.value() if self.is_own else None

    def _put(self, value: Value) -> None:
        if isinstance(self.field, NumbersField):
            self.field.set_value(value if isinstance(value, tuple) else (value,))
        elif isinstance(value, int):
            with QSignalBlocker(self.field):
                self.field.setValue(value)

    def _show_state(self) -> None:
        caption = words.value_name(self.name)
        self.field.setVisible(self.is_own)
        self.link.setText(words.back() if self.is_own else words.change())
        self.link.setAccessibleName(words.back_spoken(caption) if self.is_own else words.change_spoken(caption))
        self.from_where.setFont(theme.font(Size.SECONDARY if self.is_own else Size.BODY))
        self.from_where.set_token(Token.INK2 if self.is_own else Token.INK)
        self.link.updateGeometry()
        self.from_where.setText(self._own_origin if self.is_own else self._origin)

    def _on_link(self) -> None:
        self.is_own = not self.is_own
        self._put(self._inherited)
        self._show_state()
        if self.is_own:
            first = self.field.fields[0] if isinstance(self.field, NumbersField) else self.field
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            first.selectAll()
        self.changed.emit()

    def _lay_out(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(head)
        beside = isinstance(self.field, NumberField)
        line = QHBoxLayout()
        line.setSpacing(look.px(10))
        line.addWidget(self.field, 0 if beside else 1)
        if beside:
            line.addWidget(self.from_where, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        if not beside:
            column.addWidget(self.from_where)


class PolicyFields(QWidget):
    """All intervals. `identifier` begins the accessible identifiers; `changed`: by the designer."""

    changed = Signal()

    def __init__(self, identifier: str, parent: QWidget | None = None):
        super().__init__(parent)
        names = ("follow_up_after", "final_notice_after", "window_hours", "support_check_after")
        self.rows = {name: _Row(name, f"{identifier}.{name.replace('_', '-')}") for name in names}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(12))
        for row in self.rows.values():
            row.changed.connect(self.changed)
            column.addWidget(row)

    def show_values(
        self, own: PolicyValues, inherited: Policy, names: words.Names, owner: str, *, any_platform: bool = False
    ) -> None:
        """`inherited`: what would hold without `own`; `owner`: whose values these are, empty for the designer's own settings;
        `any_platform`: they hold on several platforms, each of which may set its own window.
        """
        for name, row in self.rows.items():
            value: Value = getattr(inherited, name)
            told = words.listed(value) if isinstance(value, tuple) else str(value)
            origin = words.origin(told, inherited.origins[name], names)
            if any_platform and name == "window_hours":
                origin = words.platform_may_differ(origin)
            own_origin = words.set_for(owner, origin) if owner else words.set_for_you(origin)
            row.show_value(getattr(own, name), value, origin, own_origin)

    def values(self) -> PolicyValues:
        values: dict[str, Any] = {name: row.value() for name, row in self.rows.items()}
        return PolicyValues(**values)

    def has_own(self) -> bool:
        return any(row.is_own for row in self.rows.values())
