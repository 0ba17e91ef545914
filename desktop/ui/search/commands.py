"""What the program can do whatever project one thinks of: its pages, new things, files, help. Each with its name as it is called
elsewhere, and other words for it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from desktop.ui.errands import Errand
from desktop.ui.icons import Icon
from desktop.ui.labels import about as about_words
from desktop.ui.labels import board as board_words
from desktop.ui.labels import clients as client_words
from desktop.ui.labels import errands as errand_words
from desktop.ui.labels import help as help_words
from desktop.ui.labels import search as words
from desktop.ui.labels.text import translate
from desktop.ui.search.items import Item
from desktop.ui.search.phrases import is_called

if TYPE_CHECKING:
    from desktop.ui.workspace import Workspace


class Known(NamedTuple):
    """An action. `key`: by which `labels.search.words_for` has other words for it."""

    key: str
    icon: Icon
    name: str
    do: Callable[[], object]

    def item(self) -> Item:
        return Item(f"action.{self.key}", self.icon, self.name, "", self.do)


def known(work: "Workspace") -> tuple[Known, ...]:
    """All of them, in the language of now; what cannot be done now is not among them."""
    errands, helping, stack = work.side_pages.errands, work.side_pages.help, work.session.undo_stack
    undo = (Known("undo", Icon.UNDO_2, help_words.undo(), stack.undo),) if stack.canUndo() else ()
    redo = (Known("redo", Icon.REDO_2, help_words.redo(), stack.redo),) if stack.canRedo() else ()
    return (
        Known("new_project", Icon.PLUS, board_words.new_project(), work.new_project),
        Known("new_client", Icon.PLUS, client_words.new_client(), work.tasks.new_client),
        *_pages(work),
        Known("import", Icon.IMPORT, errand_words.bring_in(), partial(errands.run, Errand.IMPORT)),
        Known("export", Icon.DOWNLOAD, errand_words.export(), partial(errands.run, Errand.EXPORT)),
        Known("calendar_file", Icon.CALENDAR_DAYS, errand_words.calendar(), partial(errands.run, Errand.CALENDAR)),
        Known("check", Icon.CIRCLE_CHECK, errand_words.check(), partial(errands.run, Errand.CHECK)),
        Known("folder", Icon.EXTERNAL_LINK, errand_words.open_folder(), partial(errands.run, Errand.OPEN_FOLDER)),
        Known("keys", Icon.KEYBOARD, help_words.keys_title(), helping.show_keys),
        Known("manual", Icon.LIFE_BUOY, help_words.manual(), helping.show_manual),
        Known("about", Icon.INFO, about_words.title(), helping.show_about),
        *undo,
        *redo,
        Known("quit", Icon.X, help_words.end_program(), work.quit_requested.emit),
    )


def called(commands: tuple[Known, ...], typed: str) -> tuple[list[Item], list[Item]]:
    """Those that are called so by their name, and those by another word."""
    by_name = [one for one in commands if is_called(typed, [one.name])]
    by_word = [one for one in commands if one not in by_name and is_called(typed, [one.name, words.words_for(one.key)])]
    return [one.item() for one in by_name], [one.item() for one in by_word]


def _pages(work: "Workspace") -> tuple[Known, ...]:
    show = work.window.show_page
    return (
        _page("board", Icon.SQUARE_KANBAN, translate("Pages", "Board"), partial(show, "board")),
        _page("today", Icon.SUN, translate("Pages", "Today"), work.show_today),
        _page("calendar", Icon.CALENDAR_DAYS, translate("Pages", "Calendar"), partial(show, "calendar")),
        _page("clients", Icon.USERS, translate("Pages", "Clients"), partial(show, "clients")),
        _page("insights", Icon.CHART_COLUMN, translate("Pages", "Insights"), partial(show, "insights")),
        _page("trash", Icon.TRASH_2, translate("Pages", "Trash"), partial(show, "trash")),
        _page("settings", Icon.SETTINGS, translate("Pages", "Settings"), partial(show, "settings")),
    )


def _page(key: str, icon: Icon, name: str, do: Callable[[], object]) -> Known:
    return Known(key, icon, words.open_page(name), do)
