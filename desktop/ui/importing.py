"""Bringing a file in: choose it, see what it brings or what is wrong with it, decide about what differs, import it as one change
that can be undone."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services import importing
from desktop.services.failures import StoreError
from desktop.services.importing import OnConflict, Outcome
from desktop.services.service import Update
from desktop.ui.labels import importing as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.session import Session
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label

_LISTED = 1000  # lines of problems or conflicts to show


def choose_file(session: Session, window: QWidget) -> None:
    """Asks for a file and goes on with it."""
    dialog = QFileDialog(window, words.title(), "", words.file_filter())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(partial(_open, session, window))
    dialog.open()


def _open(session: Session, window: QWidget, file: str) -> None:
    import_file(session, window, Path(file))


def import_file(session: Session, window: QWidget, file: Path) -> "ImportDialog":
    """Shows what a file brings; imports nothing yet."""
    dialog = ImportDialog(session, file, window)
    dialog.open()
    return dialog


class ImportDialog(QDialog):
    """One file on its way in."""

    def __init__(self, session: Session, file: Path, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._data = b""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.title())
        self.setAccessibleIdentifier("dialog.import")
        self._said = Label("", Size.BODY)
        self._said.setWordWrap(True)
        self._said.setAccessibleIdentifier("import.said")
        self._list = QPlainTextEdit()
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleIdentifier("import.list")
        dress(self._list)
        self.choices: dict[OnConflict, QRadioButton] = {option: QRadioButton(words.choice(option)) for option in OnConflict}
        self._confirm = Button(words.confirm(), Kind.PRIMARY)
        self._confirm.setAccessibleIdentifier("dialog.confirm")
        self._cancel = Button(words.cancel())
        self._cancel.setAccessibleIdentifier("dialog.cancel")
        self._lay_out(file.name)
        self._look_into(file)

    def _lay_out(self, name: str) -> None:
        heading = Label(name, Size.PANEL_TITLE, BOLD)
        heading.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(heading)
        box.addWidget(self._said)
        box.addWidget(self._list, 1)
        group = QButtonGroup(self)
        for option, button in self.choices.items():
            button.setAccessibleIdentifier(f"import.{option}")
            group.addButton(button)
            box.addWidget(button)
        self.choices[OnConflict.KEEP].setChecked(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._confirm)
        box.addLayout(row)
        self._cancel.clicked.connect(self.reject)
        self._confirm.clicked.connect(self._on_confirmed)
        self.setMinimumWidth(480)

    def _look_into(self, file: Path) -> None:
        try:
            self._data = file.read_bytes()
        except OSError as error:
            self._refuse(words.unreadable(str(file), error.strerror or ""), [])
            return
        try:
            service = self._session.service
            outcome = importing.preview(self._data, service.store, service.now(), service.new_id)
        except StoreError as error:
            self._refuse(failure_sentence(error), [])
            return
        self._show(outcome)

    def _show(self, outcome: Outcome) -> None:
        if outcome.problems:
            self._refuse(words.problems(len(outcome.problems)), [str(problem) for problem in outcome.problems])
        elif not (outcome.added or outcome.conflicts):
            self._refuse(words.nothing_new(), [])
        else:
            said = [words.brings(outcome.added)] if outcome.added else []
            said += [words.clashes(len(outcome.conflicts))] if outcome.conflicts else []
            self._said.setText(" ".join(said))
            self._fill([words.clash(conflict) for conflict in outcome.conflicts])
            self._show_choices(bool(outcome.conflicts))

    def _refuse(self, sentence: str, lines: list[str]) -> None:
        """Nothing can be done with this file: the sentence, and the list of what is wrong."""
        self._said.setText(sentence)
        self._fill(lines)
        self._show_choices(False)
        self._confirm.hide()
        self._cancel.setText(words.close())

    def _fill(self, lines: list[str]) -> None:
        self._list.setPlainText("\n".join(lines[:_LISTED]))
        self._list.setVisible(bool(lines))
        self._list.setAccessibleName(self._said.text())

    def _show_choices(self, shown: bool) -> None:
        for button in self.choices.values():
            button.setVisible(shown)

    def _on_confirmed(self) -> None:
        choice = next(option for option, button in self.choices.items() if button.isChecked())
        try:
            service = self._session.service
            outcome = importing.carry_out(self._data, service.store, service, choice)
        except StoreError as error:
            self._said.set_token(Token.FINAL)
            self._said.setText(failure_sentence(error))
            return
        if outcome.refused:
            self._show(outcome)
            return
        if outcome.change is not None:
            self._session.take(Update(outcome.change, everything=True))
        self.accept()
