"""The form of one message: its subject and text with placeholders, what is wrong and where, and the buttons that keep or drop it.
It tells what the designer does; it keeps nothing."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.drafts.facts import PLACEHOLDERS
from desktop.services.drafts.messages import Message
from desktop.services.drafts.own import Unreadable
from desktop.ui import theme
from desktop.ui.drafts.template_text import TemplateText
from desktop.ui.icons import Icon
from desktop.ui.labels import own_words as words
from desktop.ui.labels import placeholders
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.wrapping_label import WrappingLabel


class OwnForm(QWidget):
    """Signals: `edited`; `saved`, `dropped`: the buttons."""

    edited = Signal()
    saved = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._error: Unreadable | None = None
        self._dropped: Message | None = None
        self.subject = TemplateText(1)
        self.body = TemplateText(12)
        self.note = WrappingLabel("", Size.BODY, MEDIUM)
        self.note.setAccessibleIdentifier("settings.words.note")
        self.go = Button(words.go_there(), Kind.LINK)
        self.insert = Button(words.insert(), Kind.SECONDARY, Icon.PLUS)
        self.save = Button(words.save(), Kind.PRIMARY)
        self.reset = Button(words.reset(), Kind.SECONDARY, Icon.ROTATE_CCW)
        self.back = Button(words.take_back(), Kind.LINK)
        for name, button in (
            ("go", self.go),
            ("back", self.back),
            ("insert", self.insert),
            ("save", self.save),
            ("reset", self.reset),
        ):
            button.setAccessibleIdentifier(f"settings.words.{name}")
        self._lay_out()
        self.subject.textChanged.connect(self.edited)
        self.body.textChanged.connect(self.edited)
        self.go.clicked.connect(self._on_go)
        self.back.clicked.connect(self._on_back)
        self.insert.clicked.connect(self._on_insert)
        self.save.clicked.connect(self.saved)
        self.reset.clicked.connect(self.dropped)

    def message(self) -> Message:
        """As it stands."""
        return Message(self.subject.text().strip(), self.body.text().strip())

    def show_message(self, message: Message) -> None:
        self._dropped = None
        self.back.hide()
        for field, text in ((self.subject, message.subject), (self.body, message.body)):
            field.blockSignals(True)
            field.show_text(text)
            field.blockSignals(False)

    def show_error(self, error: Unreadable | None) -> None:
        """What is wrong, in words and at its place."""
        self._error = error
        for name, field in (("subject", self.subject), ("body", self.body)):
            field.show_error(error.error if error is not None and error.field == name else None)
        self.go.setVisible(error is not None)
        if error is not None:
            self.show_note(_sentence(error), Token.FINAL)

    def show_note(self, note: str, token: Token = Token.INK2) -> None:
        self.note.setText(note)
        self.note.set_token(token)
        self.note.setVisible(bool(note))

    def show_buttons(self, can_save: bool, can_reset: bool) -> None:
        self.save.setEnabled(can_save)
        self.reset.setEnabled(can_reset)

    def offer_back(self, dropped: Message) -> None:
        """What was dropped can be put back into the fields, until another message is shown."""
        self._dropped = dropped
        self.back.show()

    def insert_menu(self) -> Menu:
        """All facts, with what they stand for."""
        menu = Menu(self)
        for name in sorted(PLACEHOLDERS, key=placeholders.meaning):
            action = menu.addAction(escaped_mnemonic(f"{placeholders.meaning(name)}  ·  {{{name}}}"))
            action.setObjectName(f"settings.words.insert.{name}")
            action.triggered.connect(partial(self._insert, name))
        return menu

    def _insert(self, name: str) -> None:
        (self.subject if self.subject.hasFocus() else self.body).insert_fact(name)

    def _on_insert(self) -> None:
        menu = self.insert_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.insert.mapToGlobal(QPoint(0, self.insert.height() + 2)))

    def _on_back(self) -> None:
        if (dropped := self._dropped) is not None:
            self.show_message(dropped)
            self.edited.emit()

    def _on_go(self) -> None:
        if self._error is not None:
            (self.subject if self._error.field == "subject" else self.body).go_to(self._error.error)

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        for label, field, name in ((words.subject(), self.subject, "subject"), (words.body(), self.body, "body")):
            caption = Label(label, Size.SECONDARY, MEDIUM, Token.INK2)
            caption.setBuddy(field)
            dress(field)
            field.setAccessibleIdentifier(f"settings.words.{name}")
            column.addWidget(caption)
            column.addWidget(field, 1 if field is self.body else 0)
            column.addSpacing(look.px(6))
        column.addWidget(self.note)
        for link in (self.go, self.back):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        buttons = Flow(8)
        for button in (self.save, self.reset, self.insert):
            buttons.add(button)
        column.addWidget(buttons)
        column.addWidget(WrappingLabel(words.hint(), Size.SECONDARY, token=Token.INK3))


def _sentence(error: Unreadable) -> str:
    told = words.fault(error.error.code, error.error.name)
    if error.field == "subject":
        return words.wrong_in_subject(error.error.column, told)
    return words.wrong_in_body(error.error.line, error.error.column, told)
