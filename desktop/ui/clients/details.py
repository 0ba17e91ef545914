"""One client beside the list: who they are, where they are, and their projects. It asks for changes by signals."""

from PySide6.QtCore import QLocale, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.model import Client
from desktop.ui import places, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import clients as words
from desktop.ui.theme import BOLD, SEMIBOLD, Size, Token
from desktop.ui.widgets.button_flow import ButtonFlow
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.rhythm_section import RhythmSection
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.wrapping_label import WrappingLabel


class ClientDetails(QWidget):
    """Signals carry nothing but what was wished; the page knows for whom. `project_opened(str)`: a project's id."""

    edit_requested = Signal()
    delete_requested = Signal()
    project_requested = Signal()
    project_opened = Signal(str)
    intervals_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._name = WrappingLabel("", Size.PANEL_TITLE, BOLD, lines=3)
        self._person = WrappingLabel("", Size.BODY, token=Token.INK2, lines=2)
        self._language = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._place = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._note_title = Label(words.note(), Size.SECONDARY, SEMIBOLD, Token.INK2)
        self._note = WrappingLabel("", Size.BODY)
        self.rhythm = RhythmSection(14)
        self.rhythm.intervals_wanted.connect(self.intervals_wanted)
        self._no_projects = Label(words.no_projects(), Size.BODY, token=Token.INK2)
        self.projects = RowList()
        self.projects.setAccessibleIdentifier("clients.projects")
        self.projects.setAccessibleName(words.projects())
        self.projects.opened.connect(self.project_opened)
        self.projects.clicked.connect(self._on_clicked)
        self._lay_out()

    def show_client(self, client: Client, designer_zone: str, projects: list[Row]) -> None:
        language = QLocale().name()
        self._name.setText(client.name)
        person = " · ".join(part for part in (client.person, client.email) if part)
        self._person.setText(person)
        self._person.setVisible(bool(person))
        name = places.language_name(client.language, language)
        self._language.setText(words.writes_in(name, client.formality))
        city = places.city(client.time_zone or designer_zone)
        self._place.setText(words.lives_in(places.country_name(client.country, language) if client.country else "", city))
        self._note.setText(client.note)
        for widget in (self._note_title, self._note):
            widget.setVisible(bool(client.note))
        self.projects.show_rows(projects)
        self.projects.setVisible(bool(projects))
        self._no_projects.setVisible(not projects)

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(16))
        column.setSpacing(look.px(4))
        for label in (self._name, self._person, self._language, self._place):
            column.addWidget(label)
        column.addSpacing(look.px(10))
        column.addWidget(self._actions())
        column.addSpacing(look.px(14))
        column.addWidget(self.rhythm)
        column.addWidget(self._note_title)
        column.addWidget(self._note)
        column.addSpacing(look.px(6))
        column.addWidget(Label(words.projects(), Size.SECONDARY, SEMIBOLD, Token.INK2))
        column.addWidget(self._no_projects)
        column.addWidget(self.projects, 1)
        column.addStretch(0)

    def _actions(self) -> ButtonFlow:
        delete = Button(words.delete(), Kind.DANGER, Icon.TRASH_2)
        delete.setAccessibleIdentifier("clients.delete")
        delete.clicked.connect(self.delete_requested)
        flow = ButtonFlow(delete)
        project = Button(words.new_project(), Kind.PRIMARY, Icon.PLUS)
        edit = Button(words.edit(), Kind.SECONDARY, Icon.PENCIL)
        project.setAccessibleIdentifier("clients.new-project")
        edit.setAccessibleIdentifier("clients.edit")
        project.clicked.connect(self.project_requested)
        edit.clicked.connect(self.edit_requested)
        flow.show_buttons([project, edit])
        return flow

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(14), look.color(Token.SURFACE), look.color(Token.LINE))

    def _on_clicked(self) -> None:
        key = self.projects.current_key()
        if key:
            self.project_opened.emit(key)
