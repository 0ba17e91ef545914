"""Bringing a file in: choose it, see what it brings or what is wrong with it, decide about what differs, import it as one change
that can be undone. The file is looked at in a worker and taken in a little between the frames of the window; both can be
stopped."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from desktop.services import importing
from desktop.services.failures import StoreError
from desktop.services.importing import Found, OnConflict, Outcome
from desktop.services.service import Update
from desktop.ui import theme
from desktop.ui.import_parts import HowFar, line_list
from desktop.ui.labels import importing as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.labels.import_problems import problem_line
from desktop.ui.long_work import SEEN_AFTER_MS, GivenUp, LongWork, untold
from desktop.ui.session import Session
from desktop.ui.slices import Slices
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.tick_box import RadioChoice
from desktop.ui.widgets.wrapping_label import WrappingLabel

_LISTED = 1000  # lines of problems or conflicts to show
_WIDTH = 480


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
    """Shows what a file brings, once it was looked at; imports nothing yet."""
    dialog = ImportDialog(session, file, window)
    dialog.begin()
    return dialog


class ImportDialog(QDialog):
    """One file on its way in. Nobody may change anything else meanwhile: all of it is one transaction."""

    def __init__(self, session: Session, file: Path, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._file = file
        self._found: Found | None = None
        self._work: LongWork | None = None
        self._taking_in = Slices(self._on_step, self)
        self._taking_in.ended.connect(self._on_taken_in)
        self._taking_in.failed.connect(self._fail)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._taking_in.stop)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(words.title())
        self.setAccessibleIdentifier("dialog.import")
        self._said = WrappingLabel("", Size.BODY)
        self._said.setAccessibleIdentifier("import.said")
        self._list = line_list()
        self._far = HowFar()
        self.choices = {option: RadioChoice(words.choice(option)) for option in OnConflict}
        self._confirm = Button(words.confirm(), Kind.PRIMARY)
        self._confirm.setAccessibleIdentifier("dialog.confirm")
        self._cancel = Button(words.cancel())
        self._cancel.setAccessibleIdentifier("dialog.cancel")
        self._late = QTimer(self, singleShot=True, interval=SEEN_AFTER_MS)
        self._late.timeout.connect(self.open)
        self._lay_out()
        self._show_choices(False)

    def _lay_out(self) -> None:
        look = theme.current()
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        box.setSpacing(look.px(12))
        box.addWidget(WrappingLabel(words.heading(self._file.name), Size.PANEL_TITLE, BOLD, lines=3))
        box.addWidget(self._said)
        box.addWidget(self._far)
        box.addWidget(self._list, 1)
        group = QButtonGroup(self)
        for option, choice in self.choices.items():
            choice.setAccessibleIdentifier(f"import.{option}")
            group.addButton(choice.box)
            box.addWidget(choice)
        self.choices[OnConflict.KEEP].setChecked(True)
        answers = QDialogButtonBox()
        answers.addButton(self._confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        answers.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.addWidget(answers)
        self._cancel.clicked.connect(self.reject)
        self._confirm.clicked.connect(self._on_confirmed)
        self.setMinimumWidth(min(look.px(_WIDTH), self.screen().availableSize().width() - 80))

    def begin(self) -> None:
        """Looks at the file; the dialog opens when that is done or takes long."""
        try:
            look = importing.looked_at(self._session.service)
        except StoreError as error:
            self._refuse(failure_sentence(error), [])
            self.open()
            return
        self._show_progress(words.looking())
        self._run(LongWork(partial(look, self._file))).ended.connect(self._on_looked)
        self._late.start()

    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._work is not None or self._taking_in.is_running

    def _run(self, work: LongWork) -> LongWork:
        """It may end after this dialog."""
        self._work = work
        work.moved.connect(self._far.tell)
        work.begin()
        return work

    def _on_looked(self, error: Exception | None) -> None:
        work, self._work = self._work, None
        self._late.stop()
        self._far.hide()
        if work is not None and isinstance(work.result, Found):
            self._found = work.result
            self._show(work.result.outcome)
        elif isinstance(error, StoreError):
            self._refuse(failure_sentence(error), [])
        elif isinstance(error, OSError):
            self._refuse(words.unreadable(str(self._file), error), [])
        elif isinstance(error, GivenUp):
            return
        self.open()

    def _show(self, outcome: Outcome) -> None:
        if problems := outcome.problems:
            self._refuse(words.problems(len(problems)), [problem_line(problem) for problem in problems[:_LISTED]])
        elif not (outcome.added or outcome.conflicts):
            self._refuse(words.nothing_new(), [])
        else:
            said = [words.brings(outcome.added)] if outcome.added else []
            said += [words.clashes(len(outcome.conflicts))] if outcome.conflicts else []
            self._tell(" ".join(said), Token.INK)
            self._fill([words.clash(conflict) for conflict in outcome.conflicts])
            self._show_choices(bool(outcome.conflicts))
            self._confirm.show()
            (self.choices[OnConflict.KEEP].box if outcome.conflicts else self._confirm).setFocus()
            self._fit()

    def _refuse(self, sentence: str, lines: list[str]) -> None:
        """Nothing can be done with this file: the sentence, and the list of what is wrong."""
        self._far.hide()
        self._tell(sentence, Token.INK)
        self._fill(lines, "\n\n")
        self._show_choices(False)
        self._confirm.hide()
        self._cancel.setText(words.close())
        self._cancel.set_kind(Kind.PRIMARY)
        self._cancel.setFocus()
        self._fit()

    def _on_confirmed(self) -> None:
        """The backup first, in a worker."""
        try:
            copy = importing.copied(self._session.service)
        except StoreError as error:
            self._fail(error)
            return
        self._list.hide()
        self._show_choices(False)
        self._show_progress(words.backing_up())
        self._cancel.setFocus()
        self._fit()
        self._run(LongWork(untold(copy))).ended.connect(self._on_copied)

    def _on_copied(self, error: Exception | None) -> None:
        self._work = None
        if isinstance(error, StoreError):
            self._fail(error)
        elif self._said.text() == words.stopping() or self._found is None:
            super().reject()
        else:
            choice = next(option for option, button in self.choices.items() if button.isChecked())
            self._tell(words.taking_in(), Token.INK)
            self._taking_in.begin(importing.taken_in(self._found, self._session.service, choice))

    def _on_step(self, so_far: tuple[int, int]) -> None:
        self._far.tell(*so_far)

    def _on_taken_in(self, outcome: Outcome) -> None:
        if outcome.refused:
            self._far.hide()
            self._show(outcome)
            return
        if outcome.change is not None:
            self._session.take(Update(outcome.change, everything=True))
        self.accept()

    def _fail(self, error: StoreError) -> None:
        """It may go better another time."""
        self._far.hide()
        self._tell(failure_sentence(error), Token.FINAL)
        self._confirm.show()
        self._show_choices(bool(self._found and self._found.outcome.conflicts))
        self._fit()

    def reject(self) -> None:
        """Stops what is under way; a backup, once begun, is made to its end."""
        if self._taking_in.is_running:
            self._taking_in.stop()
            self._session.passed(Update(None, everything=True))
        elif self._work is not None and self._found is not None:
            self._tell(words.stopping(), Token.INK)
            return
        elif self._work is not None:
            self._work.give_up()
        super().reject()

    def _show_progress(self, sentence: str) -> None:
        self._tell(sentence, Token.INK)
        self._confirm.hide()
        self._far.begin()

    def _tell(self, sentence: str, token: Token) -> None:
        self._said.set_token(token)
        self._said.setText(sentence)

    def _fill(self, lines: list[str], between: str = "\n") -> None:
        self._list.setPlainText(between.join(lines[:_LISTED]))
        self._list.setVisible(bool(lines))
        self._list.setAccessibleName(self._said.text())

    def _show_choices(self, shown: bool) -> None:
        for button in self.choices.values():
            button.setVisible(shown)

    def _fit(self) -> None:
        """As high as what is shown needs, if the screen has the room."""
        self.adjustSize()
        self.resize(self.size().boundedTo(self.screen().availableSize() - QSize(40, 40)))
