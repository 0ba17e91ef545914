"""The designer's own words: any message in any language and way of addressing, with the facts of a real project beside it. What
is not saved yet is kept for each message while the page lives."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.drafts.draft import Ask, Draft
from desktop.core.drafts.keys import ask_of_key, key_of
from desktop.core.drafts.template import TemplateError
from desktop.core.refusal import Refused
from desktop.core.vocabulary import Formality
from desktop.services.drafts import messages
from desktop.services.drafts.drafting import Drafting
from desktop.services.drafts.messages import Message
from desktop.services.drafts.own import Entry, Unreadable, difference, unreadable
from desktop.services.failures import StoreError
from desktop.services.service import Service
from desktop.ui import languages, theme
from desktop.ui.drafts.own_form import OwnForm
from desktop.ui.drafts.own_preview import OwnPreview
from desktop.ui.drafts.own_room import OwnRoom
from desktop.ui.drafts.tongues import tongue
from desktop.ui.labels import own_words as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.session import Session
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.soft_edge import soften

_MOST_PROJECTS, _SOON_MS = 60, 60
Place = tuple[str, str]


class OwnWordsSection(QWidget):
    """A section of the settings that saves for itself: own words are no command and have no undo; the shipped text is always a
    click away."""

    def __init__(self, session: Session):
        super().__init__()
        self._session = session
        self._drafting = Drafting(session.service)
        self._unsaved: dict[Place, Message] = {}
        self._key = ""
        self.tongue = QComboBox()
        self.tongue.setAccessibleIdentifier("settings.words.language")
        self.example = QComboBox()
        self.example.setAccessibleIdentifier("settings.words.example")
        self.list = RowList()
        soften(self.list)
        self.list.setAccessibleIdentifier("settings.words.list")
        self.list.setAccessibleName(words.messages())
        self.form = OwnForm()
        self.preview = OwnPreview()
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        _fill_tongues(self.tongue)
        _fill_examples(self.example, session.service)
        self._lay_out()
        self._connect()
        self._show_rows()
        self.list.choose(next(iter(self._entries())).key)

    # -- which message

    def show_message(self, ask: Ask) -> None:
        """Goes to the text an ask is answered with."""
        wanted = tongue(ask.language, ask.formality)
        if (found := self.tongue.findText(wanted)) >= 0:
            self.tongue.setCurrentIndex(found)
            self.list.choose(key_of(ask))

    def _tongue(self) -> tuple[str, Formality]:
        language, formality = self.tongue.currentData()
        return language, Formality(formality)

    def _entries(self) -> list[Entry]:
        """The messages of the chosen language and way of addressing."""
        language, formality = self._tongue()
        return [entry for entry in self._drafting.own.entries(language) if entry.key.endswith(f".{formality.value}")]

    def _entry(self) -> Entry:
        return self._drafting.own.entry(self._tongue()[0], self._key)

    def _show_rows(self) -> None:
        self.list.show_rows([_row(entry, (entry.language, entry.key) in self._unsaved) for entry in self._entries()])

    def _on_tongue(self) -> None:
        """The same message in the other language, where one was chosen."""
        before = self._key.rpartition(".")[0]
        self._show_rows()
        key = f"{before}.{self._tongue()[1].value}"
        if not self.list.choose(key):
            key = next(iter(self._entries())).key
            self.list.choose(key)
        self._on_chosen(key)

    def _on_chosen(self, key: str) -> None:
        if not key:
            return
        self._key = key
        entry = self._entry()
        self.form.show_message(self._unsaved.get((entry.language, key)) or entry.own or entry.shipped)
        self._look()

    # -- what is written

    def _on_edited(self) -> None:
        entry, now = self._entry(), self.form.message()
        place = (entry.language, entry.key)
        if now == (entry.own or entry.shipped):
            self._unsaved.pop(place, None)
        else:
            self._unsaved[place] = now
        self._timer.start()

    def _look(self) -> None:
        """Shows what is wrong, how it reads and what differs."""
        entry, now = self._entry(), self.form.message()
        error = unreadable(now)
        edited = (entry.language, entry.key) in self._unsaved
        self.form.show_note(words.outdated() if entry.outdated else "", Token.FOLLOW)
        self.form.show_error(error)
        self.form.show_buttons(edited and error is None, edited or entry.own is not None)
        if error is None:
            self.preview.show_draft(self._draft(now))
        self.preview.show_difference(difference(replace(entry, own=now)))
        self._show_rows()

    def _draft(self, message: Message) -> Draft | None:
        project = self.example.currentData()
        if project is None:
            return None
        try:
            return self._drafting.preview(project, ask_of_key(self._key, self._tongue()[0]), message)
        except (Refused, TemplateError):
            return None

    def _on_saved(self) -> None:
        entry, now = self._entry(), self.form.message()
        try:
            self._drafting.own.put(entry.language, entry.key, now.subject, now.body)
        except Unreadable as error:
            self.form.show_error(error)
            return
        except StoreError as error:
            self.form.show_note(failure_sentence(error), Token.FINAL)
            return
        self._settle(entry, words.saved())

    def _on_dropped(self) -> None:
        entry = self._entry()
        dropped = self.form.message()
        try:
            self._drafting.own.reset(entry.language, entry.key)
        except StoreError as error:
            self.form.show_note(failure_sentence(error), Token.FINAL)
            return
        self._settle(entry, words.was_reset())
        self.form.offer_back(dropped)

    def _settle(self, entry: Entry, said: str) -> None:
        self._unsaved.pop((entry.language, entry.key), None)
        self._on_chosen(entry.key)
        self.form.show_note(said, Token.PAID)

    # -- when the settings are left

    def unsaved(self) -> bool:
        return bool(self._unsaved)

    def save_all(self) -> bool:
        """False: one cannot be saved as it stands; it is in the form then, with what is wrong."""
        for language, key in list(self._unsaved):
            formality = Formality(key.rpartition(".")[2])
            self.tongue.setCurrentIndex(self.tongue.findText(tongue(language, formality)))
            self.list.choose(key)
            self._on_saved()
        return not self._unsaved

    def discard_all(self) -> None:
        self._unsaved.clear()
        self._on_chosen(self._key)

    # -- looks

    def _connect(self) -> None:
        self.tongue.currentIndexChanged.connect(self._on_tongue)
        self.example.currentIndexChanged.connect(self._look)
        self.list.chosen.connect(self._on_chosen)
        self.form.edited.connect(self._on_edited)
        self.form.saved.connect(self._on_saved)
        self.form.dropped.connect(self._on_dropped)
        self._timer.timeout.connect(self._look)

    def _lay_out(self) -> None:
        fields = _labeled(words.language(), self.tongue), _labeled(words.example(), self.example)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(OwnRoom(fields, self.list, self.form, self.preview))

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Facts may have changed meanwhile."""
        super().showEvent(event)
        self._look()


def _row(entry: Entry, edited: bool) -> Row:
    name, line = words.message(ask_of_key(entry.key, entry.language))
    state = ""
    if edited:
        state = words.not_saved()
    elif entry.own is not None:
        state = words.yours_broken() if entry.error else words.yours_outdated() if entry.outdated else words.yours()
    return Row(entry.key, name, line, state)


def _fill_tongues(field: QComboBox) -> None:
    """It begins with the language of the interface."""
    for language in messages.languages():
        for formality in Formality:
            field.addItem(tongue(language, formality), (language, formality.value))
            if language == languages.spoken() and field.currentData()[0] != language:
                field.setCurrentIndex(field.count() - 1)


def _fill_examples(field: QComboBox, service: Service) -> None:
    """Some of the projects: enough to choose from."""
    for client in service.clients():
        for project in service.projects_of(client.id):
            if field.count() == _MOST_PROJECTS:
                return
            field.addItem(f"{project.title} · {client.name}", project.id)


def _labeled(label: str, field: QComboBox) -> QVBoxLayout:
    caption = Label(label, Size.SECONDARY, MEDIUM, Token.INK2)
    caption.setBuddy(field)
    dress(field)
    field.setMinimumContentsLength(14)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    column = QVBoxLayout()
    column.setSpacing(theme.current().px(4))
    column.addWidget(caption)
    column.addWidget(field)
    return column
