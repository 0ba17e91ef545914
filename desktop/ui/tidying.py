"""Garbage of the interpreter is collected in the thread of the window only: what is collected in another one takes Qt objects
down there, which Qt does not survive. It is done when the event loop has nothing else to do, and never wakes it."""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_OLDEST = 5  # times as rarely as the interpreter would: it weighs how much there is, which it tells nobody


class Tidying(QObject):
    """From now on nothing is collected by itself."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        gc.disable()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self._on_idle)

    def _on_idle(self) -> None:
        """As the interpreter would: the older a generation, the more rarely."""
        counts, (young, middle, old) = gc.get_count(), gc.get_threshold()
        limits = young, middle, old * _OLDEST
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
