"""What fell due while the designer was away, until they have seen it. Decides nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from desktop.core.notices.keys import NoticeKey


@dataclass(slots=True)
class Absence:
    """`since`: from when (None: always); `keys`: what fell due, oldest first, each with whether a notification may wait for the
    briefing; `resumed`: ids of projects whose pause ended."""

    since: datetime | None
    keys: dict[NoticeKey, bool] = field(default_factory=dict)
    resumed: dict[str, None] = field(default_factory=dict)

    def take(self, keys: Iterable[NoticeKey], resumed: Iterable[str], can_wait: bool) -> None:
        for key in keys:
            self.keys.setdefault(key, can_wait)
        self.resumed |= dict.fromkeys(resumed)

    def waits(self, key: NoticeKey) -> bool:
        return self.keys.get(key, False)
