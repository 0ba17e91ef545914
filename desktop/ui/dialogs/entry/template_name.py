"""A name for an own template: a new one, or another for one that is there."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from desktop.services.kept_plans import LONGEST_NAME
from desktop.ui.labels import plans as words
from desktop.ui.labels.text import translate
from desktop.ui.theme import BOLD, MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.wrapping_label import WrappingLabel


class TemplateNameDialog(QDialog):
    """`named(str)`: the name that was given; it is closed by then. `name`: the one to change; empty: it is a new template.
    `is_taken` tells whether there is one of that name."""

    named = Signal(str)

    def __init__(self, name: str, is_taken: Callable[[str], bool], parent: QWidget):
        super().__init__(parent)
        self._before = name
        self._is_taken = is_taken
        title = words.rename_title() if name else words.keep_title()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setObjectName("dialog.template")
        self.setAccessibleIdentifier("dialog.template")
        self.field = QLineEdit(name)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.selectAll()
        self.remark = WrappingLabel("", Size.BODY, token=Token.INK2)
        self.remark.setAccessibleIdentifier("template-name.remark")
        self.confirm = Button(words.rename() if name else words.keep(), Kind.PRIMARY)
        self._lay_out(title)
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()

    def _on_typed(self) -> None:
        name = self.field.text().strip()
        self.confirm.setEnabled(bool(name))
        taken = bool(name) and name.casefold() != self._before.casefold() and self._is_taken(name)
        self.remark.setText(words.takes_the_place(name) if taken else "" if self._before else words.keep_note())

    def _on_confirmed(self) -> None:
        name = self.field.text().strip()
        self.accept()
        self.named.emit(name)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(WrappingLabel(title, Size.PANEL_TITLE, BOLD, lines=2))
        caption = Label(words.template_field(), Size.SECONDARY, MEDIUM, Token.INK2)
        caption.setBuddy(self.field)
        dress(self.field)
        buttons = QDialogButtonBox()
        cancel = Button(translate("Dialogs", "Cancel"))
        cancel.setAutoDefault(False)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        for widget, name in ((self.field, "name"), (cancel, "cancel"), (self.confirm, "confirm")):
            widget.setAccessibleIdentifier(f"template-name.{name}")
        self.confirm.setDefault(True)
        buttons.accepted.connect(self._on_confirmed)
        buttons.rejected.connect(self.reject)
        below_caption = QVBoxLayout()
        below_caption.setSpacing(4)
        below_caption.addWidget(caption)
        below_caption.addWidget(self.field)
        column.addLayout(below_caption)
        column.addWidget(self.remark)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
