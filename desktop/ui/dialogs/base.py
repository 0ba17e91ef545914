"""What all dialogs share: a heading, labeled fields, one line for what is wrong, Cancel and the button that does it. It
hands out a command and waits: whoever executes it calls `accept()` or `show_refusal()`.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.core.commands import Command
from desktop.ui import theme
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.labels.text import translate
from desktop.ui.theme import BOLD, MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import changed_of, dress, show_wrong
from desktop.ui.widgets.label import Label, tooltip
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.soft_edge import soften
from desktop.ui.widgets.wrapping_label import WrappingLabel

BESIDE_BAR = 6
"""Where the bar of a form that scrolls has its place, within the margin of the dialog."""

_AROUND, _AROUND_TEXT = 150, 90
"""What a form leaves of the screen: for its margins and buttons, and for texts, which grow with their size."""


class CommandDialog(QDialog):
    """A form that becomes one command. Subclasses fill the form and implement `command()`."""

    command_ready = Signal(object)

    def __init__(self, name: str, title: str, confirm: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleIdentifier(f"dialog.{name}")
        self.setObjectName(f"dialog.{name}")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._name = name
        self._was_shown = False
        self._columns: dict[QWidget, QVBoxLayout] = {}
        self._wrong: QWidget | None = None
        self.form = QVBoxLayout()
        self.form.setSpacing(12)
        self.form.setContentsMargins(0, 0, BESIDE_BAR, 0)
        self._error = _error_line()
        self._confirm = Button(confirm, Kind.PRIMARY)
        self._confirm.setAccessibleIdentifier("dialog.confirm")
        self._lay_out(title)

    def command(self) -> Command:
        """The command as the form stands; raises Incomplete."""
        raise NotImplementedError

    def show_refusal(self, sentence: str, field: QWidget | None = None) -> None:
        """Says what is wrong, below the field that holds it or else below the form; nothing typed is lost."""
        self._forget_wrong()
        column = self._columns.get(field) if field is not None else None
        if column is not None:
            column.addWidget(self._error)
        else:
            self._outer.insertWidget(self._outer.indexOf(self._buttons), self._error)
        self._error.setText(sentence)
        self._error.show()
        if field is not None and (changed := changed_of(field)) is not None:
            self._wrong = field
            show_wrong(field, True)
            changed.connect(self._on_corrected)

    def _on_corrected(self) -> None:
        self._error.hide()
        self._error.clear()
        self._forget_wrong()

    def _forget_wrong(self) -> None:
        field, self._wrong = self._wrong, None
        if field is not None and isValid(field) and (changed := changed_of(field)) is not None:  # its row may be gone
            show_wrong(field, False)
            changed.disconnect(self._on_corrected)

    def refusal(self) -> str:
        """The sentence on show; empty when there is none."""
        return self._error.text() if self._error.isVisibleTo(self) else ""

    def confirm_button(self) -> Button:
        return self._confirm

    def require(self, sentence: str) -> None:
        """What is still to be chosen before it can be confirmed; empty: nothing."""
        self._confirm.setEnabled(not sentence)
        self._confirm.setToolTip(tooltip(sentence))
        self._confirm.setAccessibleDescription(sentence)

    def make_destructive(self) -> None:
        """Enter keeps everything as it is: to lose something takes a choice."""
        self._confirm.set_kind(Kind.DANGER)
        self._confirm.setAutoDefault(False)
        self._cancel.setAutoDefault(True)
        self._cancel.setDefault(True)

    def add(self, label: str, field: QWidget, name: str, *, into: QVBoxLayout | None = None) -> Label:
        """Puts a field below its label; returns the label. `label` may hold a mnemonic."""
        caption = Label(label, Size.SECONDARY, MEDIUM, Token.INK2)
        caption.setBuddy(field)
        dress(field)
        field.setAccessibleIdentifier(f"{self._name}.{name}")
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(field)
        self._columns[field] = column
        (into if into is not None else self.form).addLayout(column)
        return caption

    def add_beside(self, *fields: tuple[str, QWidget, str]) -> list[Label]:
        """Puts (label, field, name)s side by side; returns the labels."""
        row = QHBoxLayout()
        row.setSpacing(12)
        captions = []
        for label, field, name in fields:
            column = QVBoxLayout()
            captions.append(self.add(label, field, name, into=column))
            column.addStretch(1)  # where something is said below the one beside it
            row.addLayout(column, 1)
        self.form.addLayout(row)
        return captions

    def add_widget(self, widget: QWidget, name: str) -> None:
        """Puts something that needs no label."""
        dress(widget)
        widget.setAccessibleIdentifier(f"{self._name}.{name}")
        self.form.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Puts something below the form, where it is seen however far one has scrolled."""
        self._outer.insertWidget(self._outer.indexOf(self._buttons), widget)

    def add_note(self, text: str) -> Label:
        """A sentence that explains; wraps."""
        note = WrappingLabel(text, Size.BODY, token=Token.INK2)
        self.form.addWidget(note)
        return note

    def _lay_out(self, title: str) -> None:
        heading = WrappingLabel(title, Size.PANEL_TITLE, BOLD, lines=3)
        body = QWidget()
        below = QVBoxLayout(body)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(self.form)
        below.addStretch(1)
        scroll = self._scroll = FormScroll(body)
        scroll.grown.connect(self._on_form_grown)
        soften(scroll)
        buttons = self._buttons = QDialogButtonBox()
        buttons.setContentsMargins(0, 0, BESIDE_BAR, 0)
        cancel = self._cancel = Button(translate("Dialogs", "Cancel"))
        cancel.setAccessibleIdentifier("dialog.cancel")
        cancel.setAutoDefault(False)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self._confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self._confirm.setDefault(True)
        buttons.accepted.connect(self._on_confirmed)
        buttons.rejected.connect(self.reject)
        # In a text of several lines Enter is a new line.
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self._on_confirmed)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24 - BESIDE_BAR, 20)
        outer.setSpacing(14)
        outer.addWidget(heading)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._error)
        outer.addWidget(buttons)
        self.setMinimumWidth(440)

    def setVisible(self, visible: bool) -> None:
        """The form was measured before it had fields: the window would find its place for that size, and then grow."""
        if visible and not self._was_shown:
            self._scroll.measure_anew()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """The buttons were made before the fields: taken out and put back they come after them on the way of Tab."""
        if not self._was_shown:
            self._was_shown = True
            self._take_room()  # Qt gives two thirds of the screen at most
            self._outer.removeWidget(self._buttons)
            self._buttons.setParent(None)
            self._outer.addWidget(self._buttons)
            self._buttons.show()
            if self._cancel.isDefault():
                self._cancel.setFocus()
        super().showEvent(event)

    def _on_form_grown(self) -> None:
        """A form that got more fields gets the room for them, if the screen has it."""
        if self.isVisible():
            self._take_room()

    def _take_room(self) -> None:
        room = self.screen().availableSize() - QSize(40, 40)
        self.resize(self.size().expandedTo(self.sizeHint().boundedTo(room)))

    def _on_confirmed(self) -> None:
        self._on_corrected()
        if not self._confirm.isEnabled():
            if missing := self._confirm.accessibleDescription():
                self.show_refusal(missing)  # by the keys one comes here all the same
            return
        try:
            command = self.command()
        except Incomplete as incomplete:
            self.show_refusal(incomplete.sentence, incomplete.field)
            incomplete.field.setFocus()
            self._scroll.ensureWidgetVisible(incomplete.field)
            return
        self.command_ready.emit(command)


class FormScroll(QScrollArea):
    """Scrolls only when the screen is too small for the form. `grown`: the form may need another size."""

    grown = Signal()

    def __init__(self, body: QWidget, parent: QWidget | None = None):
        super().__init__(parent)
        self._body = body
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBar(SlimScrollBar(Qt.Orientation.Horizontal))
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self.setWidget(body)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taken = super().eventFilter(watched, event)
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
            self.grown.emit()
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def measure_anew(self) -> None:
        """Layouts above one that got more know of it only when all events of now are through."""
        if (layout := self._body.layout()) is not None:
            layout.invalidate()
        self.updateGeometry()

    def _fit(self) -> None:
        """The form is no higher than its texts need at this width; a bar that was wanted for a moment does not stay."""
        room, layout = self.maximumViewportSize(), self._body.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        least = max(layout.totalMinimumHeightForWidth(room.width()), 0)
        self._body.setMinimumHeight(least)
        is_whole = least <= room.height()
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )

    def sizeHint(self) -> QSize:
        """As high as the form is at the width that its window has at least."""
        margins = self.window().contentsMargins() if (outer := self.window().layout()) is None else outer.contentsMargins()
        least = self.window().minimumWidth() - margins.left() - margins.right()
        width = max(self._body.sizeHint().width() + 8, least)
        room = self.screen().availableSize()
        height = self._body.heightForWidth(width) if self._body.hasHeightForWidth() else self._body.sizeHint().height()
        return QSize(min(width, room.width() - 80), min(height + 4, room.height() - _AROUND - theme.current().px(_AROUND_TEXT)))

    def minimumSizeHint(self) -> QSize:
        least = self._body.minimumSizeHint()
        return QSize(min(least.width() + 8, 600), min(least.height(), 80))


def _error_line() -> Label:
    line = WrappingLabel("", Size.BODY, MEDIUM, Token.FINAL)
    line.setAccessibleIdentifier("dialog.error")
    line.hide()
    return line
