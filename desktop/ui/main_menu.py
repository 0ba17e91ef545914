"""The menu behind the program's mark: what is done with the data as a whole, what helps, and what the program is."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui import icons
from desktop.ui.errands import Errand, Errands
from desktop.ui.help.help import Help
from desktop.ui.icons import Icon
from desktop.ui.labels import about
from desktop.ui.labels import errands as words
from desktop.ui.labels import help as help_words
from desktop.ui.labels import tour as tour_words
from desktop.ui.widgets.menu import Menu


def main_menu(errands: Errands, helping: Help, parent: QWidget) -> Menu:
    """Each action's object name is "menu." with a word."""
    menu = Menu(parent)
    for errand, icon, name, key in (
        (Errand.IMPORT, Icon.IMPORT, words.bring_in(), "import"),
        (Errand.EXPORT, Icon.DOWNLOAD, words.export(), "export"),
        (Errand.CALENDAR, Icon.CALENDAR_DAYS, words.calendar(), "calendar"),
    ):
        action = menu.addAction(icons.icon(icon), name)
        action.setObjectName(f"menu.{key}")
        action.triggered.connect(partial(errands.run, errand))
    menu.addSeparator()
    keys = menu.addAction(icons.icon(Icon.KEYBOARD), help_words.keys_title())
    keys.setObjectName("menu.keys")
    keys.triggered.connect(helping.show_keys)
    manual = menu.addAction(icons.icon(Icon.LIFE_BUOY), help_words.manual())
    manual.setObjectName("menu.manual")
    manual.triggered.connect(helping.show_manual)
    tour = menu.addAction(icons.icon(Icon.SPARKLES), tour_words.title())
    tour.setObjectName("menu.tour")
    tour.triggered.connect(helping.show_tour)
    what = menu.addAction(icons.icon(Icon.INFO), about.title())
    what.setObjectName("menu.about")
    what.triggered.connect(helping.show_about)
    return menu
