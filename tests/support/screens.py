"""Every screen of the program by name, and how to open it: for pictures of all of them, and for tests of what holds for all of
them. A screen that is not here is looked at by nobody, so a new page, dialog or box gets a line."""

from datetime import timedelta
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from desktop.core.commands import EditPlatform
from desktop.core.model import Completion, Period, Platform
from desktop.core.vocabulary import Unit
from desktop.services.notices.outcome import Briefing
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.clients.page import ClientsPage
from desktop.ui.insights.card import PictureCard
from desktop.ui.insights.page import InsightsPage
from desktop.ui.search.palette import Palette
from desktop.ui.settings.page import SettingsPage
from tests.support.screens_board import BOARD, board, control, put_board_back
from tests.support.screens_dialogs import DIALOGS, Screen
from tests.support.stage import Stage

P = TypeVar("P", bound=QWidget)


def shown(stage: Stage, kind: type[P], key: str) -> P:
    """A page, in front."""
    stage.work.window.show_page(key)
    found = stage.work.window.findChild(kind)
    assert isinstance(found, kind)
    return found


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


def _emptying(stage: Stage) -> None:
    stage.work.window.show_page("trash")
    control(stage.work.window, "trash.empty").click()


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


def _with_something_own(stage: Stage) -> None:
    """A platform of one's own."""
    release = Completion(Period(10, Unit.WORKING_DAYS), "GB", False)
    own = Platform("guild", "Studio Lume", True, release, 72, "Studio Lume", "en", True)
    assert stage.work.session.run(EditPlatform(own)) is None
    _settings("platforms")(stage)
    shown(stage, SettingsPage, "settings").platforms.list.choose("guild")
    stage.work.window.toast.hide()


def _away(stage: Stage) -> None:
    """Back after four days."""
    now = stage.clock.now
    due = [card for card in stage.work.page.model.all_cards() if card.due_at is not None and card.due_at <= now.timestamp()]
    stage.work.side_pages.show_briefing(Briefing(now - timedelta(days=4), tuple(due)))
    stage.work.show_today()


SECTIONS = ("you", "working-days", "ladder", "notifications", "platforms", "words", "look", "data")

SCREENS: dict[str, Screen] = {
    **BOARD,
    "today": _today,
    "today-away": _away,
    "calendar-month": partial(_calendar, view="month"),
    "calendar-agenda": partial(_calendar, view="agenda"),
    "clients": page("clients"),
    "clients-another": partial(_client, number=5),
    "clients-nobody": _no_client,
    "insights": _insights,
    "insights-tables": _tables,
    "insights-year": lambda stage: _insights(stage, "insights.span.12"),
    "trash": page("trash"),
    "trash-emptying": _emptying,
    **{f"settings-{section}": _settings(section) for section in SECTIONS},
    "settings-platforms-own": _with_something_own,
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
    put_board_back(stage)
    if stage.work.side_pages.briefing is not None:
        stage.work.side_pages.show_briefing(Briefing(None, ()))
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
