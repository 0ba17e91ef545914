"""Every screen of the program by name, and how to open it: for pictures of all of them, and for tests of what holds for all of
them. A screen that is not here is looked at by nobody, so a new page, dialog or box gets a line."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from desktop.core.vocabulary import Column
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.clients.page import ClientsPage
from desktop.ui.insights.card import PictureCard
from desktop.ui.insights.page import InsightsPage
from desktop.ui.labels import done as words
from desktop.ui.project.panel import ProjectPanel
from desktop.ui.search.palette import Palette
from desktop.ui.settings.page import SettingsPage
from desktop.ui.widgets.row_list import RowList
from tests.support.screens_dialogs import DIALOGS, Screen
from tests.support.stage import Stage

P = TypeVar("P", bound=QWidget)


def control(top: QWidget, name: str) -> QAbstractButton:
    """The button of that name that is to be seen."""
    found = [b for b in top.findChildren(QAbstractButton) if b.accessibleIdentifier() == name and b.isVisible()]
    assert found, f"no {name}"
    return found[0]


def shown(stage: Stage, kind: type[P], key: str) -> P:
    """A page, in front."""
    stage.work.window.show_page(key)
    found = stage.work.window.findChild(kind)
    assert isinstance(found, kind)
    return found


# -- the board and a project beside it


def board(stage: Stage) -> None:
    stage.work.window.show_page("board")
    stage.work.page.focus_board()


def _searched(stage: Stage, wanted: str) -> None:
    board(stage)
    stage.work.page.focus_search()
    stage.work.page.search.setText(wanted)


def _folded(stage: Stage) -> None:
    board(stage)
    for column in (Column.QUOTE, Column.CLOSED):
        stage.work.page.set_folded(column, True)


def _unfolded(stage: Stage) -> None:
    for column in (Column.QUOTE, Column.CLOSED):
        stage.work.page.set_folded(column, False)


def _toast(stage: Stage) -> None:
    board(stage)
    stage.work.window.toast.say(words.done("CreateProject"), words.undo_text(), stage.work.window.toast.hide)


def panel(stage: Stage, project: str, down: float = 0.0) -> ProjectPanel:
    """A project's panel, scrolled so far down."""
    board(stage)
    stage.work.open_project(project)
    stage.settle()
    opened = stage.work.window.findChild(ProjectPanel)
    assert isinstance(opened, ProjectPanel)
    bar = opened.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(round(bar.maximum() * down))
    return opened


def _panel(project: str, down: float = 0.0) -> Screen:
    def opened(stage: Stage) -> None:
        panel(stage, project, down)

    return opened


def _alone(stage: Stage) -> None:
    """Where there is no room for both, the panel stands alone."""
    stage.work.window.resize(720, 640)
    panel(stage, "tea")


def _why(stage: Stage) -> None:
    panel(stage, "tea").body.why.click()


def _card_menu(stage: Stage) -> None:
    board(stage)
    stage.work.page.select("tea")
    card = stage.work.page.model.card("tea")
    assert card is not None
    stage.work.page.columns.menu_requested.emit(card, stage.work.window.mapToGlobal(QPoint(60, 60)))


def _panel_menu(stage: Stage) -> None:
    control(panel(stage, "tea"), "panel.more").click()


def _moves_menu(stage: Stage) -> None:
    opened = panel(stage, "tea")
    opened.body.milestones.moves_requested.emit("te3", "", opened.mapToGlobal(QPoint(60, 60)))


def _everything(stage: Stage, wanted: str) -> None:
    """The palette over the board."""
    board(stage)
    stage.work.everything.open(wanted)


# -- the other pages


def page(key: str) -> Screen:
    def opened(stage: Stage) -> None:
        stage.work.window.show_page(key)

    return opened


def _today(stage: Stage) -> None:
    briefing = stage.work.session.notices.look(in_sight=True).briefing
    if briefing is not None:
        stage.work.briefings.take(briefing)
    stage.work.show_today()


def _calendar(stage: Stage, view: str) -> None:
    calendar = shown(stage, CalendarPage, "calendar")
    stage.until(lambda: not calendar.gathering.is_running)
    control(stage.work.window, f"calendar.view.{view}").click()


def _client(stage: Stage, number: int) -> None:
    clients = shown(stage, ClientsPage, "clients")
    clients.list.setCurrentIndex(clients.list.model().index(number, 0))


def _no_client(stage: Stage) -> None:
    shown(stage, ClientsPage, "clients").search.setText("nobody")


def _insights(stage: Stage, *clicked: str) -> None:
    insights = shown(stage, InsightsPage, "insights")
    stage.until(lambda: not insights.reckoning.is_running)
    for name in clicked:
        control(insights, name).click()
        stage.settle()


def _tables(stage: Stage) -> None:
    _insights(stage)
    for card in shown(stage, InsightsPage, "insights").findChildren(PictureCard):
        if card.toggle.isVisible():
            card.toggle.click()


def _settings(section: str) -> Screen:
    def opened(stage: Stage) -> None:
        stage.work.window.show_page("settings")
        stage.work.side_pages.show_settings(section)

    return opened


def _unsaved(stage: Stage) -> None:
    """The bar below the settings."""
    _settings("you")(stage)
    person = shown(stage, SettingsPage, "settings").you.person
    person.setText("Noa Lind")
    person.textEdited.emit("Noa Lind")


def _platform(stage: Stage, number: int) -> None:
    _settings("platforms")(stage)
    found = next(each for each in stage.work.window.findChildren(RowList) if each.isVisible())
    found.setFocus(Qt.FocusReason.TabFocusReason)
    found.setCurrentIndex(found.model().index(number, 0))


def _tour(stage: Stage, step: int) -> None:
    board(stage)
    stage.work.side_pages.help.show_tour()
    for _ in range(step):
        control(stage.work.window, "tour.next").click()
        stage.settle()


def _tour_offered(stage: Stage) -> None:
    board(stage)
    QSettings().remove("tour/seen")
    stage.work.suggest_tour()


SECTIONS = ("you", "working-days", "ladder", "notifications", "platforms", "words", "look", "data")
PANELS = ("packaging", "brand", "icons", "wine", "tea", "hero", "cover", "mobile", "booth", "bakery", "banner")

SCREENS: dict[str, Screen] = {
    "board": board,
    "board-search": partial(_searched, wanted="tea"),
    "board-nothing-found": partial(_searched, wanted="zzz"),
    "board-folded": _folded,
    "board-toast": _toast,
    "menu-card": _card_menu,
    "search": partial(_everything, wanted=""),
    "search-found": partial(_everything, wanted="te"),
    "search-action": partial(_everything, wanted="pause"),
    "search-nothing": partial(_everything, wanted="zzz"),
    **{f"panel-{project}": _panel(project) for project in PANELS},
    **{f"panel-{project}-end": _panel(project, 1.0) for project in ("tea", "booth", "bakery")},
    "panel-tea-middle": _panel("tea", 0.5),
    "panel-alone": _alone,
    "menu-panel": _panel_menu,
    "menu-moves": _moves_menu,
    "why": _why,
    "today": _today,
    "calendar-month": partial(_calendar, view="month"),
    "calendar-agenda": partial(_calendar, view="agenda"),
    "clients": page("clients"),
    "clients-another": partial(_client, number=5),
    "clients-nobody": _no_client,
    "insights": _insights,
    "insights-tables": _tables,
    "insights-year": lambda stage: _insights(stage, "insights.span.12"),
    "trash": page("trash"),
    **{f"settings-{section}": _settings(section) for section in SECTIONS},
    "settings-platforms-own": partial(_platform, number=1),
    "settings-unsaved": _unsaved,
    "tour-offer": _tour_offered,
    **{f"tour-{step + 1}": partial(_tour, step=step) for step in range(5)},
    **DIALOGS,
}
"""With a studio's content."""

EMPTY: dict[str, Screen] = {
    "first-start": board,
    **{f"first-{key}": page(key) for key in ("today", "calendar", "clients", "insights", "trash")},
}
"""At a first start."""


def put_back(stage: Stage) -> None:
    """As it was before a screen was opened."""
    stage.put_away()
    _unfolded(stage)
    window = stage.work.window
    for palette in window.findChildren(Palette):
        palette.close()
    for card in window.findChildren(PictureCard):
        if card.table.isVisibleTo(card):
            card.toggle.click()
    for insights in window.findChildren(InsightsPage):
        insights.spans.chosen.emit("6")
    for clients in window.findChildren(ClientsPage):
        clients.search.clear()
