"""A link no higher than the line it stands in."""

from PySide6.QtCore import QSize

from desktop.ui import theme
from desktop.ui.theme import SEMIBOLD, Size
from desktop.ui.widgets.buttons import Button, Kind


class SmallLink(Button):
    """Looks like a link, behaves like a button."""

    def __init__(self, text: str, size: Size = Size.SECONDARY):
        super().__init__(text, Kind.LINK)
        self.setFont(theme.font(size, SEMIBOLD))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + theme.current().px(4))
