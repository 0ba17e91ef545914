"""The menu of what text is written or read in: Qt's own entries (undo, copy, paste), in the look of all menus."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

Field = QLineEdit | QPlainTextEdit | QTextEdit


def offer_text_menu(field: Field) -> None:
    if field.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu:
        return
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    field.customContextMenuRequested.connect(partial(show_text_menu, field))


def show_text_menu(field: Field, place: QPoint) -> None:
    from desktop.ui.widgets.menu import dress  # only when somebody wants it

    menu = field.createStandardContextMenu()
    dress(menu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(field.mapToGlobal(place))
