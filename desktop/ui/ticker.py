"""The board's clock (N4): one single-shot timer to the next moment at which anything changes, never longer than 15 minutes, and a
look at the wall clock whenever the program comes to the front. No polling, and no trust in timers across sleep."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

_LONGEST = timedelta(minutes=15)
_SHORTEST_MS = 50


class Ticker(QObject):
    """Emits `ticked` when a moment has come. `now`: the clock; `next_change`: epoch seconds of the next change, if any; `zone`:
    the designer's, whose midnight changes the days of silence (T7)."""

    ticked = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        next_change: Callable[[], int | None],
        zone: Callable[[], str],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._now = now
        self._next_change = next_change
        self._zone = zone
        self._also: list[Callable[[], datetime | None]] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def also_at(self, moment: Callable[[], datetime | None]) -> None:
        """Another moment to tick at, asked for whenever the timer is set."""
        self._also.append(moment)

    def wind(self) -> None:
        """Sets the timer to the next moment; to be called after every change."""
        self._timer.start(max(int(self._wait().total_seconds() * 1000), _SHORTEST_MS))

    def _wait(self) -> timedelta:
        now = self._now()
        local = now.astimezone(ZoneInfo(self._zone()))
        midnight = local.replace(hour=0, minute=0, second=1, microsecond=0) + timedelta(days=1)
        moments = [midnight - local]
        next_change = self._next_change()
        if next_change is not None:
            moments.append(timedelta(seconds=next_change - now.timestamp() + 0.1))
        moments += [moment - now for ask in self._also if (moment := ask()) is not None]
        return min(*moments, _LONGEST)

    def _on_timeout(self) -> None:
        self.ticked.emit()
        self.wind()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on the application: looks again when the program comes to the front."""
        if event.type() == QEvent.Type.ApplicationActivate:
            self._on_timeout()
        return super().eventFilter(watched, event)
