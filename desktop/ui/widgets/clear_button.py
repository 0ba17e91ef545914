"""The cross at the end of a search field. Made when something is first typed."""

from PySide6.QtWidgets import QWidget

from desktop.ui.icons import Icon
from desktop.ui.labels.text import translate
from desktop.ui.widgets.field_button import FieldButton

_SIDE = 14


class ClearButton(FieldButton):
    """Empties the field; with keys, Escape does."""

    def __init__(self, parent: QWidget):
        super().__init__(Icon.X, _SIDE, translate("Search", "Clear the search"), parent)
        self.setAccessibleIdentifier("search.clear")
