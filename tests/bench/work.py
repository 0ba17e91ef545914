"""What a designer does on a full board, timed inside the running program: loading, scrolling, searching, dragging, recording.
The figures are told when all of them are known; then the program ends."""

import json
import statistics
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.core.vocabulary import Column
from desktop.ui.board.column import ColumnPanel
from desktop.ui.board.page import BoardPage

_FRAMES, _STEP, _REPLIES, _MOVES, _TICKS = 200, 60, 15, 120, 40
_BUTTON, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Heart(QObject):
    """Beats in the event loop; the longest pause between two beats is how long the window did not answer."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=2)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


class Work(QObject):
    """Begins with the window's first paint."""

    def __init__(self, window: QWidget):
        super().__init__(window)
        page = window.findChild(BoardPage)
        assert page is not None
        self._page = page
        self._panels: dict[Column, ColumnPanel] = {panel.column: panel for panel in page.findChildren(ColumnPanel)}
        self._painted = False
        self._facts: dict[str, float] = {}
        window.installEventFilter(self)
        page.loaded.connect(self._on_loaded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            if watched is self.parent() and not self._facts:
                watched.removeEventFilter(self)
                self._facts["first"] = time.perf_counter()
                self._heart = Heart()
            self._painted = True
        return False

    def _on_loaded(self) -> None:
        self._page.loaded.disconnect(self._on_loaded)
        self._facts["loaded"] = time.perf_counter() - self._facts.pop("first")
        QTimer.singleShot(1500, self._on_quiet)

    def _on_quiet(self) -> None:
        self._facts["longest_pause"] = self._heart.longest
        self._heart.deleteLater()
        for panel in self._panels.values():
            panel.view.viewport().installEventFilter(self)
        frames = list(self._scrolling())
        self._facts["frame"] = statistics.median(frames)
        self._facts["frame_p99"] = statistics.quantiles(frames, n=100)[-1]
        self._facts["tick"] = statistics.median(self._ticking())
        self._facts["drag"] = statistics.median(self._dragging())
        self._facts["key"] = max(self._searching())
        self._facts["reply"] = statistics.median(self._replying())
        print(json.dumps(self._facts), flush=True)
        QCoreApplication.exit()

    # ---- each yields seconds

    def _timed(self, do: Callable[..., object], *arguments: object, painting: bool = True) -> float:
        """Until nothing is left to be done, and (where it shows) painted."""
        _settle()
        self._painted = False
        started = time.perf_counter()
        do(*arguments)
        _settle()
        while painting and not self._painted and time.perf_counter() < started + 1:
            _settle()
        return time.perf_counter() - started

    def _fullest(self) -> ColumnPanel:
        return max(self._panels.values(), key=lambda panel: 0 if panel.folded else panel.view.model().rowCount())

    def _scrolling(self) -> Iterator[float]:
        bar = self._fullest().view.verticalScrollBar()
        for frame in range(1, _FRAMES + 1):
            yield self._timed(bar.setValue, frame * _STEP)
        bar.setValue(0)

    def _ticking(self) -> Iterator[float]:
        for _ in range(_TICKS):
            yield self._timed(self._page.refresh)

    def _dragging(self) -> Iterator[float]:
        """A card of the fullest column is carried over the board, in and out of the columns."""
        source = self._fullest().view
        source.select(0)
        card = source.current_card()
        assert card is not None
        data = source.cards.mimeData([source.currentIndex()])
        source.drag_began.emit(card)
        panels = list(self._panels.values())
        for step in range(_MOVES):
            panel = panels[step // 10 % len(panels)]
            place = QPoint(20 + step % 10 * 12, 80 + step % 10 * 9)
            with_ = (Qt.DropAction.CopyAction, data, _BUTTON, _NO_KEY)
            if step % 10 == 0:
                QApplication.sendEvent(panel, QDragEnterEvent(place, *with_))
            yield self._timed(QApplication.sendEvent, panel, QDragMoveEvent(place, *with_), painting=False)
            if step % 10 == 9:
                QApplication.sendEvent(panel, QDragLeaveEvent())
        source.drag_ended.emit()

    def _searching(self) -> Iterator[float]:
        """Each key of a word, and of taking it back."""
        field: QLineEdit = self._page.search
        for letter in "poster":
            yield self._timed(QTest.keyClick, field, letter, painting=False)
        for _ in "poster":
            yield self._timed(QTest.keyClick, field, Qt.Key.Key_Backspace, painting=False)

    def _replying(self) -> Iterator[float]:
        """From Enter in the dialog to the repainted board; the transaction lies between."""
        view = self._panels[Column.FOLLOW_UP].view
        for _ in range(_REPLIES):
            view.select(0)
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_R)
            _settle()
            dialog = QApplication.activeModalWidget()
            assert dialog is not None, "R opens no dialog"
            yield self._timed(QTest.keyClick, dialog, Qt.Key.Key_Return)


def _settle() -> None:
    for _ in range(2):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
