"""The box for a question or for news of the program: a heading, what there is to say below it, and the answers. Dressed as the
forms are. Plain text only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.wrapping_label import WrappingLabel


class Role:
    """Where an answer stands: what is wanted most, what loses something, what only helps, and what changes nothing."""

    ACCEPT = QDialogButtonBox.ButtonRole.AcceptRole
    LOSE = QDialogButtonBox.ButtonRole.DestructiveRole
    HELP = QDialogButtonBox.ButtonRole.ActionRole
    STAY = QDialogButtonBox.ButtonRole.RejectRole


class QuestionBox(QDialog):
    """It is gone once it is answered."""

    def __init__(self, name: str, heading: str, notes: tuple[str, ...], parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(heading)
        self.setObjectName(name)
        self.setAccessibleIdentifier(name)
        self.setMinimumWidth(min(look.px(440), self.screen().availableSize().width() - 40))
        self.heading = WrappingLabel(heading, Size.PANEL_TITLE, BOLD)
        self.notes = tuple(WrappingLabel(note, Size.BODY, token=Token.INK2) for note in notes)
        self._answers = QDialogButtonBox()
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # as high as the texts are, which the hint knows
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(look.px(14))
        for part in (self.heading, *self.notes, self._answers):
            column.addWidget(part)

    def add_answer(self, name: str, text: str, role: QDialogButtonBox.ButtonRole, kind: Kind = Kind.SECONDARY) -> Button:
        """A button; all but one that only helps close the box before anybody else hears of the click. The main one has the
        same place in every box, also when it changes nothing."""
        button = Button(text, kind)
        button.setAccessibleIdentifier(name)
        button.setAutoDefault(False)
        self._answers.addButton(button, Role.ACCEPT if kind is Kind.PRIMARY else role)
        if role is Role.STAY:
            button.clicked.connect(self.reject)
        elif role is not Role.HELP:
            button.clicked.connect(self.accept)
        return button

    def make_default(self, button: Button) -> None:
        """Enter presses it."""
        button.setAutoDefault(True)
        button.setDefault(True)
        button.setFocus()

    def sizeHint(self) -> QSize:
        """As high as the texts are at the width they get."""
        return super().sizeHint().expandedTo(QSize(self.minimumWidth(), 0))

    def said(self) -> str:
        """All that the box says."""
        return "\n".join(label.text() for label in (self.heading, *self.notes))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
