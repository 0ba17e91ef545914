"""One client beside the list: who they are, where they are, their money, their projects and the conversation with them. It asks
for changes by signals."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.model import Client
from desktop.core.money import MoneySums
from desktop.ui import formats, places, theme
from desktop.ui.clients.conversation import project_of
from desktop.ui.icons import Icon
from desktop.ui.labels import clients as words
from desktop.ui.theme import BOLD, SEMIBOLD, Size, Token
from desktop.ui.widgets.button_flow import ButtonFlow
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.rhythm_section import RhythmSection
from desktop.ui.widgets.row_list import Row
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.tall_list import TallList
from desktop.ui.widgets.wrapping_label import WrappingLabel

_BELOW, _INSET = 14, 12  # each part; the card


class ClientDetails(QScrollArea):
    """Signals carry nothing but what was wished; the page knows for whom. `project_opened(str)`: a project's id."""

    edit_requested = Signal()
    delete_requested = Signal()
    project_requested = Signal()
    project_opened = Signal(str)
    intervals_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._client = ""
        self._name = WrappingLabel("", Size.PANEL_TITLE, BOLD, lines=3)
        self._person = WrappingLabel("", Size.BODY, token=Token.INK2, lines=2)
        self._language = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._place = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._money_title = Label(words.money(), Size.SECONDARY, SEMIBOLD, Token.INK2)
        self.money = MoneyLines()
        self._note_title = Label(words.note(), Size.SECONDARY, SEMIBOLD, Token.INK2)
        self._note = WrappingLabel("", Size.BODY)
        self._noted = QWidget()
        self.rhythm = RhythmSection(_BELOW)
        self.rhythm.intervals_wanted.connect(self.intervals_wanted)
        self._no_projects = WrappingLabel(words.no_projects(), Size.BODY, token=Token.INK2)
        self.projects = _list("clients.projects", words.projects())
        self._contacts_title = Label(words.contacts(), Size.SECONDARY, SEMIBOLD, Token.INK2)
        self.contacts = _list("clients.contacts", words.contacts())
        self._more = WrappingLabel("", Size.SECONDARY, token=Token.INK2)
        self._lay_out()
        for each in (self.projects, self.contacts):
            each.opened.connect(self._on_opened)
            each.clicked.connect(partial(self._on_clicked, each))
            each.reached.connect(partial(self._on_reached, each))

    def show_client(self, client: Client, designer_zone: str) -> None:
        if client.id != self._client:
            self._client = client.id
            self.verticalScrollBar().setValue(0)
        language = QLocale().name()
        self._name.setText(client.name)
        person = " · ".join(part for part in (client.person, client.email) if part)
        self._person.setText(person)
        self._person.setVisible(bool(person))
        name = places.language_name(client.language, language)
        self._language.setText(words.writes_in(name, client.language, client.formality))
        city = places.city(client.time_zone or designer_zone)
        self._place.setText(words.lives_in(places.country_name(client.country, language) if client.country else "", city))
        self._note.setText(client.note)
        for widget in (self._note_title, self._noted):
            widget.setVisible(bool(client.note))

    def show_work(self, projects: list[Row], money: Sequence[MoneySums], contacts: list[Row], number: int) -> None:
        """`number`: how many entries there are; `contacts`: the newest of them."""
        self.projects.show_rows(projects)
        self._no_projects.setVisible(not projects)
        self.money.show_lines([_sums(sums) for sums in money])
        self._money_title.setVisible(bool(money))
        self.contacts.show_rows(contacts)
        self._contacts_title.setVisible(bool(contacts))
        self._more.setText(words.newest_of(formats.count(len(contacts)), formats.count(number)))
        self._more.setVisible(number > len(contacts))

    def _lay_out(self) -> None:
        look, body = theme.current(), QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(22), look.px(12), look.px(19), look.px(12))
        column.setSpacing(look.px(4))
        for label in (self._name, self._person, self._language, self._place):
            column.addWidget(label)
        column.addSpacing(look.px(10))
        column.addWidget(self._actions())
        note = QVBoxLayout(self._noted)
        note.setContentsMargins(0, 0, 0, look.px(_BELOW))
        note.addWidget(self._note)
        column.addSpacing(look.px(14))
        for title, part in ((self._money_title, self.money), (None, self.rhythm), (self._note_title, self._noted)):
            if title is not None:
                column.addWidget(title)
            column.addWidget(part)
        column.addWidget(Label(words.projects(), Size.SECONDARY, SEMIBOLD, Token.INK2))
        column.addWidget(self._no_projects)
        column.addWidget(self.projects)
        column.addSpacing(look.px(10))
        for widget in (self._contacts_title, self.contacts, self._more):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewportMargins(1, 0, 0, 0)
        for ground in (self.viewport(), body):
            ground.setAutoFillBackground(False)

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

    def _on_opened(self, key: str) -> None:
        self.project_opened.emit(project_of(key))

    def _on_clicked(self, clicked: TallList) -> None:
        if key := clicked.current_key():
            self.project_opened.emit(project_of(key))

    def _on_reached(self, reached: TallList, place: QRect) -> None:
        """The page scrolls to where the keyboard is."""
        middle = self.viewport().mapFromGlobal(reached.viewport().mapToGlobal(place.center()))
        self.ensureVisible(0, middle.y() + self.verticalScrollBar().value(), 0, place.height())


class MoneyLines(QWidget):
    """A line for each currency."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleIdentifier("clients.money")
        self._labels: list[WrappingLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.current().px(_BELOW))
        self._column.setSpacing(theme.current().px(2))

    def show_lines(self, lines: Sequence[str]) -> None:
        while len(self._labels) < len(lines):
            label = WrappingLabel("", Size.BODY)
            self._labels.append(label)
            self._column.addWidget(label)
        for number, label in enumerate(self._labels):
            label.setText(lines[number] if number < len(lines) else "")
            label.setVisible(number < len(lines))
        self.setVisible(bool(lines))

    def lines(self) -> list[str]:
        return [label.text() for label in self._labels if label.text()]


class DetailsCard(QWidget):
    """The card that the details lie on; it stays where it is while they scroll."""

    def __init__(self, details: ClientDetails):
        super().__init__()
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(_INSET), look.px(4), look.px(_INSET))  # the bar keeps clear of the round corners
        column.addWidget(details)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(14), look.color(Token.SURFACE), look.color(Token.LINE))


def _list(identifier: str, name: str) -> TallList:
    made = TallList()
    made.setAccessibleIdentifier(identifier)
    made.setAccessibleName(name)
    return made


def _sums(sums: MoneySums) -> str:
    """What is paid of what was agreed, and what is awaited, as one line of one currency."""
    amounts = (sums.paid, sums.total, sums.awaiting, sums.at_risk)
    paid, total, awaiting, at_risk = (formats.money(amount, sums.currency) for amount in amounts)
    if not sums.awaiting:
        return words.paid_of(paid, total)
    return words.money_line(paid, total, awaiting, at_risk if sums.at_risk else "")
