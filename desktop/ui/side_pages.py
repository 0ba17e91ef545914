"""The pages beside the board: registered in the sidebar at once, made when they are first shown."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.icons import Icon
from desktop.ui.labels.text import translate
from desktop.ui.session import Session
from desktop.ui.widgets.late_page import LatePage
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.core.drafts.draft import Ask
    from desktop.services.notices.outcome import Briefing
    from desktop.ui.errands import Errand, Errands
    from desktop.ui.help.help import Help
    from desktop.ui.tasks import Tasks


class SidePages(QObject):
    """Today, clients and settings. Signals: `project_opened(str)`; `told_anew()`: what or when something is told
    has changed; `background_decided()`: whether the program keeps running has."""

    project_opened = Signal(str)
    told_anew = Signal()
    background_decided = Signal()

    def __init__(self, window: MainWindow, session: Session, tasks: "Callable[[], Tasks]", parent: QObject | None = None):
        super().__init__(parent)
        self._window = window
        self._session = session
        self._tasks = tasks
        self.briefing: Briefing | None = None
        self._section = ""
        self._today = LatePage(self._make_today)
        window.add_page("today", translate("Pages", "Today"), Icon.SUN, self._today, first=True)
        self._calendar = LatePage(self._make_calendar)
        window.add_page("calendar", translate("Pages", "Calendar"), Icon.CALENDAR_DAYS, self._calendar)
        self._clients = LatePage(self._make_clients)
        window.add_page("clients", translate("Pages", "Clients"), Icon.USERS, self._clients)
        window.add_page("insights", translate("Pages", "Insights"), Icon.CHART_COLUMN, LatePage(self._make_insights))
        trash = LatePage(self._make_trash)
        window.add_page("trash", translate("Pages", "Trash"), Icon.TRASH_2, trash, at_foot=True)
        self._settings = LatePage(self._make_settings)
        window.add_page("settings", translate("Pages", "Settings"), Icon.SETTINGS, self._settings, at_foot=True)
        menu = translate("Pages", "Menu")
        window.sidebar.logo.setAccessibleName(menu)
        window.sidebar.logo.setToolTip(menu)
        window.sidebar.logo.clicked.connect(self._on_logo)

    @cached_property
    def help(self) -> "Help":
        """What helps, made when it is first asked for."""
        from desktop.ui.help.help import Help

        return Help(self._window, self._session.service.store.path.parent, self)

    @cached_property
    def errands(self) -> "Errands":
        """What is done with the data as a whole, made when something of it is first wanted."""
        from desktop.ui.errands import Errands

        return Errands(self._session, self._window, self)

    def _on_logo(self) -> None:
        from desktop.ui.main_menu import main_menu

        logo = self._window.sidebar.logo
        menu = main_menu(self.errands, self.help, logo)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(logo.mapToGlobal(QPoint(0, logo.height() + 4)))

    def _on_calendar_file_wanted(self) -> None:
        from desktop.ui.errands import Errand

        self.errands.run(Errand.CALENDAR)

    def _on_new_project_wanted(self) -> None:
        self._tasks().new_project()

    def _on_board_wanted(self) -> None:
        self._window.show_page("board")

    def _on_errand(self, errand: "Errand") -> None:
        self.errands.run(errand)

    def show_today(self) -> None:
        """Goes to the list of today; the keyboard is with its first row."""
        from desktop.ui.today.page import TodayPage

        self._window.show_page("today")
        if isinstance(self._today.page, TodayPage):
            self._today.page.focus_list()

    def current_project(self) -> str | None:
        """The project of the current row in the list of today, or in the calendar when that is in front."""
        from desktop.ui.calendar.page import CalendarPage
        from desktop.ui.today.page import TodayPage

        if isinstance(self._calendar.page, CalendarPage) and self._calendar.isVisible():
            return self._calendar.page.current_project()
        return self._today.page.sheet.current_project() if isinstance(self._today.page, TodayPage) else None

    def show_briefing(self, briefing: "Briefing") -> None:
        """Keeps what happened while the designer was away for the list of today, and shows it there."""
        from desktop.ui.today.page import TodayPage

        self.briefing = briefing
        if isinstance(self._today.page, TodayPage):
            self._today.page.show_briefing(briefing)

    def refresh(self) -> None:
        """Time has passed."""
        from desktop.ui.calendar.page import CalendarPage
        from desktop.ui.today.page import TodayPage

        if isinstance(self._calendar.page, CalendarPage):
            self._calendar.page.refresh()
        if isinstance(self._today.page, TodayPage):
            self._today.page.refresh_soon()

    def focus_search(self) -> bool:
        """Goes to the search field of the page in front, if it has one."""
        front = next((late.page for late in (self._clients, self._settings) if late.isVisible()), None)
        focus_search = getattr(front, "focus_search", None)
        if focus_search is None:
            return False
        focus_search()
        return True

    def show_client(self, client_id: str) -> None:
        """Goes to a client on the page of the clients."""
        from desktop.ui.clients.page import ClientsPage

        self._window.show_page("clients")
        if isinstance(self._clients.page, ClientsPage):
            self._clients.page.show_client(client_id)

    def settings_section(self) -> str:
        """The section of the settings in front; empty while nobody has looked at the settings."""
        from desktop.ui.settings.page import SettingsPage

        page = self._settings.page
        return page.section if isinstance(page, SettingsPage) else self._section

    def show_settings(self, section: str) -> None:
        """Brings a section of the settings to the front of their page."""
        from desktop.ui.settings.page import SettingsPage

        self._section = section
        if isinstance(self._settings.page, SettingsPage):
            self._settings.page.show_section(section)

    def show_own_words(self, ask: "Ask") -> None:
        """Goes to the text of a message in the settings."""
        from desktop.ui.settings.page import SettingsPage

        self._window.show_page("settings")
        if isinstance(self._settings.page, SettingsPage):
            self._settings.page.show_section("words")
            self._settings.page.own_words.show_message(ask)

    def _make_today(self) -> QWidget:
        from desktop.ui.today.page import TodayPage

        page = TodayPage(self._session, self._session.notices, self._tasks(), self._window)
        page.project_opened.connect(self.project_opened)
        page.put_off.connect(self.told_anew)
        if self.briefing is not None:
            page.show_briefing(self.briefing)
        return page

    def _make_calendar(self) -> QWidget:
        from desktop.ui.calendar.page import CalendarPage

        page = CalendarPage(self._session)
        page.project_opened.connect(self.project_opened)
        page.new_project_wanted.connect(self._on_new_project_wanted)
        page.file_wanted.connect(self._on_calendar_file_wanted)
        return page

    def _make_clients(self) -> QWidget:
        from desktop.ui.clients.page import ClientsPage

        page = ClientsPage(self._session, self._tasks())
        page.project_opened.connect(self.project_opened)
        return page

    def _make_insights(self) -> QWidget:
        from desktop.ui.insights.page import InsightsPage

        page = InsightsPage(self._session)
        page.new_project_wanted.connect(self._on_new_project_wanted)
        return page

    def _make_trash(self) -> QWidget:
        from desktop.ui.trash.page import TrashPage

        page = TrashPage(self._session, self._tasks())
        page.board_wanted.connect(self._on_board_wanted)
        return page

    def _make_settings(self) -> QWidget:
        from desktop.ui.settings.leaving import Leaving
        from desktop.ui.settings.page import SettingsPage

        page = SettingsPage(self._session)
        Leaving(self._window, page)
        page.told_anew.connect(self.told_anew)
        page.background_decided.connect(self.background_decided)
        page.errand.connect(self._on_errand)
        if self._section:
            page.show_section(self._section)
        return page
