"""Opens the palette over a window, one at a time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.ui.search.finder import Finder
from desktop.ui.search.opening import Opening
from desktop.ui.search.palette import Palette

if TYPE_CHECKING:
    from desktop.ui.workspace import Workspace


class Everything(QObject):
    """Searching everything in a workspace."""

    def __init__(self, work: "Workspace"):
        super().__init__(work)
        self._work = work
        self.palette: Palette | None = None

    def open(self, text: str | None = None) -> None:
        """Opens it with a text in its field, or with what the keyboard is typing on the board; the one that is open already stays
        as it is."""
        if self.palette is not None and isValid(self.palette) and self.palette.isVisible():
            self.palette.field.setFocus()
            self.palette.field.selectAll()
            return
        work = self._work
        if text is None:
            text = work.page.search.text() if work.page.search.hasFocus() else ""
        finder = Finder(work, Opening(work), work.shown_project() or work.current_project())
        self.palette = Palette(finder.groups, work.window)
        self.palette.open(text)
