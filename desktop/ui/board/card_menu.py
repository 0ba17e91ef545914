"""The menu of a card: open it, move it to another column, and room for the project's own actions."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.core.card import Card
from desktop.core.vocabulary import Column
from desktop.ui import icons
from desktop.ui.icons import Icon
from desktop.ui.labels import board as words
from desktop.ui.labels.columns import column_name
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.menu import Menu, tell_key

if TYPE_CHECKING:
    from desktop.ui.board_moves import Move


class CardMenu(Menu):
    """Signals: `opened(str)` a project; `move_requested(str, Column)`. A move that is refused is there and says why."""

    opened = Signal(str)
    move_requested = Signal(str, object)

    def __init__(self, card: Card, moves: "Mapping[Column, Move]", parent: QWidget | None = None):
        super().__init__(parent)
        self._project = card.project
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = self.addAction(icons.icon(Icon.EYE), words.open_card())
        tell_key(opening, QKeySequence(Qt.Key.Key_Return))
        opening.triggered.connect(self._on_open)
        self.move_menu = Menu(self, words.move_to())
        self.move_menu.setIcon(icons.icon(Icon.SQUARE_KANBAN))
        self.move_menu.setToolTipsVisible(True)
        for column, move in moves.items():
            if column == card.column:
                continue
            name = column_name(column)
            action = self.move_menu.addAction(words.move_entry(name, move.sentence) if move.allowed else name)
            action.setObjectName(f"card.move.{column}")
            action.setEnabled(move.allowed)
            action.setToolTip(tooltip(move.sentence))
            action.triggered.connect(partial(self._on_move, column))
        self.addMenu(self.move_menu)

    def _on_open(self) -> None:
        self.opened.emit(self._project)

    def _on_move(self, column: Column) -> None:
        self.move_requested.emit(self._project, column)
