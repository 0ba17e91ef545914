"""The keys and the menu of a milestone's row: it is moved and removed without leaving the field one is in, and several lines
pasted into one field are taken for what they are."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.dialogs.entry.row import MilestoneRow
from desktop.ui.labels import plans as words
from desktop.ui.widgets.menu import Menu, tell_key


class Move(Enum):
    """UP and DOWN are steps to another place."""

    UP = -1
    DOWN = 1
    REMOVE = 0


MOVES = {Move.UP: "Ctrl+Up", Move.DOWN: "Ctrl+Down", Move.REMOVE: "Ctrl+Shift+Del"}


class RowKeys(QObject):
    """Watches the fields of rows. `wanted(MilestoneRow, Move)`, `lines_pasted(str)`."""

    wanted = Signal(object, object)
    lines_pasted = Signal(str)

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._row_of: dict[QObject, MilestoneRow] = {}
        self._keys = {move: QKeySequence(keys) for move, keys in MOVES.items()}

    def watch(self, row: MilestoneRow) -> None:
        for widget in row.widgets():
            widget.installEventFilter(self)
            self._row_of[widget] = row
        row.more.clicked.connect(partial(self._show_menu, row))

    def forget(self, row: MilestoneRow) -> None:
        for widget in row.widgets():
            self._row_of.pop(widget, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._row_of:
            return self._pressed(self._row_of[watched], watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, row: MilestoneRow, watched: QObject, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        for move, keys in self._keys.items():
            if pressed == keys:
                self.wanted.emit(row, move)
                if move is not Move.REMOVE and isinstance(watched, QWidget):
                    watched.setFocus()
                return True
        if isinstance(watched, QLineEdit) and event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if len([line for line in text.splitlines() if line.strip()]) > 1:
                self.lines_pasted.emit(text)
                return True
        return False

    def _show_menu(self, row: MilestoneRow) -> None:
        menu = self.menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(row.more.mapToGlobal(row.more.rect().bottomLeft()))

    def menu(self, row: MilestoneRow) -> Menu:
        """What can be done with a row, with the keys for it."""
        menu = Menu(row.more)
        texts = {Move.UP: words.move_up(), Move.DOWN: words.move_down(), Move.REMOVE: words.remove()}
        for move, text in texts.items():
            action = menu.addAction(text)
            tell_key(action, self._keys[move])
            action.triggered.connect(partial(self.wanted.emit, row, move))
        return menu
