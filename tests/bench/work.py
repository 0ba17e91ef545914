"""What a designer does on a full board, timed inside the running program: loading, scrolling, searching, dragging, recording.
The figures are told when all of them are known; then the program ends."""

import json
import statistics
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QProcess, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.core.vocabulary import Column
from desktop.ui.board.arrangement import Arrangement, Grouping
from desktop.ui.board.column import ColumnPanel
from desktop.ui.board.page import BoardPage
from desktop.ui.search.palette import Palette

_FRAMES, _STEP, _REPLIES, _MOVES, _TICKS = 200, 60, 15, 120, 40


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

    def __init__(self, window: QWidget, *, only_ticks: bool):
        super().__init__(window)
        self._only_ticks = only_ticks
        page = window.findChild(BoardPage)
        assert page is not None
        self._page = page
        self._panels: dict[str, ColumnPanel] = {panel.column: panel for panel in page.findChildren(ColumnPanel)}
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
        """The program would show an error calmly and go on; here it ends everything."""
        self._facts["longest_pause"] = self._heart.longest
        self._heart.deleteLater()
        for panel in self._panels.values():
            panel.view.viewport().installEventFilter(self)
        done = False
        try:
            if self._only_ticks:
                self._facts["tick"] = statistics.median(self._ticking())
                self._tell()
            else:
                self._measure()
                self._start_drag()
            done = True
        finally:
            if not done:
                QCoreApplication.exit(1)

    def _measure(self) -> None:
        frames = list(self._scrolling())
        self._facts["frame"] = statistics.median(frames)
        self._facts["frame_p99"] = statistics.quantiles(frames, n=100)[-1]
        self._facts["key"] = max(self._searching())
        self._facts["key_grouped"] = max(self._searching_groups())
        self._facts["everything"] = max(self._searching_everything())
        self._facts["reply"] = statistics.median(self._replying())

    def _tell(self) -> None:
        print(json.dumps(self._facts), flush=True)
        QTimer.singleShot(300, QCoreApplication.exit)

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

    def _searching(self) -> Iterator[float]:
        """Each key of a word, and of taking it back."""
        field: QLineEdit = self._page.search
        self._page.focus_search()
        for letter in "poster":
            yield self._timed(QTest.keyClick, field, letter, painting=False)
        for _ in "poster":
            yield self._timed(QTest.keyClick, field, Qt.Key.Key_Backspace, painting=False)

    def _searching_groups(self) -> Iterator[float]:
        """The same while there is a column for each client."""
        arranging = self._page.arranging()
        arranging.apply(Arrangement(Grouping.CLIENT))
        yield from self._searching()
        arranging.look_as_usual()

    def _searching_everything(self) -> Iterator[float]:
        """The same in the palette, for a word of titles, one of clients and one of messages: found and painted."""
        window = self._page.window()
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        _wait_for(lambda: window.findChild(Palette))
        palette = window.findChild(Palette)
        assert palette is not None
        field = palette.field
        for word in ("poster", "studio", "thank"):
            for letter in word:
                yield self._timed(QTest.keyClick, field, letter)
            for _ in word:
                yield self._timed(QTest.keyClick, field, Qt.Key.Key_Backspace)
        QTest.keyClick(field, Qt.Key.Key_Escape)

    def _replying(self) -> Iterator[float]:
        """From Enter in the dialog to the repainted board; the transaction lies between."""
        view = self._panels[Column.FOLLOW_UP].view
        for _ in range(_REPLIES):
            view.select(0)
            view.setFocus()
            _wait_for(lambda: QApplication.activeWindow() is view.window())
            QTest.keyClick(view, Qt.Key.Key_R)
            _wait_for(QApplication.activeModalWidget)
            yield self._timed(QTest.keyClick, QApplication.activeModalWidget(), Qt.Key.Key_Return)

    # ---- by the mouse of the screen, because a drag is a loop of its own

    def _start_drag(self) -> None:
        """Carries a card of the fullest column over the whole board and back, and drops it where it was."""
        view = self._fullest().view
        view.verticalScrollBar().setValue(0)
        start = view.viewport().mapToGlobal(view.visualRect(view.model().index(0, 0)).center())
        window = view.window()
        left, right = (window.mapToGlobal(QPoint(x, 0)).x() for x in (120, window.width() - 60))
        steps = [left + (right - left) * step // (_MOVES // 2) for step in range(_MOVES // 2)]
        moves: list[object] = []
        for x in [*steps, *reversed(steps)]:
            moves += ["mousemove", x, start.y() + x % 7, "sleep", 0.01]
        lift = ("mousemove", start.x(), start.y(), "sleep", 0.2, "mousedown", 1, "sleep", 0.1)
        leave = ("mousemove", start.x() + 9, start.y() + 9, "sleep", 0.05, "mousemove", start.x() + 20, start.y(), "sleep", 0.2)
        drop = ("mousemove", start.x(), start.y(), "sleep", 0.2, "mouseup", 1)
        view.drag_began.connect(self._on_drag_began)
        self._hand = QProcess(self)
        self._hand.finished.connect(self._on_drag_over)
        self._hand.start("xdotool", [str(part) for part in (*lift, *leave, *moves, *drop)])

    def _on_drag_began(self) -> None:
        self._spent_before_drag = time.process_time()

    def _on_drag_over(self) -> None:
        self._facts["drag"] = (time.process_time() - self._spent_before_drag) / _MOVES
        self._tell()


def _wait_for(ready: Callable[[], object]) -> None:
    """The window manager takes its time."""
    end = time.perf_counter() + 5
    while not ready():
        _settle()
        assert time.perf_counter() < end, "what should have come did not"


def _settle() -> None:
    for _ in range(2):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
