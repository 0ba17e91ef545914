"""A page that is made when it is first shown, so that the start does not wait for it."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePage(QWidget):
    """`make` gives the page; `page` is None until it was shown."""

    def __init__(self, make: Callable[[], QWidget]):
        super().__init__()
        self._make = make
        self.page: QWidget | None = None

    def showEvent(self, event: QShowEvent) -> None:
        if self.page is None:
            from desktop.ui.widgets.tab_order import follow_layouts

            self.page = self._make()
            box = QVBoxLayout(self)
            box.setContentsMargins(0, 0, 0, 0)
            box.addWidget(self.page)
            self.page.show()  # now, so that the keyboard can go there at once
            follow_layouts(self.page)
        super().showEvent(event)
