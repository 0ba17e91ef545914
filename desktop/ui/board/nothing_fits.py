"""What the board says when it shows no project: why, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.labels import arrangement as words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState


class NothingFits(EmptyState):
    """`filters`: those that are on, in words; `typed`: what is searched for; `hidden`: closed projects would fit, but are hidden.
    Signals: `clear_wanted`; `closed_wanted`: closed projects are to be seen."""

    clear_wanted = Signal()
    closed_wanted = Signal()

    def __init__(self, filters: list[str], typed: str, hidden: bool, parent: QWidget | None = None):
        narrowed = bool(filters or typed)
        show = Button(words.show_closed())
        show.setAccessibleIdentifier("board.empty.closed")
        show.clicked.connect(self._on_show)
        clear = Button(_way_out(bool(filters), bool(typed)))
        clear.setAccessibleIdentifier("board.empty.clear")
        clear.clicked.connect(self._on_clear)
        closed = words.only_closed() if narrowed else words.all_closed()
        why = closed if hidden else words.nothing_fits(filters, typed)
        buttons = [button for button, there in ((show, hidden), (clear, narrowed)) if there]
        super().__init__(words.nothing(), why, buttons, parent=parent)

    def _on_show(self) -> None:
        self.closed_wanted.emit()

    def _on_clear(self) -> None:
        self.clear_wanted.emit()


def _way_out(filtered: bool, searched: bool) -> str:
    if filtered and searched:
        return words.clear_filters_and_search()
    return words.clear_search() if searched else words.clear_filters()
