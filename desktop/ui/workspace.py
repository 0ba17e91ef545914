"""The window at work: puts the pages and the panel into the main window and connects them with the session, the tasks and the
clock. It draws nothing and decides nothing."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.boards import BoardSource
from desktop.ui.announcer import Announcer
from desktop.ui.board.model import Moment
from desktop.ui.board_answers import BoardAnswers
from desktop.ui.icons import Icon
from desktop.ui.labels.text import translate
from desktop.ui.session import Session
from desktop.ui.side_pages import SidePages
from desktop.ui.ticker import Ticker
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.core.drafts.draft import Ask
    from desktop.core.edits import Change
    from desktop.services.service import Update
    from desktop.ui.briefings import Briefings
    from desktop.ui.project.panel import ProjectPanel
    from desktop.ui.search.everything import Everything
    from desktop.ui.tasks import Tasks


class Workspace(QObject):
    """One main window with everything in it. `now`: the clock; `system_zone` stands in for a designer without a zone.

    Signals: `sample_requested` to look around with sample data; `ready` when everything is loaded; `quit_requested` to end the
    program; `background_decided` when it was chosen whether it keeps running; `made_anew` when the pages are others.
    """

    sample_requested = Signal()
    ready = Signal()
    quit_requested = Signal()
    background_decided = Signal()
    made_anew = Signal()

    def __init__(self, session: Session, board: BoardSource, now: Callable[[], datetime], system_zone: Callable[[], str]):
        super().__init__()
        self.session = session
        self._board = board
        self._now = now
        self._system_zone = system_zone
        self._zone = ZoneInfo(board.time_zone() or system_zone())
        self._panel: ProjectPanel | None = None
        self._made_tasks: Tasks | None = None
        self.window = MainWindow()
        self.ticker = Ticker(now, board.next_change_at, self._zone_name, self)
        self._announcer = Announcer(session, self.window, self)
        self._furnish()
        self.session.changed.connect(self._on_changed)
        self.session.done.connect(self._on_done)
        self.ticker.ticked.connect(self._on_ticked)

    def _furnish(self) -> None:
        """Puts the pages into the window."""
        self._answers = BoardAnswers(self, self._board)
        self.page = self._answers.page
        self.window.add_page("board", translate("Pages", "Board"), Icon.SQUARE_KANBAN, self.page)
        self.side_pages = SidePages(self.window, self.session, lambda: self.tasks, self)
        self.side_pages.project_opened.connect(self.open_project)
        self.side_pages.told_anew.connect(self._on_told_anew)
        self.side_pages.background_decided.connect(self.background_decided)

    def make_anew(self) -> None:
        """Texts or sizes are others now: pages and panel are made again over the same session. What is open on top of the window
        stays as it is until it is closed."""
        briefing = self.side_pages.briefing
        for old in (self.side_pages, self._answers):
            old.deleteLater()
        self.window.empty()
        self._panel = None
        self._furnish()
        if briefing is not None:
            self.side_pages.show_briefing(briefing)
        self.show_first()
        self.page.load_rest()
        if self._made_tasks is not None:
            self._made_tasks.make_anew()
        self.made_anew.emit()

    # -- start

    def show_first(self) -> None:
        """Fills the board for its first paint. The keyboard is with the cards, not with the search."""
        self._answers.restore()
        self.page.load_first()
        self.page.lanes.setFocus()

    def catch_up(self) -> None:
        """After the first paint: lets time take effect, loads the other cards, and listens to the keys of the window."""
        self.session.refresh()
        self.page.load_rest()
        self.ticker.wind()
        from desktop.ui.renewal import Renewal
        from desktop.ui.shortcuts import Shortcuts

        Shortcuts(self)
        Renewal(self)

    @property
    def tasks(self) -> "Tasks":
        """The forms and what they do; made when the first one is opened."""
        if self._made_tasks is None:
            from desktop.ui.tasks import Tasks

            self._made_tasks = Tasks(self.session, self.window, self._say)
            self._made_tasks.messages.own_words_wanted.connect(self._on_own_words_wanted)
        return self._made_tasks

    def _say(self, text: str) -> None:
        self.window.toast.say(text)

    def _on_own_words_wanted(self, ask: "Ask") -> None:
        self.side_pages.show_own_words(ask)

    @cached_property
    def briefings(self) -> "Briefings":
        """What happened while the designer was away, until they have seen it; made after the first paint."""
        from desktop.ui.briefings import Briefings

        return Briefings(self, self)

    def current_project(self) -> str | None:
        """The project the keyboard is with: its row in the list of today or in the calendar, or its card."""
        if self.window.page() in ("today", "calendar"):
            return self.side_pages.current_project()
        return self.page.current_project()

    def show_today(self) -> None:
        """The list of today comes to the front."""
        self.side_pages.show_today()

    def suggest_tour(self) -> None:
        """Offers the first tour to whoever has not seen it."""
        self.side_pages.help.suggest_tour()

    # -- what others ask

    def _zone_name(self) -> str:
        return self._zone.key

    def moment(self) -> Moment:
        return Moment(self._now(), self._zone)

    def on_muted(self, sentence: str) -> None:
        self.window.toast.say(sentence)
        self._on_told_anew()

    # -- what the designer does

    def search(self) -> None:
        if not self.side_pages.focus_search():
            self.window.show_page("board")
            self.page.focus_search()

    @cached_property
    def everything(self) -> "Everything":
        """What finds all that is recorded and all that can be done; made when it is first asked."""
        from desktop.ui.search.everything import Everything

        return Everything(self)

    def open_project(self, project_id: str, entry: str | None = None) -> None:
        """Shows a project in the panel beside the page in front; of its history, an entry in full."""
        panel = self._made_panel()
        panel.open_project(project_id)
        self.window.show_panel(True)
        self.page.select(project_id)
        if entry is not None:
            panel.body.history.show_entry(entry)

    def shown_project(self) -> str | None:
        """The project in the panel, if the panel is open."""
        return self._panel.project if self._panel is not None and self._panel.isVisible() else None

    def close_panel(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self.window.show_panel(False)
            self.window.give_keyboard()

    def _made_panel(self) -> "ProjectPanel":
        if self._panel is None:
            from desktop.ui.project.panel import ProjectPanel

            self._panel = ProjectPanel(self.session, self.tasks)
            self._panel.body.head.extend = self._answers.add_mute
            self._panel.closed.connect(self.close_panel)
            self.window.set_panel(self._panel)
        return self._panel

    def new_project(self) -> None:
        self.tasks.new_project()

    # -- what has changed

    def _on_changed(self, update: "Update") -> None:
        if update.everything:
            self._zone = ZoneInfo(self._board.time_zone() or self._system_zone())
            self.page.reload()
        else:
            self.page.update_cards(update.cards, update.removed)
        self.ticker.wind()

    def _on_told_anew(self) -> None:
        self.session.refresh()
        self.ticker.wind()

    def _on_ticked(self) -> None:
        self.session.refresh()
        self.page.refresh()
        self.side_pages.refresh()
        if self._panel is not None and self._panel.isVisible():
            self._panel.refresh()

    def _on_done(self, change: "Change") -> None:
        """A new project is opened at once, so that its first step is at hand."""
        if change.name == "CreateProject":
            project = next(iter(change.projects))
            QTimer.singleShot(0, self, partial(self.open_project, project))
            self.suggest_tour()
