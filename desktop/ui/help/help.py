"""Opens what helps: the sheet of shortcuts, the pages to read, the first tour, what the program is. Each is open once at most."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from desktop.ui.window import MainWindow


class Help(QObject):
    """`data`: the folder of the designer's data."""

    def __init__(self, window: MainWindow, data: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._window = window
        self._data = data
        self._open: dict[str, QDialog] = {}

    def show_keys(self) -> None:
        from desktop.ui.help.sheet import KeySheet

        if self._came_forward("keys") is None:
            sheet = KeySheet(self._window)
            sheet.manual_wanted.connect(self.show_manual)
            sheet.about_wanted.connect(self.show_about)
            sheet.tour_wanted.connect(self.show_tour)
            self._show("keys", sheet)

    def show_manual(self) -> None:
        self.show_page("manual")

    def show_page(self, page: str) -> None:
        """A page of the help, by its name."""
        from desktop.ui.help.reader import Reader

        reader = self._came_forward("reader")
        if not isinstance(reader, Reader):
            reader = Reader(self._window)
            self._show("reader", reader)
        reader.show_page(page)

    def show_about(self) -> None:
        from desktop.ui.help.about import About

        if self._came_forward("about") is None:
            self._show("about", About(self._data, self._window))

    def show_tour(self) -> None:
        """The first tour, as often as it is wanted."""
        from desktop.ui.tour.tour import tour_of

        tour_of(self._window).begin()

    def suggest_tour(self) -> None:
        """Offers the tour to whoever has not seen it."""
        from desktop.ui.tour.tour import tour_of

        tour_of(self._window).suggest()

    def _show(self, name: str, dialog: QDialog) -> None:
        self._open[name] = dialog
        if dialog.isModal():
            dialog.open()
        else:
            dialog.show()

    def _came_forward(self, name: str) -> QDialog | None:
        """The one that is open already; it is in front then."""
        dialog = self._open.get(name)
        if dialog is None or not isValid(dialog) or not dialog.isVisible():
            return None
        dialog.raise_()
        dialog.activateWindow()
        return dialog
