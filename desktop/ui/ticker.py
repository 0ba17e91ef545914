"""The board's clock (N4): one single-shot timer to the next moment at which anything changes, never longer than 15 minutes, and a
look at the wall clock whenever the program comes to the front or somebody comes back to its window. No polling, and no trust in
timers across sleep: the wall clock is held against one that nobody sets, which finds a sleep and a clock that was set.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal

_LONGEST = timedelta(minutes=15)
_SHORTEST_MS = 50
_OVERDUE = timedelta(seconds=1)  # a change that is past for longer is being caught up with: its moment is not waited for
_APART = timedelta(seconds=10)  # two clocks that were not touched do not go apart so far
_SIGNS_OF_LIFE = (QEvent.Type.Enter, QEvent.Type.Show, QEvent.Type.WindowActivate)


class Ticker(QObject):
    """Emits `ticked` when a moment has come. `now`: the clock; `next_change`: epoch seconds of the next change, if any; `zone`:
    the designer's, whose midnight changes the days of silence (T7); `steady`: milliseconds of a clock that nobody sets, its own
    unless given."""

    ticked = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        next_change: Callable[[], int | None],
        zone: Callable[[], str],
        parent: QObject | None = None,
        steady: Callable[[], int] | None = None,
    ):
        super().__init__(parent)
        self._now = now
        self._next_change = next_change
        self._zone = zone
        self._also: list[Callable[[], datetime | None]] = []
        self._own_clock = QElapsedTimer()
        self._own_clock.start()
        self._steady = steady or self._own_clock.elapsed
        self._wound_at: tuple[datetime, int] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def also_at(self, moment: Callable[[], datetime | None]) -> None:
        """Another moment to tick at, asked for whenever the timer is set."""
        self._also.append(moment)

    def wind(self) -> None:
        """Sets the timer to the next moment; to be called after every change."""
        self._wound_at = (self._now(), self._steady())
        self._timer.start(max(int(self._wait().total_seconds() * 1000), _SHORTEST_MS))

    def look_again(self) -> None:
        """Ticks at once: the computer woke up, or the program came to the front."""
        self._on_timeout()

    def has_jumped(self) -> bool:
        """Whether the wall clock and the steady one went apart since the timer was set: a sleep, or the clock was set."""
        if self._wound_at is None:
            return False
        wall, steady = self._wound_at
        return abs(self._now() - wall - timedelta(milliseconds=self._steady() - steady)) > _APART

    def _wait(self) -> timedelta:
        now = self._now()
        local = now.astimezone(ZoneInfo(self._zone()))
        midnight = local.replace(hour=0, minute=0, second=1, microsecond=0) + timedelta(days=1)
        moments = [midnight - local]
        next_change = self._next_change()
        if next_change is not None:
            until = timedelta(seconds=next_change - now.timestamp() + 0.1)
            moments.append(until if until > -_OVERDUE else _OVERDUE)
        moments += [moment - now for ask in self._also if (moment := ask()) is not None]
        return min(*moments, _LONGEST)

    def _on_timeout(self) -> None:
        self.ticked.emit()
        self.wind()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on a window: who comes back to it finds the clock right."""
        if event.type() in _SIGNS_OF_LIFE and self.has_jumped():
            self.look_again()
        return False

    def on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Looks again when the program comes to the front."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()
