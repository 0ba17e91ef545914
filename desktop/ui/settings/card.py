"""The building blocks of the settings: cards with fields below their labels, in a column that scrolls."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.scrolling import Scrolling
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WIDEST = 680


class SettingsCard(QWidget):
    """A titled card. `name` begins the accessible identifiers of its fields: `settings.<name>.<field>`."""

    def __init__(self, name: str, title: str, note: str = ""):
        super().__init__()
        look = theme.current()
        self.setAccessibleIdentifier(f"settings.{name}")
        self._name = name
        self._columns: dict[QWidget, QVBoxLayout] = {}
        self.form = QVBoxLayout(self)
        self.form.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(18))
        self.form.setSpacing(look.px(12))
        heading = QVBoxLayout()
        heading.setSpacing(look.px(3))
        self.heading = WrappingLabel(title, Size.CARD_TITLE, SEMIBOLD, lines=2)
        heading.addWidget(self.heading)
        if note:
            heading.addWidget(WrappingLabel(note, Size.BODY, token=Token.INK2))
        self.form.addLayout(heading)

    def identifier(self, field: str) -> str:
        return f"settings.{self._name}.{field}"

    def add(self, label: str, field: QWidget, name: str, into: QVBoxLayout | None = None) -> Label:
        """Puts a field below its label; returns the label. `label` may hold a mnemonic. What explains the field can be put
        below it, into `below(field)`."""
        caption = Label(label, Size.SECONDARY, MEDIUM, Token.INK2)
        caption.setBuddy(field)
        dress(field)
        field.setAccessibleIdentifier(self.identifier(name))
        if isinstance(field, QComboBox):
            field.installEventFilter(_StillWheel(field))
        self._put(into, caption, field)
        return caption

    def add_box(self, box: TickBox, name: str) -> None:
        box.setAccessibleIdentifier(self.identifier(name))
        self._put(None, box)

    def below(self, field: QWidget) -> QVBoxLayout:
        return self._columns[field]

    def _put(self, into: QVBoxLayout | None, *widgets: QWidget) -> None:
        """Widgets that belong together, the field last."""
        column = self._columns[widgets[-1]] = QVBoxLayout()
        column.setSpacing(theme.current().px(4))
        for widget in widgets:
            column.addWidget(widget)
        (into if into is not None else self.form).addLayout(column)

    def add_beside(self, *fields: tuple[str, QWidget, str]) -> list[Label]:
        """Puts (label, field, name)s side by side; returns the labels."""
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(12))
        captions = []
        for label, field, name in fields:
            column = QVBoxLayout()
            captions.append(self.add(label, field, name, into=column))
            column.addStretch(1)
            row.addLayout(column, 1)
        self.form.addLayout(row)
        return captions

    def add_note(self, text: str, token: Token = Token.INK2) -> WrappingLabel:
        note = WrappingLabel(text, Size.SECONDARY, token=token)
        self.form.addWidget(note)
        return note

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(14), look.color(Token.SURFACE), look.color(Token.LINE))


class Section(Scrolling):
    """Cards below each other, no wider than one likes to read."""

    def __init__(self, *cards: QWidget):
        super().__init__()
        look = theme.current()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(22), look.px(4), look.px(22), look.px(22))
        column.setSpacing(look.px(12))
        for card in cards:
            card.setMaximumWidth(look.px(_WIDEST))
            column.addWidget(card)
        column.addStretch(1)
        self.show_body(body)


class _StillWheel(QObject):
    """The wheel scrolls the page; it does not change a choice that one only passes."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
